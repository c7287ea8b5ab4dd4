package vn.khuyencong.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatedTest {
  private static final LocalDate FIRST = LocalDate.of(2012, 7, 5);
  private static final LocalDate CHANGE = LocalDate.of(2025, 10, 15);
  private static final Citation OLD = Citation.of("45/2012/NĐ-CP");
  private static final Citation NEW = Citation.of("235/2025/NĐ-CP");
  private static final Dated<String> SERIES =
      Dated.from("approver", FIRST, "old", OLD, Evidence.SEEN)
          .then(CHANGE, "new", NEW, Evidence.SECONDARY);

  @Test
  void aValueHoldsFromItsDayOn() {
    assertThat(SERIES.on(FIRST)).isEqualTo(new Cited<>("old", OLD, Evidence.SEEN));
    assertThat(SERIES.on(CHANGE.minusDays(1)).value()).isEqualTo("old");
    assertThat(SERIES.on(CHANGE)).isEqualTo(new Cited<>("new", NEW, Evidence.SECONDARY));
    assertThat(SERIES.on(LocalDate.of(9999, 12, 31)).value()).isEqualTo("new");
  }

  @Test
  void beforeTheFirstDayIsAnErrorThatNamesTheDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SERIES.on(FIRST.minusDays(1)))
        .withMessage("approver must be asked from 2012-07-05 on: 2012-07-04");
  }

  @Test
  void coverageIsKnownBeforeAsking() {
    assertThat(SERIES.covers(FIRST.minusDays(1))).isFalse();
    assertThat(SERIES.covers(FIRST)).isTrue();
    assertThat(SERIES.firstDay()).isEqualTo(FIRST);
  }

  @Test
  void theSeriesListsItsValuesByFirstDay() {
    assertThat(SERIES.byFirstDay())
        .containsExactly(
            Map.entry(FIRST, new Cited<>("old", OLD, Evidence.SEEN)),
            Map.entry(CHANGE, new Cited<>("new", NEW, Evidence.SECONDARY)));
  }

  @Test
  void aChangeLeavesTheShorterSeriesAsItWas() {
    Dated<String> shorter = Dated.from("approver", FIRST, "old", OLD, Evidence.SEEN);
    Dated<String> longer = shorter.then(CHANGE, "new", NEW, Evidence.SEEN);
    assertThat(shorter.on(CHANGE).value()).isEqualTo("old");
    assertThat(longer.on(CHANGE).value()).isEqualTo("new");
  }

  @Test
  void whatIsMadeOfTheValuesKeepsTheirDaysAndSources() {
    Dated<Integer> lengths = SERIES.until(CHANGE).map(String::length);
    assertThat(lengths.on(CHANGE)).isEqualTo(new Cited<>(3, NEW, Evidence.SECONDARY));
    assertThat(lengths.daysOf(CHANGE)).isEqualTo(Validity.between(CHANGE, CHANGE));
  }

  @Nested
  class Order {
    @Test
    void aChangeOnTheDayOfTheLastIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SERIES.then(CHANGE, "newer", NEW, Evidence.SEEN))
          .withMessage("change of approver must come after 2025-10-15: 2025-10-15");
    }

    @Test
    void aChangeBeforeTheLastIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SERIES.then(FIRST, "newer", NEW, Evidence.SEEN))
          .withMessage("change of approver must come after 2025-10-15: 2012-07-05");
    }

    @Test
    void aChangeOnTheNextDayIsTaken() {
      Dated<String> longer = SERIES.then(CHANGE.plusDays(1), "newer", NEW, Evidence.SEEN);
      assertThat(longer.on(CHANGE).value()).isEqualTo("new");
      assertThat(longer.on(CHANGE.plusDays(1)).value()).isEqualTo("newer");
    }
  }

  @Nested
  class Ended {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private final Dated<String> ended = SERIES.until(LAST);

    @Test
    void theLastDayHasAValue() {
      assertThat(ended.on(LAST).value()).isEqualTo("new");
      assertThat(ended.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void afterTheLastDayIsAnErrorThatNamesTheDay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ended.on(LAST.plusDays(1)))
          .withMessage("approver must be asked up to 2026-06-30: 2026-07-01");
    }

    @Test
    void aChangeUpToTheLastDayIsTakenAndEndsWithIt() {
      Dated<String> longer = ended.then(LAST, "newer", NEW, Evidence.SEEN);
      assertThat(longer.on(LAST.minusDays(1)).value()).isEqualTo("new");
      assertThat(longer.on(LAST).value()).isEqualTo("newer");
      assertThat(longer.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aChangeAfterTheLastDayIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ended.then(LAST.plusDays(2), "newer", NEW, Evidence.SEEN))
          .withMessage("approver must not be changed after its last day: 2026-07-02");
    }

    @Test
    void changesAfterAnEarlierLastDayAreGone() {
      Dated<String> shorter = SERIES.until(CHANGE.minusDays(1));
      assertThat(shorter.byFirstDay()).containsOnlyKeys(FIRST);
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
      assertThatIllegalArgumentException().isThrownBy(() -> SERIES.until(FIRST.minusDays(1)));
    }
  }

  @Test
  void aSeriesOfTheDaysOfATextHasAValueOnThemOnly() {
    Dated<String> series =
        Dated.during(
            "a figure",
            Validity.between(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10)),
            "70",
            Citation.of("1/QĐ"),
            Evidence.SEEN);
    assertThat(series.find(LocalDate.of(2014, 4, 7))).isEmpty();
    assertThat(series.find(LocalDate.of(2014, 4, 8)).map(Cited::value)).contains("70");
    assertThat(series.find(LocalDate.of(2018, 5, 10)).map(Cited::value)).contains("70");
    assertThat(series.find(LocalDate.of(2018, 5, 11))).isEmpty();
    assertThat(series.changes())
        .containsExactly(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 11));
    assertThat(series.daysOf(series.firstDay()))
        .isEqualTo(Validity.between(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.daysOf(LocalDate.of(2015, 1, 1)))
        .withMessage("value of a figure must begin on: 2015-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Dated.during("a figure", Validity.ALWAYS, "70", Citation.of("1"), Evidence.SEEN))
        .withMessage("a figure must have a first day: ../..");
  }
}
