package vn.khuyencong.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;

/**
 * A {@link StatedAmount} as a document writes it, with its components by the same names; an exact
 * one may be a plain whole number, and one without a precision is exact.
 */
public record StatedAmountForm(
    @Nullable Long amount, @Nullable String precision, @Nullable Long unit)
    implements Form<StatedAmount> {

  /** {@code stated} as a document writes it. */
  public static StatedAmountForm of(StatedAmount stated) {
    return new StatedAmountForm(
        stated.amount().dong(),
        stated.precision() == Precision.EXACT ? null : stated.precision().name(),
        Written.dong(stated.unit()));
  }

  /** In JSON a plain whole number is an amount stated exactly, and an object says more of it. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public StatedAmountForm {}

  /** {@code amount}, in đồng, stated exactly. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StatedAmountForm exactly(Long amount) {
    return new StatedAmountForm(amount, null, null);
  }

  @Override
  public @Nullable StatedAmount make(Fields at) {
    Field<Vnd> step = at.amount("unit", unit);
    at.asked(
        DocumentRule.ABOVE_ZERO,
        step,
        sum -> new StatedAmount(Vnd.ZERO, Precision.EXACT, Optional.of(sum)));
    return at.make(
        () ->
            new StatedAmount(
                at.amount("amount", amount).required(),
                at.choice("precision", precision, Precision.values()).or(Precision.EXACT),
                step.optional()));
  }
}
