package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.ReportedDocument;

/** The document that a user wants a report on. */
final class ReportedFile {
  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON document.")
  Optional<Path> file = Optional.empty();

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin TableOption table = new TableOption();

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /** The file, or {@code sample} where none is named. */
  JsonInput input(Supplier<JsonInput> sample) {
    return file.map(JsonInput::file).orElseGet(sample);
  }

  /** The places that {@code input} may refer to. */
  Places places(JsonInput input) {
    return places.places(table.read(), input);
  }

  /** The exit code; what is wrong with {@code document} is written beside the answer. */
  int ended(ReportedDocument document, boolean complete) {
    document
        .complaints()
        .ifPresent(lines -> requireNonNull(command).commandLine().getErr().println(lines));
    return document.leftOut().isEmpty()
        ? complete ? ExitCodes.SATISFIED : ExitCodes.UNDETERMINED
        : ExitCodes.UNUSABLE;
  }
}
