package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.RepayableSupport;

/** A {@link RepayableSupport} as a document writes it, with its components by the same names. */
public record RepayableSupportForm(
    @Nullable Long amount,
    @Nullable String money,
    @Nullable String given,
    @Nullable String firstRepayment,
    @Nullable Integer months,
    @Nullable List<InstalmentForm> instalments,
    @Nullable List<RepaymentForm> repayments,
    @Nullable RepayableNormForm norm,
    @Nullable RowFactsForm rowFacts)
    implements Form<RepayableSupport> {

  /** {@code support} as a document writes it. */
  public static RepayableSupportForm of(RepayableSupport support) {
    return new RepayableSupportForm(
        Written.dong(support.amount()),
        Written.name(support.money()),
        Written.text(support.given()),
        Written.text(support.firstRepayment()),
        Written.plain(support.months()),
        Written.list(support.instalments(), InstalmentForm::of),
        Written.list(support.repayments(), RepaymentForm::of),
        Written.form(support.norm(), RepayableNormForm::of),
        Written.form(support.rowFacts(), RowFactsForm::of));
  }

  @Override
  public @Nullable RepayableSupport make(Fields at) {
    return at.make(
        () ->
            new RepayableSupport(
                at.amount("amount", amount).optional(),
                at.choice("money", money, FundingSource.values()).optional(),
                at.day("given", given).optional(),
                at.day("firstRepayment", firstRepayment).optional(),
                at.count("months", months).optional(),
                at.list("instalments", instalments),
                at.list("repayments", repayments),
                at.form("norm", norm).optional(),
                at.form("rowFacts", rowFacts).optional()));
  }
}
