package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.kit.SettledSupport;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Verdict;

/**
 * The most that may be settled of a project, by what is told and by the ceilings of its items;
 * while these are open, between two amounts.
 *
 * @param least what may be settled at the least, đồng; absent while nothing is known of it
 * @param most what may be settled at the most, đồng; absent while nothing is known of it
 * @param open why it is not known, if it is not
 */
public record SettledAmounts(Optional<Vnd> least, Optional<Vnd> most, Optional<Verdict> open) {
  private static final SettledAmounts NONE =
      new SettledAmounts(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What may be settled of {@code settlement}, its items measured by what they really cost.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static SettledAmounts of(ProjectSettlement settlement, LawInForce law) {
    return of(settlement, any -> allowed(settlement, some -> JointLimits.of(some, law)));
  }

  /**
   * What may be settled of {@code file}, {@code project} being what it is carried out as: by its
   * settlement and what the file tells beside it; without one, of what was accepted once the whole
   * is or it was stopped.
   *
   * @param settling the law by which it is settled
   * @param law the law by which the project is measured
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static SettledAmounts of(
      ProjectFile file, Project project, LawInForce settling, LawInForce law) {
    return file.completedSettlement()
        .map(settled -> of(settled, file, project, settling).under("settlement"))
        .orElseGet(() -> accepted(file, project, law));
  }

  /** What may be settled of {@code settlement}, which is that of {@code file}. */
  public static SettledAmounts of(
      ProjectSettlement settlement, ProjectFile file, Project project, LawInForce law) {
    return settlement.lines().isPresent()
        ? of(settlement, any -> listed(settlement, project, law))
        : of(
            settlement,
            told -> carriedOut(new CarriedOut(file, project, law), settlement.support()));
  }

  private static SettledAmounts of(
      ProjectSettlement settlement, Function<Vnd, AllowedSupport> allowed) {
    return SettledSupport.most(settlement)
        .map(told -> measured(settlement, told, allowed.apply(told)))
        .orElseGet(
            () ->
                new SettledAmounts(
                    Optional.empty(), Optional.empty(), Optional.of(Verdict.missing("support"))));
  }

  /** At the least nothing, while it is not known what {@code told} is measured by. */
  private static SettledAmounts measured(
      ProjectSettlement settlement, Vnd told, AllowedSupport allowed) {
    SettledAmounts within = within(told, allowed);
    Optional<Verdict> unknown = SettledSupport.unknown(settlement, allowed.byShare());
    return unknown.isEmpty() || told.equals(Vnd.ZERO)
        ? within
        : new SettledAmounts(
            Optional.of(Vnd.ZERO), within.most(), unknown.map(why -> with(why, allowed.open())));
  }

  /** Where the items are not known, they are asked for as well. */
  private static Verdict with(Verdict unknown, Optional<Verdict> items) {
    return items.map(Verdict::missingFacts).equals(Optional.of(List.of("lines")))
        ? SettledSupport.asking(unknown, "lines")
        : unknown;
  }

  private static SettledAmounts accepted(ProjectFile file, Project project, LawInForce law) {
    FileAmounts amounts = file.amounts();
    return amounts
        .accepted()
        .filter(sum -> file.accepted().orElse(false) || !file.stops().isEmpty())
        .map(sum -> amounts.most().map(sum::min).orElse(sum))
        .map(told -> within(told, accepted(new CarriedOut(file, project, law))))
        .orElse(NONE);
  }

  /** The items of {@code settlement}, of its money where they name none. */
  public static List<CostLine> lines(ProjectSettlement settlement) {
    return settlement.lines().orElseGet(ImmutableList::of).stream()
        .map(
            line ->
                line.money().isPresent()
                    ? line
                    : line.toBuilder().money(settlement.money()).build())
        .collect(toImmutableList());
  }

  /**
   * {@code project} with the items that {@code settlement} lists in the place of its own: what it
   * says of its members, of whom one facility may stand under two ids, holds of them too. What each
   * was to get is not what it got. None where an item is that of somebody the project does not
   * name.
   */
  public static Optional<Project> listed(ProjectSettlement settlement, Project project) {
    List<CostLine> lines = lines(settlement);
    Set<String> members =
        project.beneficiaries().stream().map(Beneficiary::id).collect(toImmutableSet());
    Set<String> ids = lines.stream().map(CostLine::id).collect(toImmutableSet());
    return lines.stream().flatMap(line -> line.beneficiary().stream()).allMatch(members::contains)
        ? Optional.of(
            project.toBuilder()
                .lines(lines)
                .facts(
                    project.facts().stream()
                        .filter(facts -> ids.contains(facts.line()))
                        .collect(toImmutableList()))
                .beneficiaries(
                    project.beneficiaries().stream()
                        .map(one -> one.toBuilder().share(Optional.empty()).build())
                        .collect(toImmutableList()))
                .build())
        : Optional.empty();
  }

  /** What may be settled, if that is known to the đồng. */
  public Optional<Vnd> amount() {
    return least.filter(sum -> most.equals(Optional.of(sum)));
  }

  /** What of {@code advanced} is to be paid back, where {@code repaid} was. */
  public DueRepayment due(Optional<Vnd> advanced, Optional<Vnd> repaid) {
    return new DueRepayment(
        advanced,
        repaid,
        advanced.flatMap(sum -> over(sum, most)),
        advanced.flatMap(sum -> over(sum, least)),
        open);
  }

  private static Optional<Vnd> over(Vnd advanced, Optional<Vnd> settled) {
    return settled.map(sum -> advanced.minus(sum).max(Vnd.ZERO));
  }

  private static AllowedSupport listed(
      ProjectSettlement settlement, Project project, LawInForce law) {
    Optional<Project> as = listed(settlement, project);
    return allowed(
        settlement,
        some ->
            as.map(known -> JointLimits.of(known.toBuilder().lines(some).build(), law))
                .orElseGet(() -> JointLimits.of(some, law)));
  }

  private static AllowedSupport allowed(
      ProjectSettlement settlement, Function<List<CostLine>, List<SupportLimit>> limits) {
    try {
      return AllowedSupport.of(lines(settlement), limits, settlement.support(), "lines");
    } catch (ArithmeticException tooLarge) {
      return AllowedSupport.unknown("lines");
    }
  }

  /** Of items that the settlement does not list it is asked for the list. */
  private static AllowedSupport carriedOut(CarriedOut items, Optional<Vnd> support) {
    AllowedSupport allowed = AllowedSupport.of(items.lines(), items::limits, support, "lines");
    return new AllowedSupport(
        allowed.least(),
        allowed.most(),
        allowed
            .open()
            .map(
                why ->
                    why.missingFacts().isEmpty()
                        ? why.at("lines")
                        : Verdict.missing("lines").at("lines")),
        allowed.byShare());
  }

  /** As planned, where nothing is told of the items that were accepted. */
  private static AllowedSupport accepted(CarriedOut items) {
    List<CostLine> told = items.lines();
    return AllowedSupport.of(
        told.isEmpty() ? items.planned() : told, items::limits, Optional.empty(), "project.lines");
  }

  private static SettledAmounts within(Vnd told, AllowedSupport allowed) {
    Vnd least = told.min(allowed.least());
    Vnd most = allowed.most().map(told::min).orElse(told);
    return new SettledAmounts(
        Optional.of(least), Optional.of(most), allowed.open().filter(any -> !least.equals(most)));
  }

  private SettledAmounts under(String place) {
    return new SettledAmounts(
        least,
        most,
        open.map(why -> why.at(why.path().isEmpty() ? place : place + "." + why.path())));
  }
}
