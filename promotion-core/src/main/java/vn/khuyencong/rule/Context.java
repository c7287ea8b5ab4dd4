package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;

/**
 * What a rule may know besides its subject: the day asked about, the law of its period, and what
 * the caller has settled.
 */
public final class Context {
  private final LocalDate day;
  private final LocalDate asked;
  private final Timeline periods;
  private final Supplier<Optional<Period>> period;
  private final Supplier<Kept> kept = Suppliers.memoize(Kept::new);
  private final ImmutableMap<OpenPoint<?>, Settlement<?>> settlements;

  private Context(
      LocalDate day,
      LocalDate asked,
      Timeline periods,
      ImmutableMap<OpenPoint<?>, Settlement<?>> settlements) {
    this.day = day;
    this.asked = asked;
    this.periods = periods;
    this.period = Suppliers.memoize(() -> periods.at(day));
    this.settlements = settlements;
  }

  /** A context on {@code day} with nothing settled, where series and points keep their own time. */
  public static Context on(LocalDate day) {
    return new Context(day, day, Timeline.NONE, ImmutableMap.of());
  }

  /** A context on {@code day} with nothing settled, in the period of {@code periods} it lies in. */
  public static Context on(LocalDate day, Timeline periods) {
    return new Context(day, day, periods, ImmutableMap.of());
  }

  /**
   * This context with one more point settled.
   *
   * @throws IllegalArgumentException if the point is settled already
   */
  public Context settling(Settlement<?> settlement) {
    checkArgument(
        !settlements.containsKey(settlement.point()),
        "open point must be settled once: %s",
        settlement.point().id());
    return new Context(
        day,
        asked,
        periods,
        ImmutableMap.<OpenPoint<?>, Settlement<?>>builder()
            .putAll(settlements)
            .put(settlement.point(), settlement)
            .buildOrThrow());
  }

  /**
   * This context, had {@code point} been answered with {@code answer}, whatever was settled: to see
   * what another reading would come to.
   *
   * @throws IllegalArgumentException if the answer is of another type
   */
  public <A> Context supposing(OpenPoint<A> point, A answer) {
    Settlement<A> supposed = Settlement.of(point, answer, point.instruments().get(0));
    Map<OpenPoint<?>, Settlement<?>> all = new LinkedHashMap<>(settlements);
    all.put(point, supposed);
    return new Context(day, asked, periods, ImmutableMap.copyOf(all));
  }

  /** This context as of another day, with the same settlements. */
  public Context at(LocalDate other) {
    return other.equals(day)
        ? this
        : once(other, Context.class, () -> new Context(other, asked, periods, settlements));
  }

  /**
   * What {@code answer} gives of {@code asked}, worked out once. It must follow from the law of the
   * day, what is settled and {@code asked} alone.
   *
   * @param asked what is asked, by which it is found again
   * @param type type of the answer
   * @param answer the answer, for the first who asks
   */
  public <V> V once(Object asked, Class<V> type, Supplier<V> answer) {
    return kept.get().once(asked, type, answer);
  }

  /** The day asked about. */
  public LocalDate day() {
    return day;
  }

  /**
   * The day of the law from which this was taken {@link #at} another day: what is known is what is
   * known on it, whatever day the law is of.
   */
  public LocalDate asked() {
    return asked;
  }

  /** This day, if {@code month} has not begun on it, so that what is said of it is an estimate. */
  public Optional<LocalDate> aheadOf(YearMonth month) {
    return Optional.of(day).filter(asked -> month.isAfter(YearMonth.from(asked)));
  }

  /** What {@code series} says on this day, if it says anything. */
  public <T> Optional<Cited<T>> value(Dated<T> series) {
    Optional<Period> now = period();
    return now.isPresent() && now.get().knows(series) ? now.get().value(series) : series.find(day);
  }

  /** The point that asks whether {@code text} goes on, if it ended with none in its place. */
  public Optional<OpenPoint<Boolean>> afterEnd(Citation text) {
    return period().flatMap(now -> now.afterEnd(text));
  }

  /** Whether {@code point} arises on this day. */
  public boolean arises(OpenPoint<?> point) {
    Optional<Period> now = period();
    return now.isPresent() ? now.get().arises(point) : point.window().contains(day);
  }

  /** The period in which the day lies, found when it is first asked for. */
  private Optional<Period> period() {
    return period.get();
  }

  /** The caller's answers, in the order in which they were given. */
  public List<Settlement<?>> settlements() {
    return settlements.values().asList();
  }

  /** The settlement of {@code point} that is followed on this day, if there is one. */
  public <A> Optional<Settlement<A>> settlement(OpenPoint<A> point) {
    return given(point).filter(settled -> settled.validity().contains(day));
  }

  /** The settlement of {@code point}, for whatever days; none where a text answers the point. */
  <A> Optional<Settlement<A>> given(OpenPoint<A> point) {
    @SuppressWarnings("unchecked") // a settlement stands under the point it was made for
    Settlement<A> found = (Settlement<A>) settlements.get(point);
    return Optional.ofNullable(found).filter(settled -> held(point).isOpen());
  }

  /** The answer to {@code point} by a text, on the days of the point, else by the caller. */
  public <A> Optional<Cited<A>> decided(OpenPoint<A> point) {
    return held(point)
        .answered()
        .filter(text -> arises(point))
        .or(() -> settlement(point).map(Settlement::cited));
  }

  /** {@code point} as the law that is asked has it: with its days and its answer there. */
  public <A> OpenPoint<A> held(OpenPoint<A> point) {
    return periods.held(point);
  }

  /**
   * That {@code point} is unsettled. A text that answers it does so for the days of the point: on
   * others its question does not arise, and what depends on it does not apply.
   *
   * @throws IllegalArgumentException if a text answers it on this day
   */
  public Verdict unsettled(OpenPoint<?> point) {
    OpenPoint<?> held = held(point);
    return held.isOpen() || arises(held)
        ? Verdict.unsettled(held)
        : Verdict.notApplicable().relyingOn(held);
  }

  /** The answer to {@code point}: by a text or the caller, else the documented reading, if any. */
  public <A> Optional<A> answer(OpenPoint<A> point) {
    return decided(point).map(Cited::value).or(point::reading);
  }
}
