package vn.khuyencong.law.review;

import vn.khuyencong.law.circular28.Article08Remuneration;
import vn.khuyencong.law.circular40.Article12MealSupport;
import vn.khuyencong.law.decree45.Article08LocalOrganization;
import vn.khuyencong.law.decree45.Article10Collaborators;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.RuleSet;

/** What a network's year is reviewed by. */
public final class NetworkReview {
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>("network", Article08LocalOrganization.RULES.rules())
          .and(Article10Collaborators.RULES)
          .and(Article11Funding.RULES)
          .and(Article08Remuneration.RULES)
          .and(Article12MealSupport.RULES);

  private NetworkReview() {}
}
