package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.khuyencong.examples.ResultReportExample;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.JsonWork;
import vn.khuyencong.examples.report.ReportedText;
import vn.khuyencong.examples.report.ReportedWork;
import vn.khuyencong.results.NetworkWork;
import vn.khuyencong.results.WorkBook;

/** The command {@code promotion work}: what collaborators did in a quarter or a year. */
@Command(
    name = "work",
    description =
        "Reports what the collaborators of the networks of a document did in a period, and where"
            + " nothing was done; without FILE, made-up work in the network of Long An in 2022.",
    sortOptions = false,
    exitCodeList = {
      "0:all work is known for the period and fits its network",
      "2:undetermined: of some work it is not known",
      "3:the input cannot be used, or a part of it, which is left out of the report",
      ExitCodes.UNWRITTEN_HELP
    })
final class WorkCommand extends LawCommand {
  @Mixin ReportedFile file = new ReportedFile();

  @Mixin PeriodOption time = new PeriodOption();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    JsonInput input = file.input(ResultReportExample::sampleOfWork);
    ReportedDocument document = ReportedDocument.read(input, file.places(input));
    ReportedWork work =
        input.naming(() -> UnusableInputException.at("work", () -> reported(document)));
    out.print(report.write(work, ReportedText::of, JsonWork::of));
    return file.ended(document, work.isComplete());
  }

  private ReportedWork reported(ReportedDocument document) {
    WorkBook book = document.document().workBook();
    List<NetworkWork> networks = book.reports(time.period);
    if (networks.isEmpty()) {
      throw new UnusableInputException(
          "networks", "must have one of the year " + time.period.inYear());
    }
    return new ReportedWork(document, time.period, networks, book.unassigned(time.period));
  }
}
