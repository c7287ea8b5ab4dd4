package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What a province's table sets for repayable support (hỗ trợ có thu hồi), where and from when it is
 * written: Lâm Đồng gives up to 500.000.000 đ for 60 months.
 *
 * @param most the most that may be given, đồng; absent if the text sets none
 * @param months the longest term, in months; absent if the text sets none
 * @param validity days on which it holds; absent if they were not read; in a table that gives days,
 *     those
 * @param citation where it is written
 * @param evidence how that was attested
 * @param conditions on what it goes; absent if on nothing
 * @param note what else the text says of it, in words
 */
@Value.Builder
public record RepayableRow(
    Optional<Vnd> most,
    Optional<Integer> months,
    Optional<Validity> validity,
    Citation citation,
    Evidence evidence,
    Optional<RowConditions> conditions,
    Optional<String> note) {

  /**
   * Checks that the row is complete and limits something.
   *
   * @throws IllegalArgumentException if the citation or evidence is absent, the row sets neither an
   *     amount nor a term, one of them is negative, it goes on a quantity, or the note is not one
   *     line
   */
  public RepayableRow {
    most = Gate.known(most);
    months = Gate.known(months);
    validity = Gate.known(validity);
    citation = Gate.given("citation of a row of repayable support", citation);
    evidence = Gate.given("evidence of a row of repayable support", evidence);
    conditions = Gate.known(conditions).filter(asked -> !asked.asksNothing());
    note = Gate.line("note of a row of repayable support", note);
    checkArgument(
        most.isPresent() || months.isPresent(),
        "row of repayable support must set an amount or a term: %s",
        citation);
    checkArgument(
        most.map(sum -> !sum.isNegative()).orElse(true),
        "most of a row of repayable support must not be negative: %s",
        most);
    checkArgument(
        months.map(count -> count >= 0).orElse(true),
        "months of a row of repayable support must not be negative: %s",
        months);
    checkArgument(
        conditions
            .map(asked -> asked.quantityFrom().isEmpty() && asked.quantityTo().isEmpty())
            .orElse(true),
        "row of repayable support must not go on a quantity: %s",
        conditions);
  }

  /** A builder without any value set. */
  public static RepayableRowBuilder builder() {
    return new RepayableRowBuilder();
  }

  /** The days on which it may hold: every day if they were not read. */
  public Validity days() {
    return validity.orElse(Validity.ALWAYS);
  }

  /** On what it goes. */
  public RowConditions asked() {
    return conditions.orElse(RowConditions.NONE);
  }

  /** This row on the days of its table. */
  RepayableRow on(Optional<Validity> days) {
    return builder().from(this).validity(days).build();
  }
}
