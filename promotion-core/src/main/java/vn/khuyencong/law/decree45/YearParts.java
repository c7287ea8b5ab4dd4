package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Verdict;

/** What a project is planned to get in each of its years, against what it requests in all. */
final class YearParts {
  private YearParts() {}

  /**
   * A verdict on each promotion money that the years or the request name; none if the project names
   * no years, or its sums cannot be computed.
   */
  static List<Verdict> check(Project project) {
    if (project.supportByYear().isEmpty() || !PlannedAmounts.isComputable(project)) {
      return ImmutableList.of();
    }
    Map<MoneySource, Vnd> planned = planned(project);
    if (planned.isEmpty()) {
      return ImmutableList.of(
          Verdict.missing("supportByYear")
              .at("supportByYear")
              .with("money", MoneySource.PROMOTION));
    }
    Map<MoneySource, Vnd> requested = PlannedAmounts.requested(project);
    if (requested.isEmpty()) {
      return planned.entrySet().stream()
          .map(part -> verdict(Verdict.missing("sources"), part.getKey(), part.getValue()))
          .collect(toImmutableList());
    }
    return byTier(project, planned)
        ? compare(planned, requested)
        : compare(byKind(planned), byKind(requested));
  }

  private static Map<MoneySource, Vnd> planned(Project project) {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    project.supportByYear().stream()
        .filter(part -> part.source().isPromotion())
        .forEach(part -> sums.merge(part.source(), part.amount(), Vnd::plus));
    return sums;
  }

  /** Whether both sides say of all local money which tier pays it; lines say its kind only. */
  private static boolean byTier(Project project, Map<MoneySource, Vnd> planned) {
    return project.support().isPresent()
        && Stream.concat(
                planned.keySet().stream(),
                project.sources().stream().map(source -> source.source()))
            .noneMatch(
                source -> source == MoneySource.LOCAL_PROMOTION || source == MoneySource.PROMOTION);
  }

  private static Map<MoneySource, Vnd> byKind(Map<MoneySource, Vnd> sums) {
    Map<MoneySource, Vnd> kinds = new EnumMap<>(MoneySource.class);
    sums.forEach(
        (source, amount) ->
            kinds.merge(
                source
                    .promotion()
                    .map(kind -> MoneySource.of(kind, Optional.empty()))
                    .orElse(source),
                amount,
                Vnd::plus));
    return kinds;
  }

  private static List<Verdict> compare(
      Map<MoneySource, Vnd> planned, Map<MoneySource, Vnd> requested) {
    return Stream.of(MoneySource.values())
        .filter(source -> planned.containsKey(source) || requested.containsKey(source))
        .map(
            source -> {
              Vnd years = planned.getOrDefault(source, Vnd.ZERO);
              Vnd asked = requested.getOrDefault(source, Vnd.ZERO);
              return verdict(Verdict.satisfiedIf(years.equals(asked)), source, years)
                  .with("asked", asked);
            })
        .collect(toImmutableList());
  }

  private static Verdict verdict(Verdict outcome, MoneySource money, Vnd planned) {
    return outcome.at("supportByYear").with("money", money).with("planned", planned);
  }
}
