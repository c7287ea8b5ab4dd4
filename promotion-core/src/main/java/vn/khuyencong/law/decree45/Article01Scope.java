package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.AskedList;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.place.Locality;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.ChoiceVerdict;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.FactVerdict;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 1. Phạm vi và đối tượng. Clause 1 says what industrial promotion is; clause 2 names the
 * beneficiaries, each point a route of its own, and one route is enough. Amended from 15 October
 * 2025 by 235/2025/NĐ-CP, of which only points a and b were read.
 */
public final class Article01Scope {
  private static final Citation CLAUSE_2 = Instruments.DECREE_45_2012.article(1).clause(2);

  private static final Term PLACE_WORD = Term.of("địa bàn", "place");
  private static final Term CLEANER_ONLY = Term.of("sản xuất sạch hơn", "cleaner production");
  private static final Term SUSTAINABLE_TOO =
      Term.of(
          "sản xuất sạch hơn hoặc sản xuất và tiêu dùng bền vững",
          "cleaner production or sustainable production and consumption");

  private static final FactVerdict PRODUCING = FactVerdict.on("produces", "facility.produces");
  private static final Verdict NOT_ASKED = Verdict.notApplicable().at("facility.produces");
  private static final FactVerdict IS_LAWFUL = FactVerdict.on("lawful", "facility.lawful");
  private static final FactVerdict LAWFUL_AS_REPORTED =
      IS_LAWFUL.citing(asReported(CLAUSE_2.point("a")));
  private static final ChoiceVerdict<LegalForm> FORM =
      ChoiceVerdict.on("form", "facility.form", LegalForm.class);
  private static final FactVerdict CLEANER_OF_2012 =
      FactVerdict.on("cleaner", "facility.cleanerProduction").with("ground", CLEANER_ONLY);
  private static final FactVerdict CLEANER_OF_2025 =
      FactVerdict.on("cleaner", "facility.cleanerProduction").with("ground", SUSTAINABLE_TOO);
  private static final Verdict NEITHER_KNOWN = asked("cleaner", "sustainable");
  private static final Verdict SUSTAINABLE_UNKNOWN = asked("sustainable");
  private static final FactVerdict SERVING =
      FactVerdict.on("services", "facility.promotionServices");
  private static final FactVerdict SERVING_AS_REPORTED = SERVING.citing(asReported(CLAUSE_2));

  /** Clause 2 point a: the forms named; an enterprise counts if it is small or medium. */
  public static final Dated<Set<LegalForm>> FORMS = forms();

  /**
   * Clause 2 point a: directly investing in and doing industrial or small-craft production.
   *
   * <p>Reading: who founds an enterprise, which Article 4(2) supports, does not produce yet and is
   * not asked for it.
   */
  public static final Rule<SupportRequest> PRODUCES =
      Rule.<SupportRequest>one(
              "decree45.article1.a.produces",
              CLAUSE_2.point("a"),
              (request, context) ->
                  request.founding().orElse(false)
                      ? NOT_ASKED
                      : PRODUCING.of(request.facility().produces()))
          .saying(PRODUCING.all())
          .saying(List.of(NOT_ASKED));

  /**
   * Clause 2 point a: founded and operating by law.
   *
   * <p>Reading: the words are not in the amended point as read, but general law still asks it.
   */
  public static final Rule<SupportRequest> LAWFUL =
      Rule.<SupportRequest>one(
              "decree45.article1.a.lawful",
              CLAUSE_2.point("a"),
              (request, context) ->
                  (Amendment.isAmended(context) ? LAWFUL_AS_REPORTED : IS_LAWFUL)
                      .of(request.facility().lawful()))
          .saying(IS_LAWFUL.all())
          .saying(LAWFUL_AS_REPORTED.all());

  /** Clause 2 point a: one of the forms named. */
  public static final Rule<SupportRequest> FORM_NAMED =
      Rule.<SupportRequest>one(
              "decree45.article1.a.form", CLAUSE_2.point("a"), Article01Scope::formNamed)
          .saying(FORM.all());

