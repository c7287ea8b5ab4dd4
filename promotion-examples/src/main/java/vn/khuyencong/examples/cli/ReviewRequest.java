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
import vn.khuyencong.examples.document.SettlementReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.PlanReview;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.rule.Settlement;

/**
 * What a user asks to be reviewed.
 *
 * @param file the plan document; absent for the one that comes with the program
 * @param asOf day of the law, if not that of the document
 * @param year year to ask about, if not that of the networks
 * @param settle answers to open points, if any
 * @param norms the levels given for local money
 */
record ReviewRequest(
    Optional<Path> file,
    Optional<LocalDate> asOf,
    Optional<Year> year,
    Optional<Path> settle,
    LocalNorms norms) {

  /** The review; an error names the file it comes from. */
  PlanReview review() {
    return answer((document, law) -> PlanReview.of(document, law, year));
  }

  /** The receipts of what the document asks about; an error names the file it comes from. */
  List<Receipt> receipts() {
    return answer(Receipts::of);
  }

  private <R> R answer(BiFunction<PlanDocument, PromotionLaw, R> answer) {
    JsonInput input =
        file.map(JsonInput::file)
            .orElseGet(() -> JsonInput.resource(NetworkBudgetExample.class, "long-an-2022.json"));
    PlanDocument document = PlanDocumentReader.read(input);
    PromotionLaw law = norms.addedTo(law(document, input.name()));
    try {
      return answer.apply(document, law);
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
      return settled(PromotionLaw.inForceOn(day));
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
