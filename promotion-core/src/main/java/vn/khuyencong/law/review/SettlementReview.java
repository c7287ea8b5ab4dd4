package vn.khuyencong.law.review;

import vn.khuyencong.law.circular36.Article18Settlement;
import vn.khuyencong.law.circular36.Article19SettlementFile;
import vn.khuyencong.law.jointcircular26.Article08Advances;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.RuleSet;

/** What the settlement of a project is reviewed by. */
public final class SettlementReview {
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>("settlement", Article08Advances.SETTLEMENT_RULES.rules())
          .and(Article18Settlement.RULES)
          .and(Article19SettlementFile.RULES);

  private SettlementReview() {}
}
