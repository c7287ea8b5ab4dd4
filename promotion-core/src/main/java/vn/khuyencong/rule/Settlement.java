package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;

/**
 * A caller's answer to an open point, on the caller's own authority. One to a point that a text has
 * answered since is kept, and not followed.
 *
 * @param point the point answered
 * @param value the answer
 * @param citation the text the caller rests it on
 * @param validity days for which the answer is given; within the window of the point while it is
 *     open
 * @param <A> type of the answer
 */
public record Settlement<A>(OpenPoint<A> point, A value, Citation citation, Validity validity) {

  /**
   * Checks type and days against the point.
   *
   * @throws IllegalArgumentException if the answer is of another type, or its days go beyond those
   *     on which the question arises
   */
  public Settlement {
    point.checkAnswer(value);
    checkArgument(
        !point.isOpen() || point.window().encloses(validity),
        "answer to %s must lie within %s: %s",
        point.id(),
        point.window(),
        validity);
  }

  /**
   * The answer for the whole window of the point.
   *
   * @throws IllegalArgumentException if the answer is of another type
   */
  public static <A> Settlement<A> of(OpenPoint<A> point, A value, Citation citation) {
    return new Settlement<>(point, value, citation, point.window());
  }

  /** The answer with the text the caller rests it on, which was not read here. */
  Cited<A> cited() {
    return new Cited<>(value, citation, Evidence.SECONDARY);
  }
}
