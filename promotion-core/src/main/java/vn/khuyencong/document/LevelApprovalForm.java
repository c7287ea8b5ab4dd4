package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectLevel;

/** A {@link LevelApproval} as a document writes it, with its components by the same names. */
public record LevelApprovalForm(@Nullable String level, @Nullable ApprovalForm approval)
    implements Form<LevelApproval> {

  /** {@code approval} as a document writes it. */
  public static LevelApprovalForm of(LevelApproval approval) {
    return new LevelApprovalForm(
        approval.level().name(),
        Written.group(approval.approval(), Approval.unknown(), ApprovalForm::of));
  }

  @Override
  public @Nullable LevelApproval make(Fields at) {
    return at.make(
        () ->
            new LevelApproval(
                at.choice("level", level, ProjectLevel.values()).required(),
                at.form("approval", approval).orUnknown()));
  }
}
