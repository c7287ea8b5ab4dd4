package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

/**
 * A caller's answer to an open point, on the caller's own authority.
 *
 * @param point the point answered
 * @param value the answer
 * @param citation the text the caller rests it on
 * @param validity days for which the answer is given; within the window of the point
 * @param <A> type of the answer
 */
public record Settlement<A>(OpenPoint<A> point, A value, Citation citation, Validity validity) {

  /** Checks type and days against the point. */
  public Settlement {
    checkArgument(
        point.answerType().isInstance(value),
        "answer to %s must be a %s: %s",
        point.id(),
        point.answerType().getSimpleName(),
        value);
    checkArgument(
        point.window().encloses(validity),
        "answer to %s must lie within %s: %s",
        point.id(),
        point.window(),
        validity);
  }

  /** The answer for the whole window of the point. */
  public static <A> Settlement<A> of(OpenPoint<A> point, A value, Citation citation) {
    return new Settlement<>(point, value, citation, point.window());
  }
}
