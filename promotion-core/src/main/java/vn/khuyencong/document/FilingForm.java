package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.ProjectAuthority;

/** A {@link Filing} as a document writes it, with its components by the same names. */
public record FilingForm(
    @Nullable String filed,
    @Nullable String received,
    @Nullable String receivedBy,
    @Nullable Boolean complete)
    implements Form<Filing> {

  /** {@code filing} as a document writes it. */
  public static FilingForm of(Filing filing) {
    return new FilingForm(
        Written.text(filing.filed()),
        Written.text(filing.received()),
        Written.name(filing.receivedBy()),
        Written.plain(filing.complete()));
  }

  @Override
  public @Nullable Filing make(Fields at) {
    return at.make(
        () ->
            new Filing(
                at.day("filed", filed).optional(),
                at.day("received", received).optional(),
                at.choice("receivedBy", receivedBy, ProjectAuthority.values()).optional(),
                at.flag("complete", complete).optional()));
  }
}
