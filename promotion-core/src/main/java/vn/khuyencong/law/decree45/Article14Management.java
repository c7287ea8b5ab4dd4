package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14. Quản lý kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương: the plan and
 * its estimate, which have to add up and to fit the funds.
 */
public final class Article14Management {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(14);

  /**
   * Clauses 1 to 3: what a plan requests of each kind of money, and of each tier of local money
   * whose fund is named, is within the fund.
   *
   * <p>Where a fund of one tier is named, that of each tier of which something is requested is
   * asked; what there is of one tier is never added to that of another.
   *
   * <p>Reading: plan and estimate are drawn up together, "on the basis of the money there is" (Điều
   * 8 khoản 2 điểm a, 46/2012/TT-BCT, for the national plan); for a local plan it follows from the
   * estimate. Nothing is measured of a plan that holds nothing; of one that is known to hold only a
   * part of what was published, the rest may be more than the fund.
   */
  public static final Rule<AnnualPlan> WITHIN_FUNDS =
      Rule.of(
          "decree45.article14.within-funds",
          ARTICLE,
          Amendment.ofPlans(Article14Management::withinFunds));

  /**
   * Clauses 1 to 3: what the plans of a programme request of each kind of money, each project with
   * its part of each year, is within what there is for the phase, as of a plan.
   */
  public static final Rule<Program> PROGRAM_WITHIN_FUNDS =
      Rule.of(
          "decree45.article14.program-within-funds",
          ARTICLE,
          Amendment.ofPlans((program, context) -> ProgramFunds.check(program, context)));

  /**
   * Clauses 1 and 2: what the tasks, funds and published figures of a plan come to can be computed.
   *
   * <p>Reading: an amount above {@link PlannedAmounts#MOST} is taken for a slip, and nothing is
   * computed from it.
   */
  public static final Rule<AnnualPlan> COMPUTABLE =
      Rule.of("decree45.article14.computable", ARTICLE, (plan, context) -> tooLarge(plan));

  private static final Rule<NetworkPlan> NETWORK_COMPUTABLE =
      Rule.of(COMPUTABLE.code(), ARTICLE, NetworkSums::tooLarge);

  private static final Rule<ProjectSettlement> SETTLEMENT_COMPUTABLE =
      Rule.of(COMPUTABLE.code(), ARTICLE, (settlement, context) -> tooLarge(settlement));

  /** Clauses 1 and 2: the published parts of a plan come to its published total. */
  public static final Rule<AnnualPlan> STATED_PARTS =
      stated("decree45.article14.stated-parts", (plan, context) -> StatedSums.parts(plan.stated()));

  /** Clauses 1 and 2: the published parts have as many projects and tasks as the plan. */
  public static final Rule<AnnualPlan> STATED_COUNT =
      stated("decree45.article14.stated-count", (plan, context) -> StatedSums.count(plan.stated()));

  /**
   * Clauses 1 and 2: what the plan holds of a source, counterpart too, comes to the published parts
   * of that source.
   *
   * <p>Reading: as of the total; several parts of one source are parts of it.
   */
  public static final Rule<AnnualPlan> STATED_BY_SOURCE =
      statedEach(
          "decree45.article14.stated-by-source",
          (plan, context) -> StatedSums.bySource(plan, amounts(plan, context)));

  /**
   * Clauses 1 to 3: what the projects of a joint sum say that they request is within the sum.
   *
   * <p>Reading: the sum is what was published for all of them, and theirs are parts of it.
   */
  public static final Rule<AnnualPlan> JOINT_SUMS =
      statedEach("decree45.article14.joint-sum", (plan, context) -> JointSums.within(plan));

  /**
   * Clauses 1 to 3: the published parts of a programme come to its total, and the plan of a year to
   * the part of that year.
   */
  public static final Rule<Program> PROGRAM_STATED =
      Rule.<Program>of(
              "decree45.article14.program-stated",
              ARTICLE,
              Amendment.ofPlans(
                  (program, context) ->
                      tooLarge(program.stated()).findAny().isPresent()
                          ? ImmutableList.of()
                          : ProgramFunds.stated(program, context)))
          .weighing(Severity.WARNING);

  /** Clauses 1 and 2: the plan has as many projects and tasks as were published. */
  public static final Rule<AnnualPlan> PLANNED_COUNT =
      stated("decree45.article14.planned-count", (plan, context) -> StatedSums.planned(plan));

  /**
   * Clauses 1 and 2: projects, networks and tasks come to the published total. A published figure
   * may be rounded or include other money, so a difference is worth a look and no breach.
   */
  public static final Rule<AnnualPlan> STATED_TOTAL =
      stated(
          "decree45.article14.stated-total",
          (plan, context) ->
              plan.holdsNothing()
                  ? Optional.empty()
                  : plan.stated()
                      .total()
                      .map(total -> StatedSums.total(total, plan, amounts(plan, context))));

  /** The rules of this article. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>(
          "decree45.article14",
          ImmutableList.of(
              COMPUTABLE,
              WITHIN_FUNDS,
              STATED_PARTS,
              STATED_COUNT,
              PLANNED_COUNT,
              STATED_TOTAL,
              STATED_BY_SOURCE,
              JOINT_SUMS));

  /** The rules on the figures that were published, of whatever level. */
  public static final RuleSet<AnnualPlan> STATED_RULES =
      new RuleSet<>(
          "decree45.article14.stated",
          ImmutableList.of(
              STATED_PARTS, STATED_COUNT, PLANNED_COUNT, STATED_TOTAL, STATED_BY_SOURCE));

