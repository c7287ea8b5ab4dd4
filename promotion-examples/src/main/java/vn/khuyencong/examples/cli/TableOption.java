package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.examples.SampleCeilings;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.support.CeilingTable;

/** The option by which a user gives the table of a province. */
final class TableOption {
  @Option(
      names = "--table",
      paramLabel = "FILE",
      description =
          "JSON table of a province's ceilings, or the name of a sample: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Samples.class)
  Optional<String> table = Optional.empty();

  /** The names of the samples. */
  static final class Samples implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SampleCeilings.names().iterator();
    }
  }

  /** The table, if one was named; an error names its file. */
  Optional<CeilingTable> read() {
    return table.map(TableOption::read);
  }

  private static CeilingTable read(String table) {
    return SampleCeilings.names().contains(table)
        ? SampleCeilings.table(table)
        : at("--table", () -> CeilingTableReader.read(JsonInput.file(Path.of(table))));
  }
}
