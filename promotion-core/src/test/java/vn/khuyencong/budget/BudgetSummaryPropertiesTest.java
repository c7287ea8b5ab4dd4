package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.budget.BudgetFixtures.summary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Summaries combine as numbers do, and parts sum to the whole in every dimension. */
@Domain(BudgetFixtures.AnyLines.class)
@Domain(DomainContext.Global.class)
class BudgetSummaryPropertiesTest {

  @Property(tries = 300)
  void anyPartitionAndOrderGivesTheSame(
      @ForAll @Size(max = 30) List<BudgetLine> lines,
      @ForAll @Size(max = 4) Set<Dimension> dimensions,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll Random random) {
    Dimension[] by = dimensions.toArray(Dimension[]::new);
    List<BudgetLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    List<List<BudgetLine>> partition =
        Stream.generate(() -> (List<BudgetLine>) new ArrayList<BudgetLine>()).limit(parts).toList();
    shuffled.forEach(line -> partition.get(random.nextInt(parts)).add(line));
    assertThat(
            partition.stream()
                .map(part -> summary(part, by))
                .reduce(BudgetSummary.empty(by), BudgetSummary::plus))
        .isEqualTo(summary(lines, by));
  }

  @Property(tries = 100)
  void plusIsAssociativeAndCommutativeWithAnIdentity(
      @ForAll @Size(max = 10) List<BudgetLine> a,
      @ForAll @Size(max = 10) List<BudgetLine> b,
      @ForAll @Size(max = 10) List<BudgetLine> c,
      @ForAll Dimension dimension) {
    BudgetSummary x = summary(a, dimension);
    BudgetSummary y = summary(b, dimension);
    BudgetSummary z = summary(c, dimension);
    assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
    assertThat(x.plus(y)).isEqualTo(y.plus(x));
    assertThat(x.plus(BudgetSummary.empty(dimension))).isEqualTo(x);
  }

  @Property(tries = 50)
  void parallelEqualsSequential(
      @ForAll @Size(max = 200) List<BudgetLine> lines,
      @ForAll @Size(max = 4) Set<Dimension> dimensions) {
    Dimension[] by = dimensions.toArray(Dimension[]::new);
    assertThat(lines.parallelStream().collect(BudgetSummary.by(by))).isEqualTo(summary(lines, by));
  }

  @Property(tries = 200)
  void partsSumToTheWhole(
      @ForAll @Size(max = 30) List<BudgetLine> lines,
      @ForAll @Size(max = 4) Set<Dimension> dimensions) {
    BigInteger whole =
        lines.stream()
            .map(line -> BigInteger.valueOf(line.amount().orElseThrow().dong()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    BudgetSummary cross = summary(lines, dimensions.toArray(Dimension[]::new));
    assertThat(cross.whole()).isEqualTo(new BudgetTotal(whole, lines.size(), 0));
    for (Dimension dimension : dimensions) {
      assertThat(cross.rollUpTo(dimension)).isEqualTo(summary(lines, dimension));
    }
  }

  @Property(tries = 100)
  void theSlicesOfADimensionAddUp(
      @ForAll @Size(max = 30) List<BudgetLine> lines, @ForAll Dimension dimension) {
    BudgetSummary summary = summary(lines, dimension);
    assertThat(
            summary.rows().stream()
                .map(row -> summary.where(row.keys().get(0)))
                .reduce(BudgetSummary.empty(dimension), BudgetSummary::plus))
        .isEqualTo(summary);
  }

  @Property(tries = 300)
  void sharesPrintToOneHundred(
      @ForAll @Size(max = 30) List<BudgetLine> lines,
      @ForAll @Size(max = 2) Set<Dimension> dimensions,
      @ForAll @IntRange(max = 6) int decimals) {
    BudgetSummary summary = summary(lines, dimensions.toArray(Dimension[]::new));
    List<BudgetShare> shares = summary.shares(decimals);
    if (summary.whole().sum().signum() == 0) {
      assertThat(shares).isEmpty();
      return;
    }
    assertThat(shares.stream().map(BudgetShare::printed).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    assertThat(shares).allSatisfy(share -> assertThat(error(share)).isLessThan(digit(decimals)));
  }

  private static BigDecimal digit(int decimals) {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** How far the printed share is from the exact one. */
  private static BigDecimal error(BudgetShare share) {
    return share.exact().percent(30, RoundingMode.HALF_EVEN).subtract(share.printed()).abs();
  }
}
