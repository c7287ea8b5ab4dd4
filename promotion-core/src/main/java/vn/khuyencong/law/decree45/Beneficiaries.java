package vn.khuyencong.law.decree45;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.circular46.Article03Beneficiaries;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.RuleSet;

/**
 * Puts the conditions of {@link Article01Scope} and {@link Article05Sectors} together: the routes
 * by which a facility can be a beneficiary (đối tượng áp dụng), of which one is enough.
 *
 * <p>Reading: who applies cleaner production is by that in the list of Article 5 (clause 1 point
 * g), whatever else is made; whether the amended list limits the new subjects of point b was not
 * read, and they are beneficiaries by the words of Article 1.
 */
public final class Beneficiaries {
  /** Name of the part of an assessment that decides; its parts are the routes. */
  public static final String BENEFICIARY = "beneficiary";

  private static final LocalDate FIRST_DAY =
      Instruments.DECREE_45_2012.inForce().from().orElseThrow();

  /** Point a, as far as it asks who they are. */
  private static final RuleSet<SupportRequest> OF_WHO_ASKS =
      new RuleSet<>(
          Route.A.part(),
          ImmutableList.of(
              Article01Scope.PRODUCES,
              Article01Scope.LAWFUL,
              Article01Scope.FORM_NAMED,
              Article03Beneficiaries.SIZE));

  /** Point b, cleaner production. */
  private static final RuleSet<SupportRequest> ROUTE_B =
      new RuleSet<>(
          Route.B.part(), ImmutableList.of(Article01Scope.INDUSTRIAL, Article01Scope.CLEANER));

  /** Point b since 2025, investors in cluster infrastructure. */
  private static final RuleSet<SupportRequest> ROUTE_INVESTOR =
      new RuleSet<>(
          Route.INVESTOR.part(),
          ImmutableList.of(Article01Scope.CLUSTER_INVESTOR, Article01Scope.INVESTOR_FORM));

  /** Point c, promotion services. */
  private static final RuleSet<SupportRequest> ROUTE_C =
      new RuleSet<>(Route.C.part(), ImmutableList.of(Article01Scope.SERVICES));

  /** Artisans since 2025, as reported. */
  private static final RuleSet<SupportRequest> ROUTE_ARTISAN =
      new RuleSet<>(Route.ARTISAN.part(), ImmutableList.of(Article01Scope.ARTISAN));

  private Beneficiaries() {}

  /** Whether the facility is a beneficiary, and what its priority is; only the first decides. */
  public static Assessment review(SupportRequest request, Context asked) {
    return Assessment.allOf(
        "facility",
        ImmutableList.of(),
        ImmutableList.of(assess(request, asked), Article06Priority.assess(request, asked)));
  }

  /**
   * Whether the facility is a beneficiary: every route tried, one being enough.
   *
   * @throws IllegalArgumentException if a unit did not exist on the day, or the approval lies after
   *     it
   */
  public static Assessment assess(SupportRequest request, Context asked) {
    Context context = governing(request, asked);
    return Assessment.anyOf(
        BENEFICIARY,
        Article01Scope.TRANSITION.apply(request, asked),
        Stream.concat(
                Stream.of(routeA(request, context, asked.day())),
                routes(context).stream().map(route -> route.assess(request, context)))
            .collect(toImmutableList()));
  }

  /**
   * The law that governs {@code request}: that of the approval, if it came before the amendment.
   */
  public static Context governing(SupportRequest request, Context asked) {
    request
        .approvedOn()
        .ifPresent(
            approved ->
                checkArgument(
                    !approved.isBefore(FIRST_DAY) && !approved.isAfter(asked.day()),
                    "approval must lie between %s and the day of the law, %s: %s",
                    FIRST_DAY,
                    asked.day(),
                    approved));
    return Amendment.isPassedBy(request, asked)
        ? asked.at(request.approvedOn().orElseThrow())
        : asked;
  }

  /** The request that {@code facility} makes by {@code project}. */
  public static SupportRequest request(Project project, Facility facility) {
    return SupportRequest.builder()
        .facility(facility)
        .approvedOn(project.approval().day())
        .planDrawnUpIn(project.planDrawnUpIn())
        .planYear(project.planYear())
        .build();
  }

  private static Assessment routeA(SupportRequest request, Context context, LocalDate asked) {
    Assessment anySite =
        Assessment.anyOf(
            "sites",
            ImmutableList.of(),
            sites(request, asked).map(site -> site(site, context)).collect(toImmutableList()));
    return Assessment.allOf(
        Route.A.part(), OF_WHO_ASKS.assess(request, context).findings(), ImmutableList.of(anySite));
  }

  /** The sites of {@code request}; one unknown site if none is known. */
  static Stream<SiteRequest> sites(SupportRequest request, LocalDate asked) {
    List<ProductionSite> sites = request.facility().sites();
    return sites.isEmpty()
        ? Stream.of(new SiteRequest(request, Optional.empty(), "facility.sites", asked))
        : IntStream.range(0, sites.size())
            .mapToObj(
                i ->
                    new SiteRequest(
                        request, Optional.of(sites.get(i)), "facility.sites[" + i + "]", asked));
  }

  private static Assessment site(SiteRequest site, Context context) {
    return Assessment.allOf(
        site.path(),
        Article01Scope.PLACE.apply(site, context),
        ImmutableList.of(Article05Sectors.assess(site, context)));
  }

  /** The routes that need nothing of a site. */
  private static List<RuleSet<SupportRequest>> routes(Context context) {
    return Amendment.isInForce(context)
        ? ImmutableList.of(ROUTE_B, ROUTE_INVESTOR, ROUTE_C, ROUTE_ARTISAN)
        : ImmutableList.of(ROUTE_B, ROUTE_C);
  }
}
