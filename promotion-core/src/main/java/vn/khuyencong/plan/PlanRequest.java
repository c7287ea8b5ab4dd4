package vn.khuyencong.plan;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;

/**
 * What stands at {@code path} requests; {@code stated} unless it does not say how much, {@code
 * spread} if a part of it may fall in other years, which is no part of the {@code least}.
 */
record PlanRequest(
    String path,
    Map<MoneySource, Vnd> amounts,
    boolean stated,
    boolean spread,
    Map<MoneySource, Vnd> least,
    Map<MoneySource, Vnd> most) {

  /** What is exact. */
  PlanRequest(String path, Map<MoneySource, Vnd> amounts, boolean stated, boolean spread) {
    this(path, amounts, stated, spread, amounts, amounts);
  }

  /** What falls in the year. */
  PlanRequest(String path, Map<MoneySource, Vnd> amounts, boolean stated) {
    this(path, amounts, stated, false);
  }

  /**
   * What {@code project} requests in {@code year}. What may fall in other years counts, but it is
   * not certain.
   */
  static PlanRequest of(Project project, Year year, String path) {
    Map<MoneySource, Vnd> amounts = PlannedAmounts.requested(project, year);
    Map<MoneySource, Vnd> certain = certain(project, year, amounts);
    return new PlanRequest(
        path,
        amounts,
        !amounts.isEmpty() && !isOpen(project, year),
        !certain.equals(amounts),
        certain,
        amounts);
  }

  /** What of {@code amounts} falls in {@code year}, whatever is not said of the years. */
  private static Map<MoneySource, Vnd> certain(
      Project project, Year year, Map<MoneySource, Vnd> amounts) {
    return project.supportByYear().isEmpty() || amounts.isEmpty()
        ? project.leavesYearsOpen() ? ImmutableMap.of() : amounts
        : new ProjectYear(project, year).planned();
  }

  /** Whether something is requested for the year of which it is not said how much. */
  private static boolean isOpen(Project project, Year year) {
    return project.supportByYear().isEmpty()
        ? ProjectSupport.isOpen(project)
        : new ProjectYear(project, year).isOpen();
  }

  static PlanRequest of(String path, MoneySource source, Optional<Vnd> amount) {
    Optional<Vnd> known = amount.filter(PlannedAmounts::isComputable);
    return new PlanRequest(
        path,
        known
            .<Map<MoneySource, Vnd>>map(sum -> ImmutableMap.of(source, sum))
            .orElse(ImmutableMap.of()),
        known.isPresent());
  }

  /** A sum as it was published. */
  static PlanRequest ofStated(String path, MoneySource source, Optional<StatedAmount> amount) {
    return amount
        .filter(sum -> PlannedAmounts.isComputable(sum.amount()))
        .map(
            sum ->
                new PlanRequest(
                    path,
                    ImmutableMap.of(source, sum.amount()),
                    true,
                    false,
                    ImmutableMap.of(source, sum.least()),
                    ImmutableMap.of(source, most(sum))))
        .orElseGet(() -> of(path, source, Optional.empty()));
  }

  static PlanRequest of(PlannedTask task, String path) {
    return task.source().isPromotion() ? of(path, task.source(), task.amount()) : nothing(path);
  }

  /**
   * A joint sum, or what its projects request by themselves where that is more; what they request
   * of another source stands beside it, and what they tell of closer than the sum is of its own
   * source. One that does not say whose it is may be that of {@code others}, which have none.
   */
  static PlanRequest of(JointSum sum, AnnualPlan plan, String path, boolean others) {
    Optional<StatedAmount> figure =
        sum.amount().filter(stated -> PlannedAmounts.isComputable(stated.amount()));
    boolean spread = others && sum.projects().isEmpty();
    return new PlanRequest(
        path,
        of(sum, plan, figure.map(StatedAmount::amount)),
        figure.isPresent(),
        spread,
        spread ? ImmutableMap.of() : of(sum, plan, figure.map(StatedAmount::least)),
        of(sum, plan, figure.map(PlanRequest::most)));
  }

  private static Vnd most(StatedAmount figure) {
    return figure.most().min(PlannedAmounts.MOST);
  }

  /** What is requested where the sum is {@code figure}; its projects only where that is absent. */
  private static Map<MoneySource, Vnd> of(JointSum sum, AnnualPlan plan, Optional<Vnd> figure) {
    boolean counts = figure.filter(all -> !JointMoney.isExceeded(sum, plan, all)).isPresent();
    Map<MoneySource, Vnd> amounts = new EnumMap<>(MoneySource.class);
    Vnd rest = figure.orElse(Vnd.ZERO);
    for (Map.Entry<MoneySource, Vnd> own : JointMoney.ofProjects(sum, plan).toList()) {
      boolean within = counts && sum.mayHold(own.getKey());
      if (!within || sum.isToldBy(own.getKey())) {
        amounts.merge(own.getKey(), own.getValue(), Vnd::plus);
        rest = within ? rest.minus(own.getValue()) : rest;
      }
    }
    if (counts) {
      amounts.merge(sum.source(), rest, Vnd::plus);
    }
    return ImmutableMap.copyOf(amounts);
  }

  /** Something that requests no promotion money of its own. */
  static PlanRequest nothing(String path) {
    return new PlanRequest(path, ImmutableMap.of(), true, false);
  }

  boolean isUnknown() {
    return !stated;
  }
}
