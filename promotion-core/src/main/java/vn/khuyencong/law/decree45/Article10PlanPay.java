package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Điều 10. Chế độ đối với cộng tác viên khuyến công: the remuneration in the plan of a year. */
public final class Article10PlanPay {

  /**
   * Collaborators receive one remuneration: a plan that has their network, and a task or the line
   * of a project for their remuneration too, counts it twice.
   *
   * <p>Reading: Article 8 clause 3 has one network in a province, so that in a local plan the
   * remuneration is the same one. A national plan may hold networks of some provinces and tasks for
   * others; there it is asked.
   */
  public static final Rule<AnnualPlan> COUNTED_ONCE =
      Rule.of(
          "decree45.article10.counted-once",
          Instruments.DECREE_45_2012.article(10),
          Article10PlanPay::countedOnce);

  /**
   * Nobody is paid for one month by two networks of a plan. Months that one person serves in
   * several networks, one after the other, are joined.
   *
   * <p>Reading: as for the rows of one network, remuneration is for service, so that a month is
   * paid once; that follows from what remuneration is, whatever the amendment of 2025 says. One id
   * is one person, as {@link PaidTwice} says.
   */
  public static final Rule<AnnualPlan> MONTHS_ONCE =
      Rule.of(
          "decree45.article10.months-once",
          Instruments.DECREE_45_2012.article(10),
          PaidTwice::inPlan);

  /** {@link #MONTHS_ONCE}, of the networks of two plans of a programme. */
  public static final Rule<Program> PROGRAM_MONTHS_ONCE =
      Rule.of(
          "decree45.article10.program-months-once",
          Instruments.DECREE_45_2012.article(10),
          PaidTwice::inProgram);

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("decree45.article10.plans", ImmutableList.of(COUNTED_ONCE, MONTHS_ONCE));

  /** The rules of this article that concern programmes. */
  public static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>("decree45.article10.programs", ImmutableList.of(PROGRAM_MONTHS_ONCE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10PlanPay.class)
          .rules(Matter.PLANS, RULES)
          .rules(Matter.PROGRAMS, PROGRAM_RULES);

  private Article10PlanPay() {}

  private static List<Verdict> countedOnce(AnnualPlan plan, Context context) {
    List<String> paying =
        plan.networks().stream()
            .filter(network -> pays(NetworkPay.budget(network, context)))
            .map(network -> network.network().id())
            .collect(toImmutableList());
    if (paying.isEmpty()) {
      return ImmutableList.of();
    }
    return others(plan)
        .map(
            other ->
                (plan.level() == ProjectLevel.NATIONAL
                        ? Verdict.missing("spendingContent")
                        : Verdict.violated())
                    .at(other.path())
                    .with("id", other.id())
                    .with("networks", paying))
        .collect(toImmutableList());
  }

  private static boolean pays(NetworkBudget budget) {
    return budget.members().stream()
        .anyMatch(member -> !member.paid().isEmpty() || !member.unpriced().isEmpty());
  }

  /** The tasks and the lines of projects that are for the remuneration of collaborators. */
  private static Stream<Other> others(AnnualPlan plan) {
    return Stream.concat(
        plan
            .eachTask(
                (task, path) ->
                    task.item()
                        .filter(item -> item.equals(SupportItem.COLLABORATOR_REMUNERATION))
                        .map(item -> new Other(path, task.id())))
            .stream()
            .flatMap(Optional::stream),
        plan
            .eachProject(
                (project, path) ->
                    project.eachLine(
                        line -> line.isOf(SupportItem.COLLABORATOR_REMUNERATION),
                        (line, at) -> new Other(path + "." + at, line.id())))
            .stream()
            .flatMap(List::stream));
  }

  /** What is for remuneration besides a network: where it stands, and its id. */
  private record Other(String path, String id) {}
}
