package vn.khuyencong.law.wage;

import static vn.khuyencong.citation.Evidence.SECONDARY;
import static vn.khuyencong.citation.Evidence.SEEN;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;

/**
 * The base salary (lương cơ sở), đồng a month; before 1 July 2013 the common minimum wage (lương
 * tối thiểu chung). Not the regional minimum wage.
 *
 * <p>Reading: the salary of a month is the one in force on its first day; every change so far fell
 * on the first of a month.
 */
public final class BaseSalary {

  /** The whole series, from 1 May 2011. */
  public static final Dated<Vnd> SERIES =
      Dated.from(
              "base salary",
              LocalDate.of(2011, 5, 1),
              Vnd.of(830_000),
              Citation.of("22/2011/NĐ-CP"),
              SECONDARY)
          .then(
              LocalDate.of(2012, 5, 1), Vnd.of(1_050_000), Citation.of("31/2012/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2013, 7, 1), Vnd.of(1_150_000), Citation.of("66/2013/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2016, 5, 1), Vnd.of(1_210_000), Citation.of("47/2016/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2017, 7, 1), Vnd.of(1_300_000), Citation.of("47/2017/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2018, 7, 1), Vnd.of(1_390_000), Citation.of("72/2018/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2019, 7, 1), Vnd.of(1_490_000), Citation.of("38/2019/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2023, 7, 1), Vnd.of(1_800_000), Citation.of("24/2023/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2024, 7, 1), Vnd.of(2_340_000), Citation.of("73/2024/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2026, 7, 1),
              Vnd.of(2_530_000),
              Citation.parse("Điều 3 khoản 2, 161/2026/NĐ-CP"),
              SEEN);

  /** The series as a part of the law that belongs to no one text. */
  public static final TextPart PART =
      TextPart.of(BaseSalary.class)
          .dated("wage.base-salary", EntryKind.WAGE, Term.of("lương cơ sở", "base salary"), SERIES);

  private BaseSalary() {}

  /**
   * The base salary of {@code month}.
   *
   * @throws IllegalArgumentException before May 2011, the first month of the series
   */
  public static Cited<Vnd> of(YearMonth month) {
    return SERIES.on(month.atDay(1));
  }
}
