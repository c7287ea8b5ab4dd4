package vn.khuyencong.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 5, 11);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  @Test
  void bothEndsAreIncluded() {
    Validity days = Validity.between(FIRST, LAST);
    assertThat(days.contains(FIRST.minusDays(1))).isFalse();
    assertThat(days.contains(FIRST)).isTrue();
    assertThat(days.contains(LAST)).isTrue();
    assertThat(days.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void anAbsentEndIsOpen() {
    assertThat(Validity.since(FIRST).contains(LocalDate.MAX)).isTrue();
    assertThat(Validity.since(FIRST).contains(FIRST.minusDays(1))).isFalse();
    assertThat(Validity.until(LAST).contains(LocalDate.MIN)).isTrue();
    assertThat(Validity.until(LAST).contains(LAST.plusDays(1))).isFalse();
    assertThat(Validity.ALWAYS.contains(LocalDate.MIN)).isTrue();
    assertThat(Validity.ALWAYS.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void oneDayIsAValidity() {
    assertThat(Validity.between(FIRST, FIRST).contains(FIRST)).isTrue();
  }

  @Test
  void theLastDayBeforeTheFirstIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.between(LocalDate.of(2025, 6, 30), LocalDate.of(2018, 5, 11)))
        .withMessageStartingWith("last day must not be before the first: ")
        .withMessageContaining("2025-06-30")
        .withMessageContaining("2018-05-11");
  }

  @Test
  void printsAsAnIsoIntervalWithOpenEnds() {
    assertThat(Validity.between(FIRST, LAST)).hasToString("2018-05-11/2025-06-30");
    assertThat(Validity.since(FIRST)).hasToString("2018-05-11/..");
    assertThat(Validity.until(LAST)).hasToString("../2025-06-30");
    assertThat(Validity.ALWAYS).hasToString("../..");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(Validity.until(LAST).overlaps(Validity.since(LAST.plusDays(1)))).isFalse();
    assertThat(Validity.until(LAST).overlaps(Validity.since(LAST))).isTrue();
  }

  @Property
  void overlappingIsHavingADayInCommon(
      @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
    boolean common =
        IntStream.rangeClosed(-2, 23)
            .mapToObj(FIRST::plusDays)
            .anyMatch(day -> one.contains(day) && other.contains(day));
    assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
  }

  @Property
  void enclosingIsContainingEveryDay(
      @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
    boolean every =
        IntStream.rangeClosed(-2, 23)
            .mapToObj(FIRST::plusDays)
            .filter(other::contains)
            .allMatch(one::contains);
    assertThat(one.encloses(other)).isEqualTo(every);
  }

  /** Ends lie within twenty days of the first day, so that a few days tell all of them apart. */
  @Provide
  Arbitrary<Validity> validities() {
    Arbitrary<Optional<Integer>> starts = Arbitraries.integers().between(0, 10).optional();
    Arbitrary<Optional<Integer>> lengths = Arbitraries.integers().between(0, 10).optional();
    return Combinators.combine(starts, lengths)
        .as(
            (start, length) ->
                new Validity(
                    start.map(FIRST::plusDays),
                    length.map(days -> FIRST.plusDays(start.orElse(0)).plusDays(days))));
  }

  @Test
  void daysBeforeAndAfterOthers() {
    Validity first = Validity.between(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10));
    Validity second = Validity.since(LocalDate.of(2018, 5, 11));
    assertThat(first.after()).isEqualTo(second);
    assertThat(first.onwards()).isEqualTo(Validity.since(LocalDate.of(2014, 4, 8)));
    assertThat(first.onwards().before(second)).isEqualTo(first);
    assertThat(second.cutAfter(LocalDate.of(2018, 5, 11)))
        .isEqualTo(Validity.between(LocalDate.of(2018, 5, 11), LocalDate.of(2018, 5, 11)));
    assertThat(first.changes())
        .containsExactly(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 11));
    assertThat(Validity.ALWAYS.changes()).isEmpty();
  }

  @Test
  void whatHasNoEndHasNothingAfterIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.since(LocalDate.of(2018, 5, 11)).after())
        .withMessage("days must have a last day: 2018-05-11/..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.ALWAYS.before(Validity.until(LocalDate.of(2018, 5, 11))))
        .withMessage("days must have a first day: ../2018-05-11");
  }
}
