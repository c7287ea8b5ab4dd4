package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.ProjectAuthority;

/** An {@link Acceptance} as a document writes it, with its components by the same names. */
public record AcceptanceForm(
    @Nullable String day,
    @Nullable String by,
    @Nullable Boolean last,
    @Nullable Long support,
    @Nullable List<AcceptedLineForm> lines,
    @Nullable Boolean counterpartCovered)
    implements Form<Acceptance> {

  /** {@code acceptance} as a document writes it. */
  public static AcceptanceForm of(Acceptance acceptance) {
    return new AcceptanceForm(
        Written.text(acceptance.day()),
        Written.name(acceptance.by()),
        Written.plain(acceptance.last()),
        Written.dong(acceptance.support()),
        Written.list(acceptance.lines(), AcceptedLineForm::of),
        Written.plain(acceptance.counterpartCovered()));
  }

  @Override
  public @Nullable Acceptance make(Fields at) {
    References.once(at, Set.of(), "lines", "line", lines, AcceptedLineForm::line);
    return at.make(
        () ->
            new Acceptance(
                at.day("day", day).optional(),
                at.choice("by", by, ProjectAuthority.values()).optional(),
                at.flag("last", last).optional(),
                at.amount("support", support).optional(),
                at.list("lines", lines),
                at.flag("counterpartCovered", counterpartCovered).optional()));
  }
}
