package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/**
 * Judges the months of a network's year by the law of the month, whatever the day asked about: the
 * decree as the law that is asked has it, so that a month after its end is not paid by it. Where no
 * text stands in its place, such a month is an open point.
 *
 * <p>Reading: a condition on the whole year, such as who established the network, is one of the
 * months served. Where the amendment leaves it open for some of them, what it comes to for the
 * others stands, unless it holds for them: then the year as a whole is open.
 */
public final class MonthlyLaw {
  private static final OpenPoint<Boolean> STANDS = DecreePoints.COLLABORATORS_SINCE_DECREE_235;

  /** The decree, on its days. */
  static final Dated<LegalInstrument> DECREE = Instruments.DECREE_45_2012.onItsDays();

  private MonthlyLaw() {}

  /**
   * Whether {@code month} is one of the decree by the law that is asked, so that it can be paid by
   * it; also where the decree has ended and it is not settled that it does not go on.
   */
  public static boolean isOfDecree(YearMonth month, Context asked) {
    Context then = at(month, asked);
    return then.value(DECREE).isPresent()
        || afterEnd(then).map(point -> then.answer(point).orElse(true)).orElse(false);
  }

  /** The point that asks whether the decree goes on, in a month after its end. */
  static Optional<OpenPoint<Boolean>> afterEnd(Context then) {
    return then.afterEnd(Instruments.DECREE_45_2012.whole());
  }

  /**
   * That the provisions on collaborators stand in {@code month}, where that is a point of the law
   * that is asked, answered or not; absent where there is no doubt of it.
   */
  public static Optional<Verdict> standing(YearMonth month, Context asked) {
    return open(at(month, asked))
        .map(any -> whileStanding(Verdict.satisfied(), ImmutableList.of(month), asked));
  }

  /** The law of {@code month}. */
  static Context at(YearMonth month, Context asked) {
    return asked.at(MonthRange.dayOf(month));
  }

  /** {@code check} on the year, in the months of it in which the provision stands. */
  static Rule.Check<NetworkPlan> ofYear(Rule.Single<NetworkPlan> check) {
    return (plan, context) ->
        ImmutableList.of(whileStanding(check.check(plan, context), months(plan), context));
  }

  /** {@code verdict} on {@code months}, as far as the provisions on collaborators stand in them. */
  static Verdict whileStanding(Verdict verdict, List<YearMonth> months, Context context) {
    List<Context> governed =
        months.stream()
            .filter(month -> isOfDecree(month, context))
            .map(month -> at(month, context))
            .collect(toImmutableList());
    if (governed.isEmpty()) {
      return verdict.as(Verdict.notApplicable());
    }
    Map<OpenPoint<Boolean>, Context> open = new LinkedHashMap<>();
    governed.forEach(then -> open(then).ifPresent(point -> open.putIfAbsent(point, then)));
    boolean settledBefore = governed.stream().anyMatch(then -> open(then).isEmpty());
    Verdict found = verdict;
    for (Map.Entry<OpenPoint<Boolean>, Context> one : open.entrySet()) {
      found =
          settledBefore
              ? both(found, one.getKey(), one.getValue())
              : AsIssued.ifStanding(one.getKey(), found, one.getValue());
    }
    return found;
  }

  /** On which point it depends whether the provisions on collaborators stand, if on one. */
  private static Optional<OpenPoint<Boolean>> open(Context then) {
    return afterEnd(then).or(() -> Optional.of(STANDS).filter(then::arises));
  }

  /** {@code verdict} where some months are of the words of 2012, and others of {@code then}. */
  private static Verdict both(Verdict verdict, OpenPoint<Boolean> point, Context then) {
    return verdict.outcome() == Outcome.SATISFIED && then.answer(point).isEmpty()
        ? verdict.as(then.unsettled(point))
        : then.answer(point).map(answer -> verdict.relyingOn(point)).orElse(verdict);
  }

  /** The months served; where nobody is known to serve, those of the year. */
  private static List<YearMonth> months(NetworkPlan plan) {
    List<YearMonth> served = plan.monthsServed();
    return served.isEmpty() ? plan.months() : served;
  }
}
