package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** The plans of a programme against the funds of its phase. */
final class ProgramFunds {
  private static final Term ALL_PARTS = Term.of("Các phần cộng lại", "The parts together");

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
   * The published parts against the total, and against what the plans of their years come to.
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
    return Stream.concat(whole, years).collect(toImmutableList());
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