  /** Clause 2 point a: in one of the places named; the site decides, not the registered office. */
  public static final Rule<SiteRequest> PLACE =
      Rule.one("decree45.article1.a.place", CLAUSE_2.point("a"), Article01Scope::place);

  /** Clause 2 point b: an industrial production establishment. */
  public static final Rule<SupportRequest> INDUSTRIAL =
      Rule.ofFact(
          "decree45.article1.b.produces",
          CLAUSE_2.point("b"),
          PRODUCING,
          request -> request.facility().produces());

  /** Clause 2 point b: cleaner production; since 2025 or sustainable production and consumption. */
  public static final Rule<SupportRequest> CLEANER =
      Rule.<SupportRequest>one(
              "decree45.article1.b.cleaner", CLAUSE_2.point("b"), Article01Scope::cleaner)
          .saying(CLEANER_OF_2012.all())
          .saying(CLEANER_OF_2025.all())
          .saying(List.of(NEITHER_KNOWN, SUSTAINABLE_UNKNOWN));

  /**
   * Clause 2 point b, since 2025: an enterprise or cooperative that builds cluster infrastructure.
   */
  public static final Rule<SupportRequest> CLUSTER_INVESTOR =
      Rule.<SupportRequest>ofFact(
              "decree45.article1.b.cluster-investor",
              CLAUSE_2.point("b"),
              FactVerdict.on("clusterInvestor", "facility.clusterInvestor"),
              request -> request.facility().clusterInvestor())
          .during(Instruments.DECREE_235_2025.inForce());

  /** Clause 2 point b, since 2025: the investor is an enterprise or a cooperative. */
  public static final Rule<SupportRequest> INVESTOR_FORM =
      Rule.<SupportRequest>one(
              "decree45.article1.b.investor-form",
              CLAUSE_2.point("b"),
              Article01Scope::investorForm)
          .saying(FORM.all())
          .during(Instruments.DECREE_235_2025.inForce());

  /** Clause 2 point c: taking part in managing or carrying out promotion services. */
  public static final Rule<SupportRequest> SERVICES =
      Rule.<SupportRequest>one(
              "decree45.article1.c.services", CLAUSE_2.point("c"), Article01Scope::services)
          .saying(SERVING.all())
          .saying(SERVING_AS_REPORTED.all());

  /**
   * Clause 2, since 2025: People's and Meritorious Artisans, as reported; the point was not read.
   */
  public static final Rule<SupportRequest> ARTISAN =
      Rule.<SupportRequest>of("decree45.article1.artisan", CLAUSE_2, Article01Scope::artisan)
          .saying(Artisans.ALL)
          .attested(Evidence.SECONDARY)
          .during(Instruments.DECREE_235_2025.inForce());

  /** A project approved before the amendment goes on under the old words; as reported. */
  public static final Rule<SupportRequest> TRANSITION =
      Rule.<SupportRequest>of(
              "decree45.transition",
              Instruments.DECREE_235_2025.whole(),
              (request, context) ->
                  Amendment.isPassedBy(request, context)
                      ? ImmutableList.of(
                          Verdict.satisfied().with("approved", request.approvedOn().orElseThrow()))
                      : ImmutableList.of())
          .attested(Evidence.SECONDARY)
          .weighing(Severity.INFORMATION);

  /** The rules of this article on a request. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>(
          "decree45.article1",
          ImmutableList.of(
              PRODUCES,
              LAWFUL,
              FORM_NAMED,
              INDUSTRIAL,
              CLEANER,
              CLUSTER_INVESTOR,
              INVESTOR_FORM,
              SERVICES,
              ARTISAN,
              TRANSITION));

  /** The rules of this article on a site. */
  public static final RuleSet<SiteRequest> SITE_RULES =
      new RuleSet<>("decree45.article1.sites", ImmutableList.of(PLACE));

