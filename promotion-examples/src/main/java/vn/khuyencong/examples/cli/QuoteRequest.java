package vn.khuyencong.examples.cli;

import java.time.LocalDate;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.Quote;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;

/**
 * What a user asks to be quoted.
 *
 * @param line the cost line
 * @param asOf day of the law
 * @param norms the levels given for local money
 * @param settlements the answers given to open points
 */
record QuoteRequest(CostLine line, LocalDate asOf, LocalNorms norms, Settlements settlements) {

  /** The quote; an error names the option or the file it comes from. */
  Quote quote() {
    if (line.money() == FundingSource.NATIONAL && norms.isGiven()) {
      throw new UnusableInputException(
          "--money", "levels of a province must be for local money: national");
    }
    PromotionLaw law = law();
    try {
      return Quote.of(line, norms.read(), norms.ground, law);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UnusableInputException("", String.valueOf(e.getMessage()));
    }
  }

  private PromotionLaw law() {
    try {
      return settlements.addedTo(PromotionLaw.inForceOn(asOf));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("--as-of", String.valueOf(e.getMessage()));
    }
  }
}
