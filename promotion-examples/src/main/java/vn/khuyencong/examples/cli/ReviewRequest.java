package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.NetworkBudgetExample;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.PlanReview;

/**
 * What a user asks to be reviewed.
 *
 * @param file the plan document; absent for the one that comes with the program
 * @param asOf day of the law, if not that of the document
 * @param year year to ask about, if not that of the networks
 * @param settlements the answers given to open points
 * @param norms the levels given for local money
 */
record ReviewRequest(
    Optional<Path> file,
    Optional<LocalDate> asOf,
    Optional<Year> year,
    Settlements settlements,
    LocalNorms norms) {

  /** The review; an error names the file it comes from. */
  PlanReview review() {
    JsonInput input =
        file.map(JsonInput::file)
            .orElseGet(() -> JsonInput.resource(NetworkBudgetExample.class, "long-an-2022.json"));
    PlanDocument document = PlanDocumentReader.read(input);
    PromotionLaw law = norms.addedTo(law(document, input.name()));
    try {
      return PlanReview.of(document, law, year);
    } catch (UnusableInputException e) {
      throw e.in(input.name());
    }
  }

  private PromotionLaw law(PlanDocument document, String name) {
    LocalDate day =
        asOf.or(document::asOf)
            .orElseThrow(
                () ->
                    new UnusableInputException("asOf", "day must be given here or by --as-of")
                        .in(name));
    try {
      return settlements.addedTo(PromotionLaw.inForceOn(day));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw asOf.isPresent()
          ? new UnusableInputException("--as-of", message)
          : new UnusableInputException("asOf", message).in(name);
    }
  }
}