  /** This article as a part of its text; each kind of place is a member of a list. */
  static final TextPart PART =
      SamplePlaces.all().entrySet().stream()
          .map(
              sample ->
                  new AskedList(
                      "decree45.article1.place." + sample.getKey(),
                      Figure.named(PLACE_WORD, sample.getValue().name()),
                      context -> sample(sample.getValue().locality(), context)))
          .reduce(
              TextPart.of(Article01Scope.class)
                  .rules(
                      Matter.ESTABLISHMENTS,
                      new RuleSet<>("route-a", ImmutableList.of(PRODUCES, LAWFUL, FORM_NAMED)))
                  .rules(
                      Matter.CLEANER_PRODUCTION,
                      new RuleSet<>("route-b", ImmutableList.of(INDUSTRIAL, CLEANER)))
                  .rules(
                      Matter.CLUSTER_INVESTORS,
                      new RuleSet<>(
                          "route-investor", ImmutableList.of(CLUSTER_INVESTOR, INVESTOR_FORM)))
                  .rules(Matter.SERVICES, new RuleSet<>("route-c", ImmutableList.of(SERVICES)))
                  .rules(Matter.ARTISANS, new RuleSet<>("route-artisan", ImmutableList.of(ARTISAN)))
                  .rules(
                      Matter.TRANSITION, new RuleSet<>("transition", ImmutableList.of(TRANSITION)))
                  .rules(Matter.SITES, SITE_RULES)
                  .asking(Amendment.WORDS)
                  .dated(
                      "decree45.article1.forms",
                      EntryKind.CLASSIFICATION,
                      Term.of("hình thức của đối tượng thụ hưởng", "forms of beneficiaries"),
                      FORMS),
              TextPart::list,
              (one, other) -> other);

  private Article01Scope() {}

  private static Dated<Set<LegalForm>> forms() {
    Set<LegalForm> original =
        ImmutableSet.of(
            LegalForm.LIMITED_COMPANY,
            LegalForm.JOINT_STOCK_COMPANY,
            LegalForm.PRIVATE_ENTERPRISE,
            LegalForm.PARTNERSHIP,
            LegalForm.ENTERPRISE_BRANCH,
            LegalForm.COOPERATIVE,
            LegalForm.COOPERATIVE_GROUP,
            LegalForm.BUSINESS_HOUSEHOLD);
    return Dated.from(
            "forms of beneficiaries",
            Instruments.DECREE_45_2012.firstDay(),
            original,
            CLAUSE_2.point("a"),
            Evidence.SEEN)
        .then(
            Instruments.DECREE_235_2025.firstDay(),
            ImmutableSet.<LegalForm>builder()
                .addAll(original)
                .add(LegalForm.UNION_OF_COOPERATIVES)
                .build(),
            CLAUSE_2.point("a"),
            Evidence.SEEN);
  }

  private static Optional<Finding> sample(Locality unit, Context context) {
    return unit.existsOn(context.day())
        ? PLACE
            .apply(
                new SiteRequest(
                    SupportRequest.of(Facility.builder().id("anybody").build()),
                    Optional.of(ProductionSite.in(unit)),
                    "sites",
                    context.day()),
                context)
            .stream()
            .findFirst()
        : Optional.empty();
  }

  private static Verdict formNamed(SupportRequest request, Context context) {
    return FORM.of(request.facility().form(), formsOn(context)::contains);
  }

  private static Set<LegalForm> formsOn(Context context) {
    return context.value(FORMS).map(Cited::value).orElse(ImmutableSet.of());
  }

  private static Verdict place(SiteRequest at, Context context) {
    if (at.site().isEmpty()) {
      return Verdict.missing("site").at(at.path());
    }
    ProductionSite site = at.site().get();
    if (!isUnitKnown(at, context)) {
      return unitAsked(at, site, context).with("unit", site.unitStatedFor(context.day()));
    }
    Locality unit = site.unitStatedFor(context.day());
    Verdict verdict =
        place(site, unit, at.request(), context).at(at.path() + ".unit").with("unit", unit);
    return verdict.outcome() == Outcome.VIOLATED
        ? verdict.with("places", ScopePlaces.places(context))
        : verdict;
  }

