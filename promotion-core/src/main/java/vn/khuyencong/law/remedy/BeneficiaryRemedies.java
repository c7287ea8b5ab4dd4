package vn.khuyencong.law.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular46.Article03Beneficiaries;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.sme.EnterpriseSizes;
import vn.khuyencong.law.sme.SizeStep;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SectorCase;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedies;
import vn.khuyencong.rule.Remedies.Option;
import vn.khuyencong.rule.Remedy;

/**
 * What a facility that is not a beneficiary could change so as to be one: where it produces, what
 * it produces and with which kiln, how large it is, how cleanly it produces.
 *
 * <p>Reading: legal form, foundation, title and line of business say who a facility is; another one
 * would be another facility, so they are not proposed. A place is proposed as a commune in general,
 * which every text takes in; sectors are those listed without a further condition.
 */
public final class BeneficiaryRemedies {
  private static final Term COMMUNE = Term.of("một xã", "a commune");
  private static final Term DIFFICULT_COMMUNE =
      Term.of(
          "một xã thuộc địa bàn có điều kiện kinh tế - xã hội khó khăn",
          "a commune in an area of difficult conditions");
  private static final Citation DIFFICULT =
      Instruments.DECREE_45_2012.article(5).clause(1).point("e");

  private BeneficiaryRemedies() {}

  /** The smallest sets of changes that end the violation; none if there is none. */
  public static List<Remedy> of(SupportRequest request, LawInForce asked) {
    return Remedies.smallest(request, options(request, asked), changed -> outcome(changed, asked));
  }

  /** The same, each to be made together with changes of others. */
  public static List<Option<SupportRequest>> together(SupportRequest request, LawInForce asked) {
    return Remedies.together(request, options(request, asked), changed -> outcome(changed, asked));
  }

  private static Outcome outcome(SupportRequest request, LawInForce asked) {
    return FacilityReview.assess(request, asked).outcome();
  }

  private static List<Option<SupportRequest>> options(SupportRequest request, LawInForce asked) {
    return options(
        request,
        FacilityReview.assess(request, asked),
        asked.at(Beneficiaries.governingDay(request, asked.context())));
  }

  private static List<Option<SupportRequest>> options(
      SupportRequest request, Assessment now, LawInForce law) {
    return Stream.of(
            places(request, now, law),
            sectors(request, now, law),
            sizes(request, now, law.context()),
            clean(now))
        .flatMap(options -> options)
        .collect(toImmutableList());
  }

  private static Stream<Option<SupportRequest>> places(
      SupportRequest request, Assessment now, LawInForce law) {
    Optional<Citation> place = now.violated(law.rules(Matter.SITES));
    boolean mines = request.facility().sectors().contains(Sector.MINERALS);
    Optional<Citation> area = mines ? now.violated(law.rules(Matter.SECTORS)) : Optional.empty();
    return request.facility().sites().stream()
        .limit(1)
        .flatMap(
            site ->
                Stream.concat(
                    place.stream().map(citation -> move(site, COMMUNE, citation, false)),
                    area.stream().map(citation -> move(site, DIFFICULT_COMMUNE, citation, true))));
  }

  private static Option<SupportRequest> move(
      ProductionSite site, Term where, Citation citation, boolean difficult) {
    Locality province = site.unit().province();
    Locality commune =
        Locality.of("commune", LocalityKind.COMMUNE, "(" + province.name() + ")")
            .within(province)
            .build();
    ProductionSite moved =
        ProductionSite.builder()
            .unit(commune)
            .formerUnit(commune)
            .addAreas(
                new AreaFact(AreaClass.DIFFICULT_AREA, difficult, Validity.ALWAYS, DIFFICULT),
                new AreaFact(AreaClass.SPECIALLY_DIFFICULT_AREA, false, Validity.ALWAYS, DIFFICULT))
            .build();
    return option(
        new Change("site", "facility.sites", site.unit(), where, citation),
        facility -> facility.toBuilder().sites(ImmutableList.of(moved)).build());
  }

  private static Stream<Option<SupportRequest>> sectors(
      SupportRequest request, Assessment now, LawInForce law) {
    Facility facility = request.facility();
    Optional<Citation> listed = now.violated(law.rules(Matter.SECTORS));
    List<Sector> choice = listed(request, law);
    return listed.stream()
        .flatMap(
            citation ->
                Stream.concat(
                    facility.kiln().stream().map(kiln -> fire(kiln, citation)),
                    choice.stream()
                        .limit(1)
                        .map(first -> make(facility, first, choice, citation))));
  }

  /** The sectors that are listed whatever else is so. */
  private static List<Sector> listed(SupportRequest request, LawInForce law) {
    SiteRequest nowhere = new SiteRequest(request, Optional.empty(), "", law.day());
    return Stream.of(Sector.values())
        .filter(
            sector ->
                law.assess(Matter.SECTORS, new SectorCase(nowhere, sector)).outcome()
                    == Outcome.SATISFIED)
        .collect(toImmutableList());
  }

  private static Option<SupportRequest> fire(BrickKiln kiln, Citation citation) {
    return option(
        new Change("kiln", "facility.kiln", kiln, BrickKiln.OTHER, citation),
        facility -> facility.toBuilder().kiln(BrickKiln.OTHER).build());
  }

  private static Option<SupportRequest> make(
      Facility now, Sector first, List<Sector> choice, Citation citation) {
    return option(
        new Change(
            "sectors",
            "facility.sectors",
            new ListOrNone(ImmutableList.copyOf(now.sectors())),
            new ListOrNone(choice),
            citation),
        facility -> facility.toBuilder().sectors(ImmutableSet.of(first)).build());
  }

  /** The smallest sets of figures to lower, found by the size test alone. */
  private static Stream<Option<SupportRequest>> sizes(
      SupportRequest request, Assessment now, Context context) {
    return now.violatedAt("facility.size").stream()
        .flatMap(
            citation ->
                Remedies.together(
                    Article03Beneficiaries.measured(request.facility()),
                    EnterpriseSizes.lower(request.facility().size()).stream()
                        .map(step -> lower(step, citation))
                        .collect(toImmutableList()),
                    facts -> EnterpriseSizes.classify(facts, context).outcome())
                    .stream())
        .map(
            lower ->
                option(
                    lower.changes(),
                    facility ->
                        facility.toBuilder().size(lower.made().apply(facility.size())).build()));
  }

  private static Option<SizeFacts> lower(SizeStep step, Citation citation) {
    return Option.of(
        new Change(step.fact(), "facility.size", step.from(), step.to(), citation), step.made());
  }

  private static Stream<Option<SupportRequest>> clean(Assessment now) {
    return now.violatedAt("facility.cleanerProduction").stream()
        .flatMap(
            citation ->
                Stream.of(
                    option(
                        new Change("cleaner", "facility.cleanerProduction", false, true, citation),
                        facility -> facility.toBuilder().cleanerProduction(true).build()),
                    option(
                        new Change(
                            "sustainable", "facility.sustainableProduction", false, true, citation),
                        facility -> facility.toBuilder().sustainableProduction(true).build())));
  }

  private static Option<SupportRequest> option(Change change, UnaryOperator<Facility> made) {
    return option(ImmutableList.of(change), made);
  }

  private static Option<SupportRequest> option(List<Change> changes, UnaryOperator<Facility> made) {
    return new Option<>(
        changes,
        request ->
            SupportRequest.builder()
                .from(request)
                .facility(made.apply(request.facility()))
                .build());
  }
}
