package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Instalment;

/** An {@link Instalment} as a document writes it, with its components by the same names. */
public record InstalmentForm(@Nullable String due, @Nullable Long amount)
    implements Form<Instalment> {

  /** {@code instalment} as a document writes it. */
  public static InstalmentForm of(Instalment instalment) {
    return new InstalmentForm(instalment.due().toString(), Written.dong(instalment.amount()));
  }

  @Override
  public @Nullable Instalment make(Fields at) {
    return at.make(
        () ->
            new Instalment(at.day("due", due).required(), at.amount("amount", amount).optional()));
  }
}
