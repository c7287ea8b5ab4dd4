package vn.khuyencong.law.circular28;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/**
 * The pay of a rate, and how it is compared with a ceiling: factor with factor, or đồng with đồng.
 *
 * @param plan the plan
 * @param rate the rate
 * @param months the months it pays for
 * @param asked the day on which it is asked, by which the base salary of months ahead is known
 */
record RatePay(NetworkPlan plan, RemunerationRate rate, List<YearMonth> months, Context asked) {

  /** Whether a month of it is above {@code ceiling}, which is one of that month. */
  boolean isOver(RateCeiling ceiling) {
    return rate.amount()
        .map(dong -> dong.compareTo(dong(ceiling)) > 0)
        .orElseGet(() -> rate.coefficient().orElseThrow().compareTo(ceiling.figure().value()) > 0);
  }

  /** The most by {@code ceiling}: a factor, or đồng where the pay is fixed so. */
  Object most(RateCeiling ceiling) {
    return rate.amount().<Object>map(fixed -> dong(ceiling)).orElse(ceiling.figure().value());
  }

  /** {@code verdict} by {@code ceiling}, which says where its đồng were rounded down. */
  Verdict said(Verdict verdict, RateCeiling ceiling) {
    boolean cut =
        rate.amount().isPresent() && !dong(ceiling).equals(inDong(ceiling, RoundingMode.UP));
    return RoundedDown.said(verdict, cut);
  }

  /** The lower ceiling first. */
  Comparator<RateCeiling> lowest() {
    Comparator<RateCeiling> byFactor = Comparator.comparing(ceiling -> ceiling.figure().value());
    return rate.amount().isPresent()
        ? Comparator.comparing(this::dong).thenComparing(byFactor)
        : byFactor;
  }

  private Vnd dong(RateCeiling ceiling) {
    return inDong(ceiling, RoundingMode.DOWN);
  }

  private Vnd inDong(RateCeiling ceiling, RoundingMode rounding) {
    return BaseSalary.of(plan, ceiling.month(), asked)
        .value()
        .times(ceiling.figure().value(), rounding);
  }
}
