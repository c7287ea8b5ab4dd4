package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** Puts the texts on advances together: the most that may be advanced by now. */
public final class AdvanceReview {
  /** Facts that can only lower the most by the texts, or refuse it. */
  private static final ImmutableSet<String> ONLY_LOWERING =
      ImmutableSet.of(
          "paid", "papers", "severalYears", "plannedByNow", "agencyDecided", "agencyPapers");

  private AdvanceReview() {}

  /** The most that may be advanced for {@code request}, rounded down to the đồng. */
  public static AdvanceLimit of(AdvanceRequest request, LawInForce law) {
    Assessment conditions = law.assess(Matter.ADVANCES, request);
    List<Cited<Percent>> rates =
        law.advances().stream()
            .flatMap(bound -> bound.rate().of(request, law.context()).stream())
            .collect(toImmutableList());
    Optional<Vnd> most = most(request, conditions, rates, law);
    return new AdvanceLimit(
        conditions, rates, most, most.map(sum -> isRoundedDown(sum, request, rates)).orElse(false));
  }

  private static boolean isRoundedDown(
      Vnd most, AdvanceRequest request, List<Cited<Percent>> rates) {
    return RoundedDown.isOfSome(
        most,
        rates.stream().map(Cited::value).toList(),
        Stream.concat(Stream.of(request.support()), request.plannedByNow().stream()).toList());
  }

  private static Optional<Vnd> most(
      AdvanceRequest request, Assessment conditions, List<Cited<Percent>> rates, LawInForce law) {
    return switch (conditions.outcome()) {
      case VIOLATED ->
          request.paid().map(paid -> bounds(request, rates, law).reduce(paid, Vnd::min));
      case SATISFIED -> bounds(request, rates, law).reduce(Vnd::min);
      case FACT_MISSING ->
          isBounded(conditions) ? bounds(request, rates, law).reduce(Vnd::min) : Optional.empty();
      case NOT_APPLICABLE, LAW_UNSETTLED -> Optional.empty();
    };
  }

  private static boolean isBounded(Assessment conditions) {
    return conditions.all().stream()
        .filter(finding -> finding.decides() && !finding.outcome().isDetermined())
        .allMatch(
            finding ->
                finding.outcome() == Outcome.FACT_MISSING
                    && ONLY_LOWERING.containsAll(finding.missingFacts()));
  }

  private static Stream<Vnd> bounds(
      AdvanceRequest request, List<Cited<Percent>> rates, LawInForce law) {
    return Stream.concat(
        rates.stream().map(rate -> request.support().share(rate.value(), RoundingMode.DOWN)),
        law.advances().stream()
            .flatMap(bound -> bound.amount().of(request, law.context()).stream())
            .map(request.support()::min));
  }
}
