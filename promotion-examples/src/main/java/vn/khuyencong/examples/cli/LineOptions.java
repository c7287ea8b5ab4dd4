package vn.khuyencong.examples.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.BeneficiaryKind;

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

  @Option(
      names = "--registered-capital",
      paramLabel = "AMOUNT",
      description = "Registered capital, where a row of the --table goes by it. Vốn đăng ký.")
  Optional<Vnd> registeredCapital = Optional.empty();

  @Option(
      names = "--beneficiary-kind",
      paramLabel = "KIND",
      description =
          "Kind of beneficiary, where a row of the --table goes by it: ${COMPLETION-CANDIDATES}.")
  Optional<BeneficiaryKind> kind = Optional.empty();

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      description =
          "Tier of the budget, where a row of the --table goes by it: ${COMPLETION-CANDIDATES}.")
  Optional<LocalityLevel> tier = Optional.empty();

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description =
          "Class of area of the place of production, where a row of the --table goes by it; may be"
              + " given several times: ${COMPLETION-CANDIDATES}.")
  List<AreaClass> areas = new ArrayList<>();

  @Option(
      names = "--condition",
      paramLabel = "TEXT",
      description =
          "A condition that a row of the --table has in words and that is met; may be given several"
              + " times.")
  List<String> met = new ArrayList<>();

  private Optional<RowFacts> rowFacts() {
    return Optional.of(
            RowFacts.builder()
                .areas(areas)
                .kind(kind)
                .tier(tier)
                .registeredCapital(registeredCapital)
                .met(met)
                .build())
        .filter(known -> !known.equals(RowFacts.UNKNOWN));
  }

  /** Puts these facts into {@code line}. */
  CostLineBuilder put(CostLineBuilder line) {
    return line.month(month)
        .shareBase(shareBase)
        .approvedEstimate(approvedEstimate)
        .priority(priority ? Optional.of(true) : Optional.empty())
        .upliftApproved(upliftApproved ? Optional.of(true) : Optional.empty())
        .upliftFactor(upliftFactor)
        .rowFacts(rowFacts());
  }
}
