package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/** The plans of a programme against the funds of its phase. */
final class ProgramFunds {
  private static final Term ALL_PARTS = Term.of("Các phần cộng lại", "The parts together");
  private static final Term ALL_PLANS = Term.of("Các kế hoạch cộng lại", "The plans together");

  private ProgramFunds() {}

  /** A verdict for each kind of money, and each tier, that its plans are measured by. */
  static List<Verdict> check(Program program, Context context) {
    List<PlannedAmounts> years =
        program.plans().stream()
            .map(plan -> Article14Management.amounts(plan, context))
            .collect(toImmutableList());
    boolean nothing = program.plans().stream().allMatch(AnnualPlan::holdsNothing);
    StatedFigures stated =
        Stream.concat(Stream.of(program.stated()), program.plans().stream().map(AnnualPlan::stated))
            .filter(figures -> figures.partial().orElse(false))
            .findFirst()
            .orElse(program.stated());
    return WithinFunds.of(program.funds(), program.level(), years)
        .map(
            verdict ->
                Article14Management.held(verdict, nothing, stated).at(WithinFunds.place(verdict)))
        .collect(toImmutableList());
  }

  /**
   * The published parts and the plans against the total, and the parts against what the plans of
   * their years come to.
   *
   * <p>Reading: a part that names a year and no source is of all promotion money of that year.
   */
  static List<Verdict> stated(Program program, Context context) {
    Stream<Verdict> whole =
        StatedSums.parts(program.stated())
            .map(verdict -> verdict.at("stated").with("part", ALL_PARTS))
            .stream();
    Stream<Verdict> years =
        IntStream.range(0, program.stated().parts().size())
            .boxed()
            .flatMap(i -> ofYear(program, i, context).stream());
    return Stream.of(whole, planned(program, context).stream(), years)
        .flatMap(verdicts -> verdicts)
        .collect(toImmutableList());
  }

  /**
   * The published total against what all plans come to, if each year has one, or they come to more.
   *
   * <p>Reading: as of the total of a plan, it may take in counterpart and other money, or be that
   * of the funds.
   */
  private static Optional<Verdict> planned(Program program, Context context) {
    List<AnnualPlan> plans =
        program.plans().stream()
            .filter(plan -> plan.level() == program.level() && !plan.holdsNothing())
            .collect(toImmutableList());
    List<PlannedAmounts> amounts =
        plans.stream()
            .map(plan -> Article14Management.amounts(plan, context))
            .collect(toImmutableList());
    Vnd sum = Vnd.total(amounts.stream().map(PlannedAmounts::total).toList());
    return program
        .stated()
        .total()
        .filter(any -> !plans.isEmpty())
        .filter(total -> isWhole(program, plans) || sum.compareTo(total.most()) > 0)
        .map(total -> planned(total, program, plans, amounts))
        .map(verdict -> verdict.path().isEmpty() ? verdict.at("stated") : verdict)
        .map(verdict -> verdict.with("part", ALL_PLANS));
  }

  private static Verdict planned(
      StatedAmount total, Program program, List<AnnualPlan> plans, List<PlannedAmounts> amounts) {
    Verdict verdict = StatedSums.part(total, Optional.empty(), amounts);
    if (!program.countedBefore().isEmpty()) {
      return verdict.as(Verdict.missing("supportByYear"));
    }
    Vnd sum = Vnd.total(amounts.stream().map(PlannedAmounts::total).toList());
    Vnd others = Vnd.total(plans.stream().map(OtherMoney::of).toList());
    if (total.agreesWith(sum.plus(others))) {
      return StatedSums.withOtherMoney(total, sum);
    }
    if (total.agreesWith(Vnd.total(program.funds().stream().map(Fund::least).toList()))
        && sum.compareTo(total.amount()) <= 0) {
      return StatedSums.ofFunds(total, sum);
    }
    boolean open = verdict.outcome() == Outcome.VIOLATED;
    return program.eachPlan((plan, path) -> lacking(plan).map(at -> path + "." + at)).stream()
        .flatMap(Optional::stream)
        .filter(any -> open && sum.plus(others).compareTo(total.most()) <= 0)
        .findFirst()
        .map(at -> verdict.as(Verdict.missing(ProjectMoney.SOURCE_AMOUNT)).at(at))
        .orElse(verdict);
  }

  private static Optional<String> lacking(AnnualPlan plan) {
    return OtherMoney.lacking(plan, StatedSums::isBeside);
  }

  /** Whether {@code plans} are those of all years, none of which is known to be only a part. */
  private static boolean isWhole(Program program, List<AnnualPlan> plans) {
    return Stream.concat(Stream.of(program.stated()), plans.stream().map(AnnualPlan::stated))
            .noneMatch(figures -> figures.partial().orElse(false))
        && plans.stream().map(AnnualPlan::year).distinct().count() == program.years();
  }

  private static Optional<Verdict> ofYear(Program program, int i, Context context) {
    StatedPart part = program.stated().parts().get(i);
    List<AnnualPlan> plans =
        program.plans().stream()
            .filter(plan -> part.year().equals(Optional.of(plan.year())))
            .collect(toImmutableList());
    return part.amount()
        .filter(stated -> !plans.isEmpty())
        .map(
            stated ->
                named(
                    StatedSums.part(
                            stated,
                            part.source(),
                            plans.stream()
                                .map(plan -> Article14Management.amounts(plan, context))
                                .collect(toImmutableList()))
                        .at("stated.parts[" + i + "]"),
                    part));
  }

  /** {@code verdict}, which is on {@code part}, with its name and its year if that says more. */
  private static Verdict named(Verdict verdict, StatedPart part) {
    Verdict named = verdict.with("part", part.name());
    return part.year()
        .filter(year -> !part.name().contains(year.toString()))
        .map(year -> named.with("year", year))
        .orElse(named);
  }
}
