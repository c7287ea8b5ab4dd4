package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.examples.SampleCeilings;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.support.CeilingTable;

/** The options by which a user gives the ceilings for local money. */
final class LocalCeilingOptions {
  @Option(
      names = "--table",
      paramLabel = "FILE",
      description =
          "JSON table of a province's ceilings, or the name of a sample: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Samples.class)
  Optional<String> table = Optional.empty();

  @Option(
      names = "--national-as-local",
      paramLabel = "CITATION",
      description = "Takes the national ceilings as local ones on the strength of a text.")
  Optional<Citation> ground = Optional.empty();

  /** The names of the samples. */
  static final class Samples implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SampleCeilings.names().iterator();
    }
  }

  boolean isGiven() {
    return table.isPresent() || ground.isPresent();
  }

  /** The table, if one was named; an error names its file. */
  Optional<CeilingTable> read() {
    return table.map(LocalCeilingOptions::read);
  }

  /** {@code law} with the ceilings given. */
  PromotionLaw addedTo(PromotionLaw law) {
    PromotionLaw withTable = read().map(law::with).orElse(law);
    return ground.map(withTable::withNationalCeilingsAsLocal).orElse(withTable);
  }

  private static CeilingTable read(String table) {
    return SampleCeilings.names().contains(table)
        ? SampleCeilings.table(table)
        : at("--table", () -> CeilingTableReader.read(JsonInput.file(Path.of(table))));
  }
}
