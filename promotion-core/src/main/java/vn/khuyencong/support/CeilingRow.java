package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;

/**
 * A ceiling of one item, where and from when it is written.
 *
 * @param item the item
 * @param ceiling what the text sets for it
 * @param validity days on which it holds; absent if they were not read; in a table that gives days,
 *     those
 * @param citation where it is written
 * @param evidence how that was attested
 * @param conditions on what it goes, beside the item; absent if on nothing
 * @param note what else the text says of it, in words
 */
@Value.Builder
public record CeilingRow(
    SpendingItem item,
    SpendingCeiling ceiling,
    Optional<Validity> validity,
    Citation citation,
    Evidence evidence,
    Optional<RowConditions> conditions,
    Optional<String> note) {

  /**
   * Checks that the row is complete and limits something.
   *
   * @throws IllegalArgumentException if the item, ceiling, citation or evidence is absent, the note
   *     is not one line, or the ceiling limits nothing
   */
  public CeilingRow {
    checkGiven("item", "without a name", item);
    checkGiven("ceiling", item, ceiling);
    checkGiven("citation", item, citation);
    checkGiven("evidence", item, evidence);
    validity = Gate.known(validity);
    conditions = Gate.known(conditions).filter(asked -> !asked.asksNothing());
    note = Gate.line("note of row " + item, note);
    checkArgument(ceiling.isLimit(), "row %s must set a limit: %s", item, ceiling);
  }

  /** A builder without any value set. */
  public static CeilingRowBuilder builder() {
    return new CeilingRowBuilder();
  }

  /** The days on which it may hold: every day if they were not read. */
  public Validity days() {
    return validity.orElse(Validity.ALWAYS);
  }

  /** On what it goes, beside the item. */
  public RowConditions asked() {
    return conditions.orElse(RowConditions.NONE);
  }

  /** This row on the days of its table. */
  CeilingRow on(Optional<Validity> days) {
    return new CeilingRow(item, ceiling, days, citation, evidence, conditions, note);
  }

  /** This row under the definition of its item. */
  CeilingRow of(SpendingItem defined) {
    return new CeilingRow(defined, ceiling, validity, citation, evidence, conditions, note);
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
