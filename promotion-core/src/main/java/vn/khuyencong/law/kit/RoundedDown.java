package vn.khuyencong.law.kit;

import java.math.RoundingMode;
import java.util.Collection;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Verdict;

/**
 * Says of what a share comes to that a part of a đồng was cut: 2 đ of 70% of 3 đ; of what is a
 * whole number of đồng nothing is said.
 */
public final class RoundedDown {
  private static final Term ROUNDED_DOWN = Term.of("làm tròn xuống", "rounded down");

  private RoundedDown() {}

  /** Whether {@code most} is {@code share} of {@code whole} without a part of a đồng. */
  public static boolean isOf(Vnd most, Percent share, Vnd whole) {
    return most.equals(whole.share(share, RoundingMode.DOWN))
        && !most.equals(whole.share(share, RoundingMode.UP));
  }

  /** Whether it is so of one of {@code shares} and one of {@code wholes}. */
  public static boolean isOfSome(Vnd most, Collection<Percent> shares, Collection<Vnd> wholes) {
    return shares.stream()
        .anyMatch(share -> wholes.stream().anyMatch(whole -> isOf(most, share, whole)));
  }

  /**
   * {@code verdict}, which says that what it measures by was rounded down, if it was {@code cut}.
   */
  public static Verdict said(Verdict verdict, boolean cut) {
    return cut ? verdict.with("rounding", ROUNDED_DOWN) : verdict;
  }
}
