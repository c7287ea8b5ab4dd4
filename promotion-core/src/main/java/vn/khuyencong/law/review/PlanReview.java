package vn.khuyencong.law.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.limit.PlanLimits;
import vn.khuyencong.law.limit.TaskLimits;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.rule.Assessment;

/**
 * Puts the review of a plan together: the plan as a whole, its tasks, each project, each network;
 * and of a programme the review of its plans.
 */
public final class PlanReview {
  private PlanReview() {}

  /** Reviews {@code plan} under {@code law}. */
  public static Assessment of(AnnualPlan plan, LawInForce law) {
    ImmutableList.Builder<Assessment> parts = ImmutableList.builder();
    parts.add(
        law.assess(Matter.PLANS, plan),
        all("tasks", TaskLimits.of(plan, law)),
        all("projects", plan.eachProject((one, path) -> ProjectReview.of(one, law).under(path))),
        all("networks", plan.eachNetwork((one, path) -> NetworkReview.of(one, law).under(path))));
    List<Assessment> together = PlanLimits.of(plan, law);
    if (!together.isEmpty()) {
      parts.add(all("limits-of-year", together));
    }
    return Assessment.allOf("plan", ImmutableList.of(), parts.build());
  }

  /** Reviews {@code program} under {@code law}. */
  public static Assessment of(Program program, LawInForce law) {
    return Assessment.allOf(
        "program",
        ImmutableList.of(),
        ImmutableList.of(
            law.assess(Matter.PROGRAMS, program),
            all("plans", program.eachPlan((one, path) -> of(one, law).under(path)))));
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }
}
