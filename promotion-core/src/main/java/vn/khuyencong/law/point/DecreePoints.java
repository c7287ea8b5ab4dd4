package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/**
 * The open points of the decree, its amendment of 2025 and its circulars: who, where, for what,
 * with which priority, by which procedure.
 */
public final class DecreePoints {
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
              PointSide.of(
                  "còn: không văn bản nào đã đọc cho thấy hai quy định này được sửa đổi",
                  "yes: nothing read says that the two provisions were changed"),
              PointSide.of(
                  "không: chưa đọc được các Điều 7 đến 16 của nghị định sửa đổi, và cấp huyện làm cơ sở cho quy định đã chấm dứt",
                  "no: Articles 7 to 16 of the amending decree were not read, and the district tier it builds on has ended"))
          .window(AMENDED)
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
              PointSide.of(
                  "đơn vị mới: quy định đang có hiệu lực nêu xã, và xã mới vẫn là xã",
                  "new unit: the words in force name communes, and a commune is still one"),
              PointSide.of(
                  "đơn vị cũ: huyện, thị xã, thị trấn và loại thành phố được hiểu như khi nghị định được ban hành",
                  "former unit: huyện, thị xã, thị trấn and classes of cities are meant as they stood when the decree was written"))
          .window(Instruments.LAW_72_2025.inForce().before(Instruments.DECREE_235_2025.inForce()))
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
              PointSide.of("có: hai tờ báo đưa tin", "yes: two newspapers report it"),
              PointSide.of(
                  "không: chưa đọc được các điểm sau điểm b của khoản đã sửa đổi",
                  "no: the points after b of the amended clause were not read"))
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
              PointSide.of(
                  "còn: không văn bản nào đã đọc bãi bỏ điểm c cũ",
                  "yes: nothing read drops the old point c"),
              PointSide.of(
                  "không: chưa đọc được các điểm sau điểm b của khoản đã sửa đổi",
                  "no: the points after b of the amended clause were not read"))
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
              PointSide.of(
                  "còn: các bài báo nêu nội dung bổ sung, không bài nào nêu nội dung cũ bị bãi bỏ",
                  "yes: reports speak of additions, none of an old content removed"),
              PointSide.of(
                  "không: chưa đọc được điều đã sửa đổi", "no: the amended article was not read"))
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
              PointSide.of(
                  "có: đã có trong danh mục năm 2012", "listed: it was in the list of 2012"),
              PointSide.of(
                  "không: chưa đọc được danh mục đã sửa đổi, và báo chí không nêu",
                  "not listed: the amended list was not read, and reports do not name it"))
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
              PointSide.of(
                  "có: đã có trong danh mục năm 2012", "listed: it was in the list of 2012"),
              PointSide.of(
                  "không: chưa đọc được danh mục đã sửa đổi, và báo chí không nêu",
                  "not listed: the amended list was not read, and reports do not name it"))
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
              PointSide.of(
                  "có: báo chí đưa tin bổ sung công nghiệp công nghệ cao, công nghiệp sạch, công nghiệp môi trường, tiết kiệm năng lượng và năng lượng thân thiện môi trường",
                  "listed: newspapers report high-tech, clean and environmental industry, energy saving and environmentally friendly energy as added"),
              PointSide.of(
                  "không: chưa đọc được lời văn và giới hạn của các ngành, nghề bổ sung",
                  "not listed: wording and limits of the added sectors were not read"))
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
          .addSides(
              PointSide.of(
                  "có: chưa đọc được toàn bộ danh mục đã sửa đổi",
                  "listed: the whole amended list was not read"),
              PointSide.of("không: không văn bản nào nêu", "not listed: nothing names it"))
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
              PointSide.of(
                  "còn: thông tư quy định chi tiết vẫn được dùng làm căn cứ vào tháng 12/2025",
                  "yes: the circular that details them was still taken as a basis in December 2025"),
              PointSide.of(
                  "không: chưa đọc được điều đã sửa đổi, và huyện vùng cao, huyện nghèo không còn",
                  "no: the amended article was not read, and highland and poor districts have ended"))
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
              PointSide.of("có: nhiều tờ báo đưa tin", "yes: several newspapers report it"),
              PointSide.of(
                  "chưa rõ: chưa đọc được lời văn và ngưỡng sở hữu",
                  "open: wording and threshold of ownership were not read"))
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
              PointSide.of(
                  "do người dân tộc thiểu số làm chủ: báo chí viết về nghị định",
                  "owned by: newspapers on the decree"),
              PointSide.of(
                  "sử dụng lao động là người dân tộc thiểu số: bài tường thuật hội nghị, về thông tư tài chính",
                  "employing: a conference report, on the finance circular"))
          .window(AMENDED)
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
              PointSide.of(
                  "năm xây dựng kế hoạch: thông tư viết như vậy",
                  "drawing up: the circular says năm xây dựng kế hoạch"),
              PointSide.of(
                  "năm kế hoạch: nghị định viết năm kế hoạch, tức năm được lập kế hoạch",
                  "plan year: the decree says năm kế hoạch of the year planned for"))
          .window(Instruments.CIRCULAR_46_2012.inForce())
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
              PointSide.of(
                  "chưa quá: tính đến hết năm trước năm xây dựng kế hoạch, như thông tư sau này quy định",
                  "within: counted to the end of the year before the plan is drawn up, as the circular later said"),
              PointSide.of("đã quá: tính đến chính ngày xét", "over: counted to the day itself"))
          .window(
              Instruments.DECREE_45_2012.inForce().before(Instruments.CIRCULAR_46_2012.inForce()))
          .build();

  /** Does Circular 36/2013 stand as first issued? */
  public static final OpenPoint<Boolean> CIRCULAR_36_AS_ISSUED =
      OpenPoint.builder(Boolean.class)
          .id("circular36-as-issued")
          .questionVi(
              "Từ khi có Thông tư 17/2018/TT-BCT, các quy định của Thông tư 36/2013/TT-BCT về đề án khuyến công quốc gia còn giữ nguyên không?")
          .questionEn(
              "Since Circular 17/2018/TT-BCT, do the provisions of Circular 36/2013/TT-BCT on national projects stand as first issued?")
          .addInstruments(
              Instruments.CIRCULAR_36_2013.whole(), UnreadCircular.CIRCULAR_17_2018.text())
          .addSides(
              PointSide.of(
                  "còn: không văn bản nào đã đọc nêu quy định nào được sửa đổi",
                  "yes: nothing read says which provision was changed"),
              PointSide.of(
                  "chưa rõ: chưa đọc được văn bản sửa đổi năm 2018 và ngày có hiệu lực",
                  "open: the amendment of 2018 was not read, nor its day of effect"))
          .window(UnreadCircular.CIRCULAR_17_2018.window())
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
          .addInstruments(
              Instruments.CIRCULAR_46_2012.article(4), UnreadCircular.CIRCULAR_20_2017.text())
          .addSides(
              PointSide.of(
                  "còn: không văn bản nào đã đọc cho thấy điều này được sửa đổi",
                  "yes: nothing read says that the article was changed"),
              PointSide.of(
                  "chưa rõ: chưa đọc được văn bản sửa đổi ngày 29/9/2017",
                  "open: the amendment of 29 September 2017 was not read"))
          .window(UnreadCircular.CIRCULAR_20_2017.window())
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
              PointSide.of(
                  "có: thông tư vẫn nêu cấp huyện",
                  "yes: the words of the circular still name the district"),
              PointSide.of(
                  "không: cấp huyện không còn, và không văn bản nào đã đọc thay bằng địa bàn khác",
                  "no: there is no district, and no text read puts another area in its place"))
          .window(Instruments.LAW_72_2025.inForce())
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
              PointSide.of(
                  "có: thông tư chỉ quy định chi tiết lời văn của nghị định",
                  "yes: the circular only details the words of the decree"),
              PointSide.of(
                  "không: các ngưỡng này chưa phải là quy định trước khi thông tư có hiệu lực",
                  "no: the thresholds were not law before the circular took effect"))
          .window(
              Instruments.DECREE_45_2012.inForce().before(Instruments.CIRCULAR_46_2012.inForce()))
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          COLLABORATORS_SINCE_DECREE_235,
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
          WARD_CLOCK_YEAR,
          WARD_CLOCK_BEFORE_CIRCULAR_46,
          PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46,
          CIRCULAR_36_AS_ISSUED,
          CIRCULAR_46_ARTICLE_4_AS_ISSUED,
          DEMONSTRATION_AREA_WITHOUT_DISTRICTS);

  private DecreePoints() {}
}
