package vn.khuyencong.law.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;

/**
 * A text of law as one thing, such as Circular 28/2018/TT-BTC: its instrument and what each of its
 * articles brings. Every package of an instrument has one, {@code TEXT}; {@code law.Texts} lists
 * them, and everything that must know all texts is derived from that list.
 */
public final class LegalText {
  private final LegalInstrument instrument;
  private final String key;
  private final ImmutableList<LegalInstrument> replaced;
  private final boolean listedBeforehand;
  private final ImmutableList<TextPart> parts;
  private final ImmutableList<OpenPoint<?>> points;

  private LegalText(
      LegalInstrument instrument,
      String key,
      List<LegalInstrument> replaced,
      boolean listedBeforehand,
      List<TextPart> parts,
      List<OpenPoint<?>> points) {
    checkArgument(key.matches("[a-z]+[0-9]*"), "key of a text must be a short word: %s", key);
    this.instrument = instrument;
    this.key = key;
    this.replaced = ImmutableList.copyOf(replaced);
    this.listedBeforehand = listedBeforehand;
    this.parts = ImmutableList.copyOf(parts);
    this.points = ImmutableList.copyOf(points);
  }

  /**
   * The text of {@code instrument}, without a part so far.
   *
   * @param key what the ids of its findings and the keys of its clauses begin with, "circular28"
   * @throws IllegalArgumentException if the key is not a short word of small letters, with digits
   *     at its end at most
   */
  public static LegalText of(LegalInstrument instrument, String key) {
    return new LegalText(
        instrument, key, ImmutableList.of(), false, ImmutableList.of(), ImmutableList.of());
  }

  /** This text with what its articles bring, in their order. */
  public LegalText parts(TextPart... more) {
    return new LegalText(
        instrument,
        key,
        replaced,
        listedBeforehand,
        ImmutableList.<TextPart>builder().addAll(parts).add(more).build(),
        points);
  }

  /** This text with the open points on its words or its days, which end with it. */
  public LegalText points(OpenPoint<?>... more) {
    return new LegalText(
        instrument,
        key,
        replaced,
        listedBeforehand,
        parts,
        ImmutableList.<OpenPoint<?>>builder().addAll(points).add(more).build());
  }

  /** This text in the place of {@code earlier}, so that the end of that one leaves no gap. */
  public LegalText replacing(LegalInstrument earlier) {
    return new LegalText(
        instrument,
        key,
        ImmutableList.<LegalInstrument>builder().addAll(replaced).add(earlier).build(),
        listedBeforehand,
        parts,
        points);
  }

  /**
   * This text, whose rules are listed on days before its first too, as not applicable: those that
   * receipts of 2026 hold so. Of other texts nothing is said before they begin.
   */
  public LegalText listedBeforehand() {
    return new LegalText(instrument, key, replaced, true, parts, points);
  }

  /**
   * This text had it ended on {@code last}: what holds to its end holds to that day. So one sees
   * what a draft that replaces it would change.
   *
   * @throws IllegalArgumentException if it was not in force then
   */
  public LegalText ending(LocalDate last) {
    checkArgument(inForce().contains(last), "%s must be in force on its last day: %s", this, last);
    return new LegalText(
        LegalInstrument.builder().from(instrument).inForce(inForce().cutAfter(last)).build(),
        key,
        replaced,
        listedBeforehand,
        with(part -> part.ending(inForce(), last)).parts(),
        points);
  }

  /**
   * This text among {@code all}: where it ended and none stands in its place, whether its
   * conditions, its clauses on subjects and its bounds on advances go on are open points. What of
   * it speaks beyond its days, in the time of the text that took its place, does so no longer than
   * that one: it ends with it, or is open with it.
   */
  public LegalText among(List<LegalText> all) {
    LegalText own =
        TextEnd.of(this, all).map(end -> with(part -> part.goingOn(inForce(), end))).orElse(this);
    return all.stream()
        .filter(later -> later.replaces(this))
        .filter(later -> later.inForce().to().isPresent())
        .findFirst()
        .map(
            later ->
                own.with(
                    part -> part.withLater(inForce(), later.inForce(), TextEnd.of(later, all))))
        .orElse(own);
  }

  private LegalText with(UnaryOperator<TextPart> change) {
    return new LegalText(
        instrument,
        key,
        replaced,
        listedBeforehand,
        parts.stream().map(change).collect(toImmutableList()),
        points);
  }

  /** The point that asks on {@code day} whether this text goes on, if it ended and none follows. */
  public Optional<OpenPoint<Boolean>> afterEnd(LocalDate day, List<LegalText> all) {
    return TextEnd.of(this, all).filter(end -> end.days().contains(day)).map(TextEnd::conditions);
  }

  /**
   * The open points that the end of this text leaves among {@code all}: on its rules, its ceilings,
   * its clauses on subjects, its bounds on advances, as far as it has them.
   */
  public List<OpenPoint<?>> pointsAfter(List<LegalText> all) {
    return TextEnd.of(this, all).stream()
        .flatMap(
            end ->
                Stream.of(
                    has(part -> !part.allRules().isEmpty(), end.conditions()),
                    principalCeilings().map(ceilings -> end.ceilings()),
                    has(part -> !part.subjects().isEmpty(), end.subjects()),
                    has(part -> !part.advances().isEmpty(), end.advances())))
        .<OpenPoint<?>>flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private <A> Optional<OpenPoint<A>> has(Predicate<TextPart> what, OpenPoint<A> point) {
    return parts.stream().anyMatch(what) ? Optional.of(point) : Optional.empty();
  }

  /** Whether {@code point} is on its words or its days and so ends with it. */
  public boolean endsWith(OpenPoint<?> point) {
    return points.contains(point);
  }

  /** The instrument. */
  public LegalInstrument instrument() {
    return instrument;
  }

  /** The days on which it is in force. */
  public Validity inForce() {
    return instrument.inForce();
  }

  /** What the ids of its findings and the keys of its clauses begin with, "circular28". */
  public String key() {
    return key;
  }

  /** Whether it stands in the place of {@code other}. */
  public boolean replaces(LegalText other) {
    return replaced.stream().anyMatch(one -> one.number().equals(other.instrument.number()));
  }

  /** Whether its rules are listed on days before its first too. */
  public boolean isListedBeforehand() {
    return listedBeforehand;
  }

  /** What its articles bring, in their order. */
  public List<TextPart> parts() {
    return parts;
  }

  /** The ceilings that its articles set. */
  public List<TextCeilings> ceilings() {
    return parts.stream().flatMap(part -> part.ceilings().stream()).collect(toImmutableList());
  }

  /** The principal ceilings, if it sets any. */
  public Optional<TextCeilings> principalCeilings() {
    return ceilings().stream().filter(one -> one.role() == TextCeilings.Role.PRINCIPAL).findFirst();
  }

  /** Its number. */
  @Override
  public String toString() {
    return instrument.number();
  }
}
