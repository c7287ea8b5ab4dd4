package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.SubjectPoints;
import vn.khuyencong.law.text.ContentCase.Owner;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClause;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Verdict;

/**
 * Whether the subject that a clause names is one that a beneficiary is, by the routes that hold for
 * it. Several verdicts are the facts that are missing, each at its place; whatever they are, they
 * come to one outcome.
 */
final class SubjectCheck {
  /** What is enough, the strongest first. */
  private static final ImmutableList<Outcome> ANY =
      ImmutableList.of(
          Outcome.SATISFIED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.VIOLATED);

  private final Owner owner;
  private final String path;
  private final Context context;

  private SubjectCheck(Owner owner, String path, Context context) {
    this.owner = owner;
    this.path = path;
    this.context = context;
  }

  /** Whether {@code owner} is one for whom {@code clauses}, of which one is enough, are. */
  static List<Verdict> of(List<SubjectClause> clauses, Owner owner, String path, Context context) {
    return new SubjectCheck(owner, path, context).check(clauses);
  }

  /** The strongest of {@code verdicts} by which one of several is enough. */
  static List<Verdict> any(List<Verdict> verdicts) {
    if (verdicts.size() == 1) {
      return verdicts;
    }
    return ANY.stream()
        .map(outcome -> only(outcome, verdicts))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(
            found ->
                found.get(0).outcome() == Outcome.FACT_MISSING
                    ? distinct(found)
                    : found.subList(0, 1))
        .orElseGet(ImmutableList::of);
  }

  /** Those of {@code verdicts} with {@code outcome}. */
  static List<Verdict> only(Outcome outcome, List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .collect(toImmutableList());
  }

  /** The routes that may serve one for whom {@code subject} is; every route if nobody is named. */
  static Set<Route> serving(NamedSubject subject) {
    return switch (subject) {
      case RURAL_ESTABLISHMENT, FOUNDER, PRODUCT, INDUSTRIAL_FACILITY_OR_RURAL ->
          ImmutableSet.of(Route.A);
      case PRODUCTION_FACILITY, INDUSTRIAL_FACILITY -> ImmutableSet.of(Route.A, Route.B);
      case SERVICE_ORGANISATION, ORGANISER, MANAGING_BODY -> ImmutableSet.of(Route.C);
      case CLUSTER_INVESTOR -> ImmutableSet.of(Route.INVESTOR);
      case CRAFTSMAN -> ImmutableSet.of(Route.ARTISAN);
      case ANYONE, NOBODY -> ImmutableSet.copyOf(Route.values());
    };
  }

  private List<Verdict> check(List<SubjectClause> clauses) {
    List<Verdict> found =
        clauses.size() == 1
            ? any(cited(named(clauses.get(0)), clauses.get(0)))
            : any(
                clauses.stream()
                    .flatMap(clause -> cited(named(clause), clause).stream())
                    .collect(toImmutableList()));
    boolean refused =
        found.get(0).outcome() == Outcome.VIOLATED
            || found.get(0).outcome() == Outcome.LAW_UNSETTLED;
    return refused && clauses.stream().noneMatch(clause -> isOfBody(clause.subject()))
        ? sinceAmendment(found)
        : found;
  }

  private static boolean isOfBody(NamedSubject subject) {
    return subject == NamedSubject.MANAGING_BODY || subject == NamedSubject.CLUSTER_INVESTOR;
  }

  private List<Verdict> named(SubjectClause clause) {
    return switch (clause.subject()) {
      case RURAL_ESTABLISHMENT, FOUNDER -> orElse(route(Route.A), refused(clause));
      case PRODUCTION_FACILITY -> orElse(producing(), refused(clause));
      case INDUSTRIAL_FACILITY ->
          orElse(producing(), open(SubjectPoints.INDUSTRIAL_FACILITY_BY_OTHERS));
      case INDUSTRIAL_FACILITY_OR_RURAL -> orElse(route(Route.A), narrowed());
      case PRODUCT -> orElse(route(Route.A), open(SubjectPoints.PRODUCT_NAMED));
      case ORGANISER -> orElse(route(Route.C), open(SubjectPoints.FACILITY_AS_ORGANISER));
      case SERVICE_ORGANISATION -> orElse(route(Route.C), refused(clause));
      case CLUSTER_INVESTOR -> clusterInvestor();
      case MANAGING_BODY -> managing();
      case CRAFTSMAN -> craftsman();
      case ANYONE, NOBODY -> ImmutableList.of(Verdict.satisfied().at(path));
    };
  }

  private List<Verdict> producing() {
    return any(
        Stream.of(route(Route.A), cleaner()).flatMap(List::stream).collect(toImmutableList()));
  }

