package vn.khuyencong.law.kit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/**
 * Keeps the conditions of a text to its own time, and says of each of their verdicts that it
 * follows the text as first issued, where a later amendment was not read.
 */
public final class AsIssued {
  private AsIssued() {}

  /** {@code check} on the days on which {@code text} is in force. */
  public static <T> Rule.Check<T> inTimeOf(LegalInstrument text, Rule.Check<T> check) {
    return (subject, context) ->
        check.check(subject, context).stream()
            .map(
                verdict ->
                    text.inForce().contains(context.day())
                        ? verdict
                        : verdict.as(Verdict.notApplicable()))
            .collect(toImmutableList());
  }

  /** {@link #inTimeOf(LegalInstrument, Rule.Check)} for a condition that is checked once. */
  public static <T> Rule.Check<T> onceInTimeOf(LegalInstrument text, Rule.Single<T> check) {
    return inTimeOf(text, (subject, context) -> ImmutableList.of(check.check(subject, context)));
  }

  /**
   * {@code check} on the days on which {@code text} is in force, as long as {@code stands}: the
   * point that asks whether it still stands as first issued.
   */
  public static <T> Rule.Check<T> inTimeOf(
      LegalInstrument text, OpenPoint<Boolean> stands, Rule.Check<T> check) {
    return inTimeOf(text, whileStanding(stands, check));
  }

  /** {@code check}, within the window of {@code stands} only if it is answered with yes. */
  public static <T> Rule.Check<T> whileStanding(OpenPoint<Boolean> stands, Rule.Check<T> check) {
    return (subject, context) ->
        check.check(subject, context).stream()
            .map(verdict -> ifStanding(stands, verdict, context))
            .collect(toImmutableList());
  }

  /** {@code verdict}, within the window of {@code stands} only if it is answered with yes. */
  public static Verdict ifStanding(OpenPoint<Boolean> stands, Verdict verdict, Context context) {
    if (!stands.window().contains(context.day()) || verdict.outcome() == Outcome.NOT_APPLICABLE) {
      return verdict;
    }
    Optional<Boolean> answer = context.answer(stands);
    if (answer.isEmpty()) {
      return verdict.as(Verdict.unsettled(stands));
    }
    return answer.get()
        ? verdict.relyingOn(stands)
        : verdict.as(Verdict.notApplicable().relyingOn(stands));
  }
}
