package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SectorCase;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * Puts the routes together by which a facility can be a beneficiary (đối tượng áp dụng), of which
 * one is enough, and its priority.
 *
 * <p>Reading: who applies cleaner production is by that in the list of Article 5 (clause 1 point
 * g), whatever else is made; whether the amended list limits the new subjects of point b was not
 * read, and they are beneficiaries by the words of Article 1.
 */
public final class FacilityReview {
  /** The routes that need nothing of a site, in the order of the law. */
  private static final ImmutableList<Matter<SupportRequest>> ROUTES =
      ImmutableList.of(
          Matter.CLEANER_PRODUCTION, Matter.CLUSTER_INVESTORS, Matter.SERVICES, Matter.ARTISANS);

  private FacilityReview() {}

  /** Whether the facility is a beneficiary, and what its priority is; only the first decides. */
  public static Assessment review(SupportRequest request, LawInForce asked) {
    return Assessment.allOf(
        "facility",
        ImmutableList.of(),
        ImmutableList.of(assess(request, asked), PriorityReview.of(request, asked)));
  }

  /** {@link #review}, and which contents its routes open; that decides nothing either. */
  public static Assessment withContents(SupportRequest request, LawInForce asked) {
    Assessment review = review(request, asked);
    return Assessment.allOf(
        review.name(),
        review.findings(),
        ImmutableList.<Assessment>builder()
            .addAll(review.parts())
            .add(OpenedContents.of(request, review.parts().get(0), asked).assessment())
            .build());
  }

  /**
   * Whether the facility is a beneficiary: every route of the law that governs it tried, one being
   * enough.
   */
  public static Assessment assess(SupportRequest request, LawInForce asked) {
    LawInForce law = asked.at(Beneficiaries.governingDay(request, asked.context()));
    return Assessment.anyInOrder(
        Beneficiaries.BENEFICIARY,
        asked.assess(Matter.TRANSITION, request).findings(),
        Stream.concat(
                Stream.of(ofEstablishment(request, law, asked.day())),
                ROUTES.stream()
                    .filter(route -> !law.rules(route).rules().isEmpty())
                    .map(route -> law.assess(route, request)))
            .collect(toImmutableList()));
  }

  private static Assessment ofEstablishment(
      SupportRequest request, LawInForce law, LocalDate asked) {
    Assessment anySite =
        Assessment.anyOf(
            "sites",
            ImmutableList.of(),
            Beneficiaries.sites(request, asked)
                .map(site -> site(site, law))
                .collect(toImmutableList()));
    return Assessment.allOf(
        Matter.ESTABLISHMENTS.assessment(),
        law.assess(Matter.ESTABLISHMENTS, request).findings(),
        ImmutableList.of(anySite));
  }

  private static Assessment site(SiteRequest site, LawInForce law) {
    return Assessment.allOf(
        site.path(),
        law.assess(Matter.SITES, site).findings(),
        ImmutableList.of(Assessment.anyOf("sectors", sectors(site, law), ImmutableList.of())));
  }

  /** Whether some sector pursued at {@code site} is listed. */
  private static List<Finding> sectors(SiteRequest site, LawInForce law) {
    List<Sector> sectors = site.request().facility().sectors().stream().sorted().toList();
    return sectors.isEmpty()
        ? law.assess(Matter.SECTORS_KNOWN, site).findings()
        : sectors.stream()
            .flatMap(
                sector ->
                    law.assess(Matter.SECTORS, new SectorCase(site, sector)).findings().stream())
            .collect(toImmutableList());
  }
}
