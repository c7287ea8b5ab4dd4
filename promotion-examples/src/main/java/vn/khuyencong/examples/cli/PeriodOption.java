package vn.khuyencong.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import vn.khuyencong.results.PeriodKind;
import vn.khuyencong.results.ReportPeriod;

/** The option for the period of a report. */
final class PeriodOption {
  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      required = true,
      description = "Quarter, year or other time of the report: 2022-Q3, 2022-H1, 2022, 2022-07.")
  ReportPeriod period = ReportPeriod.of(PeriodKind.YEAR, LocalDate.EPOCH);
}
