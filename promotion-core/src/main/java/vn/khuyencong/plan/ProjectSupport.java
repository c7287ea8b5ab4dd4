package vn.khuyencong.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;

/**
 * Where a project says how much promotion money it requests: among its sources, or by its lines.
 */
final class ProjectSupport {
  private ProjectSupport() {}

  /**
   * Whether its sources say it: all of them, or, where the lines do not tell what a source leaves
   * open, some.
   */
  static boolean isBySources(Project project) {
    List<SourceAmount> promotion = ofPromotion(project);
    boolean open = promotion.stream().anyMatch(SourceAmount::saysNoAmount);
    return promotion.stream().anyMatch(one -> !one.saysNoAmount())
        && !(open && isToldByLines(project));
  }

  /** Whether more may be requested than is told. */
  static boolean isOpen(Project project) {
    List<SourceAmount> promotion = ofPromotion(project);
    return promotion.isEmpty()
        ? project.lines().stream().anyMatch(line -> line.supportRequested().isEmpty())
        : promotion.stream().anyMatch(SourceAmount::saysNoAmount) && !isToldByLines(project);
  }

  private static List<SourceAmount> ofPromotion(Project project) {
    return project.sources().stream().filter(one -> one.source().isPromotion()).toList();
  }

  /** Whether each line says its amount, and some the kind of each source that says none. */
  private static boolean isToldByLines(Project project) {
    Set<Optional<FundingSource>> kinds =
        project.lines().stream().map(project::moneyOf).collect(Collectors.toSet());
    return !project.lines().isEmpty()
        && project.lines().stream().allMatch(line -> line.supportRequested().isPresent())
        && ofPromotion(project).stream()
            .filter(SourceAmount::saysNoAmount)
            .allMatch(one -> kinds.contains(one.source().promotion()));
  }

  /**
   * The source of the money of {@code line}: the only one the project names of its kind, else that
   * of its level.
   */
  static MoneySource source(Project project, CostLine line) {
    Optional<FundingSource> money = project.moneyOf(line);
    Set<MoneySource> named =
        project.sources().stream()
            .map(SourceAmount::source)
            .filter(source -> source.isPromotion() && source.promotion().equals(money))
            .collect(Collectors.toSet());
    return named.size() == 1
        ? named.iterator().next()
        : money.map(kind -> MoneySource.of(kind, project.level())).orElse(MoneySource.PROMOTION);
  }
}
