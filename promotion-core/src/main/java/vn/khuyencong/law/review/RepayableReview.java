package vn.khuyencong.law.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14FileMoney;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/** What repayable support is reviewed by. */
public final class RepayableReview {
  private RepayableReview() {}

  /** Reviews {@code support} by {@code law}; amounts that are too large are not computed. */
  public static Assessment of(RepayableSupport support, LawInForce law) {
    List<Finding> tooLarge = Article14FileMoney.notComputed(support, law.context());
    return tooLarge.isEmpty()
        ? law.assess(Matter.REPAYABLE, support)
        : Assessment.allOf(Matter.REPAYABLE.assessment(), tooLarge, ImmutableList.of());
  }
}
