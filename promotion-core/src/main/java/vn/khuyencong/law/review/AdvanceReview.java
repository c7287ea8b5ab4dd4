package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.circular36.Article13FirstAdvance;
import vn.khuyencong.law.circular36.Article14Remainder;
import vn.khuyencong.law.circular36.Article15SeveralYears;
import vn.khuyencong.law.circular36.Article16OtherRates;
import vn.khuyencong.law.jointcircular26.Article08Advances;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.RuleSet;

/** Puts Circular 36/2013 and the texts on money together: the most that may be advanced by now. */
public final class AdvanceReview {
  private static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("advance", Article13FirstAdvance.RULES.rules())
          .and(Article14Remainder.RULES)
          .and(Article15SeveralYears.RULES)
          .and(Article16OtherRates.RULES)
          .and(Article08Advances.RULES);

  private AdvanceReview() {}

  /** The most that may be advanced for {@code request}, rounded down to the đồng. */
  public static AdvanceLimit limit(AdvanceRequest request, Context context) {
    Assessment conditions = RULES.assess(request, context);
    List<Cited<Percent>> rates =
        Stream.concat(
                ofCircular(request, context).stream(),
                Article08Advances.ceiling(request, context).stream())
            .collect(toImmutableList());
    return new AdvanceLimit(conditions, rates, most(request, conditions, rates));
  }

  private static Optional<Cited<Percent>> ofCircular(AdvanceRequest request, Context context) {
    return request.money().equals(Optional.of(FundingSource.NATIONAL))
            && Instruments.CIRCULAR_36_2013.inForce().contains(context.day())
        ? Article16OtherRates.rate(request)
        : Optional.empty();
  }

  private static Optional<Vnd> most(
      AdvanceRequest request, Assessment conditions, List<Cited<Percent>> rates) {
    return switch (conditions.outcome()) {
      case VIOLATED -> request.paid();
      case SATISFIED ->
          Stream.concat(
                  rates.stream()
                      .map(rate -> request.support().share(rate.value(), RoundingMode.DOWN)),
                  Article15SeveralYears.most(request).map(request.support()::min).stream())
              .reduce(Vnd::min);
      case NOT_APPLICABLE, FACT_MISSING, LAW_UNSETTLED -> Optional.empty();
    };
  }
}
