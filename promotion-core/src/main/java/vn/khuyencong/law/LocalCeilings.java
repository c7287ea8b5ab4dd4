package vn.khuyencong.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.support.CeilingTable;

/**
 * What the caller has given for local money: a province's table, and whether the national ceilings
 * are to stand in where it has none.
 *
 * @param table the province's table, if given
 * @param national the ground on which the national ceilings are taken, if they are
 */
public record LocalCeilings(Optional<CeilingTable> table, Optional<Citation> national) {

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
        "table of local ceilings must be given once: %s",
        table.map(CeilingTable::name).orElse(""));
    return new LocalCeilings(Optional.of(given), national);
  }

  /** These with the national ceilings standing in on {@code ground}. */
  public LocalCeilings withNational(Citation ground) {
    return new LocalCeilings(table, Optional.of(ground));
  }
}
