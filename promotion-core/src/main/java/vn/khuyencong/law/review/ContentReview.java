package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.decree45.ContentSubjects;
import vn.khuyencong.law.decree45.Route;
import vn.khuyencong.law.text.ContentCase;
import vn.khuyencong.law.text.ContentCase.Owner;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportItem;

/**
 * Who benefits from a project, and whether each line goes to one for whom it is.
 *
 * <p>A route that no line of a beneficiary can rest on is not tried while one that a line needs is
 * not decided: whatever came of it, the line would still need the other.
 *
 * <p>Reading: a project has beneficiaries (Article 2 clause 3 of the decree), but the members of a
 * group need not be fixed when its plan is approved (Article 10 clause 1 point a, Article 21 of
 * 36/2013/TT-BCT), so that a line that names nobody may go to one who is not chosen yet. That no
 * member who is known may have it therefore refuses nothing; it is asked whose it is.
 */
final class ContentReview {
  private final Project project;
  private final LawInForce law;
  private final LawInForce asked;
  private final ImmutableMap<String, Party> parties;
  private final ImmutableList<Owner> plain;
  private final ImmutableList<Owner> founding;
  private final ImmutableList<ContentCase> cases;
  private final ImmutableListMultimap<String, ContentCase> own;
  private final ImmutableMap<String, Set<Route>> needed;
  private final IdentityHashMap<ContentCase, List<Finding>> found = new IdentityHashMap<>();

  private ContentReview(Project project, LawInForce asked) {
    this.project = project;
    this.asked = asked;
    this.law =
        asked.at(Beneficiaries.governingDay(project.leadingApproval().day(), asked.context()));
    this.parties = parties();
    this.plain = copy(parties.values(), Party::plainly);
    this.founding = copy(parties.values(), Party::founding);
    ImmutableList.Builder<ContentCase> lines = ImmutableList.builder();
    for (Optional<ContentCase> line : project.eachLine(line -> true, this::line)) {
      line.ifPresent(lines::add);
    }
    this.cases = lines.build();
    ImmutableListMultimap.Builder<String, ContentCase> whose = ImmutableListMultimap.builder();
    cases.forEach(line -> line.owners().forEach(owner -> whose.put(owner.name(), line)));
    this.own = whose.build();
    this.needed = needed();
  }

  private ImmutableMap<String, Party> parties() {
    ImmutableMap.Builder<String, Party> named =
        ImmutableMap.builderWithExpectedSize(project.beneficiaries().size());
    for (Optional<Party> party :
        project.eachBeneficiary((one, path) -> one.facility().map(facility -> party(one, path)))) {
      party.ifPresent(known -> named.put(known.one().id(), known));
    }
    return named.buildOrThrow();
  }

  private static <T, R> ImmutableList<R> copy(Collection<T> all, Function<T, R> of) {
    ImmutableList.Builder<R> copy = ImmutableList.builderWithExpectedSize(all.size());
    all.forEach(one -> copy.add(of.apply(one)));
    return copy.build();
  }

  static ContentReview of(Project project, LawInForce asked) {
    return new ContentReview(project, asked);
  }

  /** Who is a beneficiary. */
  Assessment beneficiaries() {
    return Assessment.allOf(
        "beneficiaries", ImmutableList.of(), copy(parties.values(), this::beneficiary));
  }

