package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.law.decree45.Amendment.onceWhileStanding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.NetworkCoverage;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Tổ chức khuyến công địa phương. Clauses 1 and 2 found centres and branches and leave
 * nothing to compute; clause 3 is the network of collaborators.
 */
public final class Article08LocalOrganization {
  private static final Citation CLAUSE_3 = Instruments.DECREE_45_2012.article(8).clause(3);

  /** Clause 3: the network is established by the provincial People's Committee. */
  public static final Rule<NetworkPlan> ESTABLISHED =
      Rule.of(
          "decree45.article8.established",
          CLAUSE_3,
          onceWhileStanding(
              (plan, context) ->
                  plan.network()
                      .establishment()
                      .authority()
                      .map(
                          authority ->
                              Verdict.satisfiedIf(
                                      authority == Authority.PROVINCIAL_PEOPLES_COMMITTEE)
                                  .with("authority", authority))
                      .orElseGet(() -> Verdict.missing("establishmentAuthority"))
                      .at("network.establishment.authority")));

  /** Clause 3: the establishment is a decision ("quyết định thành lập"), which can be named. */
  public static final Rule<NetworkPlan> ESTABLISHED_BY_DECISION =
      Rule.of(
          "decree45.article8.decision",
          CLAUSE_3,
          onceWhileStanding(
              (plan, context) ->
                  plan.network()
                      .establishment()
                      .decision()
                      .map(decision -> Verdict.satisfied().with("decision", decision))
                      .orElseGet(() -> Verdict.missing("establishmentDecision"))
                      .at("network.establishment.decision")));

  /**
   * Clause 3: the network brings industrial promotion down to commune level.
   *
   * <p>Reading: it does so as soon as a member is hosted in, or serves, a commune-level unit or a
   * whole district; no number is set.
   */
  public static final Rule<NetworkPlan> REACHES_COMMUNES =
      Rule.of(
          "decree45.article8.reaches-communes",
          CLAUSE_3,
          onceWhileStanding((plan, context) -> reachesCommunes(plan.network())));

  /**
   * Clause 3, with the end of the district tier: a host of the district tier is there up to 30 June
   * 2025, and so is the People's Committee of a commune-level unit that ended then. The finding
   * names the units that succeeded the district, where they are known.
   */
  public static final Rule<NetworkPlan> HOST_EXISTS =
      Rule.of("decree45.article8.host-exists", CLAUSE_3, Article08LocalOrganization::hostsExist);

  /**
   * Clause 3: the network is the province's own; hosts and areas lie inside it.
   *
   * <p>Reading: that follows from whose network it is, whatever the amendment of 2025 says.
   */
  public static final Rule<NetworkPlan> INSIDE_PROVINCE =
      Rule.of(
          "decree45.article8.inside-province",
          CLAUSE_3,
          Article08LocalOrganization::insideProvince);

  /** Clause 3 sets no number: which units have nobody, and which have several, is information. */
  public static final Rule<NetworkPlan> COVERAGE =
      Rule.<NetworkPlan>of(
              "decree45.article8.coverage", CLAUSE_3, Article08LocalOrganization::coverage)
          .weighing(Severity.INFORMATION);

  /** The rules of this article, in clause order. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "decree45.article8",
          ImmutableList.of(
              ESTABLISHED,
              ESTABLISHED_BY_DECISION,
              REACHES_COMMUNES,
              HOST_EXISTS,
              INSIDE_PROVINCE,
              COVERAGE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08LocalOrganization.class).rules(Matter.NETWORKS, RULES);

  private Article08LocalOrganization() {}

  /** Whether {@code host} is there on the last day of {@code month}, by which the month counts. */
  static boolean existsIn(YearMonth month, HostOffice host) {
    LocalDate day = month.atEndOfMonth();
    return host.kind().exists().contains(day)
        && host.unit()
            .filter(unit -> host.kind() == HostKind.COMMUNE)
            .map(unit -> exists(unit, day))
            .orElse(true);
  }

  /** Whether the unit itself is there, whatever became of the district it lay in. */
  private static boolean exists(Locality unit, LocalDate day) {
    return unit.validity().contains(day) && unit.kind().exists().contains(day);
  }

  private static Verdict reachesCommunes(CollaboratorNetwork network) {
    if (network.members().stream()
        .flatMap(Article08LocalOrganization::places)
        .anyMatch(place -> place.kind().level() != LocalityLevel.PROVINCE)) {
      return Verdict.satisfied();
    }
    return network.members().stream().anyMatch(member -> member.areas().isEmpty())
        ? Verdict.missing("areasServed").at("network.members")
        : Verdict.violated().at("network.members");
  }

