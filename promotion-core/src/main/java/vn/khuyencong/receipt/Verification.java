package vn.khuyencong.receipt;

import java.util.Map;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * What came of recomputing a receipt.
 *
 * @param difference the first difference; none if the receipt holds
 * @param recordedBy version of the library that made the receipt
 * @param verifiedBy version of the library that recomputed it; another one alone is no difference
 */
public record Verification(Optional<Difference> difference, String recordedBy, String verifiedBy)
    implements Localised {

  static Verification of(Receipt recorded, Receipt recomputed) {
    return new Verification(
        new Comparison(recorded, recomputed).first(), recorded.library(), recomputed.library());
  }

  /** Whether the receipt holds. */
  public boolean holds() {
    return difference.isEmpty();
  }

  /** The result as sentences in {@code language}. */
  @Override
  public String in(Language language) {
    String result =
        difference
            .map(found -> differs(found, language))
            .orElseGet(() -> Messages.render("receipt.holds", Map.of(), language));
    return recordedBy.equals(verifiedBy) ? result : result + " " + versions(language);
  }

  private static String differs(Difference found, Language language) {
    String nothing = Messages.render("receipt.nothing", Map.of(), language);
    return Messages.render(
        "receipt.differs",
        Map.of(
            "place", found.place(),
            "recorded", found.recorded().orElse(nothing),
            "recomputed", found.recomputed().orElse(nothing)),
        language);
  }

  private String versions(Language language) {
    return Messages.render(
        "receipt.library", Map.of("recordedBy", recordedBy, "verifiedBy", verifiedBy), language);
  }
}
