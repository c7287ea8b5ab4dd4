package vn.khuyencong.law.jointcircular26;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.FacilityLine;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * Finds what Điều 7 khoản 4 forbids across projects: the same spending content, supported twice.
 */
final class SupportedTwice {
  private SupportedTwice() {}

  /** What may be one spending content, as far as it must agree. */
  private record Content(String facility, Optional<SpendingItem> item, Optional<YearMonth> month) {
    static Content of(FacilityLine line) {
      return new Content(line.facility(), line.line().item(), line.line().month());
    }
  }

  /** Whether {@code plan} has projects to compare: several, or one beside its history. */
  static boolean arises(AnnualPlan plan) {
    return plan.projects().size() + plan.history().size() > 1;
  }

  /** The verdicts on what several projects of {@code plan}, its history and its tasks support. */
  static List<Verdict> check(AnnualPlan plan) {
    List<List<FacilityLine>> contents =
        FacilityLine.grouped(plan, Content::of).stream()
            .filter(lines -> lines.get(0).line().item().isPresent())
            .filter(lines -> lines.get(0).isPlanned())
            .collect(toImmutableList());
    List<Verdict> verdicts =
        Stream.concat(
                contents.stream()
                    .filter(lines -> projects(lines.stream()) > 1)
                    .flatMap(lines -> verdict(lines).stream()),
                plan.tasks().stream()
                    .flatMap(
                        task ->
                            contents.stream()
                                .map(lines -> lines.get(0))
                                .filter(line -> mayBeOf(task, line))
                                .map(line -> asked(task, line))))
            .collect(toImmutableList());
    return verdicts.isEmpty() && !plan.projects().isEmpty()
        ? ImmutableList.of(Verdict.satisfied().at("projects"))
        : verdicts;
  }

  /** Whether {@code task} is for the facility of {@code line}, or the thing it names. */
  private static boolean mayBeOf(PlannedTask task, FacilityLine line) {
    return task.line()
        .filter(own -> own.item().equals(line.line().item()))
        .filter(own -> own.month().equals(line.line().month()))
        .flatMap(
            own ->
                own.unit()
                    .filter(
                        unit ->
                            own.counted().isBeneficiary()
                                ? Gate.compared(unit).equals(Gate.compared(line.facility()))
                                : own.unitName().equals(line.line().unitName())))
        .isPresent();
  }

  private static Verdict asked(PlannedTask task, FacilityLine line) {
    return Verdict.missing("spendingContent")
        .at(line.path())
        .with("facility", line.facility())
        .with("item", line.line().what())
        .with("projects", ImmutableList.of(line.project().id(), task.id()));
  }

  private static Optional<Verdict> verdict(List<FacilityLine> lines) {
    boolean same =
        lines.stream()
            .map(one -> one.line().unit())
            .flatMap(Optional::stream)
            .distinct()
            .anyMatch(unit -> projects(ofUnit(lines, unit)) > 1);
    boolean unnamed = lines.stream().anyMatch(one -> one.line().unit().isEmpty());
    return same || unnamed
        ? Optional.of(
            (same ? Verdict.violated() : Verdict.missing("spendingContent"))
                .at(lines.get(0).path())
                .with("facility", lines.get(0).facility())
                .with("item", lines.get(0).line().what())
                .with(
                    "projects", lines.stream().map(one -> one.project().id()).distinct().toList()))
        : Optional.empty();
  }

  private static Stream<FacilityLine> ofUnit(List<FacilityLine> lines, String unit) {
    return lines.stream().filter(one -> one.line().unit().equals(Optional.of(unit)));
  }

  private static long projects(Stream<FacilityLine> lines) {
    return lines.map(one -> one.project().id()).distinct().count();
  }
}
