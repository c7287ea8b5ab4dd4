package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static vn.khuyencong.law.circular46.Article06Priority.RANKED_AREAS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular46.AreaRank;
import vn.khuyencong.law.circular46.Details;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.circular46.SectorRank;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.law.decree45.Article06Priority;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Rule;

/** Puts the grounds of priority together, and says where a request stands by them. */
public final class PriorityReview {
  private PriorityReview() {}

  /** Every ground of priority, each a finding; none of them decides eligibility. */
  public static Assessment of(SupportRequest request, LawInForce asked) {
    LawInForce law = asked.at(Beneficiaries.governingDay(request, asked.context()));
    return Assessment.allOf(
        Article06Priority.PRIORITY,
        ImmutableList.of(),
        ImmutableList.of(
            Assessment.anyOf(
                Matter.PRIORITY_AREAS.assessment(), areas(request, law, asked), ImmutableList.of()),
            law.assess(Matter.PRIORITY_PRODUCTS, request),
            law.assess(Matter.PRIORITY_SECTORS, request),
            law.assess(Matter.PRIORITY_UNRANKED, request)));
  }

  /**
   * The ranks of {@code request}; before Circular 46/2012 there was no order, so there are none.
   */
  public static PriorityClass rank(SupportRequest request, LawInForce asked) {
    Assessment grounds = of(request, asked);
    LawInForce law = asked.at(Beneficiaries.governingDay(request, asked.context()));
    boolean ranked = Details.stand(law.context());
    Optional<AreaRank> area =
        ranked ? area(part(grounds, Matter.PRIORITY_AREAS)) : Optional.empty();
    Optional<SectorRank> sector = ranked ? sector(grounds) : Optional.empty();
    return new PriorityClass(
        area,
        sector,
        request.facility().cleanerProduction(),
        ranked ? questions(grounds, area, sector, law) : ImmutableList.of());
  }

  private static List<Finding> areas(SupportRequest request, LawInForce law, LawInForce asked) {
    List<SiteRequest> sites = Beneficiaries.sites(request, asked.day());
    if (sites.size() == 1) {
      return areas(sites.get(0), law);
    }
    return sites.stream().flatMap(site -> areas(site, law).stream()).collect(toImmutableList());
  }

  private static List<Finding> areas(SiteRequest site, LawInForce law) {
    return Article01Scope.isUnitKnown(site, law.context())
        ? law.assess(Matter.PRIORITY_AREAS, site).findings()
        : ImmutableList.of();
  }

  private static Optional<AreaRank> area(Assessment areas) {
    return RANKED_AREAS.entrySet().stream()
        .filter(ranked -> holds(areas, ranked.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<SectorRank> sector(Assessment grounds) {
    if (holdsAny(part(grounds, Matter.PRIORITY_PRODUCTS))) {
      return Optional.of(SectorRank.PRODUCTS_OF_POINT_B);
    }
    return holdsAny(part(grounds, Matter.PRIORITY_SECTORS))
        ? Optional.of(SectorRank.SECTORS_OF_POINT_A)
        : Optional.empty();
  }

  /** The missing facts of grounds that would rank higher than what is known, each once. */
  private static List<Question> questions(
      Assessment grounds, Optional<AreaRank> area, Optional<SectorRank> sector, LawInForce law) {
    Stream<Rule<?>> above =
        Stream.of(
                areasAbove(area),
                sector.equals(Optional.of(SectorRank.PRODUCTS_OF_POINT_B))
                    ? Stream.<Rule<?>>empty()
                    : law.rules(Matter.PRIORITY_PRODUCTS).rules().stream(),
                sector.isPresent()
                    ? Stream.<Rule<?>>empty()
                    : law.rules(Matter.PRIORITY_SECTORS).rules().stream())
            .flatMap(rules -> rules);
    Set<String> codes = above.map(Rule::code).collect(ImmutableSet.toImmutableSet());
    return grounds.all().stream()
        .filter(finding -> codes.contains(finding.code()))
        .flatMap(finding -> finding.questions().stream())
        .collect(
            toImmutableMap(
                question -> List.of(question.fact(), question.path()),
                question -> question,
                (first, further) -> first))
        .values()
        .asList();
  }

  private static Stream<Rule<?>> areasAbove(Optional<AreaRank> known) {
    return RANKED_AREAS.entrySet().stream()
        .filter(ranked -> known.map(rank -> ranked.getKey().compareTo(rank) < 0).orElse(true))
        .map(Map.Entry::getValue);
  }

  private static Assessment part(Assessment grounds, Matter<?> matter) {
    return grounds.part(matter.assessment()).orElseThrow();
  }

  private static boolean holdsAny(Assessment grounds) {
    return grounds.findings().stream().anyMatch(PriorityReview::isSatisfied);
  }

  private static boolean holds(Assessment grounds, Rule<?> rule) {
    return grounds.findings().stream()
        .filter(finding -> finding.code().equals(rule.code()))
        .anyMatch(PriorityReview::isSatisfied);
  }

  private static boolean isSatisfied(Finding finding) {
    return finding.outcome() == Outcome.SATISFIED;
  }
}
