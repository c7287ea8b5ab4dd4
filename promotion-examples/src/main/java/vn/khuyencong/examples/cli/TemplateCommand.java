package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.Template;

/** The command {@code promotion template}: a sample of a kind of file to write one's own from. */
@Command(
    name = "template",
    description =
        "Prints a sample of a kind of file, with a comment on every field, to write one's own from.",
    exitCodeList = {
      "0:the template was printed",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class TemplateCommand extends LawCommand {
  private static final String KINDS =
      "facility, project, file, network, plan, program, results, work, table, areas, localities"
          + " or settlement";

  @Parameters(paramLabel = "KIND", description = KINDS)
  FileKind kind = FileKind.FACILITY;

  @Override
  int answer(PrintWriter out) {
    out.print(Template.of(kind));
    return ExitCodes.SATISFIED;
  }
}
