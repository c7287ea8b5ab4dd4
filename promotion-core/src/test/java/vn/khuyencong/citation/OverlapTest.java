package vn.khuyencong.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static Validity days(int from, int to) {
    return Validity.between(FIRST.plusDays(from), FIRST.plusDays(to));
  }

  @Test
  void isNoneOfDaysThatFollowOneAnother() {
    assertThat(Overlap.in(List.of(days(10, 19), days(0, 9), days(20, 20)))).isEmpty();
  }

  @Test
  void isOneSharedDay() {
    assertThat(Overlap.in(List.of(days(10, 19), days(0, 10)))).contains(new Overlap(0, 1));
  }

  @Test
  void isWithOneThatLastsPastAnother() {
    assertThat(Overlap.in(List.of(days(0, 100), days(101, 102), days(50, 60))))
        .contains(new Overlap(0, 2));
  }

  @Test
  void isOfOpenEnds() {
    LocalDate day = FIRST;
    assertThat(Overlap.in(List.of(Validity.since(day), Validity.until(day))))
        .contains(new Overlap(0, 1));
    assertThat(Overlap.in(List.of(Validity.since(day), Validity.until(day.minusDays(1)))))
        .isEmpty();
    assertThat(Overlap.in(List.of(Validity.ALWAYS, Validity.ALWAYS))).contains(new Overlap(0, 1));
  }

  @Provide
  Arbitrary<List<Validity>> several() {
    Arbitrary<Optional<LocalDate>> first = Arbitraries.integers().between(0, 30).map(this::day);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 6);
    Arbitrary<Boolean> open = Arbitraries.integers().between(0, 9).map(n -> n == 0);
    return Combinators.combine(first, length, open)
        .as(
            (from, days, ends) ->
                new Validity(
                    from,
                    ends ? Optional.empty() : from.or(() -> day(1)).map(d -> d.plusDays(days))))
        .list()
        .ofMaxSize(6);
  }

  private Optional<LocalDate> day(int n) {
    return n == 0 ? Optional.empty() : Optional.of(FIRST.plusDays(n));
  }

  @Property
  void isFoundIfAndOnlyIfSomePairHasADayInCommon(@ForAll("several") List<Validity> all) {
    boolean some =
        IntStream.range(0, all.size())
            .anyMatch(i -> IntStream.range(0, i).anyMatch(j -> all.get(i).overlaps(all.get(j))));
    Optional<Overlap> found = Overlap.in(all);
    assertThat(found.isPresent()).isEqualTo(some);
    found.ifPresent(
        both -> {
          assertThat(both.earlier()).isLessThan(both.later());
          assertThat(all.get(both.earlier()).overlaps(all.get(both.later()))).isTrue();
        });
  }
}
