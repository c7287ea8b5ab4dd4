package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SectorCase;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.RuleSet;

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
    Assessment beneficiary = assess(request, asked);
    return Assessment.allOf(
        "facility",
        ImmutableList.of(),
        ImmutableList.of(
            beneficiary,
            PriorityReview.of(request, asked),
            OpenedContents.of(request, beneficiary, asked).assessment()));
  }

  /**
   * Whether the facility is a beneficiary: every route of the law that governs it tried, one being
   * enough.
   */
  public static Assessment assess(SupportRequest request, LawInForce asked) {
    LawInForce law = asked.at(Beneficiaries.governingDay(request, asked.context()));
    ImmutableList.Builder<Assessment> routes =
        ImmutableList.builderWithExpectedSize(ROUTES.size() + 1);
    routes.add(ofEstablishment(request, law, asked.day()));
    for (Matter<SupportRequest> route : ROUTES) {
      RuleSet<SupportRequest> rules = law.rules(route);
      if (!rules.rules().isEmpty()) {
        routes.add(rules.assess(request, law.context()));
      }
    }
    return Assessment.anyInOrder(
        Beneficiaries.BENEFICIARY,
        asked.assess(Matter.TRANSITION, request).findings(),
        routes.build());
  }

  private static Assessment ofEstablishment(
      SupportRequest request, LawInForce law, LocalDate asked) {
    Assessment anySite =
        Assessment.anyOf(
            "sites",
            ImmutableList.of(),
            each(Beneficiaries.sites(request, asked), site -> site(site, law)));
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
    Set<Sector> sectors = site.request().facility().sectors();
    return switch (sectors.size()) {
      case 0 -> law.assess(Matter.SECTORS_KNOWN, site).findings();
      case 1 -> listed(sectors.iterator().next(), site, law);
      default ->
          sectors.stream()
              .sorted()
              .flatMap(sector -> listed(sector, site, law).stream())
              .collect(toImmutableList());
    };
  }

  private static List<Finding> listed(Sector sector, SiteRequest site, LawInForce law) {
    return law.assess(Matter.SECTORS, new SectorCase(site, sector)).findings();
  }

  private static <A> List<Assessment> each(List<A> all, Function<A, Assessment> answer) {
    return all.size() == 1
        ? ImmutableList.of(answer.apply(all.get(0)))
        : all.stream().map(answer).collect(toImmutableList());
  }
}
