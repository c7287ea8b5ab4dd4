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
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlacesReader;
import vn.khuyencong.examples.document.UnusableInputException;

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

  private List<LocalityArea> listed = List.of();

  /**
   * The places that the files tell of, and the items of {@code table}. Of areas of localities that
   * neither {@code document} nor these have, a line is written beside the answer.
   *
   * @throws UnusableInputException if something is wrong with one of them, with all that is, in the
   *     document too
   */
  Places places(TableOption table, JsonInput document) {
    GivenFiles given = new GivenFiles();
    return right(places(table, given), given, document);
  }

  /** The same, where the files of {@code laws} are looked through too. */
  Places places(LawOptions laws, JsonInput document) {
    GivenFiles given = new GivenFiles();
    Places known = places(laws.ceilings.table, given);
    laws.settlements.checkedIn(given);
    return right(known, given, document);
  }

  private Places right(Places known, GivenFiles given, JsonInput document) {
    given.checkRight(document, known);
    tellUnknown(document, known);
    return known;
  }

  /** The same; what is wrong with a file is kept in {@code given}, and the rest of it counts. */
  Places places(TableOption table, GivenFiles given) {
    Places defined = table.definedIn(given);
    listed =
        areas
            .map(JsonInput::file)
            .flatMap(one -> given.read(one, FileKind.AREAS, () -> PlacesReader.areas(one)))
            .orElse(List.of());
    Places known = defined.withAreas(listed);
    return localities
        .map(JsonInput::file)
        .map(
            one ->
                given
                    .read(one, FileKind.LOCALITIES, () -> PlacesReader.localities(one, known))
                    .map(known::with)
                    .orElseGet(() -> given.partOf(one, FileKind.LOCALITIES, known)))
        .orElse(known);
  }

  /** Writes which areas are of localities that neither {@code document} nor {@code places} have. */
  void tellUnknown(JsonInput document, Places places) {
    PlacesReader.unknown(listed, document, places)
        .ifPresent(
            line ->
                requireNonNull(command)
                    .commandLine()
                    .getErr()
                    .println(areas.orElseThrow() + ": " + line));
  }
}
