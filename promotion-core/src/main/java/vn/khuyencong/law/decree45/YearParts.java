package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Outcome;
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
          .map(part -> verdict(requestedMissing(project), part.getKey(), part.getValue()))
          .collect(toImmutableList());
    }
    if (isUntold(planned) != isUntold(requested)) {
      return ImmutableList.of(ofUntold(project, total(planned), total(requested)));
    }
    return byTier(project, planned)
        ? compare(project, planned, requested, source -> source)
        : compare(project, byKind(planned), byKind(requested), YearParts::kind);
  }

  /** Whether the level of some of the money is not said. */
  private static boolean isUntold(Map<MoneySource, Vnd> sums) {
    return sums.containsKey(MoneySource.PROMOTION);
  }

  private static Vnd total(Map<MoneySource, Vnd> sums) {
    return Vnd.total(sums.values());
  }

  /**
   * Whether the years can come to what is requested, where one side does not say the level of all
   * its money: not if they do not in all; else the level is asked.
   */
  private static Verdict ofUntold(Project project, Vnd planned, Vnd requested) {
    Verdict whole =
        compared(
            project,
            MoneySource.PROMOTION,
            planned.compareTo(requested),
            any -> MoneySource.PROMOTION);
    Verdict verdict = whole.outcome() == Outcome.SATISFIED ? levelMissing(project) : whole;
    return verdict(verdict, MoneySource.PROMOTION, planned).with("asked", requested);
  }

  private static Verdict levelMissing(Project project) {
    return project.supportByYear().stream().anyMatch(part -> part.source() == MoneySource.PROMOTION)
        ? LinePlaces.missing(
            "money",
            "supportByYear",
            project.supportByYear(),
            part -> part.source() == MoneySource.PROMOTION)
        : project.sources().stream().anyMatch(one -> one.source() == MoneySource.PROMOTION)
            ? LinePlaces.missing(
                "money", "sources", project.sources(), one -> one.source() == MoneySource.PROMOTION)
            : LinePlaces.missing(
                "money", "lines", project.lines(), line -> project.moneyOf(line).isEmpty());
  }

  /** What says how much is requested: the amount of a source or line that says none, or sources. */
  private static Verdict requestedMissing(Project project) {
    Predicate<SourceAmount> source = one -> one.source().isPromotion() && one.saysNoAmount();
    if (project.sources().stream().anyMatch(source)) {
      return LinePlaces.missing(ProjectMoney.SOURCE_AMOUNT, "sources", project.sources(), source);
    }
    Predicate<CostLine> line = one -> one.supportRequested().isEmpty();
    return project.lines().stream().anyMatch(line)
        ? LinePlaces.missing("supportRequested", "lines", project.lines(), line)
        : Verdict.missing("sources").at("supportByYear");
  }

  private static Map<MoneySource, Vnd> planned(Project project) {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    project.supportByYear().stream()
        .filter(part -> part.source().isPromotion())
        .forEach(part -> sums.merge(part.source(), part.least(), Vnd::plus));
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
    sums.forEach((source, amount) -> kinds.merge(kind(source), amount, Vnd::plus));
    return kinds;
  }

  private static MoneySource kind(MoneySource source) {
    return source.promotion().map(kind -> MoneySource.of(kind, Optional.empty())).orElse(source);
  }

  /** Compares by source, or what {@code of} says of it. */
  private static List<Verdict> compare(
      Project project,
      Map<MoneySource, Vnd> planned,
      Map<MoneySource, Vnd> requested,
      UnaryOperator<MoneySource> of) {
    return Stream.of(MoneySource.values())
        .filter(source -> planned.containsKey(source) || requested.containsKey(source))
        .map(
            source -> {
              Vnd years = planned.getOrDefault(source, Vnd.ZERO);
              Vnd asked = requested.getOrDefault(source, Vnd.ZERO);
              return verdict(compared(project, source, years.compareTo(asked), of), source, years)
                  .with("asked", asked);
            })
        .collect(toImmutableList());
  }

  /**
   * Whether the years of {@code source}, which are asked where none of them is of it, come to what
   * is requested, where they are {@code compared} to it as far as both are known.
   */
  private static Verdict compared(
      Project project, MoneySource source, int compared, UnaryOperator<MoneySource> of) {
    Predicate<YearAmount> open = part -> part.saysNoAmount() && of.apply(part.source()) == source;
    if (PlannedAmounts.leavesSupportOpen(project) && compared >= 0) {
      return requestedMissing(project);
    }
    if (project.supportByYear().stream().noneMatch(part -> of.apply(part.source()) == source)) {
      return Verdict.missing("supportByYear").at("supportByYear");
    }
    return compared <= 0 && project.supportByYear().stream().anyMatch(open)
        ? LinePlaces.missing("yearAmount", "supportByYear", project.supportByYear(), open)
        : Verdict.satisfiedIf(compared == 0).at("supportByYear");
  }

  private static Verdict verdict(Verdict outcome, MoneySource money, Vnd planned) {
    return outcome.with("money", money).with("planned", planned);
  }
}
