package vn.khuyencong.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectPeriod;

/** A {@link ProjectPeriod} as a document writes it, with its components by the same names. */
public record ProjectPeriodForm(@Nullable String first, @Nullable String last)
    implements Form<ProjectPeriod> {

  /** {@code period} as a document writes it. */
  public static ProjectPeriodForm of(ProjectPeriod period) {
    return new ProjectPeriodForm(period.first().toString(), period.last().toString());
  }

  @Override
  public @Nullable ProjectPeriod make(Fields at) {
    Field<LocalDate> begin = at.day("first", first);
    Field<LocalDate> end = at.day("last", last);
    at.both(DocumentRule.IN_ORDER, begin, end, ProjectPeriod::new);
    return at.make(() -> new ProjectPeriod(begin.required(), end.required()));
  }
}
