package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.circular36.Article21GroupProjects;
import vn.khuyencong.law.circular46.Article04SupportContents;
import vn.khuyencong.law.decree45.Article02Plans;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.Article16LocalPrograms;
import vn.khuyencong.law.jointcircular26.Article04Principles;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.SupportItem;

/**
 * Puts the review of a plan together: the plan as a whole, its tasks, each project, each network;
 * and of a programme the review of its plans.
 */
public final class PlanReview {
  private static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("plan-rules", Article02Plans.RULES.rules())
          .and(Article11Funding.PLAN_RULES)
          .and(Article14Management.RULES)
          .and(Article04SupportContents.PLAN_RULES)
          .and(Article21GroupProjects.PLAN_RULES)
          .and(Article04Principles.RULES)
          .and(Article07Conditions.PLAN_RULES);

  private static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>("program-rules", Article02Plans.PROGRAM_RULES.rules())
          .and(Article16LocalPrograms.RULES);

  private PlanReview() {}

  /** Reviews {@code plan} under {@code law}. */
  public static Assessment review(AnnualPlan plan, PromotionLaw law, Context context) {
    return Assessment.allOf(
        "plan",
        ImmutableList.of(),
        ImmutableList.of(
            RULES.assess(plan, context),
            all("tasks", tasks(plan, line -> law.limitFor(line).assessment())),
            all("projects", plan.eachProject((one, path) -> law.review(one).under(path))),
            all("networks", plan.eachNetwork((one, path) -> law.review(one).under(path)))));
  }

  /** Reviews {@code program} under {@code law}. */
  public static Assessment review(Program program, PromotionLaw law, Context context) {
    return Assessment.allOf(
        "program",
        ImmutableList.of(),
        ImmutableList.of(
            PROGRAM_RULES.assess(program, context),
            all("plans", program.eachPlan((one, path) -> law.review(one).under(path)))));
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }

  /**
   * The tasks whose item has a level, each against its level; the management costs of the body that
   * manages the money together, those of projects too, against the fund of the year.
   */
  private static List<Assessment> tasks(AnnualPlan plan, Function<CostLine, Assessment> limit) {
    Stream<Assessment> single =
        plan
            .eachTask(
                (task, path) ->
                    task.line()
                        .filter(line -> line.item() != SupportItem.MANAGEMENT_AGENCY)
                        .map(line -> limit.apply(line).under(path)))
            .stream()
            .flatMap(Optional::stream);
    Stream<Assessment> management =
        Stream.of(FundingSource.values())
            .flatMap(money -> management(plan, money).stream())
            .map(line -> limit.apply(line).under("management"));
    return Stream.concat(management, single).collect(toImmutableList());
  }

  private static Optional<CostLine> management(AnnualPlan plan, FundingSource money) {
    return Stream.concat(
            plan.tasks().stream().map(PlannedTask::line).flatMap(Optional::stream),
            plan.projects().stream().flatMap(project -> project.lines().stream()))
        .filter(line -> line.item() == SupportItem.MANAGEMENT_AGENCY && line.money() == money)
        .map(line -> line.toBuilder().shareBase(plan.funds(money)).build())
        .reduce(CostLine::and);
  }
}
