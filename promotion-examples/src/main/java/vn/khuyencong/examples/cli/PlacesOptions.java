package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlacesReader;
import vn.khuyencong.support.CeilingTable;

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

  /** The places that the files tell of, and the items of {@code table}; an error names its file. */
  Places places(Optional<CeilingTable> table) {
    Places defined = table.map(Places.NONE::withItemsOf).orElse(Places.NONE);
    Places known =
        areas
            .map(JsonInput::file)
            .map(input -> defined.withAreas(PlacesReader.areas(input).orThrow()))
            .orElse(defined);
    return localities
        .map(JsonInput::file)
        .map(input -> known.with(PlacesReader.localities(input, known).orThrow()))
        .orElse(known);
  }
}
