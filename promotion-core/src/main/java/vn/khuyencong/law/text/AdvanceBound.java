package vn.khuyencong.law.text;

import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Context;

/**
 * What an article says of the most that may be advanced by now. It keeps its own time: on days and
 * for money of which it does not speak it gives neither.
 *
 * @param rate the share of the support
 * @param amount the amount, where the article goes by another measure than a share
 */
public record AdvanceBound(Asked<Cited<Percent>> rate, Asked<Vnd> amount) {

  /** What is said of a request in a context, if anything is. */
  @FunctionalInterface
  public interface Asked<T> {
    /** What is said of {@code request}. */
    Optional<T> of(AdvanceRequest request, Context context);
  }

  /** A share of the support. */
  public static AdvanceBound rate(Asked<Cited<Percent>> rate) {
    return new AdvanceBound(rate, (request, context) -> Optional.empty());
  }

  /** An amount. */
  public static AdvanceBound amount(Asked<Vnd> amount) {
    return new AdvanceBound((request, context) -> Optional.empty(), amount);
  }
}
