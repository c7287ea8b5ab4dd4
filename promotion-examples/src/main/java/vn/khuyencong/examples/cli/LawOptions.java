package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.UnusableInputException;

/** The options by which a user adds to the law of a document. */
final class LawOptions {
  @Mixin SettleOption settlements = new SettleOption();

  @Mixin LocalCeilingOptions ceilings = new LocalCeilingOptions();

  /** The law of {@code asOf}, else of the day that {@code document} names; an error names it. */
  PromotionLaw on(Optional<LocalDate> asOf, Optional<LocalDate> dayOfDocument, JsonInput document) {
    PromotionLaw law =
        asOf.map(day -> at("--as-of", () -> PromotionLaw.inForceOn(day)))
            .orElseGet(() -> document.naming(() -> at("asOf", () -> inForceOn(dayOfDocument))));
    return ceilings.addedTo(settlements.addedTo(law));
  }

  private static PromotionLaw inForceOn(Optional<LocalDate> day) {
    return PromotionLaw.inForceOn(
        day.orElseThrow(
            () -> new UnusableInputException("asOf", "day must be given here or by --as-of")));
  }
}
