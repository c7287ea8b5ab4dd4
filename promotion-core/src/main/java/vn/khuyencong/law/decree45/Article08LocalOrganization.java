package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkCoverage;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
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

  /**
   * Clause 3: the network is established by the provincial People's Committee.
   *
   * <p>Reading: its Chairman is taken for it, as {@link NetworkAuthority} says.
   */
  public static final Rule<NetworkPlan> ESTABLISHED =
      Rule.of(
          "decree45.article8.established",
          CLAUSE_3,
          MonthlyLaw.ofYear(
              (plan, context) ->
                  plan.network()
                      .establishment()
                      .authority()
                      .map(
                          given ->
                              NetworkAuthority.check(
                                  given, Authority.PROVINCIAL_PEOPLES_COMMITTEE, CLAUSE_3, context))
                      .orElseGet(() -> Verdict.missing("establishmentAuthority"))
                      .at("network.establishment.authority")));

  /** Clause 3: the establishment is a decision ("quyết định thành lập"), which can be named. */
  public static final Rule<NetworkPlan> ESTABLISHED_BY_DECISION =
      Rule.of(
          "decree45.article8.decision",
          CLAUSE_3,
          MonthlyLaw.ofYear(
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
   * <p>Reading: it does so as soon as a member who serves in the year is hosted in, or serves, a
   * commune-level unit or a whole district; no number is set.
   */
  public static final Rule<NetworkPlan> REACHES_COMMUNES =
      Rule.of(
          "decree45.article8.reaches-communes",
          CLAUSE_3,
          MonthlyLaw.ofYear((plan, context) -> reachesCommunes(plan)));

  /**
   * Clause 3, with the end of the district tier: a host of the district tier is there up to 30 June
   * 2025, and so is the People's Committee of a commune-level unit that ended then. The finding
   * names the units that succeeded the district, where they are known. A host that is not there
   * yet, as that of a special zone before July 2025, is said to be there only from its first day.
   */
  public static final Rule<NetworkPlan> HOST_EXISTS =
      Rule.of("decree45.article8.host-exists", CLAUSE_3, Article08LocalOrganization::hostsExist);

  /**
   * Clause 3: the network is the province's own; hosts and areas lie inside it.
   *
   * <p>Reading: that follows from whose network it is, whatever the amendment of 2025 says. By day,
   * as {@link NetworkTerritory} says.
   */
  public static final Rule<NetworkPlan> INSIDE_PROVINCE =
      Rule.of(
          "decree45.article8.inside-province",
          CLAUSE_3,
          (plan, context) ->
              plan.eachMember((member, path) -> NetworkTerritory.check(plan, member).at(path)));

  /**
   * Clause 3: the province whose network it is exists in the months served. The finding on one that
   * ended, or has not begun, names what succeeded it.
   */
  public static final Rule<NetworkPlan> PROVINCE_EXISTS =
      Rule.of(
          "decree45.article8.province-exists",
          CLAUSE_3,
          (plan, context) -> provinceExists(plan).stream().toList());

  /**
   * Clause 3 names the commune level as "xã, phường, thị trấn". Whether a special zone (đặc khu) is
   * of it was open from 1 July 2025 until the decree was amended.
   */
  public static final Rule<NetworkPlan> SPECIAL_ZONE =
      Rule.of("decree45.article8.special-zone", CLAUSE_3, Article08LocalOrganization::specialZones);

  /** Clause 3 sets no number: which units have nobody, and which have several, is information. */
  public static final Rule<NetworkPlan> COVERAGE =
      Rule.<NetworkPlan>of(
              "decree45.article8.coverage", CLAUSE_3, Article08LocalOrganization::coverage)
          .weighing(Severity.INFORMATION);

  /**
   * Clause 3: a province has one network at a time; a warning.
   *
   * <p>Reading: the clause speaks of one network ("mạng lưới cộng tác viên khuyến công") that the
   * provincial People's Committee establishes, but does not forbid a second one, so that this is a
   * warning and no violation. One that stands after another has ended is not a second one.
   */
  public static final Rule<AnnualPlan> ONE_NETWORK =
      Rule.<AnnualPlan>of(
              "decree45.article8.one-network", CLAUSE_3, Article08LocalOrganization::oneNetwork)
          .weighing(Severity.WARNING);

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> PLAN_RULES =
      new RuleSet<>("decree45.article8.plans", ImmutableList.of(ONE_NETWORK));

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
              PROVINCE_EXISTS,
              SPECIAL_ZONE,
              COVERAGE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08LocalOrganization.class)
          .rules(Matter.NETWORKS, RULES)
          .rules(Matter.PLANS, PLAN_RULES);

  private Article08LocalOrganization() {}

  /** Whether {@code host} is there on the day by which {@code month} counts. */
  static boolean existsIn(YearMonth month, HostOffice host) {
    return host.existsOn(MonthRange.dayOf(month));
  }

  private static Verdict reachesCommunes(NetworkPlan plan) {
    List<Collaborator> serving =
        plan.network().members().stream()
            .filter(member -> member.service().isEmpty() || plan.servesInAny(member, month -> true))
            .collect(toImmutableList());
    if (serving.stream()
        .flatMap(member -> places(plan, member))
        .anyMatch(place -> place.kind().level() != LocalityLevel.PROVINCE)) {
      return Verdict.satisfied();
    }
    if (!plan.namesAll()) {
      return Verdict.missing("members").at("network.members");
    }
    return serving.stream().anyMatch(member -> member.areas().isEmpty())
        ? Verdict.missing("areasServed").at("network.members")
        : Verdict.violated().at("network.members");
  }

  /** The places of a member in the year that say how far down the network reaches. */
  private static Stream<Locality> places(NetworkPlan plan, Collaborator member) {
    return Stream.concat(
        member.areas().stream(),
        member.hosts().stream()
            .filter(host -> plan.months().stream().anyMatch(month -> isHostIn(month, host)))
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
    return plan.servesInAny(member, month -> isHostIn(month, host));
  }

  private static boolean isHostIn(YearMonth month, HostOffice host) {
    return host.validity().contains(MonthRange.dayOf(month));
  }

  private static Verdict hostExists(NetworkPlan plan, Collaborator member, HostOffice host) {
    return HostDays.of(host).check(plan.monthsOf(member, month -> isHostIn(month, host)), host);
  }

  private static Optional<Verdict> provinceExists(NetworkPlan plan) {
    Locality province = plan.network().province();
    List<YearMonth> without =
        plan.monthsServed().stream()
            .filter(month -> !province.existsOn(MonthRange.dayOf(month)))
            .collect(toImmutableList());
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Verdict.violated()
                .at("network.province")
                .with("province", province)
                .with("months", without)
                .with("successors", new Successors(Optional.of(province))));
  }

  private static List<Verdict> specialZones(NetworkPlan plan, Context context) {
    return plan.eachMember((member, path) -> specialZone(plan, member, path, context)).stream()
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Verdict> specialZone(
      NetworkPlan plan, Collaborator member, String path, Context context) {
    OpenPoint<Boolean> point = NetworkPoints.SPECIAL_ZONE;
    List<YearMonth> open =
        plan.monthsOf(
            member,
            month ->
                servesSpecialZone(member, month) && MonthlyLaw.at(month, context).arises(point));
    return open.stream()
        .findFirst()
        .map(month -> MonthlyLaw.at(month, context))
        .map(
            then ->
                then.answer(point)
                    .map(yes -> Verdict.satisfiedIf(yes).relyingOn(point))
                    .orElseGet(() -> then.unsettled(point))
                    .at(path)
                    .with("member", member.id())
                    .with("months", open));
  }

  private static boolean servesSpecialZone(Collaborator member, YearMonth month) {
    return Iterables.any(member.areas(), Article08LocalOrganization::isSpecialZone)
        || member
            .hostOn(MonthRange.dayOf(month))
            .flatMap(HostOffice::unit)
            .filter(Article08LocalOrganization::isSpecialZone)
            .isPresent();
  }

  private static boolean isSpecialZone(Locality unit) {
    return unit.kind() == LocalityKind.SPECIAL_ZONE;
  }

  private static List<Verdict> coverage(NetworkPlan plan, Context context) {
    if (plan.network().territory().isEmpty() || plan.network().members().isEmpty()) {
      return ImmutableList.of();
    }
    NetworkCoverage coverage = NetworkCoverage.of(plan);
    return ImmutableList.of(
        Verdict.satisfied()
            .with("units", plan.network().territory().size())
            .with("uncovered", new ListOrNone(coverage.uncovered()))
            .with("shared", new ListOrNone(coverage.shared()))
            .at("network.territory"));
  }

  private static List<Verdict> oneNetwork(AnnualPlan plan, Context context) {
    Map<String, Map<YearMonth, String>> standing = new HashMap<>();
    return plan
        .eachNetwork(
            (network, path) ->
                beside(
                        network,
                        standing.computeIfAbsent(
                            network.network().province().id(), any -> new HashMap<>()),
                        context)
                    .map(verdict -> verdict.at(path)))
        .stream()
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /**
   * The verdict on {@code plan} if its network stands in a month beside one before it; {@code
   * first} are the networks of its province that do, by month.
   */
  private static Optional<Verdict> beside(
      NetworkPlan plan, Map<YearMonth, String> first, Context context) {
    String id = plan.network().id();
    List<YearMonth> shared =
        plan.months().stream()
            .filter(plan::stands)
            .filter(month -> !first.computeIfAbsent(month, any -> id).equals(id))
            .collect(toImmutableList());
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MonthlyLaw.whileStanding(Verdict.violated(), shared, context)
                .with("network", id)
                .with("province", plan.network().province())
                .with("others", shared.stream().map(first::get).distinct().toList()));
  }
}
