package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.SettlementReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.rule.Settlement;

/**
 * The law a user asks about.
 *
 * @param asOf day of the law, if not that of the document
 * @param settle answers to open points, if any
 * @param norms the levels given for local money
 */
record LawInForce(Optional<LocalDate> asOf, Optional<Path> settle, LocalNorms norms) {

  /** The law for the document {@code name}, which may name its own day; an error names its file. */
  PromotionLaw on(Optional<LocalDate> dayOfDocument, String name) {
    LocalDate day =
        asOf.or(() -> dayOfDocument)
            .orElseThrow(
                () ->
                    new UnusableInputException("asOf", "day must be given here or by --as-of")
                        .in(name));
    try {
      return norms.addedTo(settled(PromotionLaw.inForceOn(day)));
    } catch (UnusableInputException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw asOf.isPresent()
          ? new UnusableInputException("--as-of", message)
          : new UnusableInputException("asOf", message).in(name);
    }
  }

  private PromotionLaw settled(PromotionLaw law) {
    if (settle.isEmpty()) {
      return law;
    }
    JsonInput input = JsonInput.file(settle.get());
    List<Settlement<?>> settlements = SettlementReader.read(input);
    PromotionLaw settled = law;
    for (int i = 0; i < settlements.size(); i++) {
      try {
        settled = settled.settling(settlements.get(i));
      } catch (IllegalArgumentException e) {
        throw new UnusableInputException("[" + i + "]", String.valueOf(e.getMessage()))
            .in(input.name());
      }
    }
    return settled;
  }
}
