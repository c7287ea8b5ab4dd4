package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.gate.Gate;

/**
 * The rates a province has set. For a member and a month the most closely aimed rate counts: one
 * for role and host before one for either, before one for all.
 *
 * @param rates the rates; no two that are equally close for the same member on the same day
 * @param ceiling the province's own ceiling, if a provincial text sets one
 */
public record RemunerationScale(List<RemunerationRate> rates, Optional<ProvincialCeiling> ceiling) {

  /**
   * Checks that at most one rate counts for every member and day.
   *
   * @throws IllegalArgumentException if two rates count for the same member on the same day, or the
   *     rates hold an absent one
   */
  public RemunerationScale {
    rates = Gate.list("rates of a scale", rates);
    ceiling = Gate.known(ceiling);
    for (int i = 0; i < rates.size(); i++) {
      for (RemunerationRate earlier : rates.subList(0, i)) {
        checkArgument(
            !earlier.clashesWith(rates.get(i)),
            "rates must not overlap: rates[%s] (%s) clashes with %s",
            i,
            rates.get(i).validity(),
            earlier.validity());
      }
    }
  }

  /** A scale of which no rate is known. */
  public static RemunerationScale unknown() {
    return new RemunerationScale(ImmutableList.of(), Optional.empty());
  }

  /**
   * A scale of one rate for everybody.
   *
   * @throws IllegalArgumentException if the rate is absent
   */
  public static RemunerationScale of(RemunerationRate rate) {
    return new RemunerationScale(ImmutableList.of(rate), Optional.empty());
  }

  /**
   * The rate for a member of {@code role} placed in {@code host} in {@code month}, if one is set:
   * that of the day by which the month counts.
   */
  public Optional<RemunerationRate> rate(CollaboratorRole role, HostKind host, YearMonth month) {
    LocalDate day = MonthRange.dayOf(month);
    Optional<RemunerationRate> closest = Optional.empty();
    for (RemunerationRate rate : rates) {
      if (rate.validity().contains(day)
          && rate.isFor(role, host)
          && (closest.isEmpty() || rate.closeness() > closest.get().closeness())) {
        closest = Optional.of(rate);
      }
    }
    return closest;
  }
}
