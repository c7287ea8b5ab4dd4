package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.FundOrigin;
import vn.khuyencong.project.MoneySource;

/** A {@link Fund} as a document writes it, with its components by the same names. */
public record FundForm(@Nullable String source, @Nullable Long amount, @Nullable String origin)
    implements Form<Fund> {

  /** {@code fund} as a document writes it. */
  public static FundForm of(Fund fund) {
    return new FundForm(
        fund.source().name(), Written.dong(fund.amount()), Written.name(fund.origin()));
  }

  @Override
  public @Nullable Fund make(Fields at) {
    return at.make(
        () ->
            new Fund(
                at.choice("source", source, MoneySource.values()).required(),
                at.amount("amount", amount).optional(),
                at.choice("origin", origin, FundOrigin.values()).optional()));
  }
}
