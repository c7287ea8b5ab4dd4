package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.YearAmount;

/** A {@link YearAmount} as a document writes it, with its components by the same names. */
public record YearAmountForm(@Nullable String year, @Nullable String source, @Nullable Long amount)
    implements Form<YearAmount> {

  /** {@code amount} as a document writes it. */
  public static YearAmountForm of(YearAmount amount) {
    return new YearAmountForm(
        amount.year().toString(), amount.source().name(), Written.dong(amount.amount()));
  }

  @Override
  public @Nullable YearAmount make(Fields at) {
    return at.make(
        () ->
            new YearAmount(
                at.year("year", year).required(),
                at.choice("source", source, MoneySource.values()).required(),
                at.amount("amount", amount).optional()));
  }
}