  /** Route b; by sustainable production alone it is a subject of 2025, see there. */
  private List<Verdict> cleaner() {
    boolean sustainableOnly =
        Amendment.isAmended(context)
            && !owner.facility().cleanerProduction().orElse(false)
            && outcome(Route.B) == Outcome.SATISFIED;
    return sustainableOnly ? ImmutableList.of(byCleaner()) : route(Route.B);
  }

  /** Of one who applies sustainable production: it must apply cleaner production too. */
  private Verdict byCleaner() {
    return owner.facility().cleanerProduction().isPresent()
        ? Verdict.violated().at(path)
        : Verdict.missing("cleaner").at(owner.at("facility.cleanerProduction"));
  }

  /** With national money an establishment of point b is an open point of its own. */
  private Verdict narrowed() {
    Outcome byB = outcome(Route.B);
    Verdict verdict =
        open(
            byB == Outcome.VIOLATED
                ? SubjectPoints.INDUSTRIAL_FACILITY_BY_OTHERS
                : SubjectPoints.INDUSTRIAL_FACILITY_NATIONAL_MONEY);
    return verdict.outcome() == Outcome.SATISFIED && byB == Outcome.FACT_MISSING
        ? Verdict.missing("cleaner").at(owner.at("facility.cleanerProduction"))
        : verdict;
  }

  /** A body that manages or carries out promotion: a State unit, or one that does not produce. */
  private List<Verdict> managing() {
    Optional<LegalForm> form = owner.facility().form();
    Optional<Boolean> produces = owner.facility().produces();
    boolean state = form.equals(Optional.of(LegalForm.STATE_UNIT));
    if (owner.facility().promotionServices().equals(Optional.of(false))
        || (form.isPresent() && !state && produces.orElse(false))) {
      return ImmutableList.of(Verdict.violated().at(path));
    }
    if (state || produces.equals(Optional.of(false))) {
      return route(Route.C);
    }
    return Stream.concat(
            Stream.of(produces.isPresent() ? missing("form") : missing("produces")),
            route(Route.C).stream().filter(verdict -> verdict.outcome() == Outcome.FACT_MISSING))
        .collect(toImmutableList());
  }

  /** A person who holds the title. */
  private List<Verdict> craftsman() {
    Optional<Boolean> titled = owner.facility().artisan().map(title -> title != ArtisanTitle.NONE);
    Optional<Boolean> person = owner.facility().form().map(Artisans::isPerson);
    if (titled.equals(Optional.of(false)) || person.equals(Optional.of(false))) {
      return ImmutableList.of(Verdict.violated().at(path));
    }
    List<Verdict> missing =
        Stream.concat(
                titled.isEmpty() ? Stream.of(missing("artisan")) : Stream.empty(),
                person.isEmpty() ? Stream.of(missing("form")) : Stream.empty())
            .collect(toImmutableList());
    return missing.isEmpty() ? ImmutableList.of(Verdict.satisfied().at(path)) : missing;
  }

  /** {@code fact}, which is a component of the facility. */
  private Verdict missing(String fact) {
    return Verdict.missing(fact).at(owner.at("facility." + fact));
  }

  private List<Verdict> clusterInvestor() {
    return ImmutableList.of(
        owner
            .facility()
            .clusterInvestor()
            .map(known -> Verdict.satisfiedIf(known).at(path))
            .orElseGet(() -> missing("clusterInvestor")));
  }

  private Verdict refused(SubjectClause clause) {
    return clause.implied()
        ? open(SubjectPoints.CONTENT_NAMES_NOBODY)
        : Verdict.violated().at(path);
  }

  private Verdict open(OpenPoint<Boolean> point) {
    return context
        .answer(point)
        .map(may -> Verdict.satisfiedIf(may).relyingOn(point))
        .orElseGet(() -> context.unsettled(point))
        .at(path);
  }

  private static List<Verdict> orElse(List<Verdict> found, Verdict otherwise) {
    return found.get(0).outcome() == Outcome.VIOLATED ? ImmutableList.of(otherwise) : found;
  }

  /**
   * Since 15 October 2025 the contents for the new subjects of point b and for artisans are not
   * known, as the amended article was not read.
   */
  private List<Verdict> sinceAmendment(List<Verdict> found) {
    OpenPoint<Boolean> point = DecreePoints.ARTICLE_4_CONTENTS;
    if (!Amendment.isAmended(context)
        || !context.arises(point)
        || context.held(point).answered().isPresent()
        || context.answer(point).orElse(false)) {
      return found;
    }
    List<Verdict> subjects =
        any(
            Stream.of(route(Route.INVESTOR), route(Route.ARTISAN), sustainable())
                .flatMap(List::stream)
                .collect(toImmutableList()));
    return switch (subjects.get(0).outcome()) {
      case SATISFIED, LAW_UNSETTLED ->
          ImmutableList.of(context.unsettled(point).at(path).citing(source(found)));
      case FACT_MISSING ->
          found.get(0).outcome() == Outcome.LAW_UNSETTLED ? found : citing(subjects, found);
      default -> found;
    };
  }

