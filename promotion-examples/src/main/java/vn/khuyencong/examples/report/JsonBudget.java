package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.place.Locality;

/**
 * A budget in the JSON report.
 *
 * @param remuneration all remuneration; null while a rate is not known
 * @param meetings all meetings, as far as they say what they cost; null if none does
 * @param otherCosts all other costs, as far as they say their amount; null if none does
 * @param total everything; null while a rate or a cost is not known
 * @param byHost remuneration by kind of host
 * @param byUnit remuneration by unit
 * @param unpriced months for which no rate is known
 * @param notPayable months of service that cannot be paid
 * @param ahead months computed before they began, at the base salary known then; left out if none
 * @param lacks paths of the meetings and other costs that do not say all that they cost; left out
 *     if none
 */
public record JsonBudget(
    Optional<Vnd> remuneration,
    Optional<Vnd> meetings,
    Optional<Vnd> otherCosts,
    Optional<Vnd> total,
    List<Host> byHost,
    List<Unit> byUnit,
    List<MemberMonths> unpriced,
    List<MemberMonths> notPayable,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<YearMonth> ahead,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lacks) {

  /** Copies the lists. */
  public JsonBudget {
    byHost = List.copyOf(byHost);
    byUnit = List.copyOf(byUnit);
    ahead = List.copyOf(ahead);
    lacks = List.copyOf(lacks);
    unpriced = List.copyOf(unpriced);
    notPayable = List.copyOf(notPayable);
  }

  /**
   * Remuneration of the members in hosts of one kind.
   *
   * @param host kind of host
   * @param members number of members paid there
   * @param months number of months paid, of all members together
   * @param amount what they are paid
   * @param roundedDown whether a part of a đồng was cut of the pay of a month of it
   */
  public record Host(HostKind host, int members, int months, Vnd amount, boolean roundedDown) {}

  /**
   * Remuneration of the members hosted in one unit.
   *
   * @param unit id of the unit; null for the hosts whose unit is not named
   * @param name name of the unit with its kind
   * @param amount what they are paid
   * @param roundedDown whether a part of a đồng was cut of the pay of a month of it
   */
  public record Unit(
      Optional<String> unit, Optional<String> name, Vnd amount, boolean roundedDown) {}

  static JsonBudget of(BudgetFigures figures) {
    return new JsonBudget(
        figures.remuneration(),
        figures.meetings(),
        figures.otherCosts(),
        figures.total(),
        figures.hosts().stream()
            .map(
                line ->
                    new Host(
                        line.kind(),
                        line.members(),
                        line.months(),
                        line.amount(),
                        line.roundedDown()))
            .toList(),
        figures.units().stream()
            .map(
                line ->
                    new Unit(
                        line.unit().map(Locality::id),
                        line.unit().map(Locality::fullName),
                        line.amount(),
                        line.roundedDown()))
            .toList(),
        figures.unpriced(),
        figures.notPayable(),
        figures.ahead(),
        figures.lacks());
  }
}
