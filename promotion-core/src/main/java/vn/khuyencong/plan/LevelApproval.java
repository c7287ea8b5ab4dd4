package vn.khuyencong.plan;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectLevel;

/**
 * The approval of what a published plan holds of one level: of its part from national money by the
 * Minister of Industry and Trade.
 *
 * @param level the level
 * @param approval its approval
 */
public record LevelApproval(ProjectLevel level, Approval approval) {

  /**
   * Checks that the level is there.
   *
   * @throws IllegalArgumentException if the level is absent
   */
  public LevelApproval {
    level = Gate.given("level of an approval", level);
    approval = Gate.given(approval, Approval.unknown());
  }

  /**
   * {@code approval} of what is of {@code level}.
   *
   * @throws IllegalArgumentException if the level is absent
   */
  public static LevelApproval of(ProjectLevel level, Approval approval) {
    return new LevelApproval(level, approval);
  }
}
