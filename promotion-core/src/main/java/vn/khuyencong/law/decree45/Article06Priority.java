package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.law.circular46.Article06Priority.AREAS;
import static vn.khuyencong.law.circular46.Article06Priority.AREA_A;
import static vn.khuyencong.law.circular46.Article06Priority.AREA_B;
import static vn.khuyencong.law.circular46.Article06Priority.AREA_C;
import static vn.khuyencong.law.circular46.Article06Priority.AREA_D;
import static vn.khuyencong.law.circular46.Article06Priority.PRODUCTS;
import static vn.khuyencong.law.circular46.Article06Priority.SECTORS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.circular46.AreaRank;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.circular46.SectorRank;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 6. Nguyên tắc ưu tiên: which places and sectors go first. The grounds and their order stand
 * in Circular 46/2012, Article 6; here they are put together, with what is reported of the
 * amendment.
 */
public final class Article06Priority {
  /** Name of the part of an assessment that holds the grounds of priority. */
  public static final String PRIORITY = "priority";

  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(6);

  /** Clause 2 point a: cleaner production, which has no place in the order. */
  public static final Rule<SupportRequest> CLEANER_PRODUCTION =
      Rule.<SupportRequest>one(
              "decree45.article6.cleaner-production",
              ARTICLE.clause(2).point("a"),
              (request, context) ->
                  Verdict.satisfiedIf(request.facility().cleanerProduction(), "cleaner")
                      .at("facility.cleanerProduction"))
          .weighing(Severity.INFORMATION);

  /** Since 15 October 2025, as reported: establishments owned by women. */
  public static final Rule<SupportRequest> OWNED_BY_WOMEN =
      reported(
          "decree45.article6.women",
          DecreePoints.ARTICLE_6_WOMEN,
          request -> request.facility().ownership().byWomen(),
          "ownedByWomen");

  /** Since 15 October 2025, as reported: establishments owned by ethnic-minority people. */
  public static final Rule<SupportRequest> OWNED_BY_ETHNIC_MINORITY =
      reported(
          "decree45.article6.ethnic-minority",
          DecreePoints.ARTICLE_6_ETHNIC_MINORITIES,
          request -> request.facility().ownership().byEthnicMinority(),
          "ownedByEthnicMinority");

  /** The grounds that are in no order. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>(
          "priority-unranked",
          ImmutableList.of(CLEANER_PRODUCTION, OWNED_BY_WOMEN, OWNED_BY_ETHNIC_MINORITY));

  /** The ranks of places, first to last, each with its ground. */
  private static final ImmutableMap<AreaRank, Rule<SiteRequest>> RANKED_AREAS =
      ImmutableMap.of(
          AreaRank.POINT_A, AREA_A,
          AreaRank.POINT_B, AREA_B,
          AreaRank.POINT_C, AREA_C,
          AreaRank.POINT_D, AREA_D);

  private Article06Priority() {}

  /** Every ground of priority, each a finding; none of them decides eligibility. */
  public static Assessment assess(SupportRequest request, Context asked) {
    Context context = Beneficiaries.governing(request, asked);
    return Assessment.allOf(
        PRIORITY,
        ImmutableList.of(),
        ImmutableList.of(
            Assessment.anyOf(AREAS.name(), areas(request, asked), ImmutableList.of()),
            PRODUCTS.assess(request, context),
            SECTORS.assess(request, context),
            RULES.assess(request, context)));
  }

  /**
   * The ranks of {@code request}; before Circular 46/2012 there was no order, so there are none.
   */
  public static PriorityClass rank(SupportRequest request, Context asked) {
    Assessment grounds = assess(request, asked);
    boolean ranked =
        Instruments.CIRCULAR_46_2012
            .inForce()
            .contains(Beneficiaries.governing(request, asked).day());
    Optional<AreaRank> area = ranked ? area(part(grounds, AREAS)) : Optional.empty();
    Optional<SectorRank> sector = ranked ? sector(grounds) : Optional.empty();
    return new PriorityClass(
        area,
        sector,
        request.facility().cleanerProduction(),
        ranked ? questions(grounds, area, sector) : ImmutableList.of());
  }

