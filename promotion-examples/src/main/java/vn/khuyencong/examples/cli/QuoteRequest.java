package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.examples.SampleNorms;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.Quote;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.CeilingTable;

/**
 * What a user asks to be quoted.
 *
 * @param line the cost line
 * @param asOf day of the law
 * @param table name of a sample table or a file, if given
 * @param ground on what national levels are taken as local ones, if they are
 */
record QuoteRequest(
    CostLine line, LocalDate asOf, Optional<String> table, Optional<Citation> ground) {

  /** The quote; an error names the option or the file it comes from. */
  Quote quote() {
    if (line.money() == FundingSource.NATIONAL && (table.isPresent() || ground.isPresent())) {
      throw new UnusableInputException(
          "--money", "levels of a province must be for local money: national");
    }
    PromotionLaw law = law();
    try {
      return Quote.of(line, table.map(QuoteRequest::read), ground, law);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UnusableInputException("", String.valueOf(e.getMessage()));
    }
  }

  private PromotionLaw law() {
    try {
      return PromotionLaw.inForceOn(asOf);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("--as-of", String.valueOf(e.getMessage()));
    }
  }

  private static CeilingTable read(String table) {
    return SampleNorms.names().contains(table)
        ? SampleNorms.table(table)
        : CeilingTableReader.read(JsonInput.file(Path.of(table)));
  }
}
