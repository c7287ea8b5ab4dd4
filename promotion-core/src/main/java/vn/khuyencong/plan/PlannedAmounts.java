package vn.khuyencong.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;

/**
 * The industrial-promotion money that the projects, networks and tasks of a plan ask for.
 * Counterpart and other money is not part of it.
 *
 * @param bySource what is requested of each source of which something is, đồng
 * @param unknown paths of what requests money without saying how much
 */
public record PlannedAmounts(Map<MoneySource, Vnd> bySource, List<String> unknown) {

  /** Copies what it is given. */
  public PlannedAmounts {
    bySource = ImmutableMap.copyOf(bySource);
    unknown = ImmutableList.copyOf(unknown);
  }

  /** The amounts of {@code plan}; {@code network} says what a network's year costs, if known. */
  public static PlannedAmounts of(AnnualPlan plan, Function<NetworkPlan, Optional<Vnd>> network) {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    ImmutableList.Builder<String> unknown = ImmutableList.builder();
    Stream.concat(
            plan.eachProject((project, path) -> Map.entry(path, requested(project))).stream(),
            plan.eachNetwork((one, path) -> Map.entry(path, cost(one, network))).stream())
        .forEach(
            request -> {
              if (request.getValue().isEmpty()) {
                unknown.add(request.getKey());
              }
              request.getValue().forEach((source, amount) -> sums.merge(source, amount, Vnd::plus));
            });
    plan.tasks().stream()
        .filter(task -> task.source().promotion().isPresent())
        .forEach(task -> sums.merge(task.source(), task.amount(), Vnd::plus));
    return new PlannedAmounts(sums, unknown.build());
  }

  /**
   * What {@code project} requests of each source: as its sources say, else as its lines do, whose
   * tier is that of its level; empty if neither does.
   */
  public static Map<MoneySource, Vnd> requested(Project project) {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    if (project.support().isPresent()) {
      project.sources().stream()
          .filter(source -> source.source().promotion().isPresent())
          .forEach(source -> sums.merge(source.source(), source.amount(), Vnd::plus));
    } else {
      project
          .lines()
          .forEach(
              line ->
                  sums.merge(
                      MoneySource.of(line.money(), project.level()),
                      line.supportRequested(),
                      Vnd::plus));
    }
    return ImmutableMap.copyOf(sums);
  }

  /** The source of a network's money: local, unless it says otherwise. */
  static MoneySource source(NetworkPlan network) {
    return MoneySource.of(network.money().orElse(FundingSource.LOCAL), Optional.empty());
  }

  /** All that is requested of {@code money}. */
  public Vnd of(FundingSource money) {
    return Vnd.total(
        bySource.entrySet().stream()
            .filter(entry -> entry.getKey().promotion().equals(Optional.of(money)))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** All that is requested of {@code source}, zero if nothing is. */
  public Vnd of(MoneySource source) {
    return bySource.getOrDefault(source, Vnd.ZERO);
  }

  /** All that is requested. */
  public Vnd total() {
    return Vnd.total(bySource.values());
  }

  private static Map<MoneySource, Vnd> cost(
      NetworkPlan plan, Function<NetworkPlan, Optional<Vnd>> network) {
    return network
        .apply(plan)
        .<Map<MoneySource, Vnd>>map(cost -> ImmutableMap.of(source(plan), cost))
        .orElse(ImmutableMap.of());
  }
}
