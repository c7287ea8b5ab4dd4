package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.RepayableRow;

/**
 * What a province sets for repayable support (hỗ trợ có thu hồi) from its own money: at most
 * 500.000.000 đ for five years. Input of the caller, since no national text that was read sets it.
 *
 * @param citation where it is written
 * @param most the most that may be given, đồng
 * @param months the longest term, in months
 * @param validity the days on which it holds; always, if that is not said
 */
@Value.Builder
public record RepayableNorm(
    Citation citation, Optional<Vnd> most, Optional<Integer> months, Validity validity) {

  /**
   * Checks that no figure is negative.
   *
   * @throws IllegalArgumentException if the citation is absent, or a figure is negative
   */
  public RepayableNorm {
    citation = Gate.given("citation of a norm on repayable support", citation);
    most = Gate.known(most);
    months = Gate.known(months);
    validity = Gate.given(validity, Validity.ALWAYS);
    checkArgument(
        most.map(sum -> !sum.isNegative()).orElse(true),
        "most of repayable support must not be negative: %s",
        most);
    checkArgument(
        months.map(count -> count >= 0).orElse(true),
        "months of repayable support must not be negative: %s",
        months);
  }

  /** What {@code row} of a province's table sets. */
  public static RepayableNorm of(RepayableRow row) {
    return new RepayableNorm(row.citation(), row.most(), row.months(), row.days());
  }

  /** A builder for a norm without an end or a beginning. */
  public static RepayableNormBuilder builder() {
    return new RepayableNormBuilder().validity(Validity.ALWAYS);
  }
}
