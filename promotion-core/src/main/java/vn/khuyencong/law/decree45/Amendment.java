package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;

/** The amendment by Decree 235/2025/NĐ-CP: since when, for whom, and what of it is not known. */
final class Amendment {
  /** The first day of the amended text, as newspapers report it. */
  static final LocalDate FIRST_DAY = Instruments.DECREE_235_2025.inForce().from().orElseThrow();

  private Amendment() {}

  /** Whether the amended text is in force on the day of {@code context}. */
  static boolean isInForce(Context context) {
    return !context.day().isBefore(FIRST_DAY);
  }

  /**
   * Whether the amendment passes {@code request} by: a project approved before it goes on under the
   * old words.
   *
   * <p>Reading: the reported transition speaks of projects that go on; the whole old text, as of
   * the day of approval, is taken to govern them.
   */
  static boolean isPassedBy(SupportRequest request, Context asked) {
    return isInForce(asked)
        && request.approvedOn().map(approved -> approved.isBefore(FIRST_DAY)).orElse(false);
  }

  /** {@code check}, as long as the provisions on collaborators are known to stand. */
  static <T> Rule.Check<T> whileStanding(Rule.Check<T> check) {
    return AsIssued.whileStanding(DecreePoints.COLLABORATORS_SINCE_DECREE_235, check);
  }

  /** {@link #whileStanding(Rule.Check)} for a condition that is checked once. */
  static <T> Rule.Check<T> onceWhileStanding(Rule.Single<T> check) {
    return whileStanding((subject, context) -> ImmutableList.of(check.check(subject, context)));
  }
}
