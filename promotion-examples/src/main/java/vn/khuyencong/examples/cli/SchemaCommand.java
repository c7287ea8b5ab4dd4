package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.JsonSchema;

/** The command {@code promotion schema}: the JSON Schema of a kind of file. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of a kind of file.",
    exitCodeList = {"0:the schema was printed", ExitCodes.UNUSABLE_HELP, ExitCodes.UNWRITTEN_HELP})
final class SchemaCommand extends LawCommand {
  private static final String KINDS =
      "facility, project, file, network, plan, program, results, work, table, areas, localities"
          + " or settlement";

  @Parameters(paramLabel = "KIND", description = KINDS)
  FileKind kind = FileKind.FACILITY;

  @Override
  int answer(PrintWriter out) {
    out.print(JsonSchema.of(kind));
    return ExitCodes.SATISFIED;
  }
}
