package vn.khuyencong.law.jointcircular26;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.FacilityLine;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công, clause 4, asked across the projects of a
 * plan and its history, whatever their source and year.
 */
public final class Article07AcrossProjects {

  /**
   * Clause 4: no State money has supported the same spending content.
   *
   * <p>Reading: lines for one facility and one item in several projects may be one spending
   * content. They are if they name the same unit, such as a model or a machine; they are not if
   * each names another unit or pays for another month; else it has to be said.
   */
  public static final Rule<AnnualPlan> NOT_SUPPORTED_TWICE =
      Rule.of(
          "jointcircular26.article7.not-supported-twice",
          Instruments.JOINT_CIRCULAR_26_2014.article(7).clause(4),
          Article07Conditions.beyondItsTime((plan, context) -> twice(plan)));

  /** The rules of this clause. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("jointcircular26.article7.plans", ImmutableList.of(NOT_SUPPORTED_TWICE));

  private Article07AcrossProjects() {}

  /** What may be one spending content, as far as it must agree. */
  private record Content(String facility, SupportItem item, Optional<YearMonth> month) {
    static Content of(FacilityLine line) {
      return new Content(line.facility(), line.line().item(), line.line().month());
    }
  }

  private static List<Verdict> twice(AnnualPlan plan) {
    List<Verdict> verdicts =
        FacilityLine.grouped(plan, Content::of).stream()
            .filter(lines -> lines.get(0).isPlanned() && projects(lines.stream()) > 1)
            .flatMap(lines -> verdict(lines).stream())
            .collect(toImmutableList());
    return verdicts.isEmpty() && !plan.projects().isEmpty()
        ? ImmutableList.of(Verdict.satisfied().at("projects"))
        : verdicts;
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
                .with("item", lines.get(0).line().item())
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
