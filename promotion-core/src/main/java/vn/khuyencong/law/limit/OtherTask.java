package vn.khuyencong.law.limit;

import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;

/**
 * A task of another plan of the same programme, to compare those of a plan with.
 *
 * @param plan the id of its plan
 * @param task the task
 */
public record OtherTask(String plan, PlannedTask task) {

  /** The name by which it is told beside the tasks of the plan, whose ids may be the same. */
  String name() {
    return plan + "/" + task.id();
  }

  /** The task under that name. */
  public PlannedTask named() {
    return new PlannedTaskBuilder().from(task).id(name()).build();
  }
}
