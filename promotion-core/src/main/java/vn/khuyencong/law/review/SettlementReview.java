package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.Article14SettledMoney;
import vn.khuyencong.law.limit.CarriedOut;
import vn.khuyencong.law.limit.JointLimits;
import vn.khuyencong.law.limit.SettledAmounts;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * What the settlement of a project is reviewed by: what was accepted, then money, days and file; of
 * the items that it names, part "limits", what each really cost against the ceilings.
 */
public final class SettlementReview {
  private SettlementReview() {}

  /** Reviews {@code settlement}, of whose file nothing is told, by {@code law}. */
  public static Assessment of(ProjectSettlement settlement, LawInForce law) {
    return of(
        settlement,
        law,
        () -> {
          DueRepayment due = due(settlement, SettledAmounts.of(settlement, law));
          return Stream.concat(
              Article14SettledMoney.ofItself(settlement, due, law.context()).stream(),
              repaid(settlement, due, law));
        },
        () -> limits(settlement, law));
  }

  /**
   * Reviews {@code settlement}, which is that of {@code file}, by {@code law}: the items that it
   * lists for the members of the project; where it lists none, those that the file tells to have
   * been carried out.
   */
  static Assessment of(ProjectSettlement settlement, ProjectFile file, LawInForce law) {
    Project project = FiledProject.of(file);
    return of(
        settlement,
        law,
        () ->
            repaid(
                settlement,
                due(settlement, SettledAmounts.of(settlement, file, project, law)),
                law),
        () ->
            settlement.lines().isPresent()
                ? SettledAmounts.listed(settlement, project)
                    .map(as -> limits(as, as.lines(), law))
                    .orElseGet(() -> limits(settlement, law))
                : limits(new CarriedOut(file, project, law)));
  }

  private static Assessment of(
      ProjectSettlement settlement,
      LawInForce law,
      Supplier<Stream<Finding>> repaid,
      Supplier<List<Assessment>> limits) {
    List<Finding> tooLarge = Article14Management.notComputed(settlement, law.context());
    return Assessment.allOf(
        Matter.SETTLEMENTS.assessment(),
        Stream.concat(
                Stream.of(Matter.ACCEPTANCE, Matter.SETTLEMENTS)
                    .flatMap(matter -> law.assess(matter, settlement).findings().stream()),
                tooLarge.isEmpty() ? repaid.get() : tooLarge.stream())
            .collect(toImmutableList()),
        tooLarge.isEmpty() ? limits.get() : ImmutableList.of());
  }

  private static Stream<Finding> repaid(
      ProjectSettlement settlement, DueRepayment due, LawInForce law) {
    return law
        .assess(Matter.SETTLEMENT_REPAYMENTS, new DueRepayment.OfSettlement(settlement, due))
        .findings()
        .stream();
  }

  private static DueRepayment due(ProjectSettlement settlement, SettledAmounts settled) {
    return settled.due(settlement.advanced(), settlement.repaid());
  }

  private static List<Assessment> limits(CarriedOut items) {
    List<CostLine> lines = items.lines();
    return limits(items.with(lines), lines, items.law());
  }

  private static List<Assessment> limits(Project project, List<CostLine> lines, LawInForce law) {
    return lines.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(ProjectReview.limits(project, lines, law));
  }

  /** The ceilings on the items, each limit at the place of the first line it is for. */
  private static List<Assessment> limits(ProjectSettlement settlement, LawInForce law) {
    List<CostLine> lines = SettledAmounts.lines(settlement);
    List<String> ids = lines.stream().map(CostLine::id).toList();
    List<Assessment> parts =
        JointLimits.of(lines, law).stream()
            .map(
                limit ->
                    limit.assessment().under("lines[" + ids.indexOf(limit.lines().get(0)) + "]"))
            .collect(toImmutableList());
    return parts.isEmpty()
        ? parts
        : ImmutableList.of(Assessment.allOf("limits", ImmutableList.of(), parts));
  }
}
