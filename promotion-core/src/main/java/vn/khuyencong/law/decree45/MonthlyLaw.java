package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
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
 * Judges the months of a network's year by the law of the month, whatever the day asked about.
 *
 * <p>Reading: a condition on the whole year, such as who established the network, is one of the
 * months served. Where the amendment leaves it open for some of them, what it comes to for the
 * others stands, unless it holds for them: then the year as a whole is open.
 */
final class MonthlyLaw {
  private static final OpenPoint<Boolean> STANDS = DecreePoints.COLLABORATORS_SINCE_DECREE_235;

  /** The decree, on its days. */
  private static final Dated<LegalInstrument> DECREE = Instruments.DECREE_45_2012.onItsDays();

  private MonthlyLaw() {}

  /** Whether {@code month} is one of the decree, so that it can be paid by it. */
  static boolean isOfDecree(YearMonth month) {
    return DECREE.covers(MonthRange.dayOf(month));
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
            .filter(MonthlyLaw::isOfDecree)
            .map(month -> at(month, context))
            .collect(toImmutableList());
    if (governed.isEmpty()) {
      return verdict.as(Verdict.notApplicable());
    }
    Optional<Context> amended = governed.stream().filter(then -> then.arises(STANDS)).findFirst();
    boolean settledBefore = governed.stream().anyMatch(then -> !then.arises(STANDS));
    return amended
        .map(then -> settledBefore ? both(verdict, then) : ifStanding(verdict, then))
        .orElse(verdict);
  }

  private static Verdict ifStanding(Verdict verdict, Context then) {
    return AsIssued.ifStanding(STANDS, verdict, then);
  }

  /** {@code verdict} where some months are of the words of 2012, and others of {@code then}. */
  private static Verdict both(Verdict verdict, Context then) {
    return verdict.outcome() == Outcome.SATISFIED && then.answer(STANDS).isEmpty()
        ? verdict.as(then.unsettled(STANDS))
        : then.answer(STANDS).map(answer -> verdict.relyingOn(STANDS)).orElse(verdict);
  }

  /** The months served; where nobody is known to serve, those of the year. */
  private static List<YearMonth> months(NetworkPlan plan) {
    List<YearMonth> served = plan.monthsServed();
    return served.isEmpty() ? plan.months() : served;
  }
}
