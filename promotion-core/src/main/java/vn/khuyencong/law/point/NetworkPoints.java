package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/**
 * The open points of networks of collaborators; those on what the amendment of 2025 left of them,
 * and on the ceiling of remuneration, stand with the others on these matters.
 */
public final class NetworkPoints {
  /** May a network be paid from national money? */
  public static final OpenPoint<Boolean> NATIONAL_MONEY =
      OpenPoint.builder(Boolean.class)
          .id("network-from-national-money")
          .questionVi(
              "Mạng lưới cộng tác viên của tỉnh có được chi từ kinh phí khuyến công quốc gia không?")
          .questionEn("May a province's network be paid from national industrial-promotion money?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(12).clause(2),
              Instruments.DECREE_45_2012.article(4).clause(9).point("c"),
              Instruments.DECREE_45_2012.article(11),
              Instruments.JOINT_CIRCULAR_26_2014.article(5).clause(9).point("c"),
              Instruments.CIRCULAR_28_2018.article(8).clause(20))
          .addSides(
              PointSide.of(
                  "có: kinh phí quốc gia chi theo các nội dung của Điều 4, trong đó có duy trì mạng lưới, và Điều 8 khoản 20 quy định mức chi quốc gia cho việc này",
                  "yes: national money is spent by the contents of Article 4, one of which is the network, and Article 8(20), headed national spending, measures it"),
              PointSide.of(
                  "không: Điều 11 khoản 1, 2 dành kinh phí quốc gia cho hoạt động do Bộ Công Thương tổ chức, còn mạng lưới là hoạt động của địa phương",
                  "no: Article 11(1) and (2) keeps national money for what the Ministry organises, and a network is an activity of the province"))
          .window(Validity.ALWAYS)
          .reading(true)
          .build();

  /** May the provincial People's Council establish a network, or fix what its members are paid? */
  public static final OpenPoint<Boolean> PEOPLES_COUNCIL =
      OpenPoint.builder(Boolean.class)
          .id("network-by-peoples-council")
          .questionVi(
              "Hội đồng nhân dân cấp tỉnh có được thành lập mạng lưới cộng tác viên hoặc quy định thù lao thay Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh không?")
          .questionEn(
              "May the provincial People's Council establish the network, or fix its remuneration, in place of the People's Committee and its Chairman?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(8).clause(3),
              Instruments.DECREE_45_2012.article(10),
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3).point("b"))
          .addSides(
              PointSide.of(
                  "có: Điều 6 khoản 3 điểm b TTLT 26/2014 để Hội đồng nhân dân quy định nội dung, hình thức hỗ trợ khác, do Ủy ban nhân dân trình",
                  "yes: Article 6(3)(b) of the joint circular lets the Council set other contents and forms of support, on the proposal of the Committee"),
              PointSide.of(
                  "không: Điều 8 khoản 3 và Điều 10 chỉ nêu Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân cấp tỉnh",
                  "no: Articles 8(3) and 10 name the provincial People's Committee and its Chairman only"))
          .window(Validity.ALWAYS)
          .build();

  /** Was a special zone of the commune level before the decree was amended? */
  public static final OpenPoint<Boolean> SPECIAL_ZONE =
      OpenPoint.builder(Boolean.class)
          .id("special-zone-july-to-october-2025")
          .questionVi(
              "Từ 1/7 đến 14/10/2025, đặc khu có thuộc cấp xã tại Điều 8 khoản 3 (xã, phường, thị trấn) không?")
          .questionEn(
              "From 1 July to 14 October 2025, was a special zone of the commune level of Article 8(3), which names xã, phường and thị trấn?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(8).clause(3), Instruments.LAW_72_2025.whole())
          .addSides(
              PointSide.of(
                  "có: đặc khu là đơn vị cấp xã, và khoản 3 nói về cấp xã",
                  "yes: a special zone is a unit of the commune level, of which the clause speaks"),
              PointSide.of(
                  "không: khoản 3 chỉ nêu xã, phường, thị trấn",
                  "no: the clause names xã, phường and thị trấn only"))
          .window(Instruments.LAW_72_2025.inForce().before(Instruments.DECREE_235_2025.inForce()))
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(NATIONAL_MONEY, PEOPLES_COUNCIL, SPECIAL_ZONE);

  private NetworkPoints() {}
}
