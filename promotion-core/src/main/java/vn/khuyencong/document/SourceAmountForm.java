package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.SourceAmount;

/** A {@link SourceAmount} as a document writes it, with its components by the same names. */
public record SourceAmountForm(@Nullable String source, @Nullable Long amount)
    implements Form<SourceAmount> {

  /** {@code amount} as a document writes it. */
  public static SourceAmountForm of(SourceAmount amount) {
    return new SourceAmountForm(amount.source().name(), Written.dong(amount.amount()));
  }

  @Override
  public @Nullable SourceAmount make(Fields at) {
    return at.make(
        () ->
            new SourceAmount(
                at.choice("source", source, MoneySource.values()).required(),
                at.amount("amount", amount).optional()));
  }
}
