package vn.khuyencong.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
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
    Field<Boolean> there = at.flag("given", given);
    Field<ProjectAuthority> by = at.choice("authority", authority, ProjectAuthority.values());
    Field<Citation> decided = at.citation("decision", decision);
    Field<LocalDate> on = at.day("day", day);
    at.rule(
        DocumentRule.DESCRIBED,
        () -> new Approval(there.value(), by.value(), decided.value(), on.value()),
        there);
    return at.make(
        () -> new Approval(there.optional(), by.optional(), decided.optional(), on.optional()));
  }
}
