package vn.khuyencong.network;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Overlap;
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
    checkApart(rates);
  }

  /** Of rates that are equally closely aimed at one member, one holds on a day. */
  private static void checkApart(List<RemunerationRate> rates) {
    for (CollaboratorRole role : CollaboratorRole.values()) {
      for (HostKind host : HostKind.values()) {
        ImmutableListMultimap<Integer, Integer> byCloseness =
            IntStream.range(0, rates.size())
                .filter(i -> rates.get(i).isFor(role, host))
                .boxed()
                .collect(toImmutableListMultimap(i -> rates.get(i).closeness(), i -> i));
        for (List<Integer> places : Multimaps.asMap(byCloseness).values()) {
          Overlap.refuse(
              places,
              i -> rates.get(i).validity(),
              (one, other) ->
                  Strings.lenientFormat(
                      "rates must not overlap: rates[%s] (%s) clashes with %s",
                      other, rates.get(other).validity(), rates.get(one).validity()));
        }
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
