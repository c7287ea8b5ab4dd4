package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.document.LocalityArea;
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

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /**
   * The places that the files tell of, and the items of {@code table}; an error names its file. Of
   * areas of localities that neither {@code document} nor these have, a line is written beside the
   * answer.
   */
  Places places(Optional<CeilingTable> table, JsonInput document) {
    Places defined = table.map(Places.NONE::withItemsOf).orElse(Places.NONE);
    List<LocalityArea> listed =
        areas
            .map(JsonInput::file)
            .map(input -> PlacesReader.areas(input).orThrow())
            .orElse(List.of());
    Places known = defined.withAreas(listed);
    Places all =
        localities
            .map(JsonInput::file)
            .map(input -> known.with(PlacesReader.localities(input, known).orThrow()))
            .orElse(known);
    PlacesReader.unknown(listed, document, all)
        .ifPresent(
            line ->
                requireNonNull(command)
                    .commandLine()
                    .getErr()
                    .println(areas.orElseThrow() + ": " + line));
    return all;
  }
}
