package vn.khuyencong.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetLineBuilder;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.MonthPay;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** The industrial-promotion money of a plan as budget lines of one stage. */
final class PlanLines {
  private final AnnualPlan plan;
  private final BudgetStage stage;

  /** The projects that have their part in a joint sum. */
  private final ImmutableSet<String> covered;

  PlanLines(AnnualPlan plan, BudgetStage stage) {
    this.plan = plan;
    this.stage = stage;
    this.covered =
        plan.sums().stream().flatMap(sum -> sum.projects().stream()).collect(toImmutableSet());
  }

  Stream<BudgetLine> all(Function<NetworkPlan, NetworkBudget> budgets) {
    return Stream.of(
            plan.projects().stream().flatMap(this::project),
            plan.networks().stream().flatMap(network -> computable(network, budgets)),
            plan.tasks().stream().flatMap(this::task),
            plan.sums().stream().flatMap(this::sum))
        .flatMap(lines -> lines);
  }

  private Stream<BudgetLine> project(Project project) {
    return covered.contains(project.id()) ? Stream.empty() : byItself(project);
  }

  private Stream<BudgetLine> byItself(Project project) {
    if (!PlannedAmounts.isComputable(project)) {
      return Stream.empty();
    }
    Project planned = ofPlanYear(project);
    if (!project.supportByYear().isEmpty()) {
      return BudgetLines.sources(ofTheYear(planned), stage).stream()
          .map(
              line ->
                  line.toBuilder()
                      .year(plan.year())
                      .province(line.province().or(this::province))
                      .build());
    }
    return (saysMoreByLines(project)
            ? BudgetLines.supportRequested(planned, stage).stream()
                .map(line -> ofSource(project, line))
            : BudgetLines.sources(withEachAmount(planned), stage).stream()
                .filter(line -> line.source().isPromotion()))
        .map(
            line ->
                line.toBuilder()
                    .year(plan.year())
                    .province(line.province().or(this::province))
                    .build());
  }

  /** {@code project} with the year of the plan, if it names none. */
  private Project ofPlanYear(Project project) {
    return project.planYear().isPresent()
        ? project
        : project.toBuilder().planYear(plan.year()).planDrawnUpIn(Optional.empty()).build();
  }

  /** {@code project} with what is planned for the year as its sources. */
  private Project ofTheYear(Project project) {
    return withSources(project, PlannedAmounts.requested(project, plan.year()));
  }

  /** {@code project} with what the lines tell of a source that says no amount. */
  private static Project withEachAmount(Project project) {
    return project.sources().stream()
            .anyMatch(one -> one.source().isPromotion() && one.saysNoAmount())
        ? withSources(project, PlannedAmounts.requested(project))
        : project;
  }

  private static Project withSources(Project project, Map<MoneySource, Vnd> sources) {
    return project.toBuilder()
        .sources(
            sources.entrySet().stream()
                .map(entry -> SourceAmount.of(entry.getKey(), entry.getValue()))
                .collect(toImmutableList()))
        .build();
  }

  /** {@code line} from the source that the project names for its kind of money, if it names one. */
  private static BudgetLine ofSource(Project project, BudgetLine line) {
    return PlannedAmounts.requested(project).keySet().stream()
        .filter(source -> source.promotion().equals(line.source().promotion()))
        .findFirst()
        .map(source -> line.toBuilder().source(source).build())
        .orElse(line);
  }

  /**
   * Whether the lines come to what the sources name, of one source for each kind of money and for
   * that of which the kind is not said.
   */
  private static boolean saysMoreByLines(Project project) {
    Map<MoneySource, Vnd> requested = PlannedAmounts.requested(project);
    Stream<Optional<FundingSource>> known = Stream.of(FundingSource.values()).map(Optional::of);
    return Stream.concat(known, Stream.of(Optional.<FundingSource>empty()))
        .allMatch(
            kind -> {
              List<Vnd> named =
                  requested.entrySet().stream()
                      .filter(entry -> entry.getKey().promotion().equals(kind))
                      .map(Map.Entry::getValue)
                      .collect(toImmutableList());
              Vnd lines =
                  Vnd.total(
                      project.lines().stream()
                          .filter(line -> project.moneyOf(line).equals(kind))
                          .map(CostLine::leastRequested)
                          .toList());
              return named.isEmpty() ? lines.equals(Vnd.ZERO) : named.equals(List.of(lines));
            });
  }

