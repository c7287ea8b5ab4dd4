package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a whole document.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param networks its networks, in order
 */
public record PlanReview(String title, LocalDate asOf, List<NetworkReview> networks) {

  /** Copies the list. */
  public PlanReview {
    networks = List.copyOf(networks);
  }

  /**
   * The review of {@code document} under {@code law}; {@code year} asks the same networks about
   * another year.
   *
   * @throws UnusableInputException if there is nothing to review, or a network cannot be reckoned
   */
  public static PlanReview of(PlanDocument document, PromotionLaw law, Optional<Year> year) {
    if (document.networks().isEmpty()) {
      throw new UnusableInputException("networks", "document must have something to review");
    }
    List<NetworkReview> reviews = new ArrayList<>();
    for (int i = 0; i < document.networks().size(); i++) {
      reviews.add(review(document.networks().get(i), law, year, "networks[" + i + "]"));
    }
    return new PlanReview(document.title(), law.day(), reviews);
  }

  /** The worst of the networks: violated, then undetermined, then satisfied. */
  public Outcome outcome() {
    List<Outcome> outcomes =
        networks.stream().map(network -> network.assessment().outcome()).toList();
    return Stream.of(
            Outcome.VIOLATED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.SATISFIED)
        .filter(outcomes::contains)
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static NetworkReview review(
      NetworkPlan plan, PromotionLaw law, Optional<Year> year, String path) {
    String network = "network " + plan.network().id() + ": ";
    try {
      return NetworkReview.of(year.map(plan::inYear).orElse(plan), law);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(path, network + e.getMessage());
    } catch (ArithmeticException e) {
      throw new UnusableInputException(
          path, network + "total must fit whole đồng in 64 bits: " + e.getMessage());
    }
  }
}
