package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.law.OpenPoints;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/**
 * What is asked first of every provision on collaborators since Decree 235/2025: whether it still
 * stands.
 */
final class Amendment {
  private Amendment() {}

  /** {@code check}, as long as the provisions on collaborators are known to stand. */
  static <T> Rule.Check<T> whileStanding(Rule.Check<T> check) {
    return (subject, context) ->
        standing(context)
            .map(verdict -> ImmutableList.of(verdict))
            .orElseGet(() -> ImmutableList.copyOf(check.check(subject, context)));
  }

  /** {@link #whileStanding(Rule.Check)} for a condition that is checked once. */
  static <T> Rule.Check<T> onceWhileStanding(Rule.Single<T> check) {
    return whileStanding((subject, context) -> ImmutableList.of(check.check(subject, context)));
  }

  private static Optional<Verdict> standing(Context context) {
    var point = OpenPoints.COLLABORATORS_SINCE_DECREE_235;
    if (!point.window().contains(context.day())) {
      return Optional.empty();
    }
    Optional<Boolean> stands = context.answer(point);
    if (stands.isEmpty()) {
      return Optional.of(Verdict.unsettled(point));
    }
    return stands.get() ? Optional.empty() : Optional.of(Verdict.notApplicable().relyingOn(point));
  }
}
