package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.law.decree45.Amendment.whileStanding;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 10. Chế độ đối với cộng tác viên khuyến công: collaborators receive remuneration (thù lao)
 * fixed by the Chairman of the provincial People's Committee.
 *
 * <p>Reading: remuneration is for service in the network, so a month is paid once, and only while
 * the network and the member's host are there. That follows from what remuneration is; only who
 * fixes it, and by what, is open since the amendment of 2025.
 */
public final class Article10Collaborators {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(10);

  /** The remuneration is fixed by the Chairman of the provincial People's Committee. */
  public static final Rule<NetworkPlan> SET_BY_CHAIRMAN =
      Rule.of(
          "decree45.article10.set-by-chairman",
          ARTICLE,
          whileStanding(
              ratesUsed(
                  rate ->
                      rate.setBy()
                          .map(
                              authority ->
                                  Verdict.satisfiedIf(
                                          authority
                                              == Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE)
                                      .with("authority", authority))
                          .orElseGet(() -> Verdict.missing("remunerationAuthority")))));

  /** What the Chairman fixed can be named: the remuneration carries a decision. */
  public static final Rule<NetworkPlan> CARRIES_DECISION =
      Rule.of(
          "decree45.article10.decision",
          ARTICLE,
          whileStanding(
              ratesUsed(
                  rate ->
                      rate.decision()
                          .map(decision -> Verdict.satisfied().with("decision", decision))
                          .orElseGet(() -> Verdict.missing("remunerationDecision")))));

  /** Every month served has a rate; without one the pay is unknown, not zero. */
  public static final Rule<NetworkPlan> RATE_KNOWN =
      Rule.of(
          "decree45.article10.rate-known",
          ARTICLE,
          eachMember(
              (plan, member) ->
                  member.hosts().isEmpty() ? Verdict.missing("host") : rateKnown(plan, member)));

  /** Service lies within the time for which the network is established. */
  public static final Rule<NetworkPlan> WITHIN_NETWORK_PERIOD =
      Rule.of(
          "decree45.article10.within-network-period",
          ARTICLE,
          eachMember(
              (plan, member) ->
                  monthsOutside(plan, member, month -> NetworkPay.networkStands(plan, month))
                      .with("period", plan.network().period())));

  /** Service lies within a placement: in each month the member has a host on every day. */
  public static final Rule<NetworkPlan> WITHIN_HOST_PERIOD =
      Rule.of(
          "decree45.article10.within-host-period",
          ARTICLE,
          eachMember(
              (plan, member) ->
                  member.hosts().isEmpty()
                      ? Verdict.missing("host").with("months", ImmutableList.of())
                      : monthsOutside(plan, member, month -> member.hostIn(month).isPresent())));

  /** Nobody is a member, and is paid, twice. */
  public static final Rule<NetworkPlan> NO_DUPLICATE =
      Rule.of("decree45.article10.no-duplicate", ARTICLE, Article10Collaborators::duplicates);

  /** The rules of this article. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "decree45.article10",
          ImmutableList.of(
              SET_BY_CHAIRMAN,
              CARRIES_DECISION,
              RATE_KNOWN,
              WITHIN_NETWORK_PERIOD,
              WITHIN_HOST_PERIOD,
              NO_DUPLICATE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10Collaborators.class).rules(Matter.NETWORKS, RULES);

  private Article10Collaborators() {}

  /** A check on each rate that some member is paid by in the year. */
  private static Rule.Check<NetworkPlan> ratesUsed(Function<RemunerationRate, Verdict> check) {
    return (plan, context) ->
        plan.eachRateUsed(
            (rate, months, path) ->
                check.apply(rate).at(path).with("coefficient", rate.coefficient()));
  }

  private static Rule.Check<NetworkPlan> eachMember(
      BiFunction<NetworkPlan, Collaborator, Verdict> check) {
    return (plan, context) ->
        plan.eachMember(
            (member, path) ->
                serving(plan, member)
                    .map(none -> check.apply(plan, member).as(none))
                    .orElseGet(() -> check.apply(plan, member))
                    .at(path + ".service")
                    .with("member", member.id()));
  }

  /** What is said of a member who does not serve in the year, or of whom no service is known. */
  private static Optional<Verdict> serving(NetworkPlan plan, Collaborator member) {
    if (member.service().isEmpty()) {
      return Optional.of(Verdict.missing("service"));
    }
    return plan.monthsOf(member).findAny().isPresent()
        ? Optional.empty()
        : Optional.of(Verdict.notApplicable());
  }

  private static Verdict rateKnown(NetworkPlan plan, Collaborator member) {
    return plan.monthsOf(member)
            .filter(month -> member.hostIn(month).isPresent())
            .anyMatch(month -> plan.rate(member, month).isEmpty())
        ? Verdict.missing("coefficient")
        : Verdict.satisfied();
  }

  private static Verdict monthsOutside(
      NetworkPlan plan, Collaborator member, Predicate<YearMonth> inside) {
    List<YearMonth> outside =
        plan.monthsOf(member).filter(inside.negate()).collect(toImmutableList());
    return Verdict.satisfiedIf(outside.isEmpty()).with("months", outside);
  }

  private static List<Verdict> duplicates(NetworkPlan plan, Context context) {
    Set<String> seen = new HashSet<>();
    List<Verdict> found =
        plan
            .eachMember(
                (member, path) ->
                    seen.add(member.id())
                        ? Optional.<Verdict>empty()
                        : Optional.of(
                            Verdict.violated().at(path + ".id").with("member", member.id())))
            .stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return found.isEmpty() ? ImmutableList.of(Verdict.satisfied()) : found;
  }
}
