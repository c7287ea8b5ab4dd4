package vn.khuyencong.plan;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.YearAmount;

/**
 * What a project that is planned by year requests in one of its years. In a year that none of the
 * parts of a source names nothing is requested of it, unless one of them says no amount: then it is
 * not known what it leaves. A source that none of the parts is of may be requested in any year.
 *
 * @param project the project, whose years are named
 * @param year the year
 */
record ProjectYear(Project project, Year year) {

  /**
   * What is known to be requested of each source; of one that is not planned by year, all of it.
   */
  Map<MoneySource, Vnd> known() {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    sums.putAll(planned());
    unplanned().forEach((source, sum) -> sums.merge(source, sum, Vnd::plus));
    return ImmutableMap.copyOf(sums);
  }

  /** What is known to be planned for the year. */
  Map<MoneySource, Vnd> planned() {
    Map<MoneySource, Vnd> sums = new EnumMap<>(MoneySource.class);
    for (MoneySource source : named()) {
      List<Vnd> amounts =
          parts(source).stream()
              .filter(part -> part.year().equals(year))
              .flatMap(part -> part.amount().stream())
              .toList();
      if (!amounts.isEmpty() || !isOpen(source)) {
        sums.put(source, Vnd.total(amounts));
      }
    }
    return sums;
  }

  /** What is requested in all of each source of which it is not said in which years. */
  Map<MoneySource, Vnd> unplanned() {
    return ProjectSupport.known(project).entrySet().stream()
        .filter(entry -> named().stream().noneMatch(part -> mayBe(part, entry.getKey())))
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether something is requested of which it is not said how much. */
  boolean isOpen() {
    boolean unsaid =
        project.sources().stream()
            .anyMatch(
                one ->
                    one.source().isPromotion()
                        && one.saysNoAmount()
                        && named().stream().noneMatch(part -> mayBe(part, one.source())));
    return named().stream().anyMatch(this::isOpen) || (unsaid && ProjectSupport.isOpen(project));
  }

  private boolean isOpen(MoneySource source) {
    List<YearAmount> parts = parts(source);
    List<YearAmount> own = parts.stream().filter(part -> part.year().equals(year)).toList();
    return (own.isEmpty() ? parts : own).stream().anyMatch(YearAmount::saysNoAmount);
  }

  private List<YearAmount> parts(MoneySource source) {
    return project.supportByYear().stream().filter(part -> part.source() == source).toList();
  }

  private Set<MoneySource> named() {
    return project.supportByYear().stream()
        .map(YearAmount::source)
        .filter(MoneySource::isPromotion)
        .collect(toImmutableSet());
  }

  /** Whether the money of two names may be the same: one of them may say less of it. */
  private static boolean mayBe(MoneySource one, MoneySource other) {
    return one == other || holds(one, other) || holds(other, one);
  }

  private static boolean holds(MoneySource wider, MoneySource source) {
    return wider == MoneySource.PROMOTION
        || (wider == MoneySource.LOCAL_PROMOTION
            && source.promotion().equals(MoneySource.LOCAL_PROMOTION.promotion()));
  }
}
