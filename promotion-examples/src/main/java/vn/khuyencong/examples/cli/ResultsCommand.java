package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.ResultReportExample;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.JsonResults;
import vn.khuyencong.examples.report.ReportedResults;
import vn.khuyencong.examples.report.ReportedText;
import vn.khuyencong.law.circular36.Article11Raises;
import vn.khuyencong.project.ProjectFile;

/** The command {@code promotion results}: what came of projects in a quarter or a year. */
@Command(
    name = "results",
    description =
        "Reports what came of the projects of a document in a period, and what is not known of it;"
            + " without FILE, three projects published in 2021.",
    sortOptions = false,
    exitCodeList = {
      "0:every figure is known",
      "2:undetermined: figures are missing",
      "3:the input cannot be used, or a part of it, which is left out of the report",
      ExitCodes.UNWRITTEN_HELP
    })
final class ResultsCommand extends LawCommand {
  @Mixin ReportedFile file = new ReportedFile();

  @Mixin PeriodOption time = new PeriodOption();

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      split = ",",
      defaultValue = "province,category,source",
      description =
          "What projects are counted by: stage, category, source, tier, province, district,"
              + " commune, project, year (default: ${DEFAULT-VALUE}).")
  List<Dimension> by = List.of();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    JsonInput input = file.input(ResultReportExample::sample);
    Places places = file.places(input);
    ReportedDocument document = ReportedDocument.read(input, places);
    ReportedResults results =
        input.naming(
            () ->
                UnusableInputException.at(
                    "",
                    () ->
                        new ReportedResults(
                            document,
                            document.document().book(this::counted).report(time.period),
                            document.names(places),
                            by)));
    out.print(report.write(results, ReportedText::of, JsonResults::of));
    return file.ended(document, results.isComplete());
  }

  /** What by law raises no support does not count, nor a change after the time of the report. */
  private ProjectFile counted(ProjectFile file) {
    return Article11Raises.counted(file).changedBy(time.period.last());
  }
}