  /** The lines of {@code network}; none if an amount of it is too large to be computed. */
  private Stream<BudgetLine> computable(
      NetworkPlan network, Function<NetworkPlan, NetworkBudget> budgets) {
    return network.namesAll()
        ? PlannedAmounts.computable(network, budgets).stream()
            .flatMap(budget -> network(network, budget))
        : network.stated().stream()
            .map(StatedAmount::amount)
            .filter(PlannedAmounts::isComputable)
            .map(sum -> ofNetwork(network, "", sum).id(network.network().id()).build());
  }

  private Stream<BudgetLine> network(NetworkPlan network, NetworkBudget budget) {
    Stream<BudgetLine> pay =
        budget.members().stream()
            .flatMap(
                member ->
                    member.paid().stream().map(paid -> pay(network, member.collaborator(), paid)));
    ImmutableList.Builder<BudgetLine> other = ImmutableList.builder();
    budget.meetings().stream()
        .filter(meeting -> !meeting.saysNoCost())
        .map(meeting -> ofNetwork(network, meeting.id(), meeting.amount()).build())
        .forEach(other::add);
    for (CostItem cost : budget.otherCosts()) {
      cost.amount()
          .map(known -> ofNetwork(network, cost.description(), known).build())
          .ifPresent(other::add);
    }
    return Stream.concat(pay, other.build().stream());
  }

  private BudgetLine pay(NetworkPlan network, String member, MonthPay paid) {
    return at(paid.host().unit(), ofNetwork(network, member + "/" + paid.month(), paid.amount()))
        .item(SupportItem.COLLABORATOR_REMUNERATION)
        .beneficiary(member)
        .build();
  }

  private BudgetLineBuilder ofNetwork(NetworkPlan network, String id, Vnd amount) {
    return builder(network.network().id() + "/" + id, amount)
        .category(SupportCategory.ORGANISATION)
        .source(PlannedAmounts.source(network))
        .province(network.network().province().id())
        .network(network.network().id());
  }

  private Stream<BudgetLine> task(PlannedTask task) {
    return task.amount().stream()
        .filter(amount -> task.source().isPromotion() && PlannedAmounts.isComputable(amount))
        .map(
            amount ->
                builder(task.id(), amount)
                    .category(task.content())
                    .item(task.item())
                    .source(task.source())
                    .build());
  }

  /**
   * The line of a joint sum, of the content that all its projects share, if they share one, or the
   * lines of its projects where they request more of its money; beside it those of other sources,
   * and those that tell more closely whose money a part of it is.
   */
  private Stream<BudgetLine> sum(JointSum sum) {
    List<Project> projects =
        plan.projects().stream()
            .filter(project -> sum.projects().contains(project.id()))
            .collect(toImmutableList());
    List<BudgetLine> own = projects.stream().flatMap(this::byItself).collect(toImmutableList());
    Optional<Vnd> figure = PlannedAmounts.computable(sum);
    if (figure.isEmpty() || JointMoney.isExceeded(sum, plan, figure.get())) {
      return own.stream();
    }
    List<BudgetLine> told =
        own.stream()
            .filter(line -> sum.mayHold(line.source()) && sum.isToldBy(line.source()))
            .collect(toImmutableList());
    Vnd rest = figure.get().minus(BudgetLines.known(told));
    return Stream.concat(
        Stream.of(ofSum(sum, rest, projects))
            .filter(line -> told.isEmpty() || rest.compareTo(Vnd.ZERO) > 0),
        own.stream().filter(line -> told.contains(line) || !sum.mayHold(line.source())));
  }

  private BudgetLine ofSum(JointSum sum, Vnd amount, List<Project> projects) {
    List<SupportCategory> contents =
        projects.stream()
            .flatMap(project -> project.contents().stream())
            .distinct()
            .collect(toImmutableList());
    return builder(sum.name(), amount)
        .category(contents.size() == 1 ? Optional.of(contents.get(0)) : Optional.empty())
        .source(sum.source())
        .build();
  }

  private BudgetLineBuilder builder(String id, Vnd amount) {
    return BudgetLine.builder()
        .id(id)
        .amount(amount)
        .stage(stage)
        .province(province())
        .year(plan.year());
  }

  private Optional<String> province() {
    return plan.province().map(Locality::id);
  }

  private static BudgetLineBuilder at(Optional<Locality> unit, BudgetLineBuilder line) {
    return unit.map(
            place ->
                line.province(place.province().id())
                    .district(place.at(LocalityLevel.DISTRICT).map(Locality::id))
                    .commune(place.at(LocalityLevel.COMMUNE).map(Locality::id)))
        .orElse(line);
  }
}
