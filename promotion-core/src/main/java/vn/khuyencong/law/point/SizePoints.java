package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points of the size of enterprises. */
public final class SizePoints {
  /** Which size test binds since 2018? */
  public static final OpenPoint<SmeCriteria> SME_TEST_SINCE_2018 =
      OpenPoint.builder(SmeCriteria.class)
          .id("sme-test-since-2018")
          .questionVi(
              "Từ 1/1/2018, doanh nghiệp nhỏ và vừa trong khuyến công xác định theo Nghị định 56/2009 hay theo Luật Hỗ trợ doanh nghiệp nhỏ và vừa?")
          .questionEn(
              "Since 1 January 2018, are SMEs in industrial promotion measured by Decree 56/2009 or by the SME law?")
          .addInstruments(
              Instruments.CIRCULAR_46_2012.article(3).clause(1).point("a"),
              Instruments.DECREE_56_2009.article(3),
              Instruments.LAW_04_2017.article(4).clause(1))
          .addSides(
              PointSide.of(
                  "Nghị định 56/2009: thông tư nêu nghị định này, và chưa đọc được văn bản sửa đổi năm 2017",
                  "Decree 56/2009: the circular names it, and its amendment of 2017 was not read"),
              PointSide.of(
                  "Luật Hỗ trợ doanh nghiệp nhỏ và vừa: luật đã thay thế nghị định được nêu",
                  "the SME law: it replaced the decree that is named"))
          .window(Instruments.LAW_04_2017.inForce())
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
              PointSide.of(
                  "có: cả hai văn bản viết vốn hoặc lao động, và dòng siêu nhỏ không có tiêu chí vốn",
                  "yes: both texts say capital or labour, and the micro row has no capital test"),
              PointSide.of(
                  "không: tổng nguồn vốn là tiêu chí ưu tiên khi hai tiêu chí khác nhau",
                  "no: capital is the criterion that goes first where the two differ"))
          .window(Instruments.DECREE_45_2012.inForce())
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
          .addSides(
              PointSide.of(
                  "chưa biết: chưa đọc được các dòng này của bảng",
                  "not known: these rows of the table were not read"))
          .window(Instruments.DECREE_45_2012.inForce())
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
          .addSides(
              PointSide.of(
                  "chưa biết: các bản tóm tắt đã đọc chỉ nêu dòng siêu nhỏ",
                  "not known: the summaries read give the micro row only"))
          .window(Instruments.DECREE_39_2018.inForce())
          .build();

  /** Every point of this class. */
  static final ImmutableList<OpenPoint<?>> ALL =
      ImmutableList.of(
          SME_TEST_SINCE_2018,
          DECREE_56_LABOUR_SUFFICES,
          DECREE_56_UNREAD_BANDS,
          DECREE_39_UNREAD_BANDS);

  private SizePoints() {}
}
