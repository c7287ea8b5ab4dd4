package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.decree45.ContentSubjects;
import vn.khuyencong.law.decree45.Route;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.ContentCase;
import vn.khuyencong.law.text.ContentCase.Owner;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** Which contents the routes of a facility open, item by item, for each kind of money. */
public final class OpenedContents {
  private static final ImmutableList<Route> ROUTES = ImmutableList.copyOf(Route.values());

  private final SupportRequest request;
  private final Assessment beneficiary;
  private final LawInForce asked;
  private final LawInForce law;

  private OpenedContents(SupportRequest request, Assessment beneficiary, LawInForce asked) {
    this.request = request;
    this.beneficiary = beneficiary;
    this.asked = asked;
    this.law = asked.at(Beneficiaries.governingDay(request, asked.context()));
  }

  /** Those of {@code request}. */
  public static List<ContentAccess> of(SupportRequest request, LawInForce asked) {
    return of(request, FacilityReview.assess(request, asked), asked).all();
  }

  /** Those of {@code request}, of which {@code beneficiary} says by which routes it is one. */
  static OpenedContents of(SupportRequest request, Assessment beneficiary, LawInForce asked) {
    return new OpenedContents(request, beneficiary, asked);
  }

  /** They by content, which is information; the same of all whose routes stand alike. */
  Assessment assessment() {
    Owner strict = owner(beneficiary);
    Owner founding = isProducing() ? strict : owner(founding());
    Facility facility = request.facility();
    Standing standing =
        new Standing(
            RouteState.of(strict),
            strict == founding ? ImmutableList.of() : RouteState.of(founding),
            facility.form(),
            facility.produces(),
            facility.cleanerProduction(),
            facility.sustainableProduction(),
            facility.clusterInvestor(),
            facility.promotionServices(),
            facility.artisan());
    return law.once(
        standing,
        Assessment.class,
        () -> law.assess(Matter.OPENED_CONTENTS, all(strict, founding)));
  }

  private List<ContentAccess> all() {
    Owner strict = owner(beneficiary);
    return all(strict, isProducing() ? strict : owner(founding()));
  }

  private List<ContentAccess> all(Owner strict, Owner founding) {
    return Arrays.stream(SupportItem.values())
        .flatMap(
            item ->
                Stream.of(FundingSource.values())
                    .map(
                        money ->
                            access(
                                item,
                                money,
                                item == SupportItem.ENTERPRISE_ESTABLISHMENT ? founding : strict)))
        .collect(toImmutableList());
  }

  private boolean isProducing() {
    return request.facility().produces().orElse(false);
  }

  private Owner owner(Assessment routes) {
    return new Owner(request.facility().id(), "", request.facility(), routes);
  }

  /** The routes of who founds an enterprise, who does not produce yet. */
  private Assessment founding() {
    return FacilityReview.assess(request.toBuilder().founding(true).build(), asked);
  }

  private ContentAccess access(SupportItem item, FundingSource money, Owner owner) {
    ContentCase line =
        new ContentCase(
            item.name(),
            "",
            item,
            Optional.of(money),
            Optional.empty(),
            law.subjects(item),
            true,
            ImmutableList.of(owner),
            false,
            false,
            false);
    return new ContentAccess(
        item,
        money,
        ContentSubjects.subjects(line, law.context()),
        law.assess(Matter.CONTENTS, line).findings());
  }

  /**
   * All that decides which contents are open: how the routes stand, and what clauses ask besides.
   */
  private record Standing(
      List<RouteState> strict,
      List<RouteState> founding,
      Optional<LegalForm> form,
      Optional<Boolean> produces,
      Optional<Boolean> cleaner,
      Optional<Boolean> sustainable,
      Optional<Boolean> clusterInvestor,
      Optional<Boolean> services,
      Optional<ArtisanTitle> artisan) {}

  /**
   * How a route stands, and what is open of one that is not determined.
   *
   * @param outcome what came out
   * @param questions what is asked
   * @param points the points that are not settled
   */
  private record RouteState(Outcome outcome, List<Question> questions, List<OpenPoint<?>> points) {
    private static final ImmutableMap<Outcome, RouteState> DETERMINED =
        Stream.of(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.NOT_APPLICABLE)
            .collect(
                toImmutableMap(
                    outcome -> outcome,
                    outcome -> new RouteState(outcome, ImmutableList.of(), ImmutableList.of())));

    /** Each route of {@code owner}, one that the law does not have as violated. */
    static List<RouteState> of(Owner owner) {
      ImmutableList.Builder<RouteState> all = ImmutableList.builderWithExpectedSize(ROUTES.size());
      for (Route route : ROUTES) {
        all.add(of(route, owner));
      }
      return all.build();
    }

    private static RouteState of(Route route, Owner owner) {
      Optional<Assessment> part = owner.routes().part(route.part());
      Outcome outcome = part.isPresent() ? part.get().outcome() : Outcome.VIOLATED;
      RouteState determined = DETERMINED.get(outcome);
      return determined != null
          ? determined
          : new RouteState(outcome, owner.questions(route.part()), part.orElseThrow().openPoints());
    }
  }
}
