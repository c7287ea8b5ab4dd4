package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/** The open points of spending: ceilings, remuneration, meals, the uplift. */
public final class CeilingPoints {
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
              PointSide.of(
                  "có: khoản này nói về mọi cộng tác viên, và cộng tác viên được trả từ kinh phí địa phương",
                  "yes: the clause speaks of every collaborator, and collaborators are paid from local money"),
              PointSide.of(
                  "không: Điều 8 quy định mức chi khuyến công quốc gia, và Điều 10 của nghị định giao Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thù lao",
                  "no: Article 8 is headed national spending, and Article 10 of the decree leaves remuneration to the Chairman of the provincial People's Committee"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
          .reading(false)
          .build();

  /** Was remuneration capped before 8 April 2014? */
  public static final OpenPoint<Coefficient> REMUNERATION_CEILING_BEFORE_2014 =
      OpenPoint.builder(Coefficient.class)
          .id("joint-circular125-remuneration-ceiling")
          .questionVi("Trước 8/4/2014 thù lao cộng tác viên có mức tối đa không, là bao nhiêu?")
          .questionEn("Before 8 April 2014, was remuneration capped, and at what factor?")
          .addInstruments(Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              PointSide.of(
                  "chưa biết: chưa đọc được thông tư liên tịch năm 2009",
                  "not known: the joint circular of 2009 was not read"))
          .window(
              Instruments.DECREE_45_2012
                  .inForce()
                  .before(Instruments.JOINT_CIRCULAR_26_2014.inForce()))
          .build();

  /** What is the ceiling of meals at meetings outside the time for which it was read? */
  public static final OpenPoint<Vnd> MEAL_CEILING =
      OpenPoint.builder(Vnd.class)
          .id("conference-meal-norm")
          .questionVi(
              "Mức hỗ trợ tiền ăn cho đại biểu không hưởng lương là bao nhiêu vào ngày họp?")
          .questionEn(
              "What is the ceiling of meal support for delegates on no payroll on the day of the meeting?")
          .addInstruments(
              Instruments.CIRCULAR_40_2017.article(12).clause(4), Citation.of("12/2025/TT-BTC"))
          .addSides(
              PointSide.of(
                  "trước 1/7/2017: chưa đọc được thông tư năm 2010",
                  "before 1 July 2017: the circular of 2010 was not read"),
              PointSide.of(
                  "từ 4/5/2025: chưa đọc được các mức đã sửa đổi theo 12/2025/TT-BTC",
                  "since 4 May 2025: the figures as amended by 12/2025/TT-BTC were not read"))
          .window(Validity.ALWAYS)
          .build();

  /** Does the share still bind a technology line? */
  public static final OpenPoint<Boolean> LINE_BOUND_BY_SHARE =
      OpenPoint.builder(Boolean.class)
          .id("circular28-line-share")
          .questionVi(
              "Với dây chuyền công nghệ, mức 50% chi phí còn ràng buộc khi mức tối đa được nhân 1,5 không?")
          .questionEn(
              "For a technology line, does the share of 50 % still bind when the ceiling is multiplied by 1.5?")
          .addInstruments(Instruments.CIRCULAR_28_2018.article(8).clause(4))
          .addSides(
              PointSide.of("còn: chỉ nhân mức hỗ trợ", "yes: only the ceiling is multiplied"),
              PointSide.of(
                  "không: mức nhân thay cho cả hai giới hạn",
                  "no: the multiple takes the place of both limits"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
          .reading(true)
          .build();

  /** Does the priority uplift stack on a technology line? */
  public static final OpenPoint<Boolean> UPLIFT_STACKS_ON_LINE =
      OpenPoint.builder(Boolean.class)
          .id("circular28-uplift-on-line")
          .questionVi(
              "Mức ưu tiên 1,5 lần có được cộng dồn với mức 1,5 lần của dây chuyền công nghệ không?")
          .questionEn("Does the priority uplift of 1.5 stack on the 1.5 of a technology line?")
          .addInstruments(Instruments.CIRCULAR_28_2018.article(8).clause(23))
          .addSides(
              PointSide.of(
                  "có: khoản này nói về mọi mức hỗ trợ nêu trên",
                  "yes: the clause speaks of every ceiling above it"),
              PointSide.of(
                  "không: một mức không được nâng hai lần", "no: one ceiling is not lifted twice"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
          .reading(false)
          .build();

  /** Does the priority uplift raise percentages? */
  public static final OpenPoint<Boolean> UPLIFT_RAISES_SHARES =
      OpenPoint.builder(Boolean.class)
          .id("circular28-uplift-of-shares")
          .questionVi("Mức ưu tiên 1,5 lần có nâng cả tỷ lệ phần trăm không?")
          .questionEn("Does the priority uplift of 1.5 raise percentages too?")
          .addInstruments(
              Instruments.CIRCULAR_28_2018.article(8).clause(23),
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2).point("t"))
          .addSides(
              PointSide.of(
                  "có: tỷ lệ là một phần của mức hỗ trợ", "yes: a share is part of the ceiling"),
              PointSide.of("không: chỉ nói về số tiền", "no: only amounts are meant"))
          .window(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards())
          .reading(false)
          .build();

  /** What were the ceilings before 8 April 2014? */
  public static final OpenPoint<CeilingTable> CEILINGS_BEFORE_2014 =
      OpenPoint.builder(CeilingTable.class)
          .id("joint-circular125-ceilings")
          .questionVi("Trước 8/4/2014 mức chi hoạt động khuyến công là bao nhiêu?")
          .questionEn("Before 8 April 2014, what were the ceilings of spending?")
          .addInstruments(Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              PointSide.of(
                  "chưa biết: chưa đọc được thông tư liên tịch năm 2009",
                  "not known: the joint circular of 2009 was not read"))
          .window(
              Instruments.DECREE_45_2012
                  .inForce()
                  .before(Instruments.JOINT_CIRCULAR_26_2014.inForce()))
          .build();

  /** What are the common ceilings, which stand in other texts? */
  public static final OpenPoint<CeilingTable> COMMON_CEILINGS =
      OpenPoint.builder(CeilingTable.class)
          .id("common-levels-by-reference")
          .questionVi(
              "Mức chi chung cho hoạt động khuyến công theo các văn bản được dẫn chiếu là bao nhiêu?")
          .questionEn("What are the common ceilings of spending set in the texts referred to?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1),
              Instruments.CIRCULAR_28_2018.article(7))
          .addSides(
              PointSide.of(
                  "đến 10/5/2018: chưa đọc được các văn bản nêu tại Điều 6 khoản 1 của thông tư liên tịch, hoặc văn bản thay thế",
                  "until 10 May 2018: the texts named in Article 6(1) of the joint circular, or those in their place, were not read"),
              PointSide.of(
                  "từ 11/5/2018: theo nguồn thứ cấp, Điều 7 của thông tư quy định các mức này và chưa đọc được",
                  "since 11 May 2018: Article 7 of the circular is reported to set them and was not read"))
          .window(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards())
          .build();

  /** Which ceiling holds for an item for which the text in force sets none? */
  public static final OpenPoint<CeilingTable> CEILINGS_NOT_SET =
      OpenPoint.builder(CeilingTable.class)
          .id("levels-not-set")
          .questionVi(
              "Văn bản đang có hiệu lực không quy định mức chi cho nội dung này; áp dụng mức nào, theo"
                  + " văn bản nào?")
          .questionEn(
              "The text in force sets no ceiling for this item; which ceiling holds, and by which text?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6),
              Instruments.CIRCULAR_28_2018.article(8))
          .addSides(
              PointSide.of(
                  "mức của văn bản khác: phần mở đầu Điều 6 của thông tư liên tịch dẫn đến định mức, chế độ hiện hành",
                  "one of another text: the opening of Article 6 of the joint circular sends to the norms and regimes in force"),
              PointSide.of(
                  "không có: hai điều liệt kê các mức chi của kinh phí quốc gia, và khoản này không có trong đó",
                  "none: both articles list the ceilings of national money, and the item is not among them"))
          .window(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards())
          .build();

  /** Which ceilings of Circular 28 did Circular 64/2024 change? */
  public static final OpenPoint<CeilingTable> CEILINGS_SINCE_CIRCULAR_64 =
      OpenPoint.builder(CeilingTable.class)
          .id("circular28-levels-since-circular64")
          .questionVi(
              "Thông tư 64/2024/TT-BTC sửa đổi những mức chi nào của Điều 8, 28/2018/TT-BTC?")
          .questionEn(
              "Which ceilings of Article 8, 28/2018/TT-BTC, did Circular 64/2024/TT-BTC change?")
          .addInstruments(
              Instruments.CIRCULAR_28_2018.article(8), UnreadCircular.CIRCULAR_64_2024.text())
          .addSides(
              PointSide.of(
                  "không mức nào: các nguồn nói về việc sửa đổi chỉ nêu lập dự toán và thẩm quyền về mức chi địa phương",
                  "none: reports of the amendment speak of estimates and of the power over local ceilings"),
              PointSide.of(
                  "chưa biết: chưa đọc được văn bản; áp dụng các mức năm 2018 cho đến khi có bảng các mức sửa đổi",
                  "not known: its text was not read; the ceilings of 2018 are followed until a table of the changed ones is given"))
          .window(UnreadCircular.CIRCULAR_64_2024.window())
          .build();

  /** Did the training ceilings of 2016 apply before Circular 28 named them? */
  public static final OpenPoint<Boolean> TRAINING_CEILINGS_BEFORE_CIRCULAR_28 =
      OpenPoint.builder(Boolean.class)
          .id("circular152-before-circular28")
          .questionVi(
              "Từ 4/12/2016 đến 10/5/2018, mức hỗ trợ đào tạo của 152/2016/TT-BTC có áp dụng cho khuyến"
                  + " công không?")
          .questionEn(
              "From 4 December 2016 to 10 May 2018, did the training ceilings of 152/2016/TT-BTC apply to"
                  + " industrial promotion?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1).point("b"),
              Instruments.CIRCULAR_152_2016.article(13).clause(2))
          .addSides(
              PointSide.of(
                  "có: khi văn bản dẫn chiếu tại Điều 6 khoản 1 thay đổi thì áp dụng văn bản mới, và thông tư đã bãi bỏ các quy định được dẫn chiếu",
                  "yes: where a text cited in Article 6(1) changes, the new one applies, and the circular ended the provisions cited"),
              PointSide.of(
                  "không: chỉ Điều 8 khoản 19 của 28/2018/TT-BTC nêu thông tư này",
                  "no: only Article 8(19) of 28/2018/TT-BTC names the circular"))
          .window(
              Instruments.CIRCULAR_152_2016
                  .inForce()
                  .before(Instruments.CIRCULAR_28_2018.inForce()))
          .build();

  /** Is the higher rate of travel for the listed groups alone? */
  public static final OpenPoint<Boolean> HIGHER_TRAVEL_FOR_LISTED_GROUPS =
      OpenPoint.builder(Boolean.class)
          .id("circular152-higher-travel-groups")
          .questionVi(
              "Mức tiền đi lại 300.000 đồng (Điều 7 khoản 2 điểm c, 152/2016/TT-BTC) cho người học cư trú"
                  + " ở địa bàn khó khăn có chỉ dành cho các đối tượng tại điểm a không?")
          .questionEn(
              "Is the travel rate of 300,000 đồng (Article 7(2)(c), 152/2016/TT-BTC), for learners who"
                  + " live in difficult areas, for the groups of point a alone?")
          .addInstruments(Instruments.CIRCULAR_152_2016.article(7).clause(2))
          .addSides(
              PointSide.of(
                  "có: điểm a quy định đối tượng được hỗ trợ tiền ăn, tiền đi lại, và điểm c quy định mức",
                  "yes: point a says who has meals and travel, and point c how much"),
              PointSide.of(
                  "không: đoạn thứ hai của điểm c nêu người học riêng của đoạn đó",
                  "no: the second paragraph of point c names its own learners"))
          .window(Instruments.CIRCULAR_152_2016.inForce())
          .build();

  /** Has each project of a plan year the ceiling of a facility by itself? */
  public static final OpenPoint<Boolean> CEILING_PER_PROJECT =
      OpenPoint.builder(Boolean.class)
          .id("ceiling-per-project-or-year")
          .questionVi(
              "Nhiều đề án trong một năm kế hoạch cho cùng một cơ sở (hoặc cùng một mô hình, nhãn hiệu,"
                  + " cụm …) và cùng một nội dung: mức tối đa tính riêng cho từng đề án phải không?")
          .questionEn(
              "Several projects of one plan year for one facility (or one model, trademark, cluster …) and"
                  + " one item: has each project the ceiling by itself?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2),
              Instruments.CIRCULAR_28_2018.article(8))
          .addSides(
              PointSide.of(
                  "phải: các khoản ghi “/cơ sở” mà không ghi thời hạn, và từng đề án được phê duyệt, ký hợp đồng riêng",
                  "yes: the clauses say \"/cơ sở\" and give no period, and each scheme is approved and contracted by itself"),
              PointSide.of(
                  "không: mức tính cho một cơ sở, dù chia thành bao nhiêu đề án",
                  "no: the ceiling is one for the establishment, in however many schemes"))
          .window(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards())
          .reading(true)
          .build();

  /** When did Circular 64/2024 take effect? */
  public static final OpenPoint<LocalDate> CIRCULAR_64_FIRST_DAY =
      OpenPoint.builder(LocalDate.class)
          .id("circular64-first-day")
          .questionVi("Thông tư 64/2024/TT-BTC có hiệu lực từ ngày nào?")
          .questionEn("From which day is Circular 64/2024/TT-BTC in force?")
          .addInstruments(UnreadCircular.CIRCULAR_64_2024.text())
          .addSides(
              PointSide.of(
                  "chưa biết: chỉ biết ngày ký 28/8/2024",
                  "not known: only its signature on 28 August 2024 was read"))
          .window(UnreadCircular.CIRCULAR_64_2024.window())
          .build();

  /** Does the decision of 2018 set support below the ceilings of Circular 28? */
  public static final OpenPoint<Boolean> DECISION_4371_BELOW_CEILINGS =
      OpenPoint.builder(Boolean.class)
          .id("decision-4371-of-2018")
          .questionVi(
              "Quyết định 4371/QĐ-BCT năm 2018 của Bộ Công Thương có quy định mức hỗ trợ của chương trình"
                  + " khuyến công quốc gia thấp hơn mức tối đa tại Điều 8, 28/2018/TT-BTC không?")
          .questionEn(
              "Does Decision 4371/QĐ-BCT of 2018 of the Ministry of Industry and Trade set support from"
                  + " the national programme below the ceilings of Article 8, 28/2018/TT-BTC?")
          .addInstruments(Instruments.CIRCULAR_28_2018.article(8), Citation.of("4371/QĐ-BCT"))
          .addSides(
              PointSide.of(
                  "không hoặc không còn: chỉ biết tên quyết định, chưa biết ngày và hiệu lực",
                  "no, or no longer: only its title is known, not its day or force"),
              PointSide.of(
                  "có: tên quyết định nói về mức hỗ trợ, và các mức của Điều 8 là mức tối đa",
                  "yes: its title speaks of support, and Article 8 sets ceilings only"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          REMUNERATION_CEILING_BINDS_LOCAL_MONEY,
          REMUNERATION_CEILING_BEFORE_2014,
          MEAL_CEILING,
          LINE_BOUND_BY_SHARE,
          UPLIFT_STACKS_ON_LINE,
          UPLIFT_RAISES_SHARES,
          CEILINGS_BEFORE_2014,
          COMMON_CEILINGS,
          CEILINGS_NOT_SET,
          CEILINGS_SINCE_CIRCULAR_64,
          TRAINING_CEILINGS_BEFORE_CIRCULAR_28,
          HIGHER_TRAVEL_FOR_LISTED_GROUPS,
          CIRCULAR_64_FIRST_DAY,
          DECISION_4371_BELOW_CEILINGS,
          CEILING_PER_PROJECT);

  private CeilingPoints() {}

  /**
   * The point that asks on where a text answers {@link #CEILINGS_NOT_SET} with a table that does
   * not have every item; none in {@code held}, the points as a law has them, if it does not.
   */
  public static Optional<OpenPoint<CeilingTable>> beyondAnswer(List<OpenPoint<?>> held) {
    return held.stream()
        .filter(CEILINGS_NOT_SET::equals)
        .flatMap(point -> point.answered().stream())
        .flatMap(
            text ->
                text.value() instanceof CeilingTable table && !hasEveryItem(table)
                    ? Stream.of(beyond(text.citation()))
                    : Stream.empty())
        .findFirst();
  }

  /** Which ceiling holds for an item that the table of {@code text} does not have? */
  public static OpenPoint<CeilingTable> beyond(Citation text) {
    return OpenPoint.builder(CeilingTable.class)
        .id(CEILINGS_NOT_SET.id() + "-by-answer")
        .questionVi(
            "Bảng mức của "
                + text
                + " không có mức chi cho nội dung này; áp dụng mức nào, theo văn bản nào?")
        .questionEn(
            "The table of "
                + text
                + " has no ceiling for this item; which ceiling holds, and by which text?")
        .addInstruments(text)
        .addAllInstruments(CEILINGS_NOT_SET.instruments())
        .addSides(
            PointSide.of(
                "mức của văn bản khác, chưa đọc được", "one of another text, which was not read"),
            PointSide.of(
                "không có: nội dung này không nằm trong các mức chi của văn bản nào",
                "none: no text has the item among its ceilings"))
        .window(CEILINGS_NOT_SET.window())
        .build();
  }

  private static boolean hasEveryItem(CeilingTable table) {
    return Stream.of(SupportItem.values())
        .allMatch(
            item ->
                table.rows().stream()
                    .filter(row -> row.item().equals(item))
                    .anyMatch(row -> row.days().encloses(CEILINGS_NOT_SET.window())));
  }
}
