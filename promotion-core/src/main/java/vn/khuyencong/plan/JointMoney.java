package vn.khuyencong.plan;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;

/** What the projects of a joint sum request themselves, against the sum. */
final class JointMoney {
  private JointMoney() {}

  /** Whether the projects of {@code sum} request more of its money than {@code figure}. */
  static boolean isExceeded(JointSum sum, AnnualPlan plan, Vnd figure) {
    return within(sum, plan, id -> true).compareTo(figure) > 0;
  }

  /**
   * What those of the projects of {@code sum} whose ids are {@code wanted} request of its money.
   */
  static Vnd within(JointSum sum, AnnualPlan plan, Predicate<String> wanted) {
    return Vnd.total(
        ofProjects(sum, plan, wanted)
            .filter(own -> sum.mayHold(own.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** What the projects of {@code sum} request of each source. */
  static Stream<Map.Entry<MoneySource, Vnd>> ofProjects(JointSum sum, AnnualPlan plan) {
    return ofProjects(sum, plan, id -> true);
  }

  private static Stream<Map.Entry<MoneySource, Vnd>> ofProjects(
      JointSum sum, AnnualPlan plan, Predicate<String> wanted) {
    return plan.projects().stream()
        .filter(project -> sum.projects().contains(project.id()) && wanted.test(project.id()))
        .flatMap(project -> PlannedAmounts.requested(project, plan.year()).entrySet().stream());
  }
}
