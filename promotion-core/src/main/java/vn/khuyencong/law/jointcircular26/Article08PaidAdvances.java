package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.circular36.Article12File;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.PaidAdvance;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Lập, chấp hành và quyết toán kinh phí ngân sách nhà nước, clause 2 point b, of what was
 * paid in advance; what may be paid is in {@link Article08Advances}.
 */
public final class Article08PaidAdvances {

  /**
   * Clause 2 point b: with each advance no more was advanced than the ceiling of its day; what is
   * over is stated. Where no ceiling was read, {@link Article08Advances#CEILING_KNOWN} says so.
   */
  public static final Rule<PaidAdvance> PAID_WITHIN_CEILING =
      Rule.<PaidAdvance>one(
              "jointcircular26.article8.paid-within-ceiling",
              Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(2).point("b"),
              (paid, context) -> withinCeiling(paid, context).at("amount"))
          .during(Instruments.DECREE_45_2012.inForce());

  /** The rules of this class. */
  public static final RuleSet<PaidAdvance> RULES =
      new RuleSet<>(
          "jointcircular26.article8.paid-advances", ImmutableList.of(PAID_WITHIN_CEILING));

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08PaidAdvances.class).rules(Matter.PAID_ADVANCES, RULES);

  private Article08PaidAdvances() {}

  private static Verdict withinCeiling(PaidAdvance paid, Context context) {
    AdvanceRequest request = paid.request();
    return Article08Advances.ceiling(request, context)
        .map(
            rate -> {
              Vnd most = request.support().share(rate.value(), RoundingMode.DOWN);
              return RoundedDown.said(
                      Article12File.within(paid, most),
                      RoundedDown.isOf(most, rate.value(), request.support()))
                  .citing(rate);
            })
        .orElseGet(Verdict::notApplicable);
  }
}
