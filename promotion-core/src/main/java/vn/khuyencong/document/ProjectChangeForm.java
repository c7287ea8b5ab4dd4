package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;

/** A {@link ProjectChange} as a document writes it, with its components by the same names. */
public record ProjectChangeForm(
    @Nullable String kind,
    @Nullable String money,
    @Nullable Boolean group,
    @Nullable Boolean throughDepartment,
    @Nullable Boolean requested,
    @Nullable Boolean confirmed,
    @Nullable String decidedBy,
    @Nullable String day,
    @Nullable String decision,
    @Nullable Long support,
    @Nullable String until,
    @Nullable String replaced,
    @Nullable BeneficiaryForm replacement)
    implements Form<ProjectChange> {

  /** {@code change} as a document writes it. */
  public static ProjectChangeForm of(ProjectChange change) {
    return new ProjectChangeForm(
        change.kind().name(),
        Written.name(change.money()),
        Written.plain(change.group()),
        Written.plain(change.throughDepartment()),
        Written.plain(change.requested()),
        Written.plain(change.confirmed()),
        Written.name(change.decidedBy()),
        Written.text(change.day()),
        Written.text(change.decision()),
        Written.dong(change.support()),
        Written.text(change.until()),
        Written.plain(change.replaced()),
        Written.form(change.replacement(), BeneficiaryForm::of));
  }

  @Override
  public @Nullable ProjectChange make(Fields at) {
    Field<ProjectChangeKind> what = at.choice("kind", kind, ProjectChangeKind.values());
    Field<String> leaving = at.text("replaced", replaced);
    Field<Beneficiary> coming = at.form("replacement", replacement);
    what.value()
        .ifPresent(
            of ->
                at.rule(
                    DocumentRule.REPLACES,
                    () ->
                        ProjectChange.builder()
                            .kind(of)
                            .replaced(leaving.value())
                            .replacement(coming.value())
                            .build(),
                    what));
    return at.make(
        () ->
            new ProjectChange(
                what.required(),
                at.choice("money", money, FundingSource.values()).optional(),
                at.flag("group", group).optional(),
                at.flag("throughDepartment", throughDepartment).optional(),
                at.flag("requested", requested).optional(),
                at.flag("confirmed", confirmed).optional(),
                at.choice("decidedBy", decidedBy, ProjectAuthority.values()).optional(),
                at.day("day", day).optional(),
                at.citation("decision", decision).optional(),
                at.amount("support", support).optional(),
                at.day("until", until).optional(),
                leaving.optional(),
                coming.optional()));
  }
}
