package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 11. Kinh phí bảo đảm hoạt động khuyến công: national and local money. */
public final class Article11Funding {

  /**
   * Clause 2: local money is for activities that the local levels carry out.
   *
   * <p>Reading: a network that a province establishes is such an activity, so it is paid from local
   * money; clause 1 keeps national money for what the Ministry runs.
   */
  public static final Rule<NetworkPlan> NETWORK_FROM_LOCAL_MONEY =
      Rule.one(
          "decree45.article11.local-money",
          Instruments.DECREE_45_2012.article(11).clause(2),
          (plan, context) ->
              plan.money()
                  .map(
                      source ->
                          Verdict.satisfiedIf(source == FundingSource.LOCAL).with("source", source))
                  .orElseGet(() -> Verdict.missing("money"))
                  .at("money"));

  /** The rules of this article that concern networks. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>("decree45.article11", ImmutableList.of(NETWORK_FROM_LOCAL_MONEY));

  private Article11Funding() {}
}
