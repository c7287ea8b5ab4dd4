package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Verdict;

/** What the projects of each joint sum say of themselves, against the sum. */
final class JointSums {
  private JointSums() {}

  static List<Verdict> within(AnnualPlan plan) {
    Map<String, Project> projects =
        plan.projects().stream().collect(toImmutableMap(Project::id, one -> one));
    return plan.eachSum(
        (sum, path) -> {
          Map<MoneySource, Vnd> own = new EnumMap<>(MoneySource.class);
          sum.projects().stream()
              .flatMap(id -> Stream.ofNullable(projects.get(id)))
              .flatMap(one -> PlannedAmounts.requested(one, plan.year()).entrySet().stream())
              .forEach(part -> own.merge(part.getKey(), part.getValue(), Vnd::plus));
          return within(sum, own)
              .at(path)
              .with("name", sum.name())
              .with("sum", Vnd.total(own.values()));
        });
  }

  private static Verdict within(JointSum sum, Map<MoneySource, Vnd> own) {
    List<MoneySource> other = own.keySet().stream().filter(source -> !sum.mayHold(source)).toList();
    if (!other.isEmpty()) {
      return Verdict.violated().with("other", other);
    }
    Verdict verdict = within(Vnd.total(own.values()), sum.amount());
    return sum.amount().map(stated -> verdict.with("stated", stated.amount())).orElse(verdict);
  }

  private static Verdict within(Vnd total, Optional<StatedAmount> stated) {
    return stated
        .filter(sum -> total.compareTo(sum.least()) <= 0 || total.compareTo(sum.most()) > 0)
        .map(sum -> Verdict.satisfiedIf(total.compareTo(sum.amount()) <= 0))
        .orElseGet(() -> Verdict.missing("plannedAmount"));
  }
}
