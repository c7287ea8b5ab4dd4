package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Percent;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points of conditions of support, sources of money and advances. */
public final class MoneyPoints {
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
              PointSide.of(
                  "còn: đã có trong hai thông tư liên tịch trước đó",
                  "yes: they stood in the two joint circulars before"),
              PointSide.of(
                  "chưa rõ: chưa đọc được các điều của 28/2018/TT-BTC về việc này",
                  "open: the articles of 28/2018/TT-BTC on this were not read"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
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
              PointSide.of(
                  "như trước: không văn bản nào đã đọc quy định khác",
                  "as before: nothing read says otherwise"),
              PointSide.of(
                  "chưa rõ: chưa đọc được điều của 28/2018/TT-BTC về tạm ứng",
                  "open: the article of 28/2018/TT-BTC on advances was not read"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
          .build();

  /** How much could be advanced before the first text on it that was read? */
  public static final OpenPoint<Percent> ADVANCES_BEFORE_CIRCULAR_36 =
      OpenPoint.builder(Percent.class)
          .id("advances-before-circular-36")
          .questionVi(
              "Trước 10/2/2014 (kinh phí địa phương: trước 8/4/2014), mức tạm ứng tối đa là bao nhiêu?")
          .questionEn(
              "Before 10 February 2014 (local money: before 8 April 2014), how much could be advanced at most?")
          .addInstruments(
              Instruments.CIRCULAR_36_2013.article(24).clause(1),
              Citation.of("5918/QĐ-BCT"),
              Citation.of("125/2009/TTLT-BTC-BCT"))
          .addSides(
              PointSide.of(
                  "theo văn bản thời đó: Quyết định 5918/QĐ-BCT năm 2009 về tạm ứng và thông tư liên tịch năm 2009, chưa đọc được",
                  "by the texts of the time: Decision 5918/QĐ-BCT of 2009 on advances and the joint circular of 2009, which were not read"),
              PointSide.of(
                  "như sau này: không văn bản nào đã đọc cho thấy quy định trước đó khác",
                  "as later: nothing read says that it was otherwise before"))
          .window(
              Instruments.DECREE_45_2012
                  .inForce()
                  .before(Instruments.JOINT_CIRCULAR_26_2014.inForce()))
          .build();

  /** Were there conditions on settlement and changes before the first text that was read? */
  public static final OpenPoint<Boolean> PROCEDURE_BEFORE_CIRCULAR_36 =
      OpenPoint.builder(Boolean.class)
          .id("settlement-and-changes-before-circular-36")
          .questionVi(
              "Trước 10/2/2014, văn bản thời đó có đặt điều kiện cho việc quyết toán và điều chỉnh đề án khuyến công quốc gia không?")
          .questionEn(
              "Before 10 February 2014, did the texts of the time set conditions on settlement and changes of national projects?")
          .addInstruments(
              Instruments.CIRCULAR_36_2013.article(24).clause(1),
              Citation.of("5918/QĐ-BCT"),
              Citation.of("08/2008/QĐ-BCT"))
          .addSides(
              PointSide.of(
                  "có: Thông tư 36/2013 thay thế hai quyết định về các việc này, chưa đọc được",
                  "yes: Circular 36/2013 replaces two decisions on these matters, which were not read"),
              PointSide.of(
                  "không: không văn bản nào đã đọc nêu điều kiện cho thời gian đó",
                  "no: nothing read sets a condition for that time"))
          .window(
              Instruments.DECREE_45_2012.inForce().before(Instruments.CIRCULAR_36_2013.inForce()))
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
              PointSide.of(
                  "có: mỗi người được hỗ trợ tổng cộng tối đa ba lần",
                  "yes: a person is supported three times at most in all"),
              PointSide.of(
                  "không: quy định này nối tiếp việc được hỗ trợ tiếp, và tính từ đó",
                  "no: the words follow on being supported again, and count from there"))
          .window(Instruments.CIRCULAR_152_2016.inForce())
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
              PointSide.of(
                  "có: theo nguồn thứ cấp, các điều kiện này có trong thông tư liên tịch năm 2009",
                  "yes: a report says that they stood in the joint circular of 2009"),
              PointSide.of(
                  "chưa rõ: chưa đọc được thông tư đó", "open: that circular was not read"))
          .window(
              Instruments.DECREE_45_2012
                  .inForce()
                  .before(Instruments.JOINT_CIRCULAR_26_2014.inForce()))
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
              PointSide.of(
                  "có: Điều 3 28/2018/TT-BTC vẫn phân nguồn kinh phí giữa trung ương và địa phương như trước",
                  "yes: Article 3 of 28/2018/TT-BTC splits the money between centre and provinces as before"),
              PointSide.of(
                  "chưa rõ: chưa đọc được Điều 4 28/2018/TT-BTC và thông tư liên tịch năm 2009",
                  "open: Article 4 of 28/2018/TT-BTC was not read, nor was the joint circular of 2009"))
          .window(Validity.ALWAYS)
          .build();

  /**
   * Does the ceiling of advances bind a payment after basic acceptance? Asked of the joint circular
   * and of what goes on of it beside 28/2018/TT-BTC, with which the question ends.
   */
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
              PointSide.of(
                  "không: Điều 13 khoản 3 và Điều 14 cho chi toàn bộ sau khi nghiệm thu, khi đó không còn là tạm ứng",
                  "no: Articles 13(3) and 14 pay the whole after acceptance, which is then no longer an advance"),
              PointSide.of(
                  "có: Điều 14 cũng gọi khoản chi đó là tạm ứng",
                  "yes: Article 14 calls that payment an advance too"))
          .window(
              new Validity(
                  Instruments.JOINT_CIRCULAR_26_2014.inForce().from(),
                  Instruments.CIRCULAR_28_2018.inForce().to()))
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
              PointSide.of(
                  "còn: đã có trong thông tư liên tịch trước đó",
                  "yes: it stood in the joint circular before"),
              PointSide.of(
                  "chưa rõ: chưa đọc được điều của 28/2018/TT-BTC về quyết toán",
                  "open: the article of 28/2018/TT-BTC on settlement was not read"))
          .window(Instruments.CIRCULAR_28_2018.inForce())
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
              PointSide.of(
                  "không: chỉ Ủy ban nhân dân cấp tỉnh được chọn hình thức hỗ trợ, và chỉ với kinh phí địa phương",
                  "no: only the provincial People's Committee is given a choice of forms, and only for local money"),
              PointSide.of(
                  "chưa rõ: không văn bản nào đã đọc cho phép hay cấm đối với kinh phí quốc gia",
                  "open: no text read allows or forbids it for national money"))
          .window(Validity.ALWAYS)
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          FUNDING_CONDITIONS_SINCE_2018,
          ADVANCES_SINCE_2018,
          ADVANCES_BEFORE_CIRCULAR_36,
          PROCEDURE_BEFORE_CIRCULAR_36,
          TRAINING_SUPPORTS_COUNTED_FROM_FIRST,
          FUNDING_CONDITIONS_BEFORE_2014,
          SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR,
          ADVANCE_CEILING_AFTER_ACCEPTANCE,
          COUNTERPART_ACCEPTANCE_SINCE_2018,
          RECOVERABLE_FROM_NATIONAL_MONEY);

  private MoneyPoints() {}
}
