package vn.khuyencong.law.text;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What an entry of the rule book is. */
public enum EntryKind implements Named {
  /** A condition that is checked. */
  RULE("điều kiện", "condition"),
  /** The most that may be paid, or the factor that lifts it. */
  CEILING("mức chi", "ceiling"),
  /** The base salary of a month. */
  WAGE("lương cơ sở", "base salary"),
  /** The limits of a size class of enterprises. */
  SIZE_CRITERION("tiêu chí quy mô", "size criterion"),
  /** What is in a list: sectors, places, forms, ranks. */
  CLASSIFICATION("phân loại", "classification"),
  /** A rate, a number, a day. */
  FIGURE("con số", "figure"),
  /** Who is competent. */
  APPROVER("thẩm quyền", "competence"),
  /** A question that the texts do not decide. */
  OPEN_POINT("vấn đề chưa rõ", "open point");

  private final Term words;

  EntryKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