  private static List<Finding> areas(SupportRequest request, Context asked) {
    Context context = Beneficiaries.governing(request, asked);
    return Beneficiaries.sites(request, asked.day())
        .filter(site -> Article01Scope.isUnitKnown(site, context))
        .flatMap(site -> AREAS.assess(site, context).findings().stream())
        .collect(toImmutableList());
  }

  private static Rule<SupportRequest> reported(
      String code,
      OpenPoint<Boolean> point,
      Function<SupportRequest, Optional<Boolean>> fact,
      String name) {
    return Rule.<SupportRequest>of(
            code,
            ARTICLE,
            (request, context) ->
                Amendment.isInForce(context)
                    ? ImmutableList.of(
                        reported(fact.apply(request), name, point, context)
                            .at("facility.ownership"))
                    : ImmutableList.of())
        .attested(Evidence.SECONDARY)
        .weighing(Severity.INFORMATION)
        .during(Instruments.DECREE_235_2025.inForce());
  }

  private static Verdict reported(
      Optional<Boolean> owned, String name, OpenPoint<Boolean> point, Context context) {
    if (!owned.orElse(false)) {
      return Verdict.satisfiedIf(owned, name);
    }
    return context
        .answer(point)
        .map(priority -> Verdict.satisfiedIf(priority).relyingOn(point))
        .orElseGet(() -> Verdict.unsettled(point));
  }

  private static Optional<AreaRank> area(Assessment areas) {
    return RANKED_AREAS.entrySet().stream()
        .filter(ranked -> holds(areas, ranked.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<SectorRank> sector(Assessment grounds) {
    if (holdsAny(part(grounds, PRODUCTS))) {
      return Optional.of(SectorRank.PRODUCTS_OF_POINT_B);
    }
    return holdsAny(part(grounds, SECTORS))
        ? Optional.of(SectorRank.SECTORS_OF_POINT_A)
        : Optional.empty();
  }

  /** The missing facts of grounds that would rank higher than what is known. */
  private static List<Question> questions(
      Assessment grounds, Optional<AreaRank> area, Optional<SectorRank> sector) {
    Stream<Rule<?>> above =
        Stream.of(
                areasAbove(area),
                sector.equals(Optional.of(SectorRank.PRODUCTS_OF_POINT_B))
                    ? Stream.<Rule<?>>empty()
                    : PRODUCTS.rules().stream(),
                sector.isPresent() ? Stream.<Rule<?>>empty() : SECTORS.rules().stream())
            .flatMap(rules -> rules);
    List<String> codes = above.map(Rule::code).collect(toImmutableList());
    return grounds.all().stream()
        .filter(finding -> codes.contains(finding.code()))
        .flatMap(finding -> finding.questions().stream())
        .distinct()
        .collect(toImmutableList());
  }

  private static Stream<Rule<?>> areasAbove(Optional<AreaRank> known) {
    return RANKED_AREAS.entrySet().stream()
        .filter(ranked -> known.map(rank -> ranked.getKey().compareTo(rank) < 0).orElse(true))
        .map(Map.Entry::getValue);
  }

  private static Assessment part(Assessment grounds, RuleSet<?> rules) {
    return grounds.part(rules.name()).orElseThrow();
  }

  private static boolean holdsAny(Assessment grounds) {
    return grounds.findings().stream().anyMatch(Article06Priority::isSatisfied);
  }

  private static boolean holds(Assessment grounds, Rule<?> rule) {
    return grounds.findings().stream()
        .filter(finding -> finding.code().equals(rule.code()))
        .anyMatch(Article06Priority::isSatisfied);
  }

  private static boolean isSatisfied(Finding finding) {
    return finding.outcome() == Outcome.SATISFIED;
  }
}
