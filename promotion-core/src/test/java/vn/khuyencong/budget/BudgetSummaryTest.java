package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.budget.BudgetFixtures.line;
import static vn.khuyencong.budget.BudgetFixtures.summary;
import static vn.khuyencong.budget.Dimension.CATEGORY;
import static vn.khuyencong.budget.Dimension.PROVINCE;
import static vn.khuyencong.budget.Dimension.SOURCE;
import static vn.khuyencong.budget.Dimension.STAGE;
import static vn.khuyencong.budget.Dimension.TIER;
import static vn.khuyencong.budget.Dimension.YEAR;

import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SupportCategory;

class BudgetSummaryTest {
  private static final BudgetLine LONG_AN = line("a", 300).build();
  private static final BudgetLine TAY_NINH = line("b", 200).province("72").build();
  private static final BudgetLine UNKNOWN = line("c", 50).province(Optional.empty()).build();
  private static final BudgetLine TRAINING =
      line("d", 7).category(SupportCategory.TRAINING).build();
  private static final List<BudgetLine> LINES = List.of(UNKNOWN, LONG_AN, TRAINING, TAY_NINH);

  @Nested
  class Rows {
    @Test
    void standInTheOrderOfTheirKeysWithTheUnknownLast() {
      assertThat(summary(LINES, PROVINCE).rows())
          .extracting(row -> BudgetRow.name(row.keys()), BudgetRow::amount)
          .containsExactly(
              tuple("PROVINCE=72", Vnd.of(200)),
              tuple("PROVINCE=80", Vnd.of(307)),
              tuple("PROVINCE=?", Vnd.of(50)));
    }

    @Test
    void ofAClosedListStandInTheOrderOfTheLaw() {
      assertThat(
              Stream.of(SupportCategory.values())
                  .map(category -> line("a", 1).category(category).build())
                  .collect(BudgetSummary.by(CATEGORY))
                  .rows())
          .extracting(row -> row.keys().get(0).value().orElseThrow())
          .containsExactlyElementsOf(Stream.of(SupportCategory.values()).map(Enum::name).toList());
    }

    @Test
    void crossTheDimensions() {
      assertThat(summary(LINES, CATEGORY, PROVINCE).rows())
          .extracting(row -> BudgetRow.name(row.keys()))
          .containsExactly(
              "CATEGORY=TRAINING, PROVINCE=80",
              "CATEGORY=TECHNOLOGY, PROVINCE=72",
              "CATEGORY=TECHNOLOGY, PROVINCE=80",
              "CATEGORY=TECHNOLOGY, PROVINCE=?");
    }

    @Test
    void byNoDimensionAreOne() {
      assertThat(summary(LINES).rows()).hasSize(1);
    }

    @Test
    void haveTheTierOfTheirMoney() {
      assertThat(summary(List.of(LONG_AN), TIER).rows().get(0).key(TIER))
          .contains(BudgetKey.of(TIER, "PROVINCIAL"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL_PROMOTION", "COUNTERPART", "OTHER_STATE", "OTHER"})
    void haveNoTierWhereItIsNotKnown(MoneySource source) {
      assertThat(summary(List.of(line("a", 1).source(source).build()), TIER).rows().get(0).keys())
          .containsExactly(BudgetKey.absent(TIER));
    }
  }

  @Nested
  class Parts {
    @Test
    void ofOneKeyAreTaken() {
      assertThat(summary(LINES, CATEGORY, PROVINCE).where(BudgetKey.of(PROVINCE, "80")).total())
          .isEqualTo(Vnd.of(307));
    }

    @Test
    void ofNoKeyAreTaken() {
      assertThat(summary(LINES, CATEGORY, PROVINCE).where(BudgetKey.absent(PROVINCE)).total())
          .isEqualTo(Vnd.of(50));
    }

    @Test
    void areRolledUp() {
      assertThat(summary(LINES, CATEGORY, PROVINCE).rollUpTo(PROVINCE))
          .isEqualTo(summary(LINES, PROVINCE));
    }

    @Test
    void areTurned() {
      assertThat(summary(LINES, CATEGORY, PROVINCE).rollUpTo(PROVINCE, CATEGORY))
          .isEqualTo(summary(LINES, PROVINCE, CATEGORY));
    }

    @Test
    void areCounted() {
      assertThat(summary(LINES, CATEGORY).count()).isEqualTo(4);
    }

    @Test
    void ofAnotherDimensionAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> summary(LINES, CATEGORY).rollUpTo(YEAR))
          .withMessage("dimension must be one of [CATEGORY]: YEAR");
    }

    @Test
    void ofNoLineComeToNothing() {
      assertThat(BudgetSummary.empty(CATEGORY).total()).isEqualTo(Vnd.ZERO);
    }
  }

