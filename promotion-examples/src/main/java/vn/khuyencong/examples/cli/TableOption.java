package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.SampleCeilings;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.FileKind;
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

  /** The items that the table defines; what is wrong with it is kept in {@code given}. */
  Places definedIn(GivenFiles given) {
    return table.map(name -> definedIn(name, given)).orElse(Places.NONE);
  }

  private static Places definedIn(String table, GivenFiles given) {
    if (SampleCeilings.names().contains(table)) {
      return Places.NONE.withItemsOf(SampleCeilings.table(table));
    }
    JsonInput input = file(table);
    return given
        .read(input, FileKind.TABLE, () -> CeilingTableReader.check(input))
        .map(Places.NONE::withItemsOf)
        .orElseGet(() -> given.partOf(input, FileKind.TABLE, Places.NONE));
  }

  private static CeilingTable read(String table) {
    return SampleCeilings.names().contains(table)
        ? SampleCeilings.table(table)
        : CeilingTableReader.read(file(table));
  }

  private static JsonInput file(String table) {
    return at("--table", () -> JsonInput.file(Path.of(table)));
  }
}
