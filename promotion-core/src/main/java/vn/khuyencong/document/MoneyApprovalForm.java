package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneyApproval;

/** A {@link MoneyApproval} as a document writes it, with its components by the same names. */
public record MoneyApprovalForm(@Nullable String money, @Nullable ApprovalForm approval)
    implements Form<MoneyApproval> {

  /** {@code approval} as a document writes it. */
  public static MoneyApprovalForm of(MoneyApproval approval) {
    return new MoneyApprovalForm(
        approval.money().name(),
        Written.group(approval.approval(), Approval.unknown(), ApprovalForm::of));
  }

  @Override
  public @Nullable MoneyApproval make(Fields at) {
    return at.make(
        () ->
            new MoneyApproval(
                at.choice("money", money, FundingSource.values()).required(),
                at.form("approval", approval).orUnknown()));
  }
}
