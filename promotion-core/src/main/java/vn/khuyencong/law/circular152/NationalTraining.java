package vn.khuyencong.law.circular152;

import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportItem;

/** Makes the conditions of this circular, which bind training from national money. */
final class NationalTraining {

  private NationalTraining() {}

  /** {@code check}; before Circular 28 named the text, only if it is settled that it applied. */
  static Rule<Project> rule(
      String code, Citation place, Set<SupportItem> items, LineConditions.Check check) {
    return Rule.of(
        code,
        place,
        AsIssued.whileStanding(
            CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28,
            LineConditions.ofNationalMoney(items, check)));
  }
}
