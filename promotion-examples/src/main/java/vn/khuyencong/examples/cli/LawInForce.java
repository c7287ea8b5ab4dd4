package vn.khuyencong.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.UnusableInputException;

/**
 * The law a user asks about.
 *
 * @param asOf day of the law, if not that of the document
 * @param settlements answers to open points
 * @param norms the levels given for local money
 */
record LawInForce(Optional<LocalDate> asOf, Settlements settlements, LocalNorms norms) {

  /** The law for the document {@code name}, which may name its own day; an error names its file. */
  PromotionLaw on(Optional<LocalDate> dayOfDocument, String name) {
    LocalDate day =
        asOf.or(() -> dayOfDocument)
            .orElseThrow(
                () ->
                    new UnusableInputException("asOf", "day must be given here or by --as-of")
                        .in(name));
    try {
      return norms.addedTo(settlements.addedTo(PromotionLaw.inForceOn(day)));
    } catch (UnusableInputException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw asOf.isPresent()
          ? new UnusableInputException("--as-of", message)
          : new UnusableInputException("asOf", message).in(name);
    }
  }
}
