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
 */
public record UnitLine(Optional<Locality> unit, Vnd amount) {

  static List<UnitLine> linesOf(NetworkBudget budget) {
    return budget.byUnit().entrySet().stream()
        .map(entry -> new UnitLine(entry.getKey(), entry.getValue()))
        .toList();
  }
}
