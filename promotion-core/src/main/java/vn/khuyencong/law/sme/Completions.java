package vn.khuyencong.law.sme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.money.Vnd;

/**
 * The ways in which missing size facts could turn out. A size test changes its answer only at the
 * limits of its bands, so one value at each limit and one beyond stand for all others.
 */
final class Completions {
  private static final List<Integer> AVERAGE_LABOUR = ImmutableList.of(10);
  private static final List<Integer> INSURED_LABOUR = ImmutableList.of(10, 50, 100, 200);
  private static final List<Long> CAPITAL_BILLIONS = ImmutableList.of(3L, 10L, 20L, 50L, 100L);
  private static final List<Long> REVENUE_BILLIONS =
      ImmutableList.of(0L, 3L, 10L, 50L, 100L, 200L, 300L);

  private Completions() {}

  /** Every case that {@code facts} can turn out to be on {@code day}; one if nothing is missing. */
  static Stream<SizeCase> of(SizeFacts facts, LocalDate day) {
    return labour(facts.averageLabour(), AVERAGE_LABOUR).stream()
        .flatMap(
            average ->
                labour(facts.insuredLabour(), INSURED_LABOUR).stream()
                    .flatMap(insured -> of(facts, day, average, insured)));
  }

  private static Stream<SizeCase> of(SizeFacts facts, LocalDate day, int average, int insured) {
    return amounts(facts.capital(), CAPITAL_BILLIONS).stream()
        .flatMap(
            capital ->
                amounts(facts.revenue(), REVENUE_BILLIONS).stream()
                    .flatMap(
                        revenue ->
                            ages(facts, day).stream()
                                .flatMap(
                                    young ->
                                        fields(facts).stream()
                                            .map(
                                                field ->
                                                    new SizeCase(
                                                        average, insured, capital, revenue, young,
                                                        field)))));
  }

  private static List<Integer> labour(Optional<Integer> known, List<Integer> limits) {
    return known
        .<List<Integer>>map(ImmutableList::of)
        .orElseGet(
            () ->
                limits.stream()
                    .flatMap(limit -> Stream.of(limit, limit + 1))
                    .collect(toImmutableList()));
  }

  private static List<Vnd> amounts(Optional<Vnd> known, List<Long> limits) {
    return known
        .<List<Vnd>>map(ImmutableList::of)
        .orElseGet(
            () ->
                limits.stream()
                    .map(billions -> Vnd.ofMillions(billions * 1000))
                    .flatMap(limit -> Stream.of(limit, limit.plus(Vnd.of(1))))
                    .collect(toImmutableList()));
  }

  private static List<Boolean> ages(SizeFacts facts, LocalDate day) {
    return facts
        .founded()
        .<List<Boolean>>map(founded -> ImmutableList.of(founded.plusYears(1).isAfter(day)))
        .orElseGet(() -> ImmutableList.of(true, false));
  }

  private static List<BusinessField> fields(SizeFacts facts) {
    return facts
        .field()
        .<List<BusinessField>>map(ImmutableList::of)
        .orElseGet(() -> ImmutableList.copyOf(BusinessField.values()));
  }
}
