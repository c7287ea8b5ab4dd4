package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;

/** What cannot be otherwise within a project. */
final class ProjectChecks {
  private ProjectChecks() {}

  static void byYear(String id, List<YearAmount> amounts) {
    long different =
        amounts.stream().map(part -> List.of(part.year(), part.source())).distinct().count();
    checkArgument(
        different == amounts.size(),
        "support by year of project %s must name a year and source once: %s",
        id,
        amounts);
  }

  static void ids(List<Beneficiary> beneficiaries, List<CostLine> lines, List<LineFacts> facts) {
    distinct("beneficiaries", beneficiaries.stream().map(Beneficiary::id).toList());
    distinct("lines", lines.stream().map(CostLine::id).toList());
    distinct("facts", facts.stream().map(LineFacts::line).toList());
    named(
        "beneficiary of a line",
        lines.stream().flatMap(line -> line.beneficiary().stream()),
        beneficiaries.stream().map(Beneficiary::id).toList());
    named(
        "line of facts",
        facts.stream().map(LineFacts::line),
        lines.stream().map(CostLine::id).toList());
  }

  private static void distinct(String name, List<String> ids) {
    checkArgument(
        ids.stream().distinct().count() == ids.size(), "ids of %s must differ: %s", name, ids);
  }

  private static void named(String name, Stream<String> named, List<String> ids) {
    Set<String> known = ImmutableSet.copyOf(ids);
    named.forEach(
        id -> checkArgument(known.contains(id), "%s must be one of %s: %s", name, ids, id));
  }

  /** Checks that {@code cost} of {@code what}, not negative, is what it is stated to be. */
  static void stated(String what, Optional<Vnd> cost, Optional<StatedAmount> stated) {
    if (cost.isPresent() && stated.isPresent()) {
      checkArgument(
          stated.get().isWithinUnit(cost.get()),
          "cost of %s must be what it is stated to be, %s: %s",
          what,
          stated.get().amount(),
          cost.get());
    }
  }

  static Optional<Vnd> exact(Optional<Vnd> cost, Optional<StatedAmount> stated) {
    return cost.or(
        () -> stated.filter(one -> one.precision() == Precision.EXACT).map(StatedAmount::amount));
  }

  static void years(Optional<Year> planYear, Optional<Year> drawnUp) {
    if (planYear.isPresent() && drawnUp.isPresent()) {
      int ahead = planYear.get().getValue() - drawnUp.get().getValue();
      checkArgument(
          ahead == 0 || ahead == 1,
          "plan year must be the year in which the plan is drawn up, %s, or the next: %s",
          drawnUp.get(),
          planYear.get());
    }
  }
}
