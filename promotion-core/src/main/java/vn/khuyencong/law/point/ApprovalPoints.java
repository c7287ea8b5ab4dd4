package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points of plans and of who approves. */
public final class ApprovalPoints {
  /** May a province leave the approval of a local project to its Department? */
  public static final OpenPoint<Boolean> LOCAL_PROJECT_BY_DEPARTMENT =
      OpenPoint.builder(Boolean.class)
          .id("local-project-approved-by-department")
          .questionVi(
              "Ủy ban nhân dân cấp tỉnh có được giao Sở Công Thương phê duyệt từng đề án khuyến công địa phương không?")
          .questionEn(
              "May the provincial People's Committee leave the approval of single local projects to its Department of Industry and Trade?")
          .addInstruments(
              Instruments.CIRCULAR_46_2012.article(8).clause(3).point("b"),
              Instruments.DECREE_45_2012.article(2).clause(2),
              Instruments.JOINT_CIRCULAR_26_2014.article(7).clause(2))
          .addSides(
              PointSide.of(
                  "có: Điều 8 khoản 3 điểm b để Ủy ban nhân dân cấp tỉnh quy định quy trình quản lý đề án địa phương",
                  "yes: Article 8(3)(b) leaves the procedure of local projects to the provincial People's Committee"),
              PointSide.of(
                  "không: nghị định và TTLT 26/2014 chỉ nêu Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân",
                  "no: the decree and the joint circular name the People's Committee and its Chairman only"))
          .window(Validity.ALWAYS)
          .build();

  /** May the People's Committee of a district or a commune approve its own plan? */
  public static final OpenPoint<Boolean> OWN_PLAN_OF_DISTRICT_OR_COMMUNE =
      OpenPoint.builder(Boolean.class)
          .id("district-commune-plan-approver")
          .questionVi(
              "Kế hoạch khuyến công của cấp huyện, cấp xã có được Ủy ban nhân dân cùng cấp phê duyệt không?")
          .questionEn(
              "May the People's Committee of a district or a commune approve the plan of its own level?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(2).clause(2),
              Instruments.DECREE_45_2012.article(14).clause(2),
              Instruments.CIRCULAR_46_2012.article(2).clause(3),
              Instruments.CIRCULAR_46_2012.article(8).clause(2).point("b"),
              Instruments.JOINT_CIRCULAR_26_2014.article(7).clause(2))
          .addSides(
              PointSide.of(
                  "không: Điều 2 khoản 2 nghị định giao Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt kế hoạch khuyến công địa phương",
                  "no: Article 2(2) of the decree gives the approval of local plans to the Chairman of the provincial People's Committee"),
              PointSide.of(
                  "có: Điều 14 khoản 2 nghị định, Điều 2 khoản 3 và Điều 8 khoản 2 điểm b Thông tư 46 nói cơ quan có thẩm quyền, Điều 7 khoản 2 TTLT 26 nêu Ủy ban nhân dân cấp huyện, cấp xã",
                  "yes: Article 14(2) of the decree and Articles 2(3) and 8(2)(b) of Circular 46 speak of the competent authority, Article 7(2) of the joint circular names the Committees of district and commune"))
          .window(Validity.ALWAYS)
          .build();

  /** Do the articles on plans and local money stand as in 2012? */
  public static final OpenPoint<Boolean> PLANS_SINCE_DECREE_235 =
      OpenPoint.builder(Boolean.class)
          .id("decree235-plans")
          .questionVi(
              "Từ 15/10/2025, Điều 2 khoản 2 và các Điều 11, 13, 14, 16 về kế hoạch và kinh phí khuyến công còn như năm 2012 không?")
          .questionEn(
              "Since 15 October 2025, do Article 2(2) and Articles 11, 13, 14 and 16 on plans and money stand as in 2012?")
          .addInstruments(
              Instruments.DECREE_45_2012.article(2).clause(2),
              Instruments.DECREE_45_2012.article(11),
              Instruments.DECREE_45_2012.article(13),
              Instruments.DECREE_45_2012.article(14),
              Instruments.DECREE_45_2012.article(16),
              Instruments.DECREE_235_2025.whole())
          .addSides(
              PointSide.of(
                  "còn: không nguồn nào đã đọc cho biết các điều này đã thay đổi",
                  "yes: no report that was read says that these articles changed"),
              PointSide.of(
                  "không: chưa đọc được nghị định sửa đổi", "no: the amending decree was not read"))
          .window(Instruments.DECREE_235_2025.inForce())
          .reading(true)
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          LOCAL_PROJECT_BY_DEPARTMENT, OWN_PLAN_OF_DISTRICT_OR_COMMUNE, PLANS_SINCE_DECREE_235);

  private ApprovalPoints() {}
}
