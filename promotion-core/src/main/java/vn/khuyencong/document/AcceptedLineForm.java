package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.AcceptedLine;

/** An {@link AcceptedLine} as a document writes it, with its components by the same names. */
public record AcceptedLineForm(@Nullable String line, @Nullable Long cost, @Nullable Long support)
    implements Form<AcceptedLine> {

  /** {@code line} as a document writes it. */
  public static AcceptedLineForm of(AcceptedLine line) {
    return new AcceptedLineForm(
        line.line(), Written.dong(line.cost()), Written.dong(line.support()));
  }

  @Override
  public @Nullable AcceptedLine make(Fields at) {
    return at.make(
        () ->
            new AcceptedLine(
                at.text("line", line).required(),
                at.amount("cost", cost).optional(),
                at.amount("support", support).optional()));
  }
}
