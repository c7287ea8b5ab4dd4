package vn.khuyencong.receipt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * What came of recomputing a receipt.
 *
 * @param difference the first difference; none if the receipt holds
 * @param gained ids of entries that the rule book has now and had not then; alone no difference,
 *     since a rule that is added to the library need not touch this decision
 * @param recordedBy version of the library that made the receipt
 * @param verifiedBy version of the library that recomputed it; another one alone is no difference
 */
public record Verification(
    Optional<Difference> difference, List<String> gained, String recordedBy, String verifiedBy)
    implements Localised {

  /** Copies the list. */
  public Verification {
    gained = ImmutableList.copyOf(gained);
  }

  static Verification of(Receipt recorded, Receipt recomputed) {
    ReceiptDiff comparison = new ReceiptDiff(recorded, recomputed);
    return new Verification(
        comparison.first(), comparison.gained(), recorded.library(), recomputed.library());
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
    return result
        + (gained.isEmpty() ? "" : sentence("receipt.gained", Map.of("entries", gained), language))
        + (recordedBy.equals(verifiedBy) ? "" : sentence("receipt.library", versions(), language));
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

  private static String sentence(String key, Map<String, ?> arguments, Language language) {
    return " " + Messages.render(key, arguments, language);
  }

  private Map<String, String> versions() {
    return Map.of("recordedBy", recordedBy, "verifiedBy", verifiedBy);
  }
}
