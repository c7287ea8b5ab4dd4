package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;

/**
 * The ceiling of one item, where and from when it is written.
 *
 * @param item the item
 * @param ceiling what the text sets for it
 * @param validity days on which it holds
 * @param citation where it is written
 * @param evidence how that was attested
 */
@Value.Builder
public record CeilingRow(
    SpendingItem item,
    SpendingCeiling ceiling,
    Validity validity,
    Citation citation,
    Evidence evidence) {

  /**
   * Checks that the row is complete and limits something.
   *
   * @throws IllegalArgumentException if a component is absent, or the ceiling limits nothing
   */
  public CeilingRow {
    checkGiven("item", "without a name", item);
    checkGiven("ceiling", item, ceiling);
    checkGiven("days", item, validity);
    checkGiven("citation", item, citation);
    checkGiven("evidence", item, evidence);
    checkArgument(ceiling.isLimit(), "row %s must set a limit: %s", item, ceiling);
  }

  /** A builder without any value set. */
  public static CeilingRowBuilder builder() {
    return new CeilingRowBuilder();
  }

  // A row read from a file may lack a part; the message names the row.
  private static void checkGiven(String part, Object row, @Nullable Object value) {
    checkArgument(value != null, "row %s must have its %s", row, part);
  }

  /** The ceiling with the place where it is written, and how that was attested. */
  public Cited<SpendingCeiling> place() {
    return new Cited<>(ceiling, citation, evidence);
  }
}
