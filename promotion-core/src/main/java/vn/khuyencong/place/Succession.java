package vn.khuyencong.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which unit went over into which, from the links of all units given. */
final class Succession {
  private final Map<String, Locality> units = new LinkedHashMap<>();

  /** Share of the earlier unit (row) that went into the later one (column), if known. */
  private final Table<String, String, Optional<TransferShare>> shares = HashBasedTable.create();

  Succession(Collection<Locality> localities) {
    for (Locality unit : localities) {
      Locality earlier = units.putIfAbsent(unit.id(), unit);
      checkArgument(
          earlier == null || earlier.equals(unit),
          "id of a locality must be used once: %s",
          unit.id());
      unit.successors().forEach(link -> add(unit.id(), link.id(), link.share()));
      unit.predecessors().forEach(link -> add(link.id(), unit.id(), link.share()));
    }
  }

  Collection<Locality> units() {
    return units.values();
  }

  /** What stands for {@code unit} on {@code day}. */
  UnitOnDay on(Locality unit, LocalDate day) {
    if (unit.existsOn(day)) {
      return UnitOnDay.of(unit.id());
    }
    boolean ended = unit.existence().to().map(day::isAfter).orElse(false);
    return new SuccessionPath(this, unit, day, ended).result();
  }

  Optional<Locality> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The units that came of {@code id}, or before it, with the share of the earlier one. */
  Map<String, Optional<TransferShare>> links(String id, boolean later) {
    return later ? shares.row(id) : shares.column(id);
  }

  private void add(String earlier, String later, Optional<TransferShare> share) {
    Optional<TransferShare> known =
        Optional.ofNullable(shares.get(earlier, later)).flatMap(given -> given);
    known.ifPresent(
        stated ->
            checkArgument(
                share.orElse(stated) == stated,
                "share of %s that went into %s must be stated one way, %s: %s",
                earlier,
                later,
                stated,
                share.orElse(stated)));
    shares.put(earlier, later, known.or(() -> share));
  }
}
