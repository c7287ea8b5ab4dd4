package vn.khuyencong.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingTable;

/**
 * The questions of law that the texts at hand do not decide. A rule that meets one answers {@code
 * LAW_UNSETTLED}, unless the point has a documented reading or the caller has settled it.
 */
public final class OpenPoints {
  /** The days of Decree 235/2025, most of which was not read. */
  private static final Validity AMENDED = Instruments.DECREE_235_2025.inForce();

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
          .window(AMENDED)
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

  /** Whose unit decides the place while the old words met the new units? */
  public static final OpenPoint<PlaceReading> PLACE_JULY_TO_OCTOBER_2025 =
      OpenPoint.builder(PlaceReading.class)
          .id("place-july-to-october-2025")
          .questionVi(
              "Từ 1/7 đến 14/10/2025, địa bàn tại Điều 1 khoản 2 điểm a xét theo đơn vị hành chính mới hay đơn vị trước ngày 1/7/2025?")
          .questionEn(
              "From 1 July to 14 October 2025, is the place of Article 1(2)(a) that of the new unit or of the unit before 1 July 2025?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(1).clause(2).point("a"),
              Instruments.LAW_72_2025.whole())
          .addSides(
              "new unit: the words in force name communes, and a commune is still one",
              "former unit: huyện, thị xã, thị trấn and classes of cities are meant as they stood when the decree was written")
          .window(Validity.between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 14)))
          .build();

  /** Do the points after 1(2)(b) name artisans? */
  public static final OpenPoint<Boolean> ARTICLE_1_ARTISANS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article1-artisans")
          .questionVi("Từ 15/10/2025, nghệ nhân nhân dân, nghệ nhân ưu tú có là đối tượng không?")
          .questionEn("Since 15 October 2025, are People's and Meritorious Artisans beneficiaries?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(1).clause(2), Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: two newspapers report it",
              "no: the points after b of the amended clause were not read")
          .window(AMENDED)
          .build();

  /** Do the points after 1(2)(b) name service organisations? */
  public static final OpenPoint<Boolean> ARTICLE_1_SERVICES =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article1-services")
          .questionVi(
              "Từ 15/10/2025, tổ chức, cá nhân làm dịch vụ khuyến công có còn là đối tượng không?")
          .questionEn(
              "Since 15 October 2025, are those who carry out promotion services still beneficiaries?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(1).clause(2), Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: nothing read drops the old point c",
              "no: the points after b of the amended clause were not read")
          .window(AMENDED)
          .build();

  /** Do the contents of Article 4 still stand? */
  public static final OpenPoint<Boolean> ARTICLE_4_CONTENTS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article4")
          .questionVi(
              "Từ 15/10/2025, các nội dung hoạt động khuyến công tại Điều 4 năm 2012 còn giữ nguyên không?")
          .questionEn(
              "Since 15 October 2025, do the contents of Article 4 stand as written in 2012?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(4), Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: reports speak of additions, none of an old content removed",
              "no: the amended article was not read")
          .window(AMENDED)
          .build();

  /** Is mining and processing of minerals in difficult areas in the amended list? */
  public static final OpenPoint<Boolean> ARTICLE_5_MINERALS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article5-minerals")
          .questionVi(
              "Từ 15/10/2025, khai thác, chế biến khoáng sản ở địa bàn khó khăn có trong danh mục Điều 5 không?")
          .questionEn(
              "Since 15 October 2025, is mining and processing of minerals in difficult areas in the list of Article 5?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(5).clause(1), Instruments.DECREE_235_2025.whole())
          .addSides(
              "listed: it was in the list of 2012",
              "not listed: the amended list was not read, and reports do not name it")
          .window(AMENDED)
          .build();

  /** Is building materials in the amended list? */
  public static final OpenPoint<Boolean> ARTICLE_5_BUILDING_MATERIALS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article5-building-materials")
          .questionVi("Từ 15/10/2025, sản xuất vật liệu xây dựng có trong danh mục Điều 5 không?")
          .questionEn("Since 15 October 2025, is building materials in the list of Article 5?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(5).clause(1), Instruments.DECREE_235_2025.whole())
          .addSides(
              "listed: it was in the list of 2012",
              "not listed: the amended list was not read, and reports do not name it")
          .window(AMENDED)
          .build();

  /** Are the five added sectors in the amended list? */
  public static final OpenPoint<Boolean> ARTICLE_5_ADDED_SECTORS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article5-added-sectors")
          .questionVi(
              "Từ 15/10/2025, công nghệ cao, công nghiệp sạch, tiết kiệm năng lượng, công nghiệp môi trường, năng lượng thân thiện môi trường có trong danh mục Điều 5 không?")
          .questionEn(
              "Since 15 October 2025, are high-tech, clean and environmental industry, energy saving and environmentally friendly energy in the list of Article 5?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(5).clause(1), Instruments.DECREE_235_2025.whole())
          .addSides(
              "listed: newspapers report high-tech, clean and environmental industry, energy saving and environmentally friendly energy as added",
              "not listed: wording and limits of the added sectors were not read")
          .window(AMENDED)
          .build();

  /** Does the amended list take in a sector that no list read names? */
  public static final OpenPoint<Boolean> ARTICLE_5_OTHER_SECTORS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article5-other-sectors")
          .questionVi(
              "Từ 15/10/2025, ngành, nghề không có trong danh mục năm 2012 và không được báo chí nêu có"
                  + " trong danh mục Điều 5 không?")
          .questionEn(
              "Since 15 October 2025, is a sector in the list of Article 5 that neither the list of 2012"
                  + " nor a report names?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(5).clause(1), Instruments.DECREE_235_2025.whole())
          .addSides("listed: the whole amended list was not read", "not listed: nothing names it")
          .window(AMENDED)
          .build();

  /** Do the grounds of priority of 2012 still stand? */
  public static final OpenPoint<Boolean> ARTICLE_6_GROUNDS =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article6-grounds")
          .questionVi(
              "Từ 15/10/2025, các địa bàn, ngành nghề ưu tiên tại Điều 6 năm 2012 còn giữ nguyên không?")
          .questionEn(
              "Since 15 October 2025, do the places and sectors of priority of Article 6 stand as in"
                  + " 2012?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(6), Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: the circular that details them was still taken as a basis in December 2025",
              "no: the amended article was not read, and highland and poor districts have ended")
          .window(AMENDED)
          .build();

  /** Do establishments owned by women have priority? */
  public static final OpenPoint<Boolean> ARTICLE_6_WOMEN =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article6-women")
          .questionVi("Từ 15/10/2025, cơ sở do phụ nữ làm chủ có được ưu tiên theo Điều 6 không?")
          .questionEn(
              "Since 15 October 2025, do establishments owned by women have priority under Article 6?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(6), Instruments.DECREE_235_2025.whole())
          .addSides(
              "yes: several newspapers report it",
              "open: wording and threshold of ownership were not read")
          .window(AMENDED)
          .build();

  /** Do establishments owned by ethnic minorities have priority? */
  public static final OpenPoint<Boolean> ARTICLE_6_ETHNIC_MINORITIES =
      OpenPoint.builder(Boolean.class)
          .id("decree235-article6-ethnic-minorities")
          .questionVi(
              "Từ 15/10/2025, cơ sở do người dân tộc thiểu số làm chủ có được ưu tiên theo Điều 6 không?")
          .questionEn(
              "Since 15 October 2025, do establishments owned by people of an ethnic minority have priority under Article 6?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(6), Instruments.DECREE_235_2025.whole())
          .addSides(
              "owned by: newspapers on the decree",
              "employing: a conference report, on the finance circular")
          .window(AMENDED)
          .build();

  /** Which size test binds since 2018? */
  public static final OpenPoint<SmeTest> SME_TEST_SINCE_2018 =
      OpenPoint.builder(SmeTest.class)
          .id("sme-test-since-2018")
          .questionVi(
              "Từ 1/1/2018, doanh nghiệp nhỏ và vừa trong khuyến công xác định theo Nghị định 56/2009 hay theo Luật Hỗ trợ doanh nghiệp nhỏ và vừa?")
          .questionEn(
              "Since 1 January 2018, are SMEs in industrial promotion told by Decree 56/2009 or by the SME law?")
          .addInstruments(
              Instruments.CIRCULAR_46_2012.article(3).clause(1).point("a"),
              Instruments.DECREE_56_2009.article(3),
              Instruments.LAW_04_2017.article(4).clause(1))
          .addSides(
              "Decree 56/2009: the circular names it, and its amendment of 2017 was not read",
              "the SME law: it replaced the decree that is named")
          .window(Validity.since(LocalDate.of(2018, 1, 1)))
          .build();

  /** Under Decree 56/2009, does labour within the limit suffice where capital is beyond it? */
  public static final OpenPoint<Boolean> DECREE_56_LABOUR_SUFFICES =
      OpenPoint.builder(Boolean.class)
          .id("decree56-labour-suffices")
          .questionVi(
              "Theo Điều 3 Nghị định 56/2009, doanh nghiệp có vốn vượt mức nhưng số lao động trong mức có là"
                  + " doanh nghiệp nhỏ và vừa không?")
          .questionEn(
              "Under Article 3 of Decree 56/2009, is an enterprise an SME whose capital is beyond the limit"
                  + " but whose labour is within it?")
          .addInstruments(
              Instruments.DECREE_56_2009.article(3).clause(1),
              Instruments.CIRCULAR_46_2012.article(3).clause(1).point("a"))
          .addSides(
              "yes: both texts say capital or labour, and the micro row has no capital test",
              "no: capital is the criterion that goes first where the two differ")
          .window(Validity.since(LocalDate.of(2012, 7, 5)))
          .reading(false)
          .build();

  /** What do the rows of Decree 56/2009 say that were not read? */
  public static final OpenPoint<Boolean> DECREE_56_UNREAD_BANDS =
      OpenPoint.builder(Boolean.class)
          .id("decree56-unread-bands")
          .questionVi(
              "Doanh nghiệp nông, lâm nghiệp, thủy sản trên 20 tỷ đồng vốn, hoặc thương mại, dịch vụ trên 10 tỷ đồng vốn, có là doanh nghiệp nhỏ và vừa theo Nghị định 56/2009 không?")
          .questionEn(
              "Is an enterprise of agriculture with more than 20 billion, or of trade and services with more than 10 billion in capital an SME under Decree 56/2009?")
          .addInstruments(Instruments.DECREE_56_2009.article(3))
          .addSides("not known: these rows of the table were not read")
          .window(Validity.since(LocalDate.of(2012, 7, 5)))
          .build();

  /** What do the rows of Decree 39/2018 say that were not recorded? */
  public static final OpenPoint<Boolean> DECREE_39_UNREAD_BANDS =
      OpenPoint.builder(Boolean.class)
          .id("decree39-unread-bands")
          .questionVi(
              "Doanh nghiệp nông, lâm nghiệp, thủy sản lớn hơn siêu nhỏ có là doanh nghiệp nhỏ và vừa theo Nghị định 39/2018 không?")
          .questionEn(
              "Is an enterprise of agriculture, forestry or fishery larger than micro an SME under Decree 39/2018?")
          .addInstruments(Instruments.DECREE_39_2018.article(6))
          .addSides("not known: the summaries read give the micro row only")
          .window(Validity.between(LocalDate.of(2018, 3, 11), LocalDate.of(2021, 10, 14)))
          .build();

  /** To which year does the five-year clock of wards run? */
  public static final OpenPoint<ClockYear> WARD_CLOCK_YEAR =
      OpenPoint.builder(ClockYear.class)
          .id("ward-clock-year")
          .questionVi(
              "Thời hạn 05 năm của phường chuyển từ xã tính đến năm trước năm xây dựng kế hoạch hay năm trước năm kế hoạch?")
          .questionEn(
              "Do the five years of a converted ward run to the year before the plan is drawn up or before the plan year?")
          .addInstruments(Instruments.CIRCULAR_46_2012.article(3).clause(1).point("đ"))
          .addSides(
              "drawing up: the circular says năm xây dựng kế hoạch",
              "plan year: the decree says năm kế hoạch of the year planned for")
          .window(Validity.since(LocalDate.of(2013, 2, 10)))
          .build();

  /** How were the five years counted before the circular? */
  public static final OpenPoint<Boolean> WARD_CLOCK_BEFORE_CIRCULAR_46 =
      OpenPoint.builder(Boolean.class)
          .id("ward-clock-before-circular-46")
          .questionVi(
              "Trước 10/2/2013, phường chuyển từ xã này đã quá 05 năm chưa, khi hai cách tính khác nhau?")
          .questionEn(
              "Before 10 February 2013, was the ward still within five years, where the two ways of counting differ?")
          .addInstruments(Instruments.DECREE_45_2012.article(1).clause(2).point("a"))
          .addSides(
              "within: counted to the end of the year before the plan is drawn up, as the circular later said",
              "over: counted to the day itself")
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2013, 2, 9)))
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
              "yes: they stood in the two joint circulars before",
              "open: the articles of 28/2018/TT-BTC on this were not read")
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
              "as before: nothing read says otherwise",
              "open: the article of 28/2018/TT-BTC on advances was not read")
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
              "yes: only the support level is multiplied",
              "no: the multiple takes the place of both limits")
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
              "yes: the clause speaks of every support level above it",
              "no: one level is not lifted twice")
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
          .addSides("yes: a share is part of the support level", "no: only amounts are meant")
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
          .addSides("not known: the joint circular of 2009 was not read")
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
              "until 10 May 2018: the texts named in Article 6(1) of the joint circular, or those in"
                  + " their place, were not read",
              "since 11 May 2018: Article 7 of the circular is reported to set them and was not read")
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
              "none: reports of the amendment speak of estimates and of the power over local levels",
              "not known: its text was not read; the levels of 2018 are followed until a table of the"
                  + " changed ones is given")
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
              "yes: where a text cited in Article 6(1) changes, the new one applies, and the circular"
                  + " ended the provisions cited",
              "no: only Article 8(19) of 28/2018/TT-BTC names the circular")
          .window(Validity.between(LocalDate.of(2016, 12, 4), LocalDate.of(2018, 5, 10)))
          .build();

  /** When did Circular 64/2024 take effect? */
  public static final OpenPoint<LocalDate> CIRCULAR_64_FIRST_DAY =
      OpenPoint.builder(LocalDate.class)
          .id("circular64-first-day")
          .questionVi("Thông tư 64/2024/TT-BTC có hiệu lực từ ngày nào?")
          .questionEn("From which day is Circular 64/2024/TT-BTC in force?")
          .addInstruments(Citation.of("64/2024/TT-BTC"))
          .addSides("not known: only its signature on 28 August 2024 was read")
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
              "yes: a report says that they stood in the joint circular of 2009",
              "open: that circular was not read")
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2014, 4, 7)))
          .build();

  /** Does Circular 36/2013 stand as first issued? */
  public static final OpenPoint<Boolean> CIRCULAR_36_AS_ISSUED =
      OpenPoint.builder(Boolean.class)
          .id("circular36-as-issued")
          .questionVi(
              "Từ khi có Thông tư 17/2018/TT-BCT, các quy định của Thông tư 36/2013/TT-BCT về đề án khuyến công quốc gia còn giữ nguyên không?")
          .questionEn(
              "Since Circular 17/2018/TT-BCT, do the provisions of Circular 36/2013/TT-BCT on national projects stand as first issued?")
          .addInstruments(Instruments.CIRCULAR_36_2013.whole(), Citation.of("17/2018/TT-BCT"))
          .addSides(
              "yes: nothing read says which provision was changed",
              "open: the amendment of 2018 was not read, nor its day of effect")
          .window(Validity.since(LocalDate.of(2018, 1, 1)))
          .reading(true)
          .build();

  /** Does Article 4 of Circular 46/2012 stand as first issued? */
  public static final OpenPoint<Boolean> CIRCULAR_46_ARTICLE_4_AS_ISSUED =
      OpenPoint.builder(Boolean.class)
          .id("circular46-article4-as-issued")
          .questionVi(
              "Từ khi có Thông tư 20/2017/TT-BCT, Điều 4 Thông tư 46/2012/TT-BCT còn giữ nguyên không?")
          .questionEn(
              "Since Circular 20/2017/TT-BCT, does Article 4 of Circular 46/2012/TT-BCT stand as first issued?")
          .addInstruments(Instruments.CIRCULAR_46_2012.article(4), Citation.of("20/2017/TT-BCT"))
          .addSides(
              "yes: nothing read says that the article was changed",
              "open: the amendment of 29 September 2017 was not read")
          .window(Validity.since(LocalDate.of(2017, 9, 29)))
          .reading(true)
          .build();

  /** In which area must a demonstrated technology be new, now that there is no district? */
  public static final OpenPoint<Boolean> DEMONSTRATION_AREA_WITHOUT_DISTRICTS =
      OpenPoint.builder(Boolean.class)
          .id("demonstration-area-without-districts")
          .questionVi(
              "Từ 1/7/2025, công nghệ trình diễn phải mới trên địa bàn cấp huyện trước đây không?")
          .questionEn(
              "Since 1 July 2025, must a demonstrated technology be new to the former district?")
          .addInstruments(
              Instruments.CIRCULAR_46_2012.article(4).clause(2).point("a"),
              Instruments.LAW_72_2025.whole())
          .addSides(
              "yes: the words of the circular still name the district",
              "no: there is no district, and no text read puts another area in its place")
          .window(Validity.since(LocalDate.of(2025, 7, 1)))
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
              "no: Articles 13(3) and 14 pay the whole after acceptance, which is then no longer an advance",
              "yes: Article 14 calls that payment an advance too")
          .window(Validity.since(LocalDate.of(2014, 4, 8)))
          .reading(false)
          .build();

  /** Were the thresholds of local materials and labour the same before the circular? */
  public static final OpenPoint<Boolean> PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46 =
      OpenPoint.builder(Boolean.class)
          .id("priority-thresholds-before-circular-46")
          .questionVi(
              "Trước 10/2/2013, 'nguyên liệu tại chỗ' và 'nhiều lao động' có xét theo ngưỡng trên 50% và từ"
                  + " 50 lao động không?")
          .questionEn(
              "Before 10 February 2013, did 'local materials' and 'much labour' mean more than 50 % and 50"
                  + " workers?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(6).clause(2).point("b"),
              Instruments.CIRCULAR_46_2012.article(6).clause(2))
          .addSides(
              "yes: the circular only details the words of the decree",
              "no: the thresholds were not law before the circular took effect")
          .window(Validity.between(LocalDate.of(2012, 7, 5), LocalDate.of(2013, 2, 9)))
          .build();

  private static final List<OpenPoint<?>> ALL =
      ImmutableList.of(
          COLLABORATORS_SINCE_DECREE_235,
          REMUNERATION_CEILING_BINDS_LOCAL_MONEY,
          REMUNERATION_CEILING_BEFORE_2014,
          MEAL_NORM,
          PLACE_JULY_TO_OCTOBER_2025,
          ARTICLE_1_ARTISANS,
          ARTICLE_1_SERVICES,
          ARTICLE_4_CONTENTS,
          ARTICLE_5_MINERALS,
          ARTICLE_5_BUILDING_MATERIALS,
          ARTICLE_5_ADDED_SECTORS,
          ARTICLE_5_OTHER_SECTORS,
          ARTICLE_6_GROUNDS,
          ARTICLE_6_WOMEN,
          ARTICLE_6_ETHNIC_MINORITIES,
          SME_TEST_SINCE_2018,
          DECREE_56_LABOUR_SUFFICES,
          DECREE_56_UNREAD_BANDS,
          DECREE_39_UNREAD_BANDS,
          WARD_CLOCK_YEAR,
          WARD_CLOCK_BEFORE_CIRCULAR_46,
          PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46,
          FUNDING_CONDITIONS_SINCE_2018,
          ADVANCES_SINCE_2018,
          LINE_BOUND_BY_SHARE,
          UPLIFT_STACKS_ON_LINE,
          UPLIFT_RAISES_SHARES,
          CEILINGS_BEFORE_2014,
          COMMON_LEVELS,
          LEVELS_SINCE_CIRCULAR_64,
          TRAINING_NORMS_BEFORE_CIRCULAR_28,
          CIRCULAR_64_FIRST_DAY,
          FUNDING_CONDITIONS_BEFORE_2014,
          CIRCULAR_36_AS_ISSUED,
          CIRCULAR_46_ARTICLE_4_AS_ISSUED,
          DEMONSTRATION_AREA_WITHOUT_DISTRICTS,
          ADVANCE_CEILING_AFTER_ACCEPTANCE);

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
