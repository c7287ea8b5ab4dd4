package vn.khuyencong.law.point;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;

/** The open points of provincial tables. */
public final class LocalPoints {
  /** Of two rows of a province's table that hold beside each other, does the lower bind? */
  public static final OpenPoint<Boolean> ROWS_TOGETHER =
      OpenPoint.builder(Boolean.class)
          .id("local-rows-together")
          .questionVi(
              "Hai dòng của bảng mức chi địa phương cùng đúng điều kiện với một khoản chi, không dòng nào"
                  + " cụ thể hơn: có áp dụng dòng có mức thấp hơn không?")
          .questionEn(
              "Two rows of a province's table hold for one line and neither asks more than the other: does"
                  + " the lower one count?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3),
              Instruments.DECREE_45_2012.article(16).clause(1).point("c"))
          .addSides(
              PointSide.of(
                  "có: mỗi dòng là một mức tối đa, nên cả hai đều ràng buộc",
                  "yes: each row is a most, so that both bind"),
              PointSide.of(
                  "không: mỗi dòng là một trường hợp được hỗ trợ, cơ sở thuộc cả hai thì hưởng mức cao hơn",
                  "no: each row is a case that is supported, and who is in both has the higher"))
          .window(Instruments.DECREE_45_2012.inForce())
          .reading(true)
          .build();

  /** Does local money not pay for what only the circulars have, and a complete table has not? */
  public static final OpenPoint<Boolean> TABLE_WITHOUT_ITEM =
      OpenPoint.builder(Boolean.class)
          .id("local-table-without-item")
          .questionVi(
              "Bảng mức chi đầy đủ của địa phương không có khoản này, còn thông tư thì có mức: kinh phí"
                  + " khuyến công địa phương không hỗ trợ khoản này, phải không?")
          .questionEn(
              "A complete table of the province does not have an item for which the circulars have a"
                  + " ceiling: does local money not support it?")
          .addInstruments(
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3),
              Instruments.CIRCULAR_28_2018.article(9))
          .addSides(
              PointSide.of(
                  "phải: địa phương tự quy định nội dung và mức hỗ trợ từ kinh phí của mình",
                  "yes: contents and ceilings of its own money are for the province to set"),
              PointSide.of(
                  "không: địa phương quy định nội dung và mức khác ngoài thông tư, còn lại theo thông tư",
                  "no: the province sets what is other than the circular, and for the rest the circular holds"))
          .window(Instruments.DECREE_45_2012.inForce())
          .reading(true)
          .build();

  /** The points of this class. */
  static final List<OpenPoint<?>> ALL = ImmutableList.of(ROWS_TOGETHER, TABLE_WITHOUT_ITEM);

  private LocalPoints() {}
}
