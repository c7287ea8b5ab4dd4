package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.examples.document.UnusableInputException;

/** The document that a user wants a report on. */
final class ReportedFile {
  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON document.")
  Optional<Path> file = Optional.empty();

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin TableOption table = new TableOption();

  /** The file, or {@code sample} where none is named. */
  JsonInput input(Supplier<JsonInput> sample) {
    return file.map(JsonInput::file).orElseGet(sample);
  }

  /** The places that {@code input} may refer to. */
  Places places(JsonInput input) {
    return places.places(table, input);
  }

  /**
   * The exit code of a report that is {@code complete} or not.
   *
   * @throws UnusableInputException if something is left out of it, with what is wrong
   */
  int ended(ReportedDocument document, boolean complete) {
    document
        .fault()
        .ifPresent(
            wrong -> {
              throw wrong;
            });
    return complete ? ExitCodes.SATISFIED : ExitCodes.UNDETERMINED;
  }
}
