package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlacesReader;

/** The options by which a user gives localities, and the areas they lie in, as files. */
final class PlacesOptions {
  @Option(
      names = "--localities",
      paramLabel = "FILE",
      description = "JSON list of localities that the document refers to by id besides its own.")
  Optional<Path> localities = Optional.empty();

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description = "JSON list of difficult and other areas: locality, area, validity, citation.")
  Optional<Path> areas = Optional.empty();

  /** The places that the files tell of; an error names its file. */
  Places places() {
    Places known =
        areas
            .map(JsonInput::file)
            .map(input -> Places.NONE.withAreas(PlacesReader.areas(input).orThrow()))
            .orElse(Places.NONE);
    return localities
        .map(JsonInput::file)
        .map(input -> known.with(PlacesReader.localities(input, known).orThrow()))
        .orElse(known);
  }
}
