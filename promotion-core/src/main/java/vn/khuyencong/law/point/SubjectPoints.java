package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points on whom a content of Article 4 of the decree is for. */
public final class SubjectPoints {
  private static final Citation ARTICLE_4 = Instruments.DECREE_45_2012.article(4);

  /** May a beneficiary by another route get what the decree gives to industrial establishments? */
  public static final OpenPoint<Boolean> INDUSTRIAL_FACILITY_BY_OTHERS =
      OpenPoint.builder(Boolean.class)
          .id("industrial-facility-by-other-routes")
          .questionVi(
              "Đối tượng không thuộc điểm a, điểm b Điều 1 khoản 2 có được hỗ trợ nội dung dành cho “cơ sở công nghiệp” (đào tạo nghề, thành lập hiệp hội) không?")
          .questionEn(
              "May a beneficiary that is none of points a and b of Article 1(2) get what is given to “cơ sở công nghiệp” (training, associations)?")
          .addInstruments(ARTICLE_4.clause(1), ARTICLE_4.clause(7).point("a"))
          .addSides(
              PointSide.of(
                  "có: nghị định không định nghĩa “cơ sở công nghiệp”, và không giới hạn ở điểm a, điểm b",
                  "yes: the decree does not define “cơ sở công nghiệp” and does not keep it to points a and b"),
              PointSide.of(
                  "không: tổ chức dịch vụ, doanh nghiệp đang thành lập, chủ đầu tư cụm không phải là cơ sở công nghiệp",
                  "no: a service organisation, an enterprise being founded, an investor in a cluster is no industrial establishment"))
          .window(Instruments.DECREE_45_2012.inForce())
          .build();

  /** May an establishment of point b get training and associations from national money? */
  public static final OpenPoint<Boolean> INDUSTRIAL_FACILITY_NATIONAL_MONEY =
      OpenPoint.builder(Boolean.class)
          .id("industrial-facility-with-national-money")
          .questionVi(
              "Cơ sở áp dụng sản xuất sạch hơn không phải là cơ sở công nghiệp nông thôn có được hỗ trợ đào tạo nghề, thành lập hiệp hội từ kinh phí khuyến công quốc gia không?")
          .questionEn(
              "May an establishment of cleaner production that is no rural industrial one get training and associations from national money?")
          .addInstruments(
              ARTICLE_4.clause(1),
              ARTICLE_4.clause(7).point("a"),
              Instruments.CIRCULAR_36_2013.article(14).clause(1),
              Instruments.CIRCULAR_36_2013.article(14).clause(9))
          .addSides(
              PointSide.of(
                  "có: nghị định dành cho “cơ sở công nghiệp”, và thông tư chỉ quy định hồ sơ",
                  "yes: the decree gives it to “cơ sở công nghiệp”, and the circular only says which papers are filed"),
              PointSide.of(
                  "không: hồ sơ của đề án quốc gia chỉ nói đến cơ sở công nghiệp nông thôn",
                  "no: the papers of national projects speak of rural industrial establishments only"))
          .window(Instruments.CIRCULAR_36_2013.inForce())
          .build();

  /** May others than rural industrial establishments get the registration of a trademark? */
  public static final OpenPoint<Boolean> PRODUCT_NAMED =
      OpenPoint.builder(Boolean.class)
          .id("product-named-not-subject")
          .questionVi(
              "Đối tượng không phải là cơ sở công nghiệp nông thôn có được hỗ trợ xây dựng, đăng ký thương hiệu, nhãn hiệu cho sản phẩm công nghiệp nông thôn không?")
          .questionEn(
              "May one who is no rural industrial establishment get the building and registering of a brand or trademark for rural industrial products?")
          .addInstruments(
              ARTICLE_4.clause(4),
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2).point("h"),
              Instruments.CIRCULAR_28_2018.article(8).clause(9))
          .addSides(
              PointSide.of(
                  "có: các quy định nêu sản phẩm, không nêu đối tượng",
                  "yes: the clauses name the product, not the subject"),
              PointSide.of(
                  "không: sản phẩm công nghiệp nông thôn do cơ sở công nghiệp nông thôn sản xuất",
                  "no: rural industrial products are made by rural industrial establishments"))
          .window(Instruments.DECREE_45_2012.inForce())
          .build();

  /** May a facility organise a round of selection? */
  public static final OpenPoint<Boolean> FACILITY_AS_ORGANISER =
      OpenPoint.builder(Boolean.class)
          .id("facility-as-organiser-of-selection")
          .questionVi(
              "Cơ sở có thể là đơn vị nhận kinh phí tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu không?")
          .questionEn(
              "Can a facility be the one that gets the money for organising a selection of typical rural industrial products?")
          .addInstruments(
              ARTICLE_4.clause(4),
              Citation.parse("Điều 10 khoản 1, 26/2014/TT-BCT"),
              Citation.parse("Điều 23 khoản 1 điểm b, 26/2014/TT-BCT"))
          .addSides(
              PointSide.of(
                  "có: nghị định không nêu ai tổ chức, và việc tổ chức có thể giao cho đơn vị có năng lực",
                  "yes: the decree does not say who organises, and the work may be given to a capable unit"),
              PointSide.of(
                  "không: thông tư giao việc tổ chức cho Hội đồng bình chọn và cơ quan nhà nước",
                  "no: the circular gives it to the selection council and State bodies"))
          .window(Instruments.DECREE_45_2012.inForce())
          .build();

  /** Where only the decree speaks and names nobody, may those outside points a and b get it? */
  public static final OpenPoint<Boolean> CONTENT_NAMES_NOBODY =
      OpenPoint.builder(Boolean.class)
          .id("content-names-no-subject")
          .questionVi(
              "Khi chỉ có Điều 4 Nghị định 45/2012 quy định một nội dung và không nêu đối tượng, người thụ hưởng khác với đối tượng mà nội dung đó hướng tới có được hỗ trợ không?")
          .questionEn(
              "Where only Article 4 of Decree 45/2012 speaks of a content and names no subject, may another beneficiary than the one it is meant for get it?")
          .addInstruments(
              ARTICLE_4,
              Instruments.CIRCULAR_46_2012.article(4),
              Instruments.DECREE_45_2012.article(5).clause(1))
          .addSides(
              PointSide.of(
                  "có: nghị định không nêu đối tượng, và Điều 5 khoản 1 nói đến cả điểm a và điểm b",
                  "yes: the decree names no subject, and Article 5(1) speaks of points a and b alike"),
              PointSide.of(
                  "không: thông tư quy định chi tiết nội dung này sau đó chỉ nêu một loại đối tượng",
                  "no: the circular that came to detail the content names one kind of subject"))
          .window(Instruments.DECREE_45_2012.inForce())
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          INDUSTRIAL_FACILITY_BY_OTHERS,
          INDUSTRIAL_FACILITY_NATIONAL_MONEY,
          PRODUCT_NAMED,
          FACILITY_AS_ORGANISER,
          CONTENT_NAMES_NOBODY);

  private SubjectPoints() {}
}