  /** The rules of this article on programmes. */
  public static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>(
          "decree45.article14.programs", ImmutableList.of(PROGRAM_WITHIN_FUNDS, PROGRAM_STATED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14Management.class)
          .rules(Matter.PLANS, RULES)
          .rules(Matter.PROGRAMS, PROGRAM_RULES);

  private Article14Management() {}

  /** What {@code plan} requests, its networks computed by the law. */
  static PlannedAmounts amounts(AnnualPlan plan, Context context) {
    return PlannedAmounts.ofBudgets(plan, network -> NetworkPay.budget(network, context));
  }

  /**
   * What the year of {@code network} costs: computed where all members are named, else as
   * published; absent while that is not known or too large.
   */
  public static Optional<Vnd> cost(NetworkPlan network, Context context) {
    if (!network.namesAll()) {
      return network.stated().map(StatedAmount::amount);
    }
    try {
      return NetworkPay.budget(network, context).total();
    } catch (IllegalArgumentException | ArithmeticException notComputable) {
      return Optional.empty();
    }
  }

  /** What of {@code network} was not computed, since its amounts are too large; else nothing. */
  public static List<Finding> notComputed(NetworkPlan network, Context context) {
    return NETWORK_COMPUTABLE.apply(network, context);
  }

  /** What of {@code settlement} was not computed, since its items are too large; else nothing. */
  public static List<Finding> notComputed(ProjectSettlement settlement, Context context) {
    return SETTLEMENT_COMPUTABLE.apply(settlement, context);
  }

  /** Whether the items of {@code settlement} can be added up. */
  static boolean isComputable(ProjectSettlement settlement) {
    return tooLarge(settlement).isEmpty();
  }

  private static List<Verdict> tooLarge(ProjectSettlement settlement) {
    return TooLarge.each(
            "lines",
            settlement.lines().orElseGet(ImmutableList::of),
            line -> line.leastRequested().max(line.leastCost()))
        .collect(toImmutableList());
  }

  private static List<Verdict> tooLarge(AnnualPlan plan) {
    return Stream.of(
            TooLarge.each(
                "tasks",
                plan.tasks(),
                task -> task.amount().orElse(Vnd.ZERO).max(task.cost().orElse(Vnd.ZERO))),
            TooLarge.each("funds", plan.funds(), Fund::least),
            TooLarge.each(
                "sums",
                plan.sums(),
                sum -> sum.amount().map(StatedAmount::amount).orElse(Vnd.ZERO)),
            tooLarge(plan.stated()))
        .flatMap(found -> found)
        .collect(toImmutableList());
  }

  private static Stream<Verdict> tooLarge(StatedFigures stated) {
    return Stream.concat(
        stated.total().flatMap(total -> TooLarge.at("stated.total", total::amount)).stream(),
        TooLarge.each(
            "stated.parts",
            stated.parts(),
            part -> part.amount().map(StatedAmount::amount).orElse(Vnd.ZERO)));
  }

  private static List<Verdict> withinFunds(AnnualPlan plan, Context context) {
    return WithinFunds.of(plan.funds(), plan.level(), ImmutableList.of(amounts(plan, context)))
        .map(
            verdict ->
                held(verdict, plan.holdsNothing(), plan.stated()).at(WithinFunds.place(verdict)))
        .collect(toImmutableList());
  }

  /**
   * {@code verdict} on what is held, unless it says that all is well where nothing is held, or only
   * a part of what was published.
   */
  static Verdict held(Verdict verdict, boolean nothing, StatedFigures stated) {
    boolean published =
        stated.total().isPresent()
            || !stated.parts().isEmpty()
            || stated.count().orElse(0) > 0
            || stated.partial().orElse(false);
    if (nothing && !published && verdict.outcome() != Outcome.VIOLATED) {
      return verdict.as(Verdict.notApplicable());
    }
    if (!nothing && !stated.partial().orElse(false)) {
      return verdict;
    }
    Verdict known =
        verdict.outcome() == Outcome.SATISFIED
            ? verdict.as(Verdict.missing("plannedAmount"))
            : verdict;
    return known.outcome() == Outcome.FACT_MISSING ? WithinFunds.andMore(known) : known;
  }

  private static Rule<AnnualPlan> stated(
      String code, BiFunction<AnnualPlan, Context, Optional<Verdict>> check) {
    return statedEach(
        code,
        (plan, context) ->
            check
                .apply(plan, context)
                .map(verdict -> verdict.at(verdict.path().isEmpty() ? "stated" : verdict.path()))
                .stream()
                .collect(toImmutableList()));
  }

  private static Rule<AnnualPlan> statedEach(
      String code, BiFunction<AnnualPlan, Context, List<Verdict>> check) {
    return Rule.<AnnualPlan>of(
            code,
            ARTICLE,
            Amendment.ofPlans(
                (plan, context) ->
                    tooLarge(plan.stated()).findAny().isPresent()
                        ? ImmutableList.of()
                        : check.apply(plan, context)))
        .weighing(Severity.WARNING);
  }
}
