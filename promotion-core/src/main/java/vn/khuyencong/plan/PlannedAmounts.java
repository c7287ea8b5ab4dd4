package vn.khuyencong.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;

/**
 * The industrial-promotion money that the projects, networks and tasks of a plan ask for.
 * Counterpart and other money is not part of it. Of a plan of which only figures are known nothing
 * is: that it lists no project does not say that it asks for nothing. A project of several years
 * counts with what is planned for the year of the plan; one that does not say so counts in full,
 * and is named.
 *
 * @param bySource what is requested of each source of which something is, đồng
 * @param certain the same without the projects of which a part may fall in other years, and of
 *     published sums that are not exact the least
 * @param unknown paths of what requests money without saying how much, or more than can be computed
 * @param spread paths of projects of several years that do not say what falls in the year
 * @param most the most that is requested of each source, where a published sum is not exact
 */
public record PlannedAmounts(
    Map<MoneySource, Vnd> bySource,
    Map<MoneySource, Vnd> certain,
    List<String> unknown,
    List<String> spread,
    Map<MoneySource, Vnd> most) {
  /**
   * The most that one request is taken for, a million billion đồng, so that thousands of them are
   * added up in 64 bits. More is a slip.
   */
  public static final Vnd MOST = Vnd.of(1_000_000_000_000_000L);

  /** Copies what it is given. */
  public PlannedAmounts {
    bySource = ImmutableMap.copyOf(bySource);
    certain = ImmutableMap.copyOf(certain);
    unknown = ImmutableList.copyOf(unknown);
    spread = ImmutableList.copyOf(spread);
    most = ImmutableMap.copyOf(most);
  }

  /**
   * The amounts of {@code plan}; {@code network} says what a network's year costs, if known.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static PlannedAmounts of(AnnualPlan plan, Function<NetworkPlan, Optional<Vnd>> network) {
    return ofRequests(plan, (one, path) -> PlanRequest.of(path, source(one), network.apply(one)));
  }

  /**
   * The amounts of {@code plan}, that come to its {@link AnnualPlan#lines lines}: of a network of
   * which a rate is not known, what is known of it, and its path among the {@link #unknown}.
   *
   * @param budgets what the year of a network of which all members are named costs
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static PlannedAmounts ofBudgets(
      AnnualPlan plan, Function<NetworkPlan, NetworkBudget> budgets) {
    return ofRequests(
        plan,
        (one, path) -> {
          if (!one.namesAll()) {
            return PlanRequest.ofStated(path, source(one), one.stated());
          }
          Optional<NetworkBudget> budget = computable(one, budgets);
          return new PlanRequest(
              path,
              budget
                  .<Map<MoneySource, Vnd>>map(
                      known -> ImmutableMap.of(source(one), known.leastTotal()))
                  .orElse(ImmutableMap.of()),
              budget.flatMap(NetworkBudget::total).isPresent());
        });
  }

  /** What the year of {@code network} costs; none if it is too large, or cannot be computed. */
  static Optional<NetworkBudget> computable(
      NetworkPlan network, Function<NetworkPlan, NetworkBudget> budgets) {
    try {
      return Optional.of(budgets.apply(network)).filter(known -> isComputable(known.leastTotal()));
    } catch (IllegalArgumentException | ArithmeticException notComputable) {
      return Optional.empty();
    }
  }

  private static PlannedAmounts ofRequests(
      AnnualPlan plan, BiFunction<NetworkPlan, String, PlanRequest> network) {
    Set<String> covered =
        plan.sums().stream().flatMap(sum -> sum.projects().stream()).collect(toImmutableSet());
    List<PlanRequest> requests =
        Stream.of(
                plan.eachProject(
                    (project, path) ->
                        covered.contains(project.id())
                            ? PlanRequest.nothing(path)
                            : PlanRequest.of(project, plan.year(), path)),
                plan.eachSum(
                    (sum, path) ->
                        PlanRequest.of(sum, plan, path, covered.size() < plan.projects().size())),
                plan.eachNetwork(network),
                plan.eachTask(PlanRequest::of))
            .flatMap(List::stream)
            .collect(toImmutableList());
    return new PlannedAmounts(
        sums(requests.stream(), PlanRequest::amounts),
        sums(requests.stream(), PlanRequest::least),
        plan.tellsFiguresOnly()
            ? ImmutableList.of("projects")
            : paths(requests.stream().filter(PlanRequest::isUnknown)),
        paths(requests.stream().filter(request -> request.spread() && !request.isUnknown())),
        sums(requests.stream(), PlanRequest::most));
  }

  /** Whether every sum of {@code project} is at most {@link #MOST}. */
  public static boolean isComputable(Project project) {
    return isComputable(project.cost())
        && isComputable(project.statedCost().map(StatedAmount::amount))
        && isComputable(project.statedCost().flatMap(StatedAmount::unit))
        && isComputable(project.lines(), line -> line.mostCost().orElse(Vnd.ZERO))
        && isComputable(project.lines(), CostLine::leastRequested)
        && isComputable(project.sources(), SourceAmount::least)
        && isComputable(project.beneficiaries(), one -> one.share().orElse(Vnd.ZERO))
        && isComputable(project.supportByYear(), YearAmount::least);
  }

  private static <T> boolean isComputable(List<T> parts, Function<T, Vnd> amount) {
    long sum = 0;
    for (T part : parts) {
      sum = LongMath.saturatedAdd(sum, amount.apply(part).dong());
    }
    return sum <= MOST.dong();
  }

  private static boolean isComputable(Optional<Vnd> amount) {
    return amount.isEmpty() || isComputable(amount.get());
  }

  /**
   * What {@code project} is known to request of each source in all its years: as its sources say;
   * of one that says no amount, what the lines leave to it; without sources as the lines say, whose
   * tier is that of its level; empty if neither does, or it cannot be computed. {@link
   * #leavesSupportOpen} says whether more may be requested.
   */
  public static Map<MoneySource, Vnd> requested(Project project) {
    return isComputable(project) ? ProjectSupport.known(project) : ImmutableMap.of();
  }

  /**
   * What {@code project} is known to request of each source in {@code year}: what is planned for
   * the year, if that is given, else, as of a source that is not planned by year, what {@link
   * #requested(Project)} says.
   */
  public static Map<MoneySource, Vnd> requested(Project project, Year year) {
    return project.supportByYear().isEmpty() || !isComputable(project)
        ? requested(project)
        : new ProjectYear(project, year).known();
  }

  /**
   * Whether {@code project} requests something of which it is not known how much: a source of
   * promotion money that says no amount and of which the lines do not tell it, or, where no source
   * says an amount, a line that says none.
   */
  public static boolean leavesSupportOpen(Project project) {
    return isComputable(project) && ProjectSupport.isOpen(project);
  }

  /** The source of a network's money: local, unless it says otherwise. */
  static MoneySource source(NetworkPlan network) {
    return MoneySource.of(network.money().orElse(FundingSource.LOCAL), Optional.empty());
  }

  /** The figure of {@code sum}, if it says one that can be computed. */
  static Optional<Vnd> computable(JointSum sum) {
    return sum.amount().map(StatedAmount::amount).filter(PlannedAmounts::isComputable);
  }

  static boolean isComputable(Vnd amount) {
    return amount.compareTo(MOST) <= 0;
  }

  /**
   * All that is requested of {@code money}.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd of(FundingSource money) {
    return of(money, bySource);
  }

  /**
   * What is requested of {@code money} at least.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd certain(FundingSource money) {
    return of(money, certain);
  }

  /**
   * What is requested of {@code money} at most.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd most(FundingSource money) {
    return of(money, most);
  }

  /** What is requested of {@code source} at most. */
  public Vnd most(MoneySource source) {
    return most.getOrDefault(source, Vnd.ZERO);
  }

  /** The fact that says how much of what is {@link #spread} counts. */
  public String openFact() {
    return spread.stream().anyMatch(path -> path.startsWith("sums["))
        ? "sumProjects"
        : "supportByYear";
  }

  /**
   * What is requested of promotion money of which it is not said whether it is national or local.
   */
  public Vnd ofUnknownKind() {
    return of(MoneySource.PROMOTION);
  }

  /** All that is requested of {@code source}, zero if nothing is. */
  public Vnd of(MoneySource source) {
    return bySource.getOrDefault(source, Vnd.ZERO);
  }

  /** What is requested of {@code source} at least. */
  public Vnd certain(MoneySource source) {
    return certain.getOrDefault(source, Vnd.ZERO);
  }

  /**
   * All that is requested.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd total() {
    return Vnd.total(bySource.values());
  }

  private static Vnd of(FundingSource money, Map<MoneySource, Vnd> sums) {
    return Vnd.total(
        sums.entrySet().stream()
            .filter(entry -> entry.getKey().promotion().equals(Optional.of(money)))
            .map(Map.Entry::getValue)
            .toList());
  }

  private static Map<MoneySource, Vnd> sums(
      Stream<PlanRequest> requests, Function<PlanRequest, Map<MoneySource, Vnd>> of) {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    requests.forEach(
        request ->
            of.apply(request).forEach((source, amount) -> sums.merge(source, amount, Vnd::plus)));
    return sums;
  }

  private static List<String> paths(Stream<PlanRequest> requests) {
    return requests.map(PlanRequest::path).collect(toImmutableList());
  }
}
