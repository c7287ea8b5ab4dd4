package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.CheckedFile;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.report.CheckText;
import vn.khuyencong.examples.report.JsonCheck;

/** The command {@code promotion check}: everything that is wrong with a file. */
@Command(
    name = "check",
    description =
        "Prints everything that is wrong with a file of any kind: a document, a table of ceilings,"
            + " a list of areas or localities, answers to open points.",
    exitCodeList = {
      "0:nothing is wrong with the file",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class CheckCommand extends LawCommand {
  @Parameters(paramLabel = "FILE", arity = "1", description = "JSON file.")
  Optional<Path> file = Optional.empty();

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin TableOption table = new TableOption();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    JsonInput input = JsonInput.file(file.orElseThrow());
    GivenFiles given = new GivenFiles();
    Places known = places.places(table, given);
    Optional<CheckedFile> read =
        given.tried(
            () -> {
              places.tellUnknown(input, known);
              return CheckedFile.of(input, known).with(given.wrong());
            });
    if (read.isEmpty()) {
      given.checkRight();
    }
    CheckedFile checked = read.orElseThrow();
    out.print(report.write(checked, CheckText::of, JsonCheck::of));
    given.checkRead();
    return checked.isRight() ? ExitCodes.SATISFIED : ExitCodes.UNUSABLE;
  }
}