  /** The places of a member that say how far down the network reaches. */
  private static Stream<Locality> places(Collaborator member) {
    return Stream.concat(
        member.areas().stream(),
        member.hosts().stream()
            .flatMap(host -> host.unit().stream())
            .filter(unit -> unit.kind().level() == LocalityLevel.COMMUNE));
  }

  private static List<Verdict> hostsExist(NetworkPlan plan, Context context) {
    return plan.eachMember((member, path) -> hostsExist(plan, member, path)).stream()
        .flatMap(verdicts -> verdicts)
        .collect(toImmutableList());
  }

  private static Stream<Verdict> hostsExist(NetworkPlan plan, Collaborator member, String path) {
    return IntStream.range(0, member.hosts().size())
        .filter(i -> serves(plan, member, member.hosts().get(i)))
        .mapToObj(
            i ->
                hostExists(plan, member, member.hosts().get(i))
                    .at(path + ".hosts[" + i + "]")
                    .with("member", member.id())
                    .with("host", member.hosts().get(i)));
  }

  private static boolean serves(NetworkPlan plan, Collaborator member, HostOffice host) {
    return plan.monthsOf(member).anyMatch(month -> isHostIn(month, host));
  }

  private static boolean isHostIn(YearMonth month, HostOffice host) {
    return host.validity().contains(month.atEndOfMonth());
  }

  private static Verdict hostExists(NetworkPlan plan, Collaborator member, HostOffice host) {
    boolean exists =
        plan.monthsOf(member)
            .filter(month -> isHostIn(month, host))
            .allMatch(month -> existsIn(month, host));
    LocalDate lastDay = lastDayOf(host);
    Verdict verdict =
        exists
            ? Verdict.satisfied()
            : lastDay.isBefore(lastDayOfDistricts())
                ? Verdict.violated()
                : Verdict.violated().citing(LocalityKind.LAST_DAY_OF_DISTRICTS);
    return verdict
        .with("firstDay", lastDay.plusDays(1))
        .with("successors", new HostSuccessors(host));
  }

  /**
   * The last day of a host that ended: its kind's, its unit's own, or that of the district tier.
   */
  private static LocalDate lastDayOf(HostOffice host) {
    return host.kind()
        .exists()
        .to()
        .or(() -> host.unit().flatMap(unit -> unit.validity().to()))
        .orElseGet(Article08LocalOrganization::lastDayOfDistricts);
  }

  private static LocalDate lastDayOfDistricts() {
    return LocalityKind.LAST_DAY_OF_DISTRICTS.value();
  }

  private static List<Verdict> insideProvince(NetworkPlan plan, Context context) {
    return plan.eachMember((member, path) -> insideProvince(plan.network(), member).at(path));
  }

  private static Verdict insideProvince(CollaboratorNetwork network, Collaborator member) {
    if (member.hosts().isEmpty() && member.areas().isEmpty()) {
      return Verdict.missing("host")
          .with("member", member.id())
          .with("province", network.province())
          .with("outside", ImmutableList.of());
    }
    List<Locality> outside =
        Stream.concat(
                member.hosts().stream().flatMap(host -> host.unit().stream()),
                member.areas().stream())
            .filter(place -> !isSameProvince(network.province(), place.province()))
            .distinct()
            .collect(toImmutableList());
    Verdict verdict =
        !outside.isEmpty()
            ? Verdict.violated()
            : member.hosts().stream().allMatch(host -> host.unit().isPresent())
                ? Verdict.satisfied()
                : Verdict.missing("hostUnit");
    return verdict
        .with("member", member.id())
        .with("province", network.province())
        .with("outside", outside);
  }

  /** Reading: a province merged into another, and that other, are one territory. */
  private static boolean isSameProvince(Locality one, Locality other) {
    return one.id().equals(other.id()) || isSucceededBy(one, other) || isSucceededBy(other, one);
  }

  private static boolean isSucceededBy(Locality earlier, Locality later) {
    return earlier.successors().stream().anyMatch(link -> link.id().equals(later.id()))
        || later.predecessors().stream().anyMatch(link -> link.id().equals(earlier.id()));
  }

  private static List<Verdict> coverage(NetworkPlan plan, Context context) {
    if (plan.network().territory().isEmpty()) {
      return ImmutableList.of();
    }
    NetworkCoverage coverage = NetworkCoverage.of(plan.network());
    return ImmutableList.of(
        Verdict.satisfied()
            .with("units", plan.network().territory().size())
            .with("uncovered", new ListOrNone(coverage.uncovered()))
            .with("shared", new ListOrNone(coverage.shared()))
            .at("network.territory"));
  }
}
