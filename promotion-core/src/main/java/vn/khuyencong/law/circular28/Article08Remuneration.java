package vn.khuyencong.law.circular28;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8, clause 20, for a network: what its members are paid. The figure stands in {@link
 * Article08Ceilings}.
 *
 * <p>Reading: a month is measured by the law on its last day, when it is paid.
 */
public final class Article08Remuneration {
  private static final Cited<Coefficient> CLAUSE_20 = Article08Ceilings.REMUNERATION_CEILING;

  private static final Comparator<Ceiling> LOWEST =
      Comparator.comparing(ceiling -> ceiling.figure().value());

  /**
   * Clause 20, where it binds: for national money; for local money once the caller has settled that
   * it does. Beside it a province's own ceiling binds local money; the lower counts.
   *
   * <p>Before 11 May 2018 no ceiling is known: the joint circular of 2014 has none, that of 2009
   * was not read.
   */
  public static final Rule<NetworkPlan> WITHIN_CEILING =
      Rule.of(
          "circular28.article8.remuneration-ceiling",
          CLAUSE_20.citation(),
          (plan, context) ->
              plan.eachRateUsed(
                  (rate, months, path) ->
                      withinCeiling(new Pay(plan, rate, months), context)
                          .at(path)
                          .with("coefficient", rate.coefficient())));

  /**
   * Clause 20 as a reference for local money.
   *
   * <p>Reading: Article 8 is headed national spending, while Article 10 of the decree leaves
   * remuneration to the Chairman of the provincial People's Committee; so local pay above it is a
   * warning, unless a provincial ceiling speaks or the open point is settled otherwise.
   */
  public static final Rule<NetworkPlan> WITHIN_REFERENCE =
      Rule.<NetworkPlan>of(
              "circular28.article8.remuneration-reference",
              CLAUSE_20.citation(),
              Article08Remuneration::withinReference)
          .weighing(Severity.WARNING);

  /** The rules of this clause. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>("circular28.article8", ImmutableList.of(WITHIN_CEILING, WITHIN_REFERENCE));

  private Article08Remuneration() {}

  /** For unknown money both kinds are tried: where they come out alike, it need not be known. */
  private static Verdict withinCeiling(Pay pay, Context context) {
    if (pay.plan().money().isPresent()) {
      return within(pay, pay.plan().money().get(), context);
    }
    Verdict national = within(pay, FundingSource.NATIONAL, context);
    Verdict local = within(pay, FundingSource.LOCAL, context);
    return national.outcome() == local.outcome() || (holds(national) && holds(local))
        ? national
        : Verdict.missing("money");
  }

  private static boolean holds(Verdict verdict) {
    return verdict.outcome() == Outcome.SATISFIED || verdict.outcome() == Outcome.NOT_APPLICABLE;
  }

  private static Verdict within(Pay pay, FundingSource money, Context context) {
    List<YearMonth> over =
        pay.months().stream()
            .filter(month -> binding(pay, money, month, context).filter(pay::isOver).isPresent())
            .collect(toImmutableList());
    if (over.isEmpty() && money == FundingSource.NATIONAL && isUnread(pay, context)) {
      return Verdict.unsettled(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014);
    }
    return (over.isEmpty() ? pay.months() : over)
        .stream()
            .flatMap(month -> binding(pay, money, month, context).stream())
            .min(LOWEST)
            .map(ceiling -> measured(ceiling, over))
            .orElseGet(Verdict::notApplicable);
  }

  private static Verdict measured(Ceiling ceiling, List<YearMonth> over) {
    Verdict verdict =
        Verdict.satisfiedIf(over.isEmpty())
            .citing(ceiling.figure())
            .with("ceiling", ceiling.figure().value())
            .with("months", over);
    return ceiling.point().map(verdict::relyingOn).orElse(verdict);
  }

  private static List<Verdict> withinReference(NetworkPlan plan, Context context) {
    if (!plan.money().equals(Optional.of(FundingSource.LOCAL))) {
      return ImmutableList.of();
    }
    return plan.eachRateUsed(
        (rate, months, path) ->
            reference(new Pay(plan, rate, months), context)
                .at(path)
                .with("coefficient", rate.coefficient()));
  }

  private static Verdict reference(Pay pay, Context context) {
    List<YearMonth> measured =
        pay.months().stream()
            .filter(Article08Remuneration::isInForce)
            .filter(month -> binding(pay, FundingSource.LOCAL, month, context).isEmpty())
            .collect(toImmutableList());
    return measured.isEmpty()
        ? Verdict.notApplicable()
        : Verdict.satisfiedIf(!pay.isOver(new Ceiling(CLAUSE_20, Optional.empty())))
            .relyingOn(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
            .with("ceiling", CLAUSE_20.value())
            .with("months", measured);
  }

  /** The lowest ceiling that binds {@code money} in {@code month}, if one does. */
  private static Optional<Ceiling> binding(
      Pay pay, FundingSource money, YearMonth month, Context context) {
    Context then = context.at(month.atEndOfMonth());
    return (money == FundingSource.NATIONAL ? national(month, then) : local(pay, month, then))
        .min(LOWEST);
  }

  private static Stream<Ceiling> national(YearMonth month, Context then) {
    return isInForce(month)
        ? Stream.of(new Ceiling(CLAUSE_20, Optional.empty()))
        : then.decided(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014).stream()
            .map(
                figure ->
                    new Ceiling(
                        figure, Optional.of(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014)));
  }

  private static Stream<Ceiling> local(Pay pay, YearMonth month, Context then) {
    boolean bound =
        isInForce(month)
            && then.answer(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY).orElse(false);
    return Stream.concat(
        pay.plan().network().scale().ceiling().stream()
            .filter(ceiling -> ceiling.validity().contains(month.atEndOfMonth()))
            .map(ceiling -> new Cited<>(ceiling.most(), ceiling.citation(), Evidence.SECONDARY))
            .map(figure -> new Ceiling(figure, Optional.empty())),
        bound
            ? Stream.of(
                new Ceiling(
                    CLAUSE_20, Optional.of(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)))
            : Stream.empty());
  }

  private static boolean isInForce(YearMonth month) {
    return Instruments.CIRCULAR_28_2018.inForce().contains(month.atEndOfMonth());
  }

  private static boolean isUnread(Pay pay, Context context) {
    var point = CeilingPoints.REMUNERATION_CEILING_BEFORE_2014;
    return pay.months().stream()
        .map(YearMonth::atEndOfMonth)
        .anyMatch(day -> point.window().contains(day) && context.at(day).decided(point).isEmpty());
  }

  /**
   * The pay of a rate.
   *
   * @param plan the plan
   * @param rate the rate
   * @param months the months it pays for
   */
  private record Pay(NetworkPlan plan, RemunerationRate rate, List<YearMonth> months) {

    private boolean isOver(Ceiling ceiling) {
      return rate.coefficient().compareTo(ceiling.figure().value()) > 0;
    }
  }

  /**
   * A ceiling.
   *
   * @param figure the highest factor, with its source
   * @param point the open point by whose answer it binds
   */
  private record Ceiling(Cited<Coefficient> figure, Optional<OpenPoint<?>> point) {}
}