  /** Whether the unit of the site on the day that governs is given, or no site at all is. */
  public static boolean isUnitKnown(SiteRequest at, Context context) {
    if (at.site().isEmpty()) {
      return true;
    }
    ProductionSite site = at.site().get();
    return site.unitStatedFor(context.day()).existsOn(context.day())
        && (site.formerUnit().isPresent()
            || !isDescribedAfterwards(site.unit(), at.asked(), context));
  }

  /**
   * The question for the unit on the day that governs: that of 30 June 2025 if the one given came
   * after, else the one in the place of a unit that has ended.
   */
  private static Verdict unitAsked(SiteRequest at, ProductionSite site, Context context) {
    boolean former =
        Article11Funding.isManaged(ProjectLevel.DISTRICT, context)
            && site.formerUnit().isEmpty()
            && !site.unit().existence().to().map(context.day()::isAfter).orElse(false);
    return former
        ? Verdict.missing("formerUnit").at(at.path() + ".formerUnit")
        : Verdict.missing("unitToday").at(at.path() + ".unit");
  }

  /** Whether the law of the district tier governs, but the unit given is one that came after. */
  private static boolean isDescribedAfterwards(Locality unit, LocalDate asked, Context context) {
    return !Article11Funding.isManaged(ProjectLevel.DISTRICT, context.at(asked))
        && Article11Funding.isManaged(ProjectLevel.DISTRICT, context)
        && unit.existsOn(asked);
  }

  private static Verdict place(
      ProductionSite site, Locality unit, SupportRequest request, Context context) {
    if (context.arises(DecreePoints.PLACE_JULY_TO_OCTOBER_2025)) {
      return ScopePlaces.between(site, unit, request, context);
    }
    return switch (Amendment.words(context)) {
      case OF_2012 -> ScopePlaces.original(unit, request, context);
      case OF_2025 -> ScopePlaces.amended(site, unit, context);
    };
  }

  private static Verdict cleaner(SupportRequest request, Context context) {
    Optional<Boolean> cleaner = request.facility().cleanerProduction();
    return Amendment.isAmended(context)
        ? eitherOne(cleaner, request.facility().sustainableProduction())
        : CLEANER_OF_2012.of(cleaner);
  }

  private static Verdict asked(String... facts) {
    return Verdict.missing(facts).at("facility.cleanerProduction").with("ground", SUSTAINABLE_TOO);
  }

  private static Verdict eitherOne(Optional<Boolean> cleaner, Optional<Boolean> sustainable) {
    if (sustainable.orElse(false)) {
      return CLEANER_OF_2025.of(sustainable);
    }
    if (cleaner.orElse(false) || sustainable.isPresent()) {
      return CLEANER_OF_2025.of(cleaner);
    }
    return cleaner.isEmpty() ? NEITHER_KNOWN : SUSTAINABLE_UNKNOWN;
  }

  private static Verdict investorForm(SupportRequest request, Context context) {
    return FORM.of(
        request.facility().form(), form -> form.isEnterprise() || form == LegalForm.COOPERATIVE);
  }

  private static Verdict services(SupportRequest request, Context context) {
    return whileUnread(
        (Amendment.isAmended(context) ? SERVING_AS_REPORTED : SERVING)
            .of(request.facility().promotionServices()),
        DecreePoints.ARTICLE_1_SERVICES,
        context);
  }

  private static List<Verdict> artisan(SupportRequest request, Context context) {
    return Lists.transform(
        Artisans.check(request.facility()),
        verdict -> whileUnread(verdict, DecreePoints.ARTICLE_1_ARTISANS, context));
  }

  /** Since the amendment, the words of a condition were not read as they now stand. */
  private static Cited<Citation> asReported(Citation place) {
    return new Cited<>(place, place, Evidence.SECONDARY);
  }

  /** While {@code point} arises, what would satisfy words that were not read is unsettled. */
  private static Verdict whileUnread(Verdict verdict, OpenPoint<Boolean> point, Context context) {
    if (!context.arises(point) || verdict.outcome() != Outcome.SATISFIED) {
      return verdict;
    }
    return verdict.as(
        context
            .answer(point)
            .map(named -> Verdict.satisfiedIf(named).relyingOn(point))
            .orElseGet(() -> context.unsettled(point)));
  }
}
