package vn.khuyencong.law.sme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SizeFactsBuilder;
import vn.khuyencong.money.Vnd;

/**
 * The ways in which missing size facts could turn out. A size test changes its answer only at the
 * limits of its bands, so one value at each limit and one beyond stand for all others.
 *
 * @param facts the facts known
 * @param day the day asked about
 * @param labourSuffices whether average labour can make an enterprise an SME; otherwise it only
 *     tells a micro enterprise from a small one
 */
record Completions(SizeFacts facts, LocalDate day, boolean labourSuffices) {
  private static final String LABOUR = "labour";

  /** Those of the test that counts average labour; the others count insured labour. */
  private static final ImmutableList<SizeCriterion> BY_AVERAGE =
      ImmutableList.copyOf(new Decree56Article03().criteria());

  private static final ImmutableList<Integer> MICRO_LABOUR =
      limits(
          BY_AVERAGE.stream().filter(one -> one.size() == EnterpriseSize.MICRO),
          SizeCriterion::labourMax);

  static final ImmutableList<Integer> SME_LABOUR =
      limits(BY_AVERAGE.stream(), SizeCriterion::labourMax);

  static final ImmutableList<Integer> INSURED_LABOUR =
      limits(
          EnterpriseSizes.criteria().stream().filter(one -> !BY_AVERAGE.contains(one)),
          SizeCriterion::labourMax);

  static final ImmutableList<Vnd> CAPITAL =
      limits(EnterpriseSizes.criteria().stream(), SizeCriterion::capitalMax);

  /** No revenue at all is a case of its own. */
  static final ImmutableList<Vnd> REVENUE =
      ImmutableList.<Vnd>builder()
          .add(Vnd.ZERO)
          .addAll(limits(EnterpriseSizes.criteria().stream(), SizeCriterion::revenueMax))
          .build();

  /**
   * The facts that can decide, each with how to tell that it is missing and how to make cases equal
   * that differ in nothing else.
   */
  private static final List<Fact> FACTS =
      ImmutableList.of(
          new Fact(
              LABOUR, facts -> facts.averageLabour().isEmpty(), SizeCase::withoutAverageLabour),
          new Fact(
              "insured", facts -> facts.insuredLabour().isEmpty(), SizeCase::withoutInsuredLabour),
          new Fact("capital", facts -> facts.capital().isEmpty(), SizeCase::withoutCapital),
          new Fact("revenue", facts -> facts.revenue().isEmpty(), SizeCase::withoutRevenue),
          new Fact("founded", facts -> facts.founded().isEmpty(), SizeCase::withoutAge),
          new Fact("field", facts -> facts.field().isEmpty(), SizeCase::withoutField));

  /** Every case that the facts can turn out to be; one if nothing is missing. */
  Stream<SizeCase> stream() {
    return labour(facts.averageLabour(), labourSuffices ? SME_LABOUR : MICRO_LABOUR).stream()
        .flatMap(
            average ->
                labour(facts.insuredLabour(), INSURED_LABOUR).stream()
                    .flatMap(insured -> stream(average, insured)));
  }

  /** The missing facts of which two cases, alike in all else, get different answers. */
  List<String> decisive(Function<SizeCase, ?> answer) {
    return FACTS.stream()
        .filter(fact -> labourSuffices || !fact.name().equals(LABOUR))
        .filter(fact -> fact.isMissing().test(facts) && decides(fact.without(), answer))
        .map(Fact::name)
        .collect(toImmutableList());
  }

  /** The figures known lowered to each limit below them, of each figure the highest limit first. */
  static List<SizeStep> lower(SizeFacts facts) {
    return Stream.of(
            steps("capital", facts.capital(), CAPITAL, SizeFactsBuilder::capital),
            steps(
                "insured", facts.insuredLabour(), INSURED_LABOUR, SizeFactsBuilder::insuredLabour),
            steps(LABOUR, facts.averageLabour(), SME_LABOUR, SizeFactsBuilder::averageLabour),
            steps("revenue", facts.revenue(), REVENUE, SizeFactsBuilder::revenue))
        .flatMap(steps -> steps)
        .collect(toImmutableList());
  }

  /** No step lowers a figure to nothing. */
  private static <A extends Comparable<? super A>> Stream<SizeStep> steps(
      String fact,
      Optional<A> known,
      ImmutableList<A> limits,
      BiFunction<SizeFactsBuilder, A, SizeFactsBuilder> with) {
    return known.stream()
        .flatMap(
            from ->
                limits.reverse().stream()
                    .filter(limit -> limit.compareTo(from) < 0 && !limit.equals(Vnd.ZERO))
                    .map(
                        limit ->
                            new SizeStep(
                                fact,
                                from,
                                limit,
                                now -> with.apply(SizeFacts.builder().from(now), limit).build())));
  }

  /** The limits of {@code criteria} on one figure, each once, lowest first. */
  private static <A extends Comparable<? super A>> ImmutableList<A> limits(
      Stream<SizeCriterion> criteria, Function<SizeCriterion, Optional<A>> limit) {
    return criteria
        .flatMap(one -> limit.apply(one).stream())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private boolean decides(UnaryOperator<SizeCase> without, Function<SizeCase, ?> answer) {
    Map<SizeCase, Object> seen = new HashMap<>();
    return stream()
        .anyMatch(
            one -> {
              Object now = answer.apply(one);
              Object earlier = seen.putIfAbsent(without.apply(one), now);
              return earlier != null && !earlier.equals(now);
            });
  }

  private Stream<SizeCase> stream(int average, int insured) {
    return amounts(facts.capital(), CAPITAL).stream()
        .flatMap(
            capital ->
                amounts(facts.revenue(), REVENUE).stream()
                    .flatMap(
                        revenue ->
                            ages().stream()
                                .flatMap(
                                    young ->
                                        fields().stream()
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

  private static List<Vnd> amounts(Optional<Vnd> known, List<Vnd> limits) {
    return known
        .<List<Vnd>>map(ImmutableList::of)
        .orElseGet(
            () ->
                limits.stream()
                    .flatMap(limit -> Stream.of(limit, limit.plus(Vnd.of(1))))
                    .collect(toImmutableList()));
  }

  private List<Boolean> ages() {
    return facts
        .founded()
        .<List<Boolean>>map(founded -> ImmutableList.of(isYoung(founded, day)))
        .orElseGet(() -> ImmutableList.of(true, false));
  }

  /** Whether one founded on that day is under one year old on {@code day}. */
  static boolean isYoung(LocalDate founded, LocalDate day) {
    return founded.plusYears(1).isAfter(day);
  }

  private List<BusinessField> fields() {
    return facts
        .field()
        .<List<BusinessField>>map(ImmutableList::of)
        .orElseGet(() -> ImmutableList.copyOf(BusinessField.values()));
  }

  /**
   * A fact that can decide.
   *
   * @param name its name
   * @param isMissing whether it is missing
   * @param without a case with this fact made the same for all
   */
  private record Fact(
      String name, Predicate<SizeFacts> isMissing, UnaryOperator<SizeCase> without) {}
}
