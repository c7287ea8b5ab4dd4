package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * The ceilings of one facility, or of one thing by its name, across the projects and tasks of a
 * plan year.
 *
 * <p>Reading: "/cơ sở" gives no period, and each scheme is approved and contracted by itself, so
 * that each project has the ceiling by itself, with a warning that names them; the same holds of a
 * thing, and of the tasks of two plans, each of which is approved by itself. An open point, which
 * the caller may settle the other way: then they have one together. The tasks of one plan have one
 * in any case.
 */
public final class PlanLimits {
  private PlanLimits() {}

  /**
   * What has one ceiling if the projects are taken together.
   *
   * @param kind what it is of
   * @param name the facility or thing, as names are compared
   */
  private record Counted(Kind kind, String name) {}

  /**
   * What lines agree in that may have one ceiling.
   *
   * @param item the item, the wider of two that do not add
   * @param money the money
   * @param facility whether facilities are counted, by their ids, or else things, by their names
   */
  record Kind(Optional<SpendingItem> item, Optional<FundingSource> money, boolean facility) {
    static Kind of(PlannedLine placed) {
      CostLine line = placed.line();
      return new Kind(JointLimits.widest(line), line.money(), line.counted().isBeneficiary());
    }
  }

  /**
   * Whatever is over its ceiling across projects and tasks of {@code plan} and others of its year,
   * or may be, as far as it does not say for which facility or thing it is.
   *
   * @param others tasks of the other plans of its year
   */
  public static List<Assessment> of(AnnualPlan plan, List<OtherTask> others, LawInForce law) {
    List<PlannedLine> lines = PlannedLine.of(plan, others, law);
    return Stream.concat(
            counted(lines).asMap().values().stream().flatMap(one -> over(one, law)),
            UnnamedInPlan.of(lines, law).stream())
        .collect(toImmutableList());
  }

  /** Whatever tasks of {@code plan} of two items that do not add are over the ceiling of one. */
  public static List<Assessment> ofTasks(AnnualPlan plan, LawInForce law) {
    return counted(PlannedLine.tasks(plan, law)).asMap().values().stream()
        .flatMap(one -> eachItem(ImmutableList.copyOf(one)))
        .flatMap(one -> ofTasks(one, law).stream())
        .collect(toImmutableList());
  }

  private static ListMultimap<Counted, PlannedLine> counted(List<PlannedLine> lines) {
    ListMultimap<Counted, PlannedLine> counted =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    lines.forEach(
        placed ->
            placed
                .key()
                .ifPresent(name -> counted.put(new Counted(Kind.of(placed), name), placed)));
    return counted;
  }

  private static Stream<Assessment> over(Collection<PlannedLine> placed, LawInForce law) {
    return eachItem(ImmutableList.copyOf(placed))
        .flatMap(
            one ->
                Stream.of(
                        ofTasks(
                            new OfItem(
                                one.item(),
                                one.lines().stream().filter(PlannedLine::isTask).toList()),
                            law),
                        ofPlans(one, law))
                    .flatMap(Optional::stream));
  }

  /** Lines that are of an item, or of one whose ceiling it takes in. */
  record OfItem(Optional<SpendingItem> item, List<PlannedLine> lines) {

    /** Whether they are of several that have the ceiling by themselves. */
    boolean isOfSeveral() {
      return lines.stream().map(PlannedLine::whole).distinct().count() > 1;
    }

    /** All of them as one line. */
    CostLine asOne() {
      return JointLimits.asOne(item, lines.stream().map(PlannedLine::line).toList());
    }
  }

  static Stream<OfItem> eachItem(List<PlannedLine> placed) {
    return placed.stream()
        .map(one -> one.line().item())
        .distinct()
        .map(item -> new OfItem(item, JointLimits.upTo(item, placed, PlannedLine::line)));
  }

  /** The ceiling of {@code one} line, if it requests more. */
  static Optional<Vnd> exceeded(CostLine one, SupportLimit limit) {
    return limit.amount().filter(most -> one.leastRequested().compareTo(most) > 0);
  }

  private static Optional<Assessment> ofTasks(OfItem tasks, LawInForce law) {
    if (!tasks.isOfSeveral()) {
      return Optional.empty();
    }
    CostLine one = tasks.asOne();
    SupportLimit limit = LineLimits.of(one, law);
    return exceeded(one, limit)
        .map(
            most ->
                limit
                    .sharedBy(tasks.lines().stream().map(PlannedLine::line).toList())
                    .assessment()
                    .under(tasks.lines().get(0).path()));
  }

  private static Optional<Assessment> ofPlans(OfItem of, LawInForce law) {
    List<PlannedLine> placed = of.lines();
    if (!of.isOfSeveral()
        || !placed.get(0).isPlanned()
        || placed.stream().allMatch(PlannedLine::isTask)) {
      return Optional.empty();
    }
    CostLine one = of.asOne();
    SupportLimit limit = LineLimits.of(one, law);
    return exceeded(one, limit)
        .map(most -> together(placed, one, most, law))
        .map(
            warning ->
                law.context().answer(CeilingPoints.CEILING_PER_PROJECT).orElse(true)
                    ? Assessment.allOf("limit", ImmutableList.of(warning), ImmutableList.of())
                    : limit
                        .sharedBy(placed.stream().map(PlannedLine::line).toList())
                        .with(ImmutableList.of(warning))
                        .assessment())
        .map(assessment -> assessment.under(placed.get(0).path()));
  }

  private static Finding together(
      List<PlannedLine> placed, CostLine one, Vnd most, LawInForce law) {
    return LimitRules.find(
        LimitRules.PROJECTS_OF_YEAR,
        one,
        Verdict.violated()
            .relyingOn(CeilingPoints.CEILING_PER_PROJECT)
            .with("name", placed.get(0).name().orElseThrow())
            .with("projects", placed.stream().map(PlannedLine::id).distinct().toList())
            .with("limit", most),
        NationalCeilings.text(one, law),
        law.context());
  }
}
