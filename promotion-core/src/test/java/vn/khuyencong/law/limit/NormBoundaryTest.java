package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.limit.LimitKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;

/** Every norm as it was read: at its cap, at its share, where both meet, and one đồng over each. */
class NormBoundaryTest {
  private static final BigDecimal BASE_SALARY_MAY_2018 = new BigDecimal(1_300_000);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal MUCH = new BigDecimal(100_000_000_000L);

  static Stream<NormRow> capped() {
    return NormRow.items().stream().filter(row -> cap(row).isPresent());
  }

  static Stream<NormRow> shared() {
    return NormRow.items().stream().filter(row -> row.number("share").isPresent());
  }

  static Stream<NormRow> crossing() {
    return shared().filter(row -> cap(row).isPresent());
  }

  static Stream<NormRow> withoutFigure() {
    return NormRow.items().stream()
        .filter(row -> cap(row).isEmpty() && row.number("share").isEmpty());
  }

  /** The cap for one unit, computed from the rows alone, by the base salary of May 2018. */
  private static Optional<BigDecimal> cap(NormRow row) {
    return row.number("cap")
        .or(() -> row.number("baseSalaryMultiple").map(BASE_SALARY_MAY_2018::multiply))
        .or(
            () ->
                row.number("factor")
                    .map(factor -> factor.multiply(cap(row.multiplied()).orElseThrow())));
  }

  private static SupportLimit ask(NormRow row, BigDecimal cost, BigDecimal asked) {
    boolean larger = row.text("base").matches("YEARLY_FUND|SCHEME_ESTIMATE|CLASS_MONEY");
    CostLine line =
        Lines.national(
                row.item(),
                larger ? MUCH.longValueExact() : cost.longValueExact(),
                asked.longValue())
            .toBuilder()
            .priority(false)
            .month(YearMonth.of(2018, 5))
            .approvedEstimate(
                row.text("base").startsWith("FAIR_")
                    ? Optional.of(Vnd.of(cost.longValueExact()))
                    : Optional.empty())
            .shareBase(larger ? Optional.of(Vnd.of(cost.longValueExact())) : Optional.empty())
            .build();
    return Lines.limit(row.day(), line);
  }

  private static BigDecimal share(NormRow row, BigDecimal cost) {
    return cost.multiply(row.number("share").orElseThrow())
        .divide(HUNDRED)
        .setScale(0, RoundingMode.DOWN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("capped")
  void letsThroughTheCapAndNotOneDongMore(NormRow row) {
    BigDecimal cap = cap(row).orElseThrow();
    SupportLimit at = ask(row, MUCH, cap);
    assertThat(at.amount()).contains(Vnd.of(cap.longValueExact()));
    assertThat(at.binding().orElseThrow().kind()).isEqualTo(LimitKind.CAP);
    assertThat(at.outcome()).isEqualTo(Outcome.SATISFIED);
    SupportLimit over = ask(row, MUCH, cap.add(BigDecimal.ONE));
    assertThat(over.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shared")
  void letsThroughTheShareAndNotOneDongMore(NormRow row) {
    BigDecimal cost = new BigDecimal(6_999_999);
    BigDecimal share = share(row, cost);
    SupportLimit at = ask(row, cost, share);
    assertThat(at.amount()).contains(Vnd.of(share.longValueExact()));
    assertThat(at.binding().orElseThrow().kind()).isEqualTo(LimitKind.SHARE);
    assertThat(at.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(ask(row, cost, share.add(BigDecimal.ONE)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("crossing")
  void goesFromShareToCapWhereTheyCross(NormRow row) {
    BigDecimal cap = cap(row).orElseThrow();
    BigDecimal cross =
        cap.multiply(HUNDRED).divide(row.number("share").orElseThrow(), 0, RoundingMode.CEILING);
    BigDecimal unit = new BigDecimal(10);
    SupportLimit below = ask(row, cross.subtract(unit), BigDecimal.ONE);
    SupportLimit above = ask(row, cross.add(unit), BigDecimal.ONE);
    assertThat(below.binding().orElseThrow().kind()).isEqualTo(LimitKind.SHARE);
    assertThat(below.amount()).contains(Vnd.of(share(row, cross.subtract(unit)).longValueExact()));
    assertThat(ask(row, cross, cap).amount()).contains(Vnd.of(cap.longValueExact()));
    assertThat(above.binding().orElseThrow().kind()).isEqualTo(LimitKind.CAP);
    assertThat(above.amount()).contains(Vnd.of(cap.longValueExact()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withoutFigure")
  void givesNoAmountWhereTheTextHasNoFigure(NormRow row) {
    SupportLimit limit = ask(row, MUCH, BigDecimal.ONE);
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.outcome())
        .isEqualTo(
            row.text("item").startsWith("COMMON_") ? Outcome.LAW_UNSETTLED : Outcome.FACT_MISSING);
  }
}
