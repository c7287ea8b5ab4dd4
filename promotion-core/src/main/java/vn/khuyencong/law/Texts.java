package vn.khuyencong.law;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.circular152.Circular152;
import vn.khuyencong.law.circular28.Circular28;
import vn.khuyencong.law.circular36.Circular36;
import vn.khuyencong.law.circular40.Circular40;
import vn.khuyencong.law.circular46.Circular46;
import vn.khuyencong.law.decree45.Decree235;
import vn.khuyencong.law.decree45.Decree45;
import vn.khuyencong.law.jointcircular26.JointCircular26;
import vn.khuyencong.law.law72.Law72;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.law.sme.SmeTexts;
import vn.khuyencong.law.text.EndedAdvances;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Timeline;

/**
 * The texts of the law, in the order of the hierarchy of norms: decrees, then circulars on the
 * subject, then those on the money. {@link #NATIONAL} is the one written list; a new text is one
 * line in it. What must know all texts is derived here: the rules of every review, the ceilings of
 * a day, the entries of the rule book, the clauses of the map, the open points.
 *
 * <p>Time is cut into the periods in which nothing changes; the law of each is put together once,
 * when it is first asked, and shared.
 */
public final class Texts {
  /** The texts that the library holds. */
  public static final Texts NATIONAL =
      new Texts(
          ImmutableList.<LegalText>builder()
              .add(Decree45.TEXT)
              .add(Decree235.TEXT)
              .add(Circular46.TEXT)
              .add(Circular36.TEXT)
              .add(JointCircular26.TEXT)
              .add(Circular28.TEXT)
              .add(Circular152.TEXT)
              .add(Circular40.TEXT)
              .addAll(SmeTexts.ALL)
              .add(Law72.TEXT)
              .build(),
          ImmutableList.of(BaseSalary.PART, LimitRules.PART),
          OpenPoints.all());

  private final ImmutableList<LegalText> listed;
  private final ImmutableList<LegalText> texts;
  private final ImmutableList<TextPart> others;
  private final ImmutableList<TextPart> ended;
  private final ImmutableList<OpenPoint<?>> written;
  private final ImmutableList<OpenPoint<?>> points;
  private final ImmutableMap<Validity, Supplier<PeriodLaw>> periods;
  private final ImmutableSortedMap<LocalDate, Supplier<PeriodLaw>> byFirstDay;
  private final Timeline timeline;

  private Texts(List<LegalText> listed, List<TextPart> others, List<OpenPoint<?>> written) {
    this.listed = ImmutableList.copyOf(listed);
    this.texts = listed.stream().map(text -> text.among(listed)).collect(toImmutableList());
    this.others = ImmutableList.copyOf(others);
    this.ended = EndedAdvances.among(listed).stream().collect(toImmutableList());
    this.written = ImmutableList.copyOf(written);
    this.points =
        Stream.of(
                written.stream(),
                CeilingPoints.beyondAnswer(written).stream(),
                listed.stream().flatMap(text -> text.pointsAfter(listed).stream()))
            .<OpenPoint<?>>flatMap(some -> some)
            .collect(toImmutableList());
    checkArgument(
        texts.stream().map(LegalText::key).distinct().count() == texts.size(),
        "keys of texts must differ: %s",
        texts);
    this.periods = Maps.toMap(days(), this::law);
    this.byFirstDay =
        periods.entrySet().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    LocalDate::compareTo,
                    period -> period.getKey().from().orElse(LocalDate.MIN),
                    Map.Entry::getValue));
    this.timeline =
        Timeline.of(Maps.transformValues(periods, period -> () -> period.get().period()), points);
  }

  /**
   * These texts and {@code more}, last in order: a draft, or a text that the library does not hold.
   *
   * @throws IllegalArgumentException if there is a text with its key
   */
  public Texts and(LegalText more) {
    return new Texts(
        ImmutableList.<LegalText>builder().addAll(listed).add(more).build(), others, written);
  }

  /**
   * These texts, had {@code ended} its last day on {@code last}; the open points on its words or
   * its days end with it.
   *
   * @throws IllegalArgumentException if it was not in force then
   */
  public Texts ending(LegalText ended, LocalDate last) {
    return new Texts(
        listed.stream()
            .map(text -> text.key().equals(ended.key()) ? text.ending(last) : text)
            .toList(),
        others,
        written.stream().flatMap(point -> ending(point, ended, last)).toList());
  }

  /** {@code point}, had {@code ended} ended on {@code last}: cut, or none if it had not begun. */
  private static Stream<OpenPoint<?>> ending(OpenPoint<?> point, LegalText ended, LocalDate last) {
    if (!ended.endsWith(point)) {
      return Stream.of(point);
    }
    return Stream.of(point)
        .filter(open -> open.window().overlaps(Validity.until(last)))
        .map(open -> open.during(open.window().cutAfter(last)));
  }

  /**
   * These texts, had {@code text} answered {@code point}, on the days of the point.
   *
   * @throws IllegalArgumentException if the answer is of another type
   */
  public <A> Texts answering(OpenPoint<A> point, Cited<A> text) {
    return new Texts(
        listed,
        others,
        written.stream()
            .<OpenPoint<?>>map(one -> one.equals(point) ? point.answering(text) : one)
            .toList());
  }

  /** The texts, in order. */
  public List<LegalText> all() {
    return texts;
  }

  /**
   * What each class of law brings, in the order of the texts; then what belongs to no one text, and
   * what those that ended leave.
   */
  public List<TextPart> parts() {
    return Stream.of(
            texts.stream().flatMap(text -> text.parts().stream()), others.stream(), ended.stream())
        .flatMap(parts -> parts)
        .collect(toImmutableList());
  }

  /** The open points: those written down, then those that an answer or the end of a text leaves. */
  public List<OpenPoint<?>> openPoints() {
    return points;
  }

  /** The open point with this id, if there is one. */
  public Optional<OpenPoint<?>> openPoint(String id) {
    return points.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  /** The days on which something changes: the first day of each period but the first. */
  public List<LocalDate> changes() {
    return byFirstDay.keySet().stream().skip(1).collect(toImmutableList());
  }

  /** The law of the period in which {@code day} lies. */
  public PeriodLaw on(LocalDate day) {
    return Optional.ofNullable(byFirstDay.floorEntry(day)).orElseThrow().getValue().get();
  }

  /** The periods. */
  Timeline timeline() {
    return timeline;
  }

  /** The days of each period, in order; the first has no first day, the last no last. */
  private List<Validity> days() {
    List<LocalDate> changes =
        Stream.of(
                parts().stream().flatMap(TextPart::changes),
                texts.stream().flatMap(text -> text.inForce().changes().stream()),
                points.stream().flatMap(point -> point.window().changes().stream()))
            .flatMap(days -> days)
            .distinct()
            .sorted()
            .collect(toImmutableList());
    return IntStream.rangeClosed(0, changes.size())
        .mapToObj(
            i ->
                new Validity(
                    i == 0 ? Optional.empty() : Optional.of(changes.get(i - 1)),
                    i == changes.size()
                        ? Optional.empty()
                        : Optional.of(changes.get(i).minusDays(1))))
        .collect(toImmutableList());
  }

  /** The law of {@code days}, put together when it is first asked. */
  private Supplier<PeriodLaw> law(Validity days) {
    return Suppliers.memoize(() -> PeriodLaw.of(days, texts, ended, points));
  }
}
