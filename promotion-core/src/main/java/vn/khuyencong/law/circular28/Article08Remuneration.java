package vn.khuyencong.law.circular28;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.MonthRange;
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
 * <p>Reading: a month is measured by the law of the day by which it counts, its last ({@link
 * MonthRange#dayOf}), when it is paid.
 */
public final class Article08Remuneration {
  private static final Citation CIRCULAR = Instruments.CIRCULAR_28_2018.whole();
  private static final Citation CLAUSE_20 = Instruments.CIRCULAR_28_2018.article(8).clause(20);

  /**
   * Clause 20, where it binds: for national money; for local money once the caller has settled that
   * it does. Beside it a province's own ceiling binds local money; the lower counts.
   *
   * <p>Before 11 May 2018 no ceiling is known: the joint circular of 2014 has none, that of 2009
   * was not read.
   */
  public static final Rule<NetworkPlan> WITHIN_CEILING =
      Rule.<NetworkPlan>of(
              "circular28.article8.remuneration-ceiling",
              CLAUSE_20,
              eachRate(
                  RemunerationRate::coefficient,
                  "coefficient",
                  Article08Remuneration::withinCeiling))
          .during(Instruments.DECREE_45_2012.inForce());

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
              CLAUSE_20,
              ofLocalMoney(
                  eachRate(
                      RemunerationRate::coefficient,
                      "coefficient",
                      Article08Remuneration::withinReference)))
          .weighing(Severity.WARNING)
          .during(Instruments.DECREE_45_2012.inForce());

  /**
   * {@link #WITHIN_CEILING} of pay fixed in đồng a month, which is compared in đồng, month by
   * month, with the factor of the base salary at which that month is computed.
   */
  public static final Rule<NetworkPlan> AMOUNT_WITHIN_CEILING =
      Rule.<NetworkPlan>of(
              "circular28.article8.amount-ceiling",
              CLAUSE_20,
              eachRate(RemunerationRate::amount, "amount", Article08Remuneration::withinCeiling))
          .during(Instruments.DECREE_45_2012.inForce());

  /** {@link #WITHIN_REFERENCE} of pay fixed in đồng a month. */
  public static final Rule<NetworkPlan> AMOUNT_WITHIN_REFERENCE =
      Rule.<NetworkPlan>of(
              "circular28.article8.amount-reference",
              CLAUSE_20,
              ofLocalMoney(
                  eachRate(
                      RemunerationRate::amount, "amount", Article08Remuneration::withinReference)))
          .weighing(Severity.WARNING)
          .during(Instruments.DECREE_45_2012.inForce());

  /** The rules of this clause. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "circular28.article8",
          ImmutableList.of(
              WITHIN_CEILING, WITHIN_REFERENCE, AMOUNT_WITHIN_CEILING, AMOUNT_WITHIN_REFERENCE));

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08Remuneration.class).rules(Matter.NETWORKS, RULES);

  private Article08Remuneration() {}

  /** A check on each rate of the year whose {@code pay}, stated as {@code name}, is of a kind. */
  private static Rule.Check<NetworkPlan> eachRate(
      Function<RemunerationRate, Optional<?>> pay,
      String name,
      BiFunction<RatePay, Context, Verdict> check) {
    return (plan, context) ->
        plan
            .eachRateUsed(
                (rate, months, path) ->
                    pay.apply(rate)
                        .map(
                            is ->
                                placed(
                                        check.apply(
                                            new RatePay(plan, rate, months, context), context),
                                        path)
                                    .with(name, is)))
            .stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
  }

  /** Whose money it is, is a fact of the plan; all else is said of the rate at {@code path}. */
  private static Verdict placed(Verdict verdict, String path) {
    return verdict.path().isEmpty() ? verdict.at(path) : verdict;
  }

  private static Rule.Check<NetworkPlan> ofLocalMoney(Rule.Check<NetworkPlan> check) {
    return (plan, context) ->
        plan.money().equals(Optional.of(FundingSource.LOCAL))
            ? check.check(plan, context)
            : ImmutableList.of();
  }

  /** For unknown money both kinds are tried: where they come out alike, it need not be known. */
  private static Verdict withinCeiling(RatePay pay, Context context) {
    if (pay.plan().money().isPresent()) {
      return within(pay, pay.plan().money().get(), context);
    }
    Verdict national = within(pay, FundingSource.NATIONAL, context);
    Verdict local = within(pay, FundingSource.LOCAL, context);
    return national.outcome() == local.outcome() || (holds(national) && holds(local))
        ? national
        : Verdict.missing("money").at("money");
  }

  private static boolean holds(Verdict verdict) {
    return verdict.outcome() == Outcome.SATISFIED || verdict.outcome() == Outcome.NOT_APPLICABLE;
  }

  private static Verdict within(RatePay pay, FundingSource money, Context context) {
    List<RateCeiling> binding =
        pay.months().stream()
            .flatMap(month -> binding(pay, money, month, context).stream())
            .collect(toImmutableList());
    List<RateCeiling> over = binding.stream().filter(pay::isOver).collect(toImmutableList());
    Optional<OpenPoint<?>> unread =
        over.isEmpty() && money == FundingSource.NATIONAL ? unread(pay, context) : Optional.empty();
    if (unread.isPresent()) {
      return context.unsettled(unread.get());
    }
    return (over.isEmpty() ? binding : over)
        .stream()
            .min(pay.lowest())
            .map(ceiling -> measured(pay, ceiling, over))
            .orElseGet(Verdict::notApplicable);
  }

  private static Verdict measured(RatePay pay, RateCeiling ceiling, List<RateCeiling> over) {
    Verdict verdict =
        Verdict.satisfiedIf(over.isEmpty())
            .citing(ceiling.figure())
            .with("ceiling", pay.most(ceiling))
            .with("months", months(over));
    return pay.said(ceiling.point().map(verdict::relyingOn).orElse(verdict), ceiling);
  }

  private static List<YearMonth> months(List<RateCeiling> ceilings) {
    return ceilings.stream().map(RateCeiling::month).collect(toImmutableList());
  }

  private static Verdict withinReference(RatePay pay, Context context) {
    List<RateCeiling> measured =
        pay.months().stream()
            .filter(month -> binding(pay, FundingSource.LOCAL, month, context).isEmpty())
            .flatMap(month -> reference(month, context).stream())
            .collect(toImmutableList());
    List<RateCeiling> over = measured.stream().filter(pay::isOver).collect(toImmutableList());
    return (over.isEmpty() ? measured : over)
        .stream()
            .min(pay.lowest())
            .map(
                ceiling ->
                    Verdict.satisfiedIf(over.isEmpty())
                        .relyingOn(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
                        .with("ceiling", pay.most(ceiling))
                        .with("months", months(over.isEmpty() ? measured : over)))
            .orElseGet(Verdict::notApplicable);
  }

  private static Optional<RateCeiling> reference(YearMonth month, Context context) {
    return at(month, context)
        .value(Article08Ceilings.REMUNERATION_CEILING)
        .map(figure -> new RateCeiling(month, figure, Optional.empty()));
  }

  private static Context at(YearMonth month, Context context) {
    return context.at(MonthRange.dayOf(month));
  }

  /** The lowest ceiling that binds {@code money} in {@code month}, if one does. */
  private static Optional<RateCeiling> binding(
      RatePay pay, FundingSource money, YearMonth month, Context context) {
    Context then = at(month, context);
    return (money == FundingSource.NATIONAL ? national(then) : local(pay, month, then))
        .map(ceiling -> ceiling.in(month))
        .min(pay.lowest());
  }

  private static Stream<Ceiling> national(Context then) {
    return then
        .value(Article08Ceilings.REMUNERATION_CEILING)
        .map(figure -> new Ceiling(figure, Optional.empty()))
        .or(() -> before(then))
        .or(() -> goingOn(then))
        .stream();
  }

  private static Optional<Ceiling> before(Context then) {
    return then.decided(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014)
        .map(
            figure ->
                new Ceiling(figure, Optional.of(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014)));
  }

  /** The figure of the circular after its end, if it is settled that it goes on. */
  private static Optional<Ceiling> goingOn(Context then) {
    return then.afterEnd(CIRCULAR)
        .filter(point -> then.answer(point).orElse(false))
        .map(
            point ->
                new Ceiling(
                    Article08Ceilings.REMUNERATION_CEILING.on(
                        Article08Ceilings.REMUNERATION_CEILING.firstDay()),
                    Optional.of(point)));
  }

  private static Stream<Ceiling> local(RatePay pay, YearMonth month, Context then) {
    Optional<Cited<Coefficient>> bound =
        then.value(Article08Ceilings.REMUNERATION_CEILING)
            .filter(
                figure ->
                    then.answer(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
                        .orElse(false));
    return Stream.concat(
        pay.plan().network().scale().ceiling().stream()
            .filter(ceiling -> ceiling.validity().contains(MonthRange.dayOf(month)))
            .map(ceiling -> new Cited<>(ceiling.most(), ceiling.citation(), Evidence.SECONDARY))
            .map(figure -> new Ceiling(figure, Optional.empty())),
        bound.stream()
            .map(
                figure ->
                    new Ceiling(
                        figure,
                        Optional.of(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY))));
  }

  /** The point that asks for the ceiling of a month for which none was read, if there is one. */
  private static Optional<OpenPoint<?>> unread(RatePay pay, Context context) {
    return pay.months().stream()
        .map(month -> at(month, context))
        .flatMap(
            then ->
                Stream.<OpenPoint<?>>concat(
                    Stream.of(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014)
                        .filter(then::arises)
                        .filter(point -> then.decided(point).isEmpty()),
                    then.afterEnd(CIRCULAR).stream().filter(point -> then.answer(point).isEmpty())))
        .findFirst();
  }

  /**
   * A ceiling, whatever the month.
   *
   * @param figure the highest factor, with its source
   * @param point the open point by whose answer it binds
   */
  private record Ceiling(Cited<Coefficient> figure, Optional<OpenPoint<?>> point) {

    private RateCeiling in(YearMonth month) {
      return new RateCeiling(month, figure, point);
    }
  }
}
