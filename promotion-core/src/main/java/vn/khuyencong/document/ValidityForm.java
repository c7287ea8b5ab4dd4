package vn.khuyencong.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;

/** A {@link Validity} as a document writes it, with its components by the same names. */
public record ValidityForm(@Nullable String from, @Nullable String to) implements Form<Validity> {

  /** {@code validity} as a document writes it. */
  public static ValidityForm of(Validity validity) {
    return new ValidityForm(Written.text(validity.from()), Written.text(validity.to()));
  }

  @Override
  public @Nullable Validity make(Fields at) {
    Field<LocalDate> first = at.day("from", from);
    Field<LocalDate> last = at.day("to", to);
    at.both(DocumentRule.IN_ORDER, first, last, Validity::between);
    return at.make(() -> new Validity(first.optional(), last.optional()));
  }
}
