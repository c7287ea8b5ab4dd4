package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.place.Locality;

/**
 * Remuneration of the members hosted in one unit.
 *
 * @param unit the unit; absent for the hosts whose unit is not named
 * @param amount what they are paid
 * @param roundedDown whether a part of a đồng was cut of the pay of a month of it
 */
public record UnitLine(Optional<Locality> unit, Vnd amount, boolean roundedDown) {

  static List<UnitLine> linesOf(NetworkBudget budget) {
    return budget.byUnit().entrySet().stream()
        .map(entry -> line(budget, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static UnitLine line(NetworkBudget budget, Optional<Locality> unit, Vnd amount) {
    return new UnitLine(
        unit,
        amount,
        budget.members().stream()
            .flatMap(member -> member.paid().stream())
            .anyMatch(pay -> pay.unit().equals(unit) && pay.wasRoundedDown()));
  }
}
