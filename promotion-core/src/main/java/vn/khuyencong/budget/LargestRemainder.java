package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shares in percent that add up to 100: each is rounded down to the last digit printed, and the
 * digits still missing go to the largest remainders, of equal ones to the earliest row.
 */
final class LargestRemainder {
  private static final int MOST_DECIMALS = 18;

  private final List<BudgetRow> rows;
  private final BigInteger whole;

  /** The whole in units of the last digit printed. */
  private final BigInteger hundred;

  private final int decimals;

  private LargestRemainder(List<BudgetRow> rows, BigInteger whole, int decimals) {
    checkArgument(
        decimals >= 0 && decimals <= MOST_DECIMALS,
        "decimals must be between 0 and 18: %s",
        decimals);
    this.rows = rows;
    this.whole = whole;
    this.decimals = decimals;
    this.hundred = BigInteger.TEN.pow(decimals + 2);
  }

  /** The shares of {@code rows}; none if the whole is zero. */
  static List<BudgetShare> of(List<BudgetRow> rows, BigInteger whole, int decimals) {
    LargestRemainder method = new LargestRemainder(rows, whole, decimals);
    return whole.signum() == 0 ? ImmutableList.of() : method.shares();
  }

  private List<BudgetShare> shares() {
    Set<Integer> raised = raised();
    return IntStream.range(0, rows.size())
        .mapToObj(i -> share(rows.get(i), raised.contains(i)))
        .collect(toImmutableList());
  }

  private BudgetShare share(BudgetRow row, boolean raised) {
    BigInteger digits = raised ? floor(row).add(BigInteger.ONE) : floor(row);
    return new BudgetShare(
        row.keys(), new Ratio(row.total().sum(), whole), new BigDecimal(digits, decimals));
  }

  private Set<Integer> raised() {
    BigInteger given = rows.stream().map(this::floor).reduce(BigInteger.ZERO, BigInteger::add);
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainder(rows.get(i))).reversed())
        .limit(hundred.subtract(given).longValueExact())
        .collect(toImmutableSet());
  }

  private BigInteger floor(BudgetRow row) {
    return scaled(row).subtract(remainder(row)).divide(whole.abs());
  }

  private BigInteger remainder(BudgetRow row) {
    return scaled(row).mod(whole.abs());
  }

  /** The sum of {@code row} in printed digits of the whole, whatever the sign of the whole. */
  private BigInteger scaled(BudgetRow row) {
    return row.total().sum().multiply(hundred).multiply(BigInteger.valueOf(whole.signum()));
  }
}
