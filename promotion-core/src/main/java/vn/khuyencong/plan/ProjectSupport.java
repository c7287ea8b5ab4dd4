package vn.khuyencong.plan;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;

/**
 * How much promotion money a project requests of each source: as its sources say, where they say
 * it. A source without an amount has what the lines of its kind of money leave to it, if it is the
 * only such source of that kind; of two tiers without amounts the lines do not tell which has how
 * much. Lines of a kind that no source names are of the level of the project.
 *
 * <p>Reading: where the lines leave nothing to a source that is named beside another of its kind,
 * they and the sources contradict one another, so that its amount is not known.
 */
final class ProjectSupport {
  private final Project project;
  private final List<SourceAmount> promotion;

  private ProjectSupport(Project project) {
    this.project = project;
    this.promotion = project.sources().stream().filter(one -> one.source().isPromotion()).toList();
  }

  /** What is known to be requested of each source. */
  static Map<MoneySource, Vnd> known(Project project) {
    return new ProjectSupport(project).known();
  }

  /** Whether more may be requested than is told. */
  static boolean isOpen(Project project) {
    ProjectSupport support = new ProjectSupport(project);
    return support.promotion.isEmpty()
        ? project.lines().stream().anyMatch(line -> line.supportRequested().isEmpty())
        : support.promotion.stream()
            .filter(SourceAmount::saysNoAmount)
            .anyMatch(one -> !support.isTold(one.source()));
  }

  private Map<MoneySource, Vnd> known() {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    promotion.stream()
        .filter(one -> !one.saysNoAmount())
        .forEach(one -> sums.merge(one.source(), one.least(), Vnd::plus));
    boolean counts =
        promotion.stream().allMatch(SourceAmount::saysNoAmount)
            || (promotion.stream().anyMatch(SourceAmount::saysNoAmount) && saysEach());
    if (counts) {
      Map<MoneySource, Vnd> byLines = new EnumMap<>(MoneySource.class);
      for (CostLine line : project.lines()) {
        line.supportRequested()
            .ifPresent(sum -> source(line).ifPresent(of -> byLines.merge(of, sum, Vnd::plus)));
      }
      byLines.forEach(
          (source, sum) -> rest(source, sum).ifPresent(of -> sums.merge(source, of, Vnd::plus)));
    }
    return ImmutableMap.copyOf(sums);
  }

  /** What {@code byLines}, of all lines of the kind of {@code source}, leaves to it. */
  private Optional<Vnd> rest(MoneySource source, Vnd byLines) {
    List<Vnd> said = said(source.promotion());
    Vnd rest = byLines.minus(Vnd.total(said));
    return said.isEmpty() || rest.compareTo(Vnd.ZERO) > 0 ? Optional.of(rest) : Optional.empty();
  }

  /** The amounts of the sources of {@code kind} that say theirs. */
  private List<Vnd> said(Optional<FundingSource> kind) {
    return promotion.stream()
        .filter(one -> one.source().promotion().equals(kind))
        .flatMap(one -> one.amount().stream())
        .toList();
  }

  /** Whether the lines tell what comes from {@code source}, which says no amount. */
  private boolean isTold(MoneySource source) {
    List<Vnd> lines =
        project.lines().stream()
            .filter(line -> source(line).equals(Optional.of(source)))
            .map(CostLine::leastRequested)
            .toList();
    return PlannedAmounts.isComputable(project)
        && saysEach()
        && !lines.isEmpty()
        && rest(source, Vnd.total(lines)).isPresent();
  }

  private boolean saysEach() {
    return project.lines().stream().allMatch(line -> line.supportRequested().isPresent());
  }

  /**
   * The source that has what {@code line} requests beside the sources that say their amounts: the
   * only one without an amount of its kind, or that of the level where none of its kind is named.
   */
  private Optional<MoneySource> source(CostLine line) {
    Optional<FundingSource> money = project.moneyOf(line);
    List<SourceAmount> named =
        promotion.stream().filter(one -> one.source().promotion().equals(money)).toList();
    if (named.isEmpty()) {
      return Optional.of(
          money.map(kind -> MoneySource.of(kind, project.level())).orElse(MoneySource.PROMOTION));
    }
    Set<MoneySource> open =
        named.stream()
            .filter(SourceAmount::saysNoAmount)
            .map(SourceAmount::source)
            .collect(Collectors.toUnmodifiableSet());
    return open.size() == 1 ? open.stream().findFirst() : Optional.empty();
  }
}
