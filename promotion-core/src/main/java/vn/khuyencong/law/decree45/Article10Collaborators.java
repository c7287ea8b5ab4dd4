package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
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

  /**
   * The remuneration is fixed by the Chairman of the provincial People's Committee.
   *
   * <p>Reading: the Committee is taken for its Chairman, as {@link NetworkAuthority} says.
   */
  public static final Rule<NetworkPlan> SET_BY_CHAIRMAN =
      Rule.of(
          "decree45.article10.set-by-chairman",
          ARTICLE,
          ratesUsed(RemunerationRate::coefficient, "coefficient", Article10Collaborators::setBy));

  /** {@link #SET_BY_CHAIRMAN}, of pay that is fixed in đồng a month. */
  public static final Rule<NetworkPlan> AMOUNT_SET_BY_CHAIRMAN =
      Rule.of(
          "decree45.article10.amount-set-by-chairman",
          ARTICLE,
          ratesUsed(RemunerationRate::amount, "amount", Article10Collaborators::setBy));

  /** What the Chairman fixed can be named: the remuneration carries a decision. */
  public static final Rule<NetworkPlan> CARRIES_DECISION =
      Rule.of(
          "decree45.article10.decision",
          ARTICLE,
          ratesUsed(
              RemunerationRate::coefficient, "coefficient", Article10Collaborators::decision));

  /** {@link #CARRIES_DECISION}, of pay that is fixed in đồng a month. */
  public static final Rule<NetworkPlan> AMOUNT_CARRIES_DECISION =
      Rule.of(
          "decree45.article10.amount-decision",
          ARTICLE,
          ratesUsed(RemunerationRate::amount, "amount", Article10Collaborators::decision));

  /** Every month served has a rate; without one the pay is unknown, not zero. */
  public static final Rule<NetworkPlan> RATE_KNOWN =
      Rule.of(
          "decree45.article10.rate-known",
          ARTICLE,
          eachMember(
              (plan, member) ->
                  member.hosts().isEmpty() ? Verdict.missing("host") : rateKnown(plan, member)));

  private static final Term NOT_KNOWN = Term.of("chưa rõ", "not known");

  /** Service lies within the time for which the network is established. */
  public static final Rule<NetworkPlan> WITHIN_NETWORK_PERIOD =
      Rule.of(
          "decree45.article10.within-network-period",
          ARTICLE,
          eachMember(
              (plan, member) ->
                  plan.network()
                      .period()
                      .map(
                          period ->
                              monthsOutside(plan, member, plan::stands).with("period", period))
                      .orElseGet(
                          () ->
                              Verdict.missing("networkPeriod")
                                  .with("months", ImmutableList.of())
                                  .with("period", NOT_KNOWN))));

  /**
   * Whom the year pays: all members are named, as many as were published.
   *
   * <p>Reading: what the article sets is a rate for each person and month, so that a network known
   * only by its number of members and a sum cannot be measured.
   */
  public static final Rule<NetworkPlan> MEMBERS_NAMED =
      Rule.of("decree45.article10.members-named", ARTICLE, (plan, context) -> named(plan));

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

  /**
   * Service lies in the time of the decree: months before 5 July 2012, or after its end, are
   * outside it, and are not paid by it.
   */
  public static final Rule<NetworkPlan> WITHIN_DECREE =
      Rule.of("decree45.article10.within-decree", ARTICLE, Article10Collaborators::outsideDecree);

  /**
   * Nobody is a member, and is paid, twice in a month. Months that stand in several rows of one
   * person are joined.
   */
  public static final Rule<NetworkPlan> NO_DUPLICATE =
      Rule.of("decree45.article10.no-duplicate", ARTICLE, Article10Collaborators::duplicates);

  /** The rules of this article. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "decree45.article10",
          ImmutableList.of(
              SET_BY_CHAIRMAN,
              AMOUNT_SET_BY_CHAIRMAN,
              CARRIES_DECISION,
              AMOUNT_CARRIES_DECISION,
              RATE_KNOWN,
              MEMBERS_NAMED,
              WITHIN_NETWORK_PERIOD,
              WITHIN_HOST_PERIOD,
              WITHIN_DECREE,
              NO_DUPLICATE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10Collaborators.class)
          .rules(Matter.NETWORKS, RULES)
          .asking(MonthlyLaw.DECREE);

  private Article10Collaborators() {}

  /**
   * A check on each rate that some member is paid by in the year and that has a {@code pay} of a
   * kind, in the months that it pays.
   */
  private static Rule.Check<NetworkPlan> ratesUsed(
      Function<RemunerationRate, Optional<?>> pay,
      String name,
      BiFunction<RemunerationRate, Context, Verdict> check) {
    return (plan, context) ->
        plan
            .eachRateUsed(
                (rate, months, path) ->
                    pay.apply(rate)
                        .map(
                            is ->
                                MonthlyLaw.whileStanding(
                                    check.apply(rate, context).at(path).with(name, is),
                                    months,
                                    context)))
            .stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
  }

  private static Verdict setBy(RemunerationRate rate, Context context) {
    return rate.setBy()
        .map(
            given ->
                NetworkAuthority.check(
                    given, Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE, ARTICLE, context))
        .orElseGet(() -> Verdict.missing("remunerationAuthority"));
  }

  private static Verdict decision(RemunerationRate rate, Context context) {
    return rate.decision()
        .map(decision -> Verdict.satisfied().with("decision", decision))
        .orElseGet(() -> Verdict.missing("remunerationDecision"));
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

  private static List<Verdict> named(NetworkPlan plan) {
    long named = plan.network().members().stream().map(Collaborator::id).distinct().count();
    if (named == 0 && plan.network().memberCount().isEmpty()) {
      return ImmutableList.of(Verdict.missing("members").at("network.members"));
    }
    return plan.network().memberCount().stream()
        .map(
            count ->
                (named < count ? Verdict.missing("members") : Verdict.satisfiedIf(named == count))
                    .at("network.members")
                    .with("stated", count)
                    .with("named", named))
        .collect(toImmutableList());
  }

  /** What is said of a member who does not serve in the year, or of whom no service is known. */
  private static Optional<Verdict> serving(NetworkPlan plan, Collaborator member) {
    if (member.service().isEmpty()) {
      return Optional.of(Verdict.missing("service"));
    }
    return plan.servesInAny(member, month -> true)
        ? Optional.empty()
        : Optional.of(Verdict.notApplicable());
  }

  private static Verdict rateKnown(NetworkPlan plan, Collaborator member) {
    return plan.servesInAny(
            member, month -> member.hostIn(month).isPresent() && plan.rate(member, month).isEmpty())
        ? Verdict.missing("coefficient")
        : Verdict.satisfied();
  }

  private static Verdict monthsOutside(
      NetworkPlan plan, Collaborator member, Predicate<YearMonth> inside) {
    List<YearMonth> outside = plan.monthsOf(member, month -> !inside.test(month));
    return Verdict.satisfiedIf(outside.isEmpty()).with("months", outside);
  }

  private static List<Verdict> outsideDecree(NetworkPlan plan, Context context) {
    List<YearMonth> inside = months(plan, month -> MonthlyLaw.isOfDecree(month, context));
    List<YearMonth> open = months(plan, month -> isOpen(MonthlyLaw.at(month, context)));
    return plan
        .eachMember(
            (member, path) ->
                Optional.of(monthsOutside(plan, member, inside::contains))
                    .filter(verdict -> verdict.outcome() == Outcome.VIOLATED)
                    .or(() -> afterDecree(plan.monthsOf(member, open::contains), context))
                    .map(verdict -> verdict.at(path + ".service").with("member", member.id())))
        .stream()
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static List<YearMonth> months(NetworkPlan plan, Predicate<YearMonth> such) {
    return plan.months().stream().filter(such).collect(toImmutableList());
  }

  /** That it is not settled whether the decree goes on in the months {@code open}, if so. */
  private static Optional<Verdict> afterDecree(List<YearMonth> open, Context context) {
    return open.stream()
        .findFirst()
        .map(month -> MonthlyLaw.at(month, context))
        .flatMap(then -> MonthlyLaw.afterEnd(then).map(then::unsettled))
        .map(verdict -> verdict.with("months", open));
  }

  private static boolean isOpen(Context then) {
    return MonthlyLaw.afterEnd(then).filter(point -> then.answer(point).isEmpty()).isPresent();
  }

  private static List<Verdict> duplicates(NetworkPlan plan, Context context) {
    SetMultimap<String, YearMonth> months = HashMultimap.create();
    Multiset<String> rows =
        plan.network().members().stream().map(Collaborator::id).collect(toImmutableMultiset());
    List<Verdict> found =
        plan
            .eachMember(
                (row, path) ->
                    row.service().isEmpty() && rows.count(row.id()) > 1
                        ? Optional.of(
                            duplicate(
                                row, Verdict.missing("service").at(path + ".service"), List.of()))
                        : duplicate(plan, row, path, months))
            .stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return found.isEmpty() ? ImmutableList.of(Verdict.satisfied()) : found;
  }

  /** A verdict on {@code row} if it shares a month with those before, whose are {@code months}. */
  private static Optional<Verdict> duplicate(
      NetworkPlan plan, Collaborator row, String path, SetMultimap<String, YearMonth> months) {
    return Optional.of(plan.monthsOf(row, month -> !months.put(row.id(), month)))
        .filter(twice -> !twice.isEmpty())
        .map(twice -> duplicate(row, Verdict.violated().at(path + ".id"), twice));
  }

  private static Verdict duplicate(Collaborator row, Verdict verdict, List<YearMonth> months) {
    return verdict.with("member", row.id()).with("months", months);
  }
}
