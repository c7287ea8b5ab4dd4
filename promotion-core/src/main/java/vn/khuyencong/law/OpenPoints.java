package vn.khuyencong.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;

/**
 * The questions of law that the texts at hand do not decide. A rule that meets one answers {@code
 * LAW_UNSETTLED}, unless the point has a documented reading or the caller has settled it.
 */
public final class OpenPoints {

  /** Do Articles 8(3) and 10 of the decree still stand as written in 2012? */
  public static final OpenPoint<Boolean> COLLABORATORS_SINCE_DECREE_235 =
      OpenPoint.builder(Boolean.class)
          .id("decree235-collaborators")
          .questionVi(
              "Từ 15/10/2025, Điều 8 khoản 3 và Điều 10 Nghị định 45/2012 (cộng tác viên) còn giữ nguyên"
                  + " không?")
          .questionEn(
              "Since 15 October 2025, do Articles 8(3) and 10 of Decree 45/2012 on collaborators stand"
                  + " as written?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(8).clause(3),
              Instruments.DECREE_45_2012.article(10),
              Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: nothing read says that the two provisions were changed",
              "no: Articles 7 to 16 of the amending decree were not read, and the district tier it"
                  + " builds on has ended")
          .window(Validity.since(LocalDate.of(2025, 10, 15)))
          .build();

  /** Does the ceiling of 1.0 base salary bind remuneration paid from local money? */
  public static final OpenPoint<Boolean> REMUNERATION_CEILING_BINDS_LOCAL_MONEY =
      OpenPoint.builder(Boolean.class)
          .id("circular28-remuneration-ceiling-local")
          .questionVi(
              "Mức tối đa 1,0 lần lương cơ sở (Điều 8 khoản 20, 28/2018/TT-BTC) có ràng buộc kinh phí địa"
                  + " phương không?")
          .questionEn(
              "Does the ceiling of 1.0 base salary (Article 8(20), 28/2018/TT-BTC) bind local money?")
          .addInstruments(
              Instruments.CIRCULAR_28_2018.article(8).clause(20),
              Instruments.DECREE_45_2012.article(10))
          .addSides(
              "yes: the clause speaks of every collaborator, and collaborators are paid from local money",
              "no: Article 8 is headed national spending, and Article 10 of the decree leaves"
                  + " remuneration to the Chairman of the provincial People's Committee")
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
          .reading(false)
          .build();

  /** Was remuneration capped before 8 April 2014? */
  public static final OpenPoint<Coefficient> REMUNERATION_CEILING_BEFORE_2014 =
      OpenPoint.builder(Coefficient.class)
          .id("joint-circular125-remuneration-ceiling")
          .questionVi("Trước 8/4/2014 thù lao cộng tác viên có mức tối đa không, là bao nhiêu?")
          .questionEn("Before 8 April 2014, was remuneration capped, and at what factor?")
          .addInstruments(Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides("not known: the joint circular of 2009 was not read")
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2014, 4, 7)))
          .build();

  /** What is the meal norm at meetings outside the time for which it was read? */
  public static final OpenPoint<Vnd> MEAL_NORM =
      OpenPoint.builder(Vnd.class)
          .id("conference-meal-norm")
          .questionVi(
              "Mức hỗ trợ tiền ăn cho đại biểu không hưởng lương là bao nhiêu vào ngày họp?")
          .questionEn(
              "What is the meal norm for delegates on no payroll on the day of the meeting?")
          .addInstruments(
              Instruments.CIRCULAR_40_2017.article(12).clause(4), Citation.of("12/2025/TT-BTC"))
          .addSides(
              "before 1 July 2017: the circular of 2010 was not read",
              "since 4 May 2025: the figures as amended by 12/2025/TT-BTC were not read")
          .window(Validity.ALWAYS)
          .build();

  private static final List<OpenPoint<?>> ALL =
      ImmutableList.of(
          COLLABORATORS_SINCE_DECREE_235,
          REMUNERATION_CEILING_BINDS_LOCAL_MONEY,
          REMUNERATION_CEILING_BEFORE_2014,
          MEAL_NORM);

  private OpenPoints() {}

  /** Every open point. */
  public static List<OpenPoint<?>> all() {
    return ALL;
  }

  /**
   * The point with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OpenPoint<?> of(String id) {
    return ALL.stream()
        .filter(point -> point.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("open point must be a known one: " + id));
  }
}
