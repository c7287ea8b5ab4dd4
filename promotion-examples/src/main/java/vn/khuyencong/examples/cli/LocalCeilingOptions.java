package vn.khuyencong.examples.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.support.CeilingTable;

/** The options by which a user gives the ceilings for local money. */
final class LocalCeilingOptions {
  @Mixin TableOption table = new TableOption();

  @Option(
      names = "--national-as-local",
      paramLabel = "CITATION",
      description = "Takes the national ceilings as local ones on the strength of a text.")
  Optional<Citation> ground = Optional.empty();

  boolean isGiven() {
    return table.table.isPresent() || ground.isPresent();
  }

  /** The table, if one was named; an error names its file. */
  Optional<CeilingTable> read() {
    return table.read();
  }

  /** {@code law} with the ceilings given. */
  PromotionLaw addedTo(PromotionLaw law) {
    PromotionLaw withTable = read().map(law::with).orElse(law);
    return ground.map(withTable::withNationalCeilingsAsLocal).orElse(withTable);
  }
}
