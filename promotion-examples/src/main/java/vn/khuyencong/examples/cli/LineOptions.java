package vn.khuyencong.examples.cli;

import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLineBuilder;

/** The options for facts of a line that some ceilings ask for; what is not stated is not known. */
final class LineOptions {
  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description = "Month paid for, such as 2023-07, where the ceiling goes by the base salary.")
  Optional<YearMonth> month = Optional.empty();

  @Option(
      names = "--share-base",
      paramLabel = "AMOUNT",
      description = "The larger sum, where the ceiling is a share of a fund or an estimate.")
  Optional<Vnd> shareBase = Optional.empty();

  @Option(
      names = "--approved-estimate",
      paramLabel = "AMOUNT",
      description = "Estimate or price approved, where the ceiling is just that.")
  Optional<Vnd> approvedEstimate = Optional.empty();

  @Option(names = "--priority", description = "The project is a priority one.")
  boolean priority;

  @Option(names = "--uplift-approved", description = "The priority uplift was approved.")
  boolean upliftApproved;

  @Option(
      names = "--uplift-factor",
      paramLabel = "FACTOR",
      description =
          "Factor of the priority uplift that was approved, such as 1.2; without it, as much as"
              + " the text allows. Hệ số ưu tiên đã được phê duyệt.")
  Optional<Coefficient> upliftFactor = Optional.empty();

  /** Puts these facts into {@code line}. */
  CostLineBuilder put(CostLineBuilder line) {
    return line.month(month)
        .shareBase(shareBase)
        .approvedEstimate(approvedEstimate)
        .priority(priority ? Optional.of(true) : Optional.empty())
        .upliftApproved(upliftApproved ? Optional.of(true) : Optional.empty())
        .upliftFactor(upliftFactor);
  }
}
