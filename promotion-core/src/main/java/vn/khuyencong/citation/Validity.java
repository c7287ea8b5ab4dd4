package vn.khuyencong.citation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Wording;

/**
 * The days on which something holds, both ends included; an absent end is open.
 *
 * @param from first day
 * @param to last day
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) implements Localised {

  /** Holds on every day. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /**
   * Checks that years have four digits and that the last day is not before the first.
   *
   * @throws IllegalArgumentException if a year has not four digits, or the last day lies before the
   *     first
   */
  public Validity {
    from = Gate.day("first day of a validity", from);
    to = Gate.day("last day of a validity", to);
    checkArgument(
        from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()),
        "last day must not be before the first: %s to %s",
        from.map(LocalDate::toString).orElse(".."),
        to.map(LocalDate::toString).orElse(".."));
  }

  /**
   * Holds from {@code first} on.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static Validity since(LocalDate first) {
    return new Validity(Optional.of(first), Optional.empty());
  }

  /**
   * Held up to {@code last}.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static Validity until(LocalDate last) {
    return new Validity(Optional.empty(), Optional.of(last));
  }

  /**
   * Holds from {@code first} to {@code last}.
   *
   * @throws IllegalArgumentException if a year has not four digits, or {@code last} lies before
   *     {@code first}
   */
  public static Validity between(LocalDate first, LocalDate last) {
    return new Validity(Optional.of(first), Optional.of(last));
  }

  /** Whether {@code day} is one of the days. */
  public boolean contains(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** Whether every day of {@code other} is one of these. */
  public boolean encloses(Validity other) {
    return from.map(first -> other.from.map(day -> !day.isBefore(first)).orElse(false)).orElse(true)
        && to.map(last -> other.to.map(day -> !day.isAfter(last)).orElse(false)).orElse(true);
  }

  /** Whether some day is in both. */
  public boolean overlaps(Validity other) {
    return startsBy(other) && other.startsBy(this);
  }

  /**
   * The days that are in both.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Validity within(Validity other) {
    return new Validity(
        Stream.concat(from.stream(), other.from.stream()).max(Comparator.naturalOrder()),
        Stream.concat(to.stream(), other.to.stream()).min(Comparator.naturalOrder()));
  }

  /**
   * These days, none of them after {@code last}; they begin by then.
   *
   * @throws IllegalArgumentException if they begin after it, or its year has not four digits
   */
  public Validity cutAfter(LocalDate last) {
    return within(until(last));
  }

  /**
   * These days up to the day before {@code later} begins.
   *
   * @throws IllegalArgumentException if there are none, or {@code later} has no first day
   */
  public Validity before(Validity later) {
    checkArgument(later.from.isPresent(), "days must have a first day: %s", later);
    return cutAfter(later.from.get().minusDays(1));
  }

  /**
   * The days after these.
   *
   * @throws IllegalArgumentException if these have no last day
   */
  public Validity after() {
    checkArgument(to.isPresent(), "days must have a last day: %s", this);
    return since(to.get().plusDays(1));
  }

  /** The days from the first of these on, without an end. */
  public Validity onwards() {
    return new Validity(from, Optional.empty());
  }

  /** The day on which this begins, if it does, and the day after its last. */
  public List<LocalDate> changes() {
    return Stream.concat(from.stream(), to.stream().map(last -> last.plusDays(1))).toList();
  }

  /** The days as an ISO interval, open ends as "..". */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("..")
        + "/"
        + to.map(LocalDate::toString).orElse("..");
  }

  /** The days in words, "từ 1/1/2022 đến 30/6/2025". */
  @Override
  public String in(Language language) {
    boolean vietnamese = language == Language.VIETNAMESE;
    String words =
        from.map(day -> (vietnamese ? "từ " : "from ") + Wording.of(day, language)).orElse("")
            + to.map(day -> (vietnamese ? " đến " : " to ") + Wording.of(day, language)).orElse("");
    return words.isEmpty() ? (vietnamese ? "không thời hạn" : "without limit") : words.strip();
  }

  private boolean startsBy(Validity other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
