package vn.khuyencong.law.decree45;

import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Verdict;

/** The counterpart and other money of a plan that is no promotion money. */
final class OtherMoney {
  private OtherMoney() {}

  /**
   * What is known of the money of the projects that is no promotion money; none if it is too large.
   */
  static Vnd of(AnnualPlan plan) {
    return Vnd.total(
        plan.projects().stream()
            .filter(PlannedAmounts::isComputable)
            .map(Project::sources)
            .flatMap(
                sources ->
                    sources.stream()
                        .filter(source -> !source.source().isPromotion())
                        .map(SourceAmount::least))
            .toList());
  }

  /**
   * Whether what the projects and tasks of {@code plan} hold of {@code source}, which is no
   * promotion money, comes to what was published of it. What a project that does not name all of
   * its sources has of it is not known, nor what of one of several years falls in the year.
   */
  static Verdict against(StatedAmount stated, MoneySource source, AnnualPlan plan) {
    Vnd sum = sum(source, plan);
    if (stated.agreesWith(sum)) {
      return StatedSums.agreed(stated, sum);
    }
    Verdict verdict = StatedSums.differing(stated, sum);
    Optional<String> lacking =
        lacking(plan, one -> one == source).filter(any -> sum.compareTo(stated.most()) <= 0);
    if (lacking.isPresent()) {
      return verdict.as(Verdict.missing(ProjectMoney.SOURCE_AMOUNT)).at(lacking.get());
    }
    if (plan.projects().stream()
        .anyMatch(one -> one.leavesYearsOpen() && of(one, source).compareTo(Vnd.ZERO) > 0)) {
      return verdict.as(Verdict.missing("supportByYear"));
    }
    boolean open =
        plan.projects().stream().anyMatch(one -> leavesOpen(one, source))
            || plan.tasks().stream()
                .anyMatch(task -> task.source() == source && task.amount().isEmpty())
            || !plan.sums().isEmpty();
    return open && sum.compareTo(stated.amount()) < 0
        ? verdict.as(Verdict.missing("sources"))
        : verdict;
  }

  /**
   * Where in {@code plan} the first source {@code of} it stands that says no amount, unless the
   * project says by year what it pays.
   */
  static Optional<String> lacking(AnnualPlan plan, Predicate<MoneySource> of) {
    return plan
        .eachProject(
            (project, path) -> {
              Predicate<SourceAmount> open =
                  one ->
                      one.saysNoAmount() && of.test(one.source()) && !isToldFor(project, one, plan);
              return project.sources().stream().anyMatch(open)
                  ? path + "." + LinePlaces.first("sources", project.sources(), open)
                  : "";
            })
        .stream()
        .filter(path -> !path.isEmpty())
        .findFirst();
  }

  private static boolean isToldFor(Project project, SourceAmount one, AnnualPlan plan) {
    return project.supportByYear().stream()
            .anyMatch(part -> part.source() == one.source() && part.year().equals(plan.year()))
        && project.supportByYear().stream()
            .noneMatch(
                part ->
                    part.saysNoAmount()
                        && part.source() == one.source()
                        && part.year().equals(plan.year()));
  }

  private static Vnd sum(MoneySource source, AnnualPlan plan) {
    Vnd projects =
        Vnd.total(
            plan.projects().stream()
                .filter(PlannedAmounts::isComputable)
                .map(one -> ofYear(one, source, plan))
                .toList());
    return projects.plus(
        Vnd.total(
            plan.tasks().stream()
                .filter(task -> task.source() == source)
                .map(PlannedTask::amount)
                .flatMap(amount -> amount.stream())
                .filter(amount -> amount.compareTo(PlannedAmounts.MOST) <= 0)
                .toList()));
  }

  private static Vnd ofYear(Project project, MoneySource source, AnnualPlan plan) {
    return project.supportByYear().stream().anyMatch(part -> part.source() == source)
        ? Vnd.total(
            project.supportByYear().stream()
                .filter(part -> part.source() == source && part.year().equals(plan.year()))
                .map(YearAmount::least)
                .toList())
        : of(project, source);
  }

  private static Vnd of(Project project, MoneySource source) {
    return Vnd.total(
        project.sources().stream()
            .filter(one -> one.source() == source)
            .map(SourceAmount::least)
            .toList());
  }

  /** Whether {@code project} neither names {@code source} nor all that its cost comes from. */
  private static boolean leavesOpen(Project project, MoneySource source) {
    boolean named = project.sources().stream().anyMatch(one -> one.source() == source);
    boolean all =
        PlannedAmounts.isComputable(project)
            && project
                .cost()
                .map(
                    cost ->
                        Vnd.total(project.sources().stream().map(SourceAmount::least).toList())
                                .compareTo(cost)
                            >= 0)
                .orElse(false);
    return !named && !all;
  }
}
