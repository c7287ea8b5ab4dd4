package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Verdict;

/**
 * The days on which a host is there, and whether months lie in them. The law on local government is
 * cited where the day is that on which the district tier ended, or on which the kind of unit began;
 * any other day is a fact of the unit.
 *
 * @param days the days
 * @param beginsWithItsKind whether the first day is that of the kind of its unit
 */
record HostDays(Validity days, boolean beginsWithItsKind) {

  /** The days of {@code host}. */
  static HostDays of(HostOffice host) {
    Validity days = host.existence();
    Optional<LocalDate> firstOfKind =
        host.unit()
            .filter(unit -> host.kind() == HostKind.COMMUNE)
            .flatMap(unit -> unit.kind().exists().from());
    return new HostDays(days, firstOfKind.isPresent() && firstOfKind.equals(days.from()));
  }

  /** Whether {@code months}, in which {@code host} is one, count by days on which it is there. */
  Verdict check(List<YearMonth> months, HostOffice host) {
    List<LocalDate> without = without(months);
    if (without.isEmpty()) {
      return ended(Verdict.satisfied(), lastDayStated(host), host);
    }
    LocalDate lastDay = days.to().orElse(LocalDate.MAX);
    return days.from()
        .filter(first -> without.stream().anyMatch(day -> day.isBefore(first)))
        .map(first -> notYet(first, without.stream().anyMatch(day -> day.isAfter(lastDay)), host))
        .orElseGet(
            () ->
                ended(
                    lastDay.equals(LocalityKind.LAST_DAY_OF_DISTRICTS.value())
                        ? Verdict.violated().citing(LocalityKind.LAST_DAY_OF_DISTRICTS)
                        : Verdict.violated(),
                    lastDay,
                    host));
  }

  /** The days by which {@code months} count and on which the host is not there. */
  private List<LocalDate> without(List<YearMonth> months) {
    ImmutableList.Builder<LocalDate> without = ImmutableList.builder();
    for (YearMonth month : months) {
      LocalDate day = MonthRange.dayOf(month);
      if (!days.contains(day)) {
        without.add(day);
      }
    }
    return without.build();
  }

  /** The host begins later, and has {@code ended} too before the last of the months. */
  private Verdict notYet(LocalDate first, boolean ended, HostOffice host) {
    Verdict begins = Verdict.violated().with("begins", first);
    Verdict cited = beginsWithItsKind ? begins.citing(LocalityKind.LAST_DAY_OF_DISTRICTS) : begins;
    return days.to()
        .filter(last -> ended)
        .map(last -> cited.with("lastDay", last).with("successors", new Successors(host.unit())))
        .orElse(cited);
  }

  private static Verdict ended(Verdict verdict, LocalDate lastDay, HostOffice host) {
    return verdict
        .with("firstDay", lastDay.plusDays(1))
        .with("successors", new Successors(host.unit()));
  }

  /** The last day of the kind of host or of its unit, if stated; else that of the district tier. */
  private static LocalDate lastDayStated(HostOffice host) {
    return host.kind()
        .exists()
        .to()
        .or(() -> host.unit().flatMap(unit -> unit.validity().to()))
        .orElseGet(LocalityKind.LAST_DAY_OF_DISTRICTS::value);
  }
}
