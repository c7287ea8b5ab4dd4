package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Repayment;

/** A {@link Repayment} as a document writes it, with its components by the same names. */
public record RepaymentForm(@Nullable String day, @Nullable Long amount)
    implements Form<Repayment> {

  /** {@code repayment} as a document writes it. */
  public static RepaymentForm of(Repayment repayment) {
    return new RepaymentForm(Written.text(repayment.day()), Written.dong(repayment.amount()));
  }

  @Override
  public @Nullable Repayment make(Fields at) {
    return at.make(
        () -> new Repayment(at.day("day", day).optional(), at.amount("amount", amount).optional()));
  }
}
