package vn.khuyencong.law.kit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/**
 * Says of the verdicts of a condition that they follow its text as first issued, where it is open
 * whether it still stands so.
 */
public final class AsIssued {
  private AsIssued() {}

  /** {@code check}, within the window of {@code stands} only if it is answered with yes. */
  public static <T> Rule.Check<T> whileStanding(OpenPoint<Boolean> stands, Rule.Check<T> check) {
    return (subject, context) -> {
      List<Verdict> verdicts = check.check(subject, context);
      return context.arises(stands) ? ifStanding(stands, verdicts, context) : verdicts;
    };
  }

  private static List<Verdict> ifStanding(
      OpenPoint<Boolean> stands, List<Verdict> verdicts, Context context) {
    if (verdicts.size() == 1) {
      return ImmutableList.of(ifStanding(stands, verdicts.get(0), context));
    }
    ImmutableList.Builder<Verdict> all = ImmutableList.builderWithExpectedSize(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      all.add(ifStanding(stands, verdicts.get(i), context));
    }
    return all.build();
  }

  /** {@code verdict}, within the window of {@code stands} only if it is answered with yes. */
  public static Verdict ifStanding(OpenPoint<Boolean> stands, Verdict verdict, Context context) {
    if (!context.arises(stands) || verdict.outcome() == Outcome.NOT_APPLICABLE) {
      return verdict;
    }
    Optional<Boolean> answer = context.answer(stands);
    if (answer.isEmpty()) {
      return verdict.as(context.unsettled(stands));
    }
    return answer.get()
        ? verdict.relyingOn(stands)
        : verdict.as(Verdict.notApplicable().relyingOn(stands));
  }
}
