package vn.khuyencong.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Side;
import vn.khuyencong.support.CeilingTable;

/** The open points of money: levels, remuneration, conditions of support, advances. */
public final class MoneyPoints {
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
              Side.of(
                  "có: khoản này nói về mọi cộng tác viên, và cộng tác viên được trả từ kinh phí địa phương",
                  "yes: the clause speaks of every collaborator, and collaborators are paid from local money"),
              Side.of(
                  "không: Điều 8 quy định mức chi khuyến công quốc gia, và Điều 10 của nghị định giao Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thù lao",
                  "no: Article 8 is headed national spending, and Article 10 of the decree leaves remuneration to the Chairman of the provincial People's Committee"))
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
          .addSides(
              Side.of(
                  "chưa biết: chưa đọc được thông tư liên tịch năm 2009",
                  "not known: the joint circular of 2009 was not read"))
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
              Side.of(
                  "trước 1/7/2017: chưa đọc được thông tư năm 2010",
                  "before 1 July 2017: the circular of 2010 was not read"),
              Side.of(
                  "từ 4/5/2025: chưa đọc được các mức đã sửa đổi theo 12/2025/TT-BTC",
                  "since 4 May 2025: the figures as amended by 12/2025/TT-BTC were not read"))
          .window(Validity.ALWAYS)
          .build();

  /** Do funding conditions 3 and 4 still apply? */
  public static final OpenPoint<Boolean> FUNDING_CONDITIONS_SINCE_2018 =
      OpenPoint.builder(Boolean.class)
          .id("funding-conditions-3-and-4-since-2018")
          .questionVi(
              "Từ 11/5/2018, điều kiện về vốn đối ứng và không trùng kinh phí (Điều 7 khoản 3, 4 TTLT 26/2014) còn áp dụng không?")
          .questionEn(
              "Since 11 May 2018, do the conditions of counterpart funding and of no double funding (Article 7(3) and (4) of the joint circular) still apply?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(7), Instruments.CIRCULAR_28_2018.whole())
          .addSides(
              Side.of(
                  "còn: đã có trong hai thông tư liên tịch trước đó",
                  "yes: they stood in the two joint circulars before"),
              Side.of(
                  "chưa rõ: chưa đọc được các điều của 28/2018/TT-BTC về việc này",
                  "open: the articles of 28/2018/TT-BTC on this were not read"))
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
          .build();

  /** How much may be advanced since 2018? */
  public static final OpenPoint<Percent> ADVANCES_SINCE_2018 =
      OpenPoint.builder(Percent.class)
          .id("advances-since-circular-28")
          .questionVi("Từ 11/5/2018, mức tạm ứng tối đa là bao nhiêu?")
          .questionEn("Since 11 May 2018, how much may be advanced at most?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(8), Instruments.CIRCULAR_28_2018.whole())
          .addSides(
              Side.of(
                  "như trước: không văn bản nào đã đọc quy định khác",
                  "as before: nothing read says otherwise"),
              Side.of(
                  "chưa rõ: chưa đọc được điều của 28/2018/TT-BTC về tạm ứng",
                  "open: the article of 28/2018/TT-BTC on advances was not read"))
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
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
              Side.of("còn: chỉ nhân mức hỗ trợ", "yes: only the support level is multiplied"),
              Side.of(
                  "không: mức nhân thay cho cả hai giới hạn",
                  "no: the multiple takes the place of both limits"))
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
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
              Side.of(
                  "có: khoản này nói về mọi mức hỗ trợ nêu trên",
                  "yes: the clause speaks of every support level above it"),
              Side.of(
                  "không: một mức không được nâng hai lần", "no: one level is not lifted twice"))
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
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
              Side.of(
                  "có: tỷ lệ là một phần của mức hỗ trợ",
                  "yes: a share is part of the support level"),
              Side.of("không: chỉ nói về số tiền", "no: only amounts are meant"))
          .window(Validity.since(LocalDate.of(2014, 4, 8)))
          .reading(false)
          .build();

  /** What were the levels before 8 April 2014? */
  public static final OpenPoint<CeilingTable> CEILINGS_BEFORE_2014 =
      OpenPoint.builder(CeilingTable.class)
          .id("joint-circular125-ceilings")
          .questionVi("Trước 8/4/2014 mức chi hoạt động khuyến công là bao nhiêu?")
          .questionEn("Before 8 April 2014, what were the levels of spending?")
          .addInstruments(Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              Side.of(
                  "chưa biết: chưa đọc được thông tư liên tịch năm 2009",
                  "not known: the joint circular of 2009 was not read"))
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2014, 4, 7)))
          .build();

  /** What are the common levels, which stand in other texts? */
  public static final OpenPoint<CeilingTable> COMMON_LEVELS =
      OpenPoint.builder(CeilingTable.class)
          .id("common-levels-by-reference")
          .questionVi(
              "Mức chi chung cho hoạt động khuyến công theo các văn bản được dẫn chiếu là bao nhiêu?")
          .questionEn("What are the common levels of spending set in the texts referred to?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1),
              Instruments.CIRCULAR_28_2018.article(7))
          .addSides(
              Side.of(
                  "đến 10/5/2018: chưa đọc được các văn bản nêu tại Điều 6 khoản 1 của thông tư liên tịch, hoặc văn bản thay thế",
                  "until 10 May 2018: the texts named in Article 6(1) of the joint circular, or those in their place, were not read"),
              Side.of(
                  "từ 11/5/2018: theo nguồn thứ cấp, Điều 7 của thông tư quy định các mức này và chưa đọc được",
                  "since 11 May 2018: Article 7 of the circular is reported to set them and was not read"))
          .window(Validity.since(LocalDate.of(2014, 4, 8)))
          .build();

  /** Which level holds for an item for which the text in force sets none? */
  public static final OpenPoint<CeilingTable> LEVELS_NOT_SET =
      OpenPoint.builder(CeilingTable.class)
          .id("levels-not-set")
          .questionVi(
              "Văn bản đang có hiệu lực không quy định mức chi cho nội dung này; áp dụng mức nào, theo"
                  + " văn bản nào?")
          .questionEn(
              "The text in force sets no level for this item; which level holds, and by which text?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6),
              Instruments.CIRCULAR_28_2018.article(8))
          .addSides(
              Side.of(
                  "mức của văn bản khác: phần mở đầu Điều 6 của thông tư liên tịch dẫn đến định mức, chế độ hiện hành",
                  "one of another text: the opening of Article 6 of the joint circular sends to the norms and regimes in force"),
              Side.of(
                  "không có: hai điều liệt kê các mức chi của kinh phí quốc gia, và khoản này không có trong đó",
                  "none: both articles list the levels of national money, and the item is not among them"))
          .window(Validity.since(LocalDate.of(2014, 4, 8)))
          .build();

  /** Which levels of Circular 28 did Circular 64/2024 change? */
  public static final OpenPoint<CeilingTable> LEVELS_SINCE_CIRCULAR_64 =
      OpenPoint.builder(CeilingTable.class)
          .id("circular28-levels-since-circular64")
          .questionVi(
              "Thông tư 64/2024/TT-BTC sửa đổi những mức chi nào của Điều 8, 28/2018/TT-BTC?")
          .questionEn(
              "Which levels of Article 8, 28/2018/TT-BTC, did Circular 64/2024/TT-BTC change?")
          .addInstruments(Instruments.CIRCULAR_28_2018.article(8), Citation.of("64/2024/TT-BTC"))
          .addSides(
              Side.of(
                  "không mức nào: các nguồn nói về việc sửa đổi chỉ nêu lập dự toán và thẩm quyền về mức chi địa phương",
                  "none: reports of the amendment speak of estimates and of the power over local levels"),
              Side.of(
                  "chưa biết: chưa đọc được văn bản; áp dụng các mức năm 2018 cho đến khi có bảng các mức sửa đổi",
                  "not known: its text was not read; the levels of 2018 are followed until a table of the changed ones is given"))
          .window(Validity.since(LocalDate.of(2024, 8, 28)))
          .build();

  /** Did the training norms of 2016 apply before Circular 28 named them? */
  public static final OpenPoint<Boolean> TRAINING_NORMS_BEFORE_CIRCULAR_28 =
      OpenPoint.builder(Boolean.class)
          .id("circular152-before-circular28")
          .questionVi(
              "Từ 4/12/2016 đến 10/5/2018, mức hỗ trợ đào tạo của 152/2016/TT-BTC có áp dụng cho khuyến"
                  + " công không?")
          .questionEn(
              "From 4 December 2016 to 10 May 2018, did the training norms of 152/2016/TT-BTC apply to"
                  + " industrial promotion?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1).point("b"),
              Instruments.CIRCULAR_152_2016.article(13).clause(2))
          .addSides(
              Side.of(
                  "có: khi văn bản dẫn chiếu tại Điều 6 khoản 1 thay đổi thì áp dụng văn bản mới, và thông tư đã bãi bỏ các quy định được dẫn chiếu",
                  "yes: where a text cited in Article 6(1) changes, the new one applies, and the circular ended the provisions cited"),
              Side.of(
                  "không: chỉ Điều 8 khoản 19 của 28/2018/TT-BTC nêu thông tư này",
                  "no: only Article 8(19) of 28/2018/TT-BTC names the circular"))
          .window(Validity.between(LocalDate.of(2016, 12, 4), LocalDate.of(2018, 5, 10)))
          .build();

  /** Do the three times count the first support of training? */
  public static final OpenPoint<Boolean> TRAINING_SUPPORTS_COUNTED_FROM_FIRST =
      OpenPoint.builder(Boolean.class)
          .id("circular152-supports-counted-from-first")
          .questionVi(
              "Tối đa 03 lần hỗ trợ đào tạo (Điều 7 khoản 3, 152/2016/TT-BTC) có tính cả lần hỗ trợ đầu"
                  + " tiên không?")
          .questionEn(
              "Do the three times of support for training (Article 7(3), 152/2016/TT-BTC) count the"
                  + " first one?")
          .addInstruments(Instruments.CIRCULAR_152_2016.article(7).clause(3))
          .addSides(
              Side.of(
                  "có: mỗi người được hỗ trợ tổng cộng tối đa ba lần",
                  "yes: a person is supported three times at most in all"),
              Side.of(
                  "không: quy định này nối tiếp việc được hỗ trợ tiếp, và tính từ đó",
                  "no: the words follow on being supported again, and count from there"))
          .window(Validity.since(LocalDate.of(2016, 12, 4)))
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
              Side.of(
                  "có: điểm a quy định đối tượng được hỗ trợ tiền ăn, tiền đi lại, và điểm c quy định mức",
                  "yes: point a says who has meals and travel, and point c how much"),
              Side.of(
                  "không: đoạn thứ hai của điểm c nêu người học riêng của đoạn đó",
                  "no: the second paragraph of point c names its own learners"))
          .window(Validity.since(LocalDate.of(2016, 12, 4)))
          .build();

  /** When did Circular 64/2024 take effect? */
  public static final OpenPoint<LocalDate> CIRCULAR_64_FIRST_DAY =
      OpenPoint.builder(LocalDate.class)
          .id("circular64-first-day")
          .questionVi("Thông tư 64/2024/TT-BTC có hiệu lực từ ngày nào?")
          .questionEn("From which day is Circular 64/2024/TT-BTC in force?")
          .addInstruments(Citation.of("64/2024/TT-BTC"))
          .addSides(
              Side.of(
                  "chưa biết: chỉ biết ngày ký 28/8/2024",
                  "not known: only its signature on 28 August 2024 was read"))
          .window(Validity.since(LocalDate.of(2024, 8, 28)))
          .build();

  /** Did funding conditions 3 and 4 apply before the joint circular of 2014? */
  public static final OpenPoint<Boolean> FUNDING_CONDITIONS_BEFORE_2014 =
      OpenPoint.builder(Boolean.class)
          .id("funding-conditions-3-and-4-before-2014")
          .questionVi(
              "Trước 8/4/2014, điều kiện về vốn đối ứng và không trùng kinh phí có áp dụng không?")
          .questionEn(
              "Before 8 April 2014, did the conditions of counterpart funding and of no double funding apply?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(7), Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              Side.of(
                  "có: theo nguồn thứ cấp, các điều kiện này có trong thông tư liên tịch năm 2009",
                  "yes: a report says that they stood in the joint circular of 2009"),
              Side.of("chưa rõ: chưa đọc được thông tư đó", "open: that circular was not read"))
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2014, 4, 7)))
          .build();

  /** Does the money that pays still go by how far an activity matters? */
  public static final OpenPoint<Boolean> SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR =
      OpenPoint.builder(Boolean.class)
          .id("significance-outside-joint-circular")
          .questionVi(
              "Ngoài thời gian áp dụng TTLT 26/2014, kinh phí quốc gia có chỉ chi cho hoạt động, sản phẩm có ý nghĩa toàn quốc hoặc khu vực, kinh phí địa phương cho hoạt động, sản phẩm có ý nghĩa trong tỉnh không?")
          .questionEn(
              "Outside the time of the joint circular, is national money only for activities and products of nation-wide or regional significance, and local money for those of significance inside the province?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(4).clause(1),
              Instruments.CIRCULAR_28_2018.whole(),
              Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              Side.of(
                  "có: Điều 3 28/2018/TT-BTC vẫn phân nguồn kinh phí giữa trung ương và địa phương như trước",
                  "yes: Article 3 of 28/2018/TT-BTC splits the money between centre and provinces as before"),
              Side.of(
                  "chưa rõ: chưa đọc được Điều 4 28/2018/TT-BTC và thông tư liên tịch năm 2009",
                  "open: Article 4 of 28/2018/TT-BTC was not read, nor was the joint circular of 2009"))
          .window(Validity.ALWAYS)
          .build();

  /** Does the ceiling of advances bind a payment after basic acceptance? */
  public static final OpenPoint<Boolean> ADVANCE_CEILING_AFTER_ACCEPTANCE =
      OpenPoint.builder(Boolean.class)
          .id("advance-ceiling-after-acceptance")
          .questionVi(
              "Mức tạm ứng tối đa của thông tư tài chính có áp dụng cho khoản chi sau khi nghiệm thu cơ sở không?")
          .questionEn(
              "Does the ceiling of advances in the finance circular bind what is paid after basic acceptance?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(2).point("b"),
              Instruments.CIRCULAR_36_2013.article(13).clause(3),
              Instruments.CIRCULAR_36_2013.article(14))
          .addSides(
              Side.of(
                  "không: Điều 13 khoản 3 và Điều 14 cho chi toàn bộ sau khi nghiệm thu, khi đó không còn là tạm ứng",
                  "no: Articles 13(3) and 14 pay the whole after acceptance, which is then no longer an advance"),
              Side.of(
                  "có: Điều 14 cũng gọi khoản chi đó là tạm ứng",
                  "yes: Article 14 calls that payment an advance too"))
          .window(Validity.since(LocalDate.of(2014, 4, 8)))
          .reading(false)
          .build();

  /** Does acceptance still have to cover the money the unit committed? */
  public static final OpenPoint<Boolean> COUNTERPART_ACCEPTANCE_SINCE_2018 =
      OpenPoint.builder(Boolean.class)
          .id("counterpart-acceptance-since-2018")
          .questionVi(
              "Từ 11/5/2018, nghiệm thu còn phải gồm khối lượng sử dụng nguồn kinh phí đơn vị đã cam kết (Điều 8 khoản 3 điểm b TTLT 26/2014) không?")
          .questionEn(
              "Since 11 May 2018, does acceptance still have to cover the work paid from the money the unit committed (Article 8(3)(b) of the joint circular)?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(3).point("b"),
              Instruments.CIRCULAR_28_2018.whole())
          .addSides(
              Side.of(
                  "còn: đã có trong thông tư liên tịch trước đó",
                  "yes: it stood in the joint circular before"),
              Side.of(
                  "chưa rõ: chưa đọc được điều của 28/2018/TT-BTC về quyết toán",
                  "open: the article of 28/2018/TT-BTC on settlement was not read"))
          .window(Validity.since(LocalDate.of(2018, 5, 11)))
          .build();

  /** Does national money allow recoverable support? */
  public static final OpenPoint<Boolean> RECOVERABLE_FROM_NATIONAL_MONEY =
      OpenPoint.builder(Boolean.class)
          .id("recoverable-support-from-national-money")
          .questionVi("Kinh phí khuyến công quốc gia có được dùng để hỗ trợ có thu hồi không?")
          .questionEn("Does national industrial-promotion money allow recoverable support?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(16).clause(1).point("c"),
              Instruments.CIRCULAR_28_2018.article(8))
          .addSides(
              Side.of(
                  "không: chỉ Ủy ban nhân dân cấp tỉnh được chọn hình thức hỗ trợ, và chỉ với kinh phí địa phương",
                  "no: only the provincial People's Committee is given a choice of forms, and only for local money"),
              Side.of(
                  "chưa rõ: không văn bản nào đã đọc cho phép hay cấm đối với kinh phí quốc gia",
                  "open: no text read allows or forbids it for national money"))
          .window(Validity.ALWAYS)
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          REMUNERATION_CEILING_BINDS_LOCAL_MONEY,
          REMUNERATION_CEILING_BEFORE_2014,
          MEAL_NORM,
          FUNDING_CONDITIONS_SINCE_2018,
          ADVANCES_SINCE_2018,
          LINE_BOUND_BY_SHARE,
          UPLIFT_STACKS_ON_LINE,
          UPLIFT_RAISES_SHARES,
          CEILINGS_BEFORE_2014,
          COMMON_LEVELS,
          LEVELS_NOT_SET,
          LEVELS_SINCE_CIRCULAR_64,
          TRAINING_NORMS_BEFORE_CIRCULAR_28,
          TRAINING_SUPPORTS_COUNTED_FROM_FIRST,
          HIGHER_TRAVEL_FOR_LISTED_GROUPS,
          CIRCULAR_64_FIRST_DAY,
          FUNDING_CONDITIONS_BEFORE_2014,
          SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR,
          ADVANCE_CEILING_AFTER_ACCEPTANCE,
          COUNTERPART_ACCEPTANCE_SINCE_2018,
          RECOVERABLE_FROM_NATIONAL_MONEY);

  private MoneyPoints() {}
}
