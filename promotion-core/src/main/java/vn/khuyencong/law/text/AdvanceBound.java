package vn.khuyencong.law.text;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;

/**
 * What an article says of the most that may be advanced by now. It keeps its own time, as a rule
 * does: it holds on the days of the text it cites, unless {@link #during} says otherwise. For money
 * of which it does not speak it gives neither.
 *
 * @param rate the share of the support
 * @param amount the amount, where the article goes by another measure than a share
 * @param validity days on which it holds
 */
public record AdvanceBound(Asked<Cited<Percent>> rate, Asked<Vnd> amount, Validity validity) {

  /** What is said of a request in a context, if anything is. */
  @FunctionalInterface
  public interface Asked<T> {
    /** What is said of {@code request}. */
    Optional<T> of(AdvanceRequest request, Context context);
  }

  /** A share of the support, on the days of the text of {@code place}. */
  public static AdvanceBound rate(Citation place, Asked<Cited<Percent>> rate) {
    return new AdvanceBound(rate, (request, context) -> Optional.empty(), Figure.inForce(place));
  }

  /** An amount, on the days of the text of {@code place}. */
  public static AdvanceBound amount(Citation place, Asked<Vnd> amount) {
    return new AdvanceBound((request, context) -> Optional.empty(), amount, Figure.inForce(place));
  }

  /** This bound, holding on other days than the text it cites. */
  public AdvanceBound during(Validity other) {
    return new AdvanceBound(rate, amount, other);
  }

  /** Whether it gives a rate or an amount for {@code request}. */
  boolean speaksOf(AdvanceRequest request, Context context) {
    return rate.of(request, context).isPresent() || amount.of(request, context).isPresent();
  }

  /** This bound, which holds through {@code gap} too as long as {@code point} is answered so. */
  AdvanceBound goingOn(Validity gap, OpenPoint<Boolean> point) {
    return new AdvanceBound(
        standing(rate, point), standing(amount, point), new Validity(validity.from(), gap.to()));
  }

  private static <T> Asked<T> standing(Asked<T> asked, OpenPoint<Boolean> point) {
    return (request, context) ->
        context.arises(point) && !context.answer(point).orElse(false)
            ? Optional.empty()
            : asked.of(request, context);
  }
}
