package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.ProjectAuthority;

/** An {@link Appraisal} as a document writes it, with its components by the same names. */
public record AppraisalForm(
    @Nullable String level,
    @Nullable String by,
    @Nullable Boolean council,
    @Nullable Boolean favourable,
    @Nullable String decision,
    @Nullable String day)
    implements Form<Appraisal> {

  /** {@code appraisal} as a document writes it. */
  public static AppraisalForm of(Appraisal appraisal) {
    return new AppraisalForm(
        Written.name(appraisal.level()),
        Written.name(appraisal.by()),
        Written.plain(appraisal.council()),
        Written.plain(appraisal.favourable()),
        Written.text(appraisal.decision()),
        Written.text(appraisal.day()));
  }

  @Override
  public @Nullable Appraisal make(Fields at) {
    return at.make(
        () ->
            new Appraisal(
                at.choice("level", level, AppraisalLevel.values()).optional(),
                at.choice("by", by, ProjectAuthority.values()).optional(),
                at.flag("council", council).optional(),
                at.flag("favourable", favourable).optional(),
                at.citation("decision", decision).optional(),
                at.day("day", day).optional()));
  }
}
