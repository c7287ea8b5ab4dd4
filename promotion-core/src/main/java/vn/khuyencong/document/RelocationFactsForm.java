package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.RelocationFacts;

/** A {@link RelocationFacts} as a document writes it, with its components by the same names. */
public record RelocationFactsForm(
    @Nullable Boolean pollutingIntoZone,
    @Nullable Boolean chosenByChairman,
    @Nullable Boolean investmentComplete,
    @Nullable Boolean loanForInvestment,
    @Nullable Boolean loanWithinTerm,
    @Nullable Boolean withinFirstTwoYears,
    @Nullable Boolean atLowestRate)
    implements Form<RelocationFacts> {

  /** {@code facts} as a document writes it. */
  public static RelocationFactsForm of(RelocationFacts facts) {
    return new RelocationFactsForm(
        Written.plain(facts.pollutingIntoZone()),
        Written.plain(facts.chosenByChairman()),
        Written.plain(facts.investmentComplete()),
        Written.plain(facts.loanForInvestment()),
        Written.plain(facts.loanWithinTerm()),
        Written.plain(facts.withinFirstTwoYears()),
        Written.plain(facts.atLowestRate()));
  }

  @Override
  public @Nullable RelocationFacts make(Fields at) {
    return at.make(
        () ->
            new RelocationFacts(
                at.flag("pollutingIntoZone", pollutingIntoZone).optional(),
                at.flag("chosenByChairman", chosenByChairman).optional(),
                at.flag("investmentComplete", investmentComplete).optional(),
                at.flag("loanForInvestment", loanForInvestment).optional(),
                at.flag("loanWithinTerm", loanWithinTerm).optional(),
                at.flag("withinFirstTwoYears", withinFirstTwoYears).optional(),
                at.flag("atLowestRate", atLowestRate).optional()));
  }
}
