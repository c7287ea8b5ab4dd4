package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** Which contents the routes of a facility open, item by item, for each kind of money. */
public final class OpenedContents {
  private static final ImmutableList<Route> ROUTES = ImmutableList.copyOf(Route.values());

  private final SupportRequest request;
  private final Assessment beneficiary;
  private final LawInForce law;

  /** The routes of who founds an enterprise; none of who produces already, whose are the same. */
  private final Optional<Assessment> founding;

  private OpenedContents(SupportRequest request, Assessment beneficiary, LawInForce asked) {
    this.request = request;
    this.beneficiary = beneficiary;
    this.law = asked.at(Beneficiaries.governingDay(request, asked.context()));
    this.founding =
        request.facility().produces().orElse(false)
            ? Optional.empty()
            : Optional.of(FacilityReview.assess(request.toBuilder().founding(true).build(), asked));
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
    Facility facility = request.facility();
    Standing standing =
        new Standing(
            Routes.of(beneficiary),
            founding.map(Routes::of),
            facility.form(),
            facility.produces(),
            facility.cleanerProduction(),
            facility.sustainableProduction(),
            facility.clusterInvestor(),
            facility.promotionServices(),
            facility.artisan());
    return law.once(standing, Assessment.class, () -> law.assess(Matter.OPENED_CONTENTS, all()));
  }

  private List<ContentAccess> all() {
    Owner strict = owner(beneficiary);
    Owner founder = founding.map(this::owner).orElse(strict);
    return Arrays.stream(SupportItem.values())
        .flatMap(
            item ->
                Stream.of(FundingSource.values())
                    .map(
                        money ->
                            access(
                                item,
                                money,
                                item == SupportItem.ENTERPRISE_ESTABLISHMENT ? founder : strict)))
        .collect(toImmutableList());
  }

  private Owner owner(Assessment routes) {
    return new Owner(request.facility().id(), "", request.facility(), routes);
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
      Routes strict,
      Optional<Routes> founding,
      Optional<LegalForm> form,
      Optional<Boolean> produces,
      Optional<Boolean> cleaner,
      Optional<Boolean> sustainable,
      Optional<Boolean> clusterInvestor,
      Optional<Boolean> services,
      Optional<ArtisanTitle> artisan) {}

  /**
   * How the routes stand, and all that decides what is asked of those that are not determined.
   *
   * @param outcomes their outcomes, in their order
   * @param open of each that is not determined the conditions in it, as they are written
   */
  private record Routes(List<Outcome> outcomes, List<Object> open) {

    /** The {@code routes} of an assessment, one that the law does not have as violated. */
    static Routes of(Assessment routes) {
      ImmutableList.Builder<Outcome> outcomes =
          ImmutableList.builderWithExpectedSize(ROUTES.size());
      List<Object> open = ImmutableList.of();
      for (int i = 0; i < ROUTES.size(); i++) {
        Route route = ROUTES.get(i);
        Optional<Assessment> part = routes.part(route.part());
        Outcome outcome = part.isPresent() ? part.get().outcome() : Outcome.VIOLATED;
        outcomes.add(outcome);
        if (!outcome.isDetermined()) {
          open = open.isEmpty() ? new ArrayList<>() : open;
          open.add(route);
          note(part.orElseThrow(), open);
        }
      }
      return new Routes(outcomes.build(), ImmutableList.copyOf(open));
    }

    private static void note(Assessment part, List<Object> open) {
      Outcome outcome = part.outcome();
      open.add(outcome);
      if (outcome.isDetermined()) {
        return;
      }
      open.add(part.combination());
      open.add(part.parts().size());
      for (int i = 0; i < part.findings().size(); i++) {
        note(part.findings().get(i), open);
      }
      for (int i = 0; i < part.parts().size(); i++) {
        note(part.parts().get(i), open);
      }
    }

    private static void note(Finding finding, List<Object> open) {
      if (finding.decides()) {
        open.add(finding.outcome());
        if (!finding.outcome().isDetermined()) {
          open.add(finding.code());
          open.add(finding.path());
          open.add(finding.citation());
          open.add(finding.missingFacts());
          open.add(finding.openPoints());
        }
      }
    }
  }
}