  private static List<Verdict> citing(List<Verdict> subjects, List<Verdict> found) {
    return subjects.stream()
        .map(verdict -> verdict.citing(source(found)))
        .collect(toImmutableList());
  }

  private static Cited<?> source(List<Verdict> found) {
    return found.get(0).source().orElseThrow();
  }

  /**
   * Sustainable production and consumption.
   *
   * <p>Reading: who applies it is a subject of the amended point b, whether or not it applies
   * cleaner production as well, which point b named before.
   */
  private List<Verdict> sustainable() {
    Optional<Boolean> produces = owner.facility().produces();
    Optional<Boolean> sustainable = owner.facility().sustainableProduction();
    if (produces.equals(Optional.of(false)) || sustainable.equals(Optional.of(false))) {
      return ImmutableList.of(Verdict.violated().at(path));
    }
    List<Verdict> missing =
        Stream.concat(
                produces.isEmpty() ? Stream.of(missing("produces")) : Stream.empty(),
                sustainable.isEmpty()
                    ? Stream.of(
                        Verdict.missing("sustainable").at(owner.at("facility.cleanerProduction")))
                    : Stream.empty())
            .collect(toImmutableList());
    return missing.isEmpty() ? ImmutableList.of(Verdict.satisfied().at(path)) : missing;
  }

  private Outcome outcome(Route route) {
    return part(route).map(Assessment::outcome).orElse(Outcome.VIOLATED);
  }

  private Optional<Assessment> part(Route route) {
    return owner.routes().part(route.part());
  }

  /** Whether {@code route} holds: what is missing for it each at its place. */
  private List<Verdict> route(Route route) {
    Optional<Assessment> part = part(route);
    return switch (outcome(route)) {
      case SATISFIED -> ImmutableList.of(Verdict.satisfied().at(path));
      case FACT_MISSING -> missing(owner.questions(route.part()));
      case LAW_UNSETTLED -> unsettled(part.orElseThrow(), owner.questions(route.part()));
      case VIOLATED, NOT_APPLICABLE -> ImmutableList.of(Verdict.violated().at(path));
    };
  }

  private static List<Verdict> missing(List<Question> questions) {
    return questions.stream()
        .map(Question::path)
        .distinct()
        .map(
            place ->
                Verdict.missing(
                        questions.stream()
                            .filter(question -> question.path().equals(place))
                            .map(Question::fact)
                            .collect(toImmutableList()))
                    .at(place))
        .collect(toImmutableList());
  }

  private List<Verdict> unsettled(Assessment route, List<Question> questions) {
    List<OpenPoint<?>> points = route.openPoints();
    Verdict verdict = Verdict.unsettled(points.get(0)).at(path);
    for (OpenPoint<?> more : points.subList(1, points.size())) {
      verdict = verdict.relyingOn(more);
    }
    return ImmutableList.of(
        questions.isEmpty()
            ? verdict
            : verdict.asking(questions.get(0).fact()).at(questions.get(0).path()));
  }

  /** {@code verdicts} at the place of {@code clause}, with the points on which its text rests. */
  private List<Verdict> cited(List<Verdict> verdicts, SubjectClause clause) {
    Citation place = clause.citation();
    boolean old =
        Amendment.isAmended(context)
            && place.instrument().equals(Instruments.DECREE_45_2012.number());
    Cited<?> source = new Cited<>(place, place, old ? Evidence.SECONDARY : Evidence.SEEN);
    ImmutableList.Builder<Verdict> cited = ImmutableList.builderWithExpectedSize(verdicts.size());
    for (Verdict verdict : verdicts) {
      Verdict there = verdict.citing(source);
      there = clause.stands().filter(context::arises).map(there::relyingOn).orElse(there);
      cited.add(
          old && context.arises(DecreePoints.ARTICLE_4_CONTENTS)
              ? there.relyingOn(DecreePoints.ARTICLE_4_CONTENTS)
              : there);
    }
    return cited.build();
  }

  private static List<Verdict> distinct(List<Verdict> verdicts) {
    Set<List<Object>> places =
        verdicts.stream()
            .map(verdict -> ImmutableList.<Object>of(verdict.path(), verdict.missingFacts()))
            .collect(toImmutableSet());
    return places.stream()
        .map(
            place ->
                verdicts.stream()
                    .filter(
                        verdict ->
                            place.equals(
                                ImmutableList.<Object>of(verdict.path(), verdict.missingFacts())))
                    .findFirst()
                    .orElseThrow())
        .collect(toImmutableList());
  }
}
