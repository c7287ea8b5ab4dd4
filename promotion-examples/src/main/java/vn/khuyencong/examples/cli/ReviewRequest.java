package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.NetworkBudgetExample;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.ReviewedDocument;
import vn.khuyencong.receipt.Receipt;

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
  ReviewedDocument review() {
    return answer((document, law) -> ReviewedDocument.of(document, law, year));
  }

  /** The review with its explanations; an error names the file it comes from. */
  ReviewedDocument explained() {
    return answer((document, law) -> ReviewedDocument.of(document, law, year).explainedBy(law));
  }

  /** The receipts of what the document asks about; an error names the file it comes from. */
  List<Receipt> receipts() {
    return answer(ReceiptFiles::of);
  }

  private <R> R answer(BiFunction<PlanDocument, PromotionLaw, R> answer) {
    JsonInput input =
        file.map(JsonInput::file)
            .orElseGet(() -> JsonInput.resource(NetworkBudgetExample.class, "long-an-2022.json"));
    PlanDocument document = PlanDocumentReader.read(input);
    PromotionLaw law = new LawInForce(asOf, settlements, norms).on(document.asOf(), input.name());
    try {
      return answer.apply(document, law);
    } catch (UnusableInputException e) {
      throw e.in(input.name());
    }
  }
}
