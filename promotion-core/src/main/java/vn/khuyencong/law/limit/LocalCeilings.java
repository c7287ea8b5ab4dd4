package vn.khuyencong.law.limit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * What the caller has given for local money: a province's table, and whether the national levels
 * are to stand in where it has none.
 *
 * @param table the province's table, if given
 * @param national the ground on which the national levels are taken, if they are
 */
public record LocalCeilings(Optional<CeilingTable> table, Optional<Citation> national) {
  static final String CODE = "ceilings.local";

  /** Nothing given. */
  public static final LocalCeilings NONE = new LocalCeilings(Optional.empty(), Optional.empty());

  /**
   * These with {@code given} as the province's table.
   *
   * @throws IllegalArgumentException if there is one already
   */
  public LocalCeilings with(CeilingTable given) {
    checkArgument(
        table.isEmpty(),
        "table of local levels must be given once: %s",
        table.map(CeilingTable::name).orElse(""));
    return new LocalCeilings(Optional.of(given), national);
  }

  /** These with the national levels standing in on {@code ground}. */
  public LocalCeilings withNational(Citation ground) {
    return new LocalCeilings(table, Optional.of(ground));
  }

  /**
   * {@code project} as the conditions of the national levels see it: a line of local money whose
   * level is the national one is asked like one of national money, since a level is taken with its
   * conditions.
   */
  public Project underNationalConditions(Project project, Context context) {
    return project.toBuilder()
        .lines(project.lines().stream().map(line -> asNational(line, context)).toList())
        .build();
  }

  private CostLine asNational(CostLine line, Context context) {
    return line.money() == FundingSource.LOCAL && restsOnNation(line.item(), context)
        ? line.toBuilder().money(FundingSource.NATIONAL).build()
        : line;
  }

  /** The level for local money, if it is known. */
  Optional<ApplicableCeiling> find(SupportItem item, Context context) {
    return ofTable(item, context).or(() -> ofNation(item, context));
  }

  /** Whether {@link #find} rests on the national levels. */
  boolean restsOnNation(SupportItem item, Context context) {
    return ofTable(item, context).isEmpty() && ofNation(item, context).isPresent();
  }

  private Optional<ApplicableCeiling> ofTable(SupportItem item, Context context) {
    return table.flatMap(given -> ApplicableCeiling.in(given, CODE, item, context.day()));
  }

  private Optional<ApplicableCeiling> ofNation(SupportItem item, Context context) {
    return national
        .flatMap(ground -> NationalCeilings.find(item, context).level())
        .map(level -> level.asLocal(CODE))
        .map(level -> table.map(level::after).orElse(level));
  }
}