  @Nested
  class Plus {
    @Test
    void addsGroupByGroup() {
      assertThat(
              summary(List.of(LONG_AN, UNKNOWN), PROVINCE)
                  .plus(summary(List.of(TRAINING, TAY_NINH), PROVINCE)))
          .isEqualTo(summary(LINES, PROVINCE));
    }

    @Test
    void refusesOtherDimensions() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BudgetSummary.empty(SOURCE).plus(BudgetSummary.empty(SOURCE, YEAR)))
          .withMessage("dimensions must be the same to add, [SOURCE]: [SOURCE, YEAR]");
    }
  }

  @Nested
  class Overflow {
    private final BudgetLine greatest = line("a", Long.MAX_VALUE).build();
    private final BudgetLine recovered = line("b", -1).stage(BudgetStage.RECOVERED).build();

    @Test
    void namesTheGroup() {
      BudgetSummary summary = summary(List.of(greatest, line("b", 1).build()), CATEGORY, PROVINCE);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> summary.rows().get(0).amount())
          .withMessage(
              "total of CATEGORY=TECHNOLOGY, PROVINCE=80 must fit whole đồng in 64 bits:"
                  + " 9223372036854775808");
    }

    @Test
    void ofTheWholeIsNamed() {
      BudgetSummary summary = summary(List.of(greatest, TAY_NINH), PROVINCE);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(summary::total)
          .withMessage("total of all lines must fit whole đồng in 64 bits: 9223372036854776007");
    }

    @Test
    void midwayIsNone() {
      BudgetLine one = line("c", 1).build();
      assertThat(summary(List.of(greatest, one, recovered), PROVINCE).total())
          .isEqualTo(Vnd.of(Long.MAX_VALUE));
    }
  }

  @Nested
  class BadInput {
    private final BudgetTotal one = new BudgetTotal(BigInteger.ONE, 1, 0);

    @Test
    void aDimensionTwiceIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BudgetSummary.by(YEAR, YEAR))
          .withMessage("dimensions must differ: [YEAR, YEAR]");
    }

    @Test
    void aGroupTwiceIsRefused() {
      BudgetRow row = new BudgetRow(List.of(BudgetKey.of(YEAR, "2024")), one);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetSummary(List.of(YEAR), List.of(row, row)))
          .withMessage("groups must differ: YEAR=2024");
    }

    @Test
    void aRowOfOtherDimensionsIsRefused() {
      BudgetRow row = new BudgetRow(List.of(BudgetKey.of(YEAR, "2024")), one);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetSummary(List.of(STAGE), List.of(row)))
          .withMessage("keys of a row must be of [STAGE]: YEAR=2024");
    }

    @Test
    void aRowOfNoLineIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetRow(List.of(), BudgetTotal.NONE))
          .withMessage("count of all lines must be at least 1: 0");
    }

    @Test
    void aSumOfNoLineIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetTotal(BigInteger.TWO, 0, 0))
          .withMessage("sum of no line must be 0: 2");
    }

    /** What says no amount is a line of the group, and no zero of the sum. */
    @Test
    void anAmountNotKnownIsLacked() {
      BudgetTotal total = BudgetTotal.of(Vnd.of(5)).plus(BudgetTotal.of(Optional.empty()));
      assertThat(total).isEqualTo(new BudgetTotal(BigInteger.valueOf(5), 2, 1));
      assertThat(total.lacks()).isTrue();
      assertThat(new StageDifference(List.of(), one, total).rate()).isEmpty();
      assertThat(new StageDifference(List.of(), one, one).rate()).isPresent();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetTotal(BigInteger.ZERO, 1, 2))
          .withMessage("unknown must be between 0 and 1: 2");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetTotal(BigInteger.ONE, 1, 1))
          .withMessage("sum of no line must be 0: 1");
    }

    @Test
    void aNegativeCountIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BudgetTotal(BigInteger.TWO, -1, 0))
          .withMessage("count must not be negative: -1");
    }
  }

  @Test
  void tenMillionLinesTakeTheMemoryOfTheirGroups() {
    long lines = 10_000_000;
    BudgetSummary summary =
        LongStream.range(0, lines)
            .parallel()
            .mapToObj(BudgetSummaryTest::generated)
            .collect(BudgetSummary.by(STAGE, PROVINCE, YEAR));
    assertThat(summary.count()).isEqualTo(lines);
    assertThat(summary.total()).isEqualTo(Vnd.of(lines * (lines - 1) / 2));
    assertThat(summary.rows()).hasSize(2 * 34 * 5);
  }

  private static BudgetLine generated(long i) {
    return new BudgetLine(
        "l",
        Optional.of(Vnd.of(i)),
        i % 2 == 0 ? BudgetStage.APPROVED : BudgetStage.DISBURSED,
        Optional.of(SupportCategory.TECHNOLOGY),
        Optional.empty(),
        MoneySource.PROVINCIAL_PROMOTION,
        Optional.of(Long.toString(i / 2 % 34)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Year.of((int) (2021 + i / 68 % 5)));
  }
}
