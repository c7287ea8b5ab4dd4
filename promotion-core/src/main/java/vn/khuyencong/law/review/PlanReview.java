package vn.khuyencong.law.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.limit.PlanLimits;
import vn.khuyencong.law.limit.TaskLimits;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.support.SupportItem;

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
        all(
            "projects",
            plan.eachProject((one, path) -> ProjectReview.of(funded(one, plan), law).under(path))),
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

  /** {@code project}, whose management costs of the year are a share of the funds of the plan. */
  private static Project funded(Project project, AnnualPlan plan) {
    return project.lines().stream().noneMatch(PlanReview::lacksFunds)
        ? project
        : project.toBuilder()
            .lines(
                project.lines().stream()
                    .map(
                        line ->
                            lacksFunds(line)
                                ? line.toBuilder().shareBase(plan.funds(line.money())).build()
                                : line)
                    .toList())
            .build();
  }

  private static boolean lacksFunds(CostLine line) {
    return line.item() == SupportItem.MANAGEMENT_AGENCY && line.shareBase().isEmpty();
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }
}
