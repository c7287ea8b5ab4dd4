package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.results.DatedLine;

/** A {@link DatedLine} as a document writes it, with its components by the same names. */
public record DatedLineForm(@Nullable BudgetLineForm line, @Nullable String day)
    implements Form<DatedLine> {

  /** {@code dated} as a document writes it. */
  public static DatedLineForm of(DatedLine dated) {
    return new DatedLineForm(BudgetLineForm.of(dated.line()), Written.text(dated.day()));
  }

  @Override
  public @Nullable DatedLine make(Fields at) {
    return at.make(
        () -> new DatedLine(at.form("line", line).required(), at.day("day", day).optional()));
  }
}
