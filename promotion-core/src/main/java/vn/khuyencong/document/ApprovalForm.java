package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectAuthority;

/** An {@link Approval} as a document writes it, with its components by the same names. */
public record ApprovalForm(
    @Nullable Boolean given,
    @Nullable String authority,
    @Nullable String decision,
    @Nullable String day)
    implements Form<Approval> {

  /** {@code approval} as a document writes it. */
  public static ApprovalForm of(Approval approval) {
    return new ApprovalForm(
        Written.plain(approval.given()),
        Written.name(approval.authority()),
        Written.text(approval.decision()),
        Written.text(approval.day()));
  }

  @Override
  public @Nullable Approval make(Fields at) {
    return at.make(
        () ->
            new Approval(
                at.flag("given", given).optional(),
                at.choice("authority", authority, ProjectAuthority.values()).optional(),
                at.citation("decision", decision).optional(),
                at.day("day", day).optional()));
  }
}
