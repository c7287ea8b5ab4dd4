package vn.khuyencong.law.limit;

import vn.khuyencong.plan.PlannedTask;

/**
 * A task of another plan of the same year and programme, to compare those of a plan with.
 *
 * @param plan the id of its plan
 * @param task the task
 */
public record OtherTask(String plan, PlannedTask task) {

  /** The name by which it is told beside the tasks of the plan, whose ids may be the same. */
  String name() {
    return plan + "/" + task.id();
  }
}
