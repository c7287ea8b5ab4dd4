package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points of who approves. */
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

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL = ImmutableList.of(LOCAL_PROJECT_BY_DEPARTMENT);

  private ApprovalPoints() {}
}
