package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.khuyencong.money.Vnd;

/** A sum of 64-bit amounts is exact, however far it goes and in whatever parts it is added. */
class RunningSumTest {
  @Property
  void isExact(@ForAll List<Long> amounts, @ForAll List<Long> more) {
    RunningSum sum = of(amounts);
    sum.add(of(more));
    assertThat(sum.total().sum()).isEqualTo(exact(amounts).add(exact(more)));
    assertThat(sum.total().count()).isEqualTo(amounts.size() + more.size());
  }

  @Test
  void goesBeyondSixtyFourBitsAndBack() {
    RunningSum sum = new RunningSum();
    LongStream.range(0, 5).forEach(i -> sum.add(Optional.of(Vnd.of(Long.MAX_VALUE))));
    assertThat(sum.total().sum())
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(5)));
    LongStream.range(0, 5).forEach(i -> sum.add(Optional.of(Vnd.of(-Long.MAX_VALUE))));
    sum.add(Optional.of(Vnd.of(-1)));
    assertThat(sum.total().sum()).isEqualTo(BigInteger.ONE.negate());
    LongStream.range(0, 3).forEach(i -> sum.add(Optional.of(Vnd.of(Long.MIN_VALUE))));
    assertThat(sum.total().sum())
        .isEqualTo(
            BigInteger.valueOf(Long.MIN_VALUE)
                .multiply(BigInteger.valueOf(3))
                .subtract(BigInteger.ONE));
  }

  @Test
  void countsWhatIsNotKnownAndAddsNothingOfIt() {
    RunningSum sum = of(List.of(7L));
    sum.add(Optional.empty());
    assertThat(sum.total()).isEqualTo(new BudgetTotal(BigInteger.valueOf(7), 2, 1));
  }

  @Test
  void refusesMoreLinesThanFit() {
    RunningSum sum = of(List.of(1L));
    for (int i = 0; i < Long.SIZE - 2; i++) {
      RunningSum same = new RunningSum();
      same.add(sum);
      sum.add(same);
    }
    RunningSum same = new RunningSum();
    same.add(sum);
    assertThatThrownBy(() -> sum.add(same)).isInstanceOf(ArithmeticException.class);
  }

  private static RunningSum of(List<Long> amounts) {
    RunningSum sum = new RunningSum();
    amounts.forEach(one -> sum.add(Optional.of(Vnd.of(one))));
    return sum;
  }

  private static BigInteger exact(List<Long> amounts) {
    return amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