  /** Whether each line goes to one for whom it is. */
  Assessment contents() {
    Set<List<Object>> said = new HashSet<>();
    Set<Alike> before = new HashSet<>();
    Map<Alike, ContentCase> asked = new HashMap<>();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ContentCase line : cases) {
      Alike kind = Alike.of(line);
      findings.addAll(
          before.add(kind)
              ? found(isAskedElsewhere(line, said) ? line.briefly() : line)
              : alike(asked.computeIfAbsent(kind, any -> line.briefly()), line));
    }
    project.eachLine(line -> line.national().isEmpty(), this::closedByContent).stream()
        .flatMap(Optional::stream)
        .forEach(findings::add);
    return Assessment.allOf(Matter.CONTENTS.assessment(), findings.build(), ImmutableList.of());
  }

  /**
   * That an item of the province, or one known by its content alone, goes to one for whom nothing
   * of its content is.
   *
   * <p>Reading: whatever it is, it is of a content of Article 4; who may get no item of that
   * content may not get this one. For whom else an item of a province is, its table says.
   */
  private Optional<Finding> closedByContent(CostLine line, String path) {
    List<List<Finding>> items =
        line.category().stream()
            .flatMap(
                content ->
                    Stream.of(SupportItem.values()).filter(item -> item.category() == content))
            .flatMap(item -> line(line, item, path).stream())
            .map(this::findings)
            .collect(toImmutableList());
    return items.stream().allMatch(found -> refused(found).isPresent())
        ? items.stream()
            .findFirst()
            .flatMap(ContentReview::refused)
            .map(finding -> finding.saying(finding.path(), "item", line.what()))
        : Optional.empty();
  }

  private static Optional<Finding> refused(List<Finding> found) {
    return found.stream()
        .filter(
            finding ->
                finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.REQUIREMENT)
        .findFirst();
  }

  /** What is found of {@code line}, which is {@code asked} in brief at another place. */
  private List<Finding> alike(ContentCase asked, ContentCase line) {
    return copy(
        findings(asked),
        finding ->
            finding.saying(
                finding.path().equals(asked.path()) ? line.path() : finding.path(),
                "line",
                line.line()));
  }

  private List<Finding> found(ContentCase line) {
    return law.assess(Matter.CONTENTS, line).findings();
  }

  /**
   * Whether the facts of {@code line} are asked for with its beneficiary, or with a line before.
   */
  private boolean isAskedElsewhere(ContentCase line, Set<List<Object>> said) {
    Set<Route> serving = ContentSubjects.serving(line, law.context());
    List<Boolean> shown = copy(line.owners(), owner -> isShown(owner, party(owner)));
    boolean byParty =
        !shown.contains(false)
            && Iterables.all(line.owners(), owner -> isAskedOf(party(owner), serving));
    List<Object> key =
        ImmutableList.of(
            copy(line.owners(), Owner::name), shown, ContentSubjects.subjects(line, law.context()));
    return byParty || !said.add(key);
  }

  private static boolean isShown(Owner owner, Party party) {
    return owner.routes().equals(party.shown());
  }

  private boolean isAskedOf(Party party, Set<Route> serving) {
    return party.shown().outcome() == Outcome.FACT_MISSING && serving.equals(needed(party));
  }

  private Assessment beneficiary(Party party) {
    Assessment shown = shown(party);
    return isOfClustersOnly(party)
        ? Assessment.anyOf(party.path(), clusterMoney(party), ImmutableList.of(shown))
        : shown;
  }

  /**
   * Before the amendment of 2025, which names who invests in a cluster, all that is for a party may
   * be cluster money.
   */
  private boolean isOfClustersOnly(Party party) {
    List<ContentCase> own = own(party);
    return !own.isEmpty()
        && Iterables.all(own, this::isClusterMoney)
        && law.rules(Matter.CLUSTER_INVESTORS).rules().stream()
            .noneMatch(rule -> rule.validity().contains(law.day()));
  }

  private boolean isClusterMoney(ContentCase line) {
    return ContentSubjects.subjects(line, law.context())
        .equals(List.of(NamedSubject.CLUSTER_INVESTOR));
  }

  private List<Finding> clusterMoney(Party party) {
    return own(party).stream().flatMap(line -> findings(line).stream()).collect(toImmutableList());
  }

  /** What is found of {@code line}, found once, for whichever of its parties it is asked. */
  private List<Finding> findings(ContentCase line) {
    return found.computeIfAbsent(line, this::found);
  }

  private List<ContentCase> own(Party party) {
    return own.get(party.one().id());
  }

  /**
   * Whether {@code party} is a beneficiary, by the routes that a line of it needs; where they are
   * decided, but not the line, by those on which the line depends yet.
   */
  private Assessment shown(Party party) {
    Assessment whole = party.shown();
    if (whole.outcome() != Outcome.FACT_MISSING) {
      return whole;
    }
    Set<Route> needed = needed(party);
    return NeededRoutes.isOneOpen(whole, needed)
        ? NeededRoutes.of(whole, needed)
        : NeededRoutes.asking(whole, askedByLine(party));
  }

  /** The facts of {@code party} for which the line asks that depends on the fewest; may be none. */
  private Set<String> askedByLine(Party party) {
    return own(party).stream()
        .filter(this::isCertain)
        .map(line -> askedOf(party, line))
        .filter(facts -> !facts.isEmpty())
        .min(Comparator.comparingInt(Set::size))
        .orElseGet(ImmutableSet::of);
  }

  private Set<String> askedOf(Party party, ContentCase line) {
    return findings(line).stream()
        .filter(finding -> finding.path().startsWith(party.path() + "."))
        .flatMap(finding -> finding.missingFacts().stream())
        .collect(toImmutableSet());
  }

  /** Of each the routes of which its narrowest line needs one; none if it has no line. */
  private ImmutableMap<String, Set<Route>> needed() {
    Map<String, Set<Route>> narrowest = new LinkedHashMap<>();
    for (ContentCase line : cases) {
      if (isCertain(line)) {
        Set<Route> serving = ContentSubjects.serving(line, law.context());
        for (Owner owner : line.owners()) {
          narrowest.merge(
              owner.name(), serving, (one, other) -> other.size() < one.size() ? other : one);
        }
      }
    }
    return ImmutableMap.copyOf(narrowest);
  }

  /** The routes that {@code party} needs one of; every route if it has no line. */
  private Set<Route> needed(Party party) {
    return needed.getOrDefault(party.one().id(), ImmutableSet.copyOf(Route.values()));
  }

  /** Whether {@code line} goes to all of its owners, and not to a body that carries it out. */
  private boolean isCertain(ContentCase line) {
    return line.isOfAll() && (line.named() || !isForABody(line));
  }

  private boolean isForABody(ContentCase line) {
    return ContentSubjects.subjects(line, law.context()).stream()
        .anyMatch(NamedSubject::isNoBeneficiary);
  }

  /** None for a line of one who is not chosen yet, or whose item no national text names. */
  private Optional<ContentCase> line(CostLine line, String path) {
    return line.national().flatMap(item -> line(line, item, path));
  }

  private Optional<ContentCase> line(CostLine line, SupportItem item, String path) {
    List<Owner> owners = owners(line);
    boolean named = line.beneficiary().isPresent();
    if (named && owners.isEmpty()) {
      return Optional.empty();
    }
    int members = named ? 1 : Math.max(project.beneficiaries().size(), project.size());
    return Optional.of(
        new ContentCase(
            line.id(),
            path,
            item,
            project.moneyOf(line),
            half(item, project.factsOf(line)),
            law.subjects(item),
            named,
            owners,
            members > 1 && line.quantity() >= members,
            false,
            members > owners.size()));
  }

  private List<Owner> owners(CostLine line) {
    return line.beneficiary()
        .<List<Owner>>map(
            id ->
                Optional.ofNullable(parties.get(id))
                    .map(party -> isFounding(line) ? party.founding() : party.plainly())
                    .map(ImmutableList::of)
                    .orElseGet(ImmutableList::of))
        .orElse(isFounding(line) ? founding : plain);
  }

  private Party party(Owner owner) {
    return Optional.ofNullable(parties.get(owner.name())).orElseThrow();
  }

  private Party party(Beneficiary one, String path) {
    SupportRequest request = Beneficiaries.request(project, one.facility().orElseThrow());
    boolean founds =
        Iterables.any(
            project.lines(),
            line -> isFounding(line) && line.beneficiary().map(one.id()::equals).orElse(true));
    Assessment plain = placed(request, path);
    Facility facility = one.facility().orElseThrow();
    Owner plainly = new Owner(one.id(), path, facility, plain);
    return new Party(
        one,
        path,
        plainly,
        founds
            ? new Owner(
                one.id(), path, facility, placed(request.toBuilder().founding(true).build(), path))
            : plainly);
  }

  private Assessment placed(SupportRequest request, String path) {
    return FacilityReview.assess(request, asked).ofFacility(request.facility().id()).under(path);
  }

  private static boolean isFounding(CostLine line) {
    return line.isOf(SupportItem.ENTERPRISE_ESTABLISHMENT);
  }

  private static Optional<Boolean> half(SupportItem item, LineFacts facts) {
    return switch (item) {
      case COMMON_ABROAD_TRIPS -> facts.eventAbroad();
      case COMMON_STAFF_AND_START_UP_COURSES -> facts.staffCourse();
      default -> Optional.empty();
    };
  }

  /**
   * What lines agree in that come to the same, each at its own place.
   *
   * @param item the item
   * @param money the money
   * @param half which half of the item it is for
   * @param named whether it names who gets it
   * @param owners who may get it
   * @param shared whether all of them do
   */
  private record Alike(
      SupportItem item,
      Optional<FundingSource> money,
      Optional<Boolean> half,
      boolean named,
      List<Owner> owners,
      boolean shared) {

    static Alike of(ContentCase line) {
      return new Alike(
          line.item(), line.money(), line.half(), line.named(), line.owners(), line.shared());
    }
  }

  /**
   * A beneficiary and whether it is one.
   *
   * @param one the beneficiary
   * @param path where it stands
   * @param plainly as one who may get a line
   * @param founding as a founder, who does not produce yet, if a line is for that
   */
  private record Party(Beneficiary one, String path, Owner plainly, Owner founding) {

    /** Whether it is a beneficiary as its review shows it. */
    Assessment shown() {
      return founding.routes();
    }
  }
}
