package vn.khuyencong.limit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/**
 * One step of the arithmetic, such as 690.000.000 đ × 50% = 345.000.000 đ. What is not a whole
 * number of đồng is rounded down, so that rounding never lifts support over a ceiling.
 *
 * @param kind what it does
 * @param start the amount it begins with
 * @param factor the share, multiple or number of units it multiplies by, if it multiplies
 * @param result the amount it comes to
 * @param citation where the figure is written
 * @param evidence how that was attested; of a step that rests on a reading never that it was read
 * @param followed the open points on whose answer it rests
 * @param note what else the row of a table says, in words
 */
public record CeilingStep(
    StepKind kind,
    Vnd start,
    Optional<Localised> factor,
    Vnd result,
    Citation citation,
    Evidence evidence,
    List<FollowedPoint> followed,
    Optional<String> note)
    implements Localised {

  /** Copies what it is given; what rests on a reading was derived, however it was attested. */
  public CeilingStep {
    followed = ImmutableList.copyOf(followed);
    evidence = isReading(followed) ? Evidence.DERIVED : evidence;
  }

  /** A step that rests on what is written alone. */
  public CeilingStep(
      StepKind kind,
      Vnd start,
      Optional<Localised> factor,
      Vnd result,
      Citation citation,
      Evidence evidence) {
    this(kind, start, factor, result, citation, evidence, ImmutableList.of(), Optional.empty());
  }

  private static boolean isReading(List<FollowedPoint> followed) {
    for (int i = 0; i < followed.size(); i++) {
      if (followed.get(i).isReading()) {
        return true;
      }
    }
    return false;
  }

  /** This step, which rests on {@code more} too. */
  public CeilingStep following(List<FollowedPoint> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<FollowedPoint> all =
        Stream.concat(followed.stream(), more.stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new CeilingStep(kind, start, factor, result, citation, evidence, all, note);
  }

  /** This step, of which its row says {@code words} too. */
  public CeilingStep noting(Optional<String> words) {
    return words.equals(note)
        ? this
        : new CeilingStep(kind, start, factor, result, citation, evidence, followed, words);
  }

  /** The open points of which it follows a documented reading. */
  public List<FollowedPoint> readings() {
    return followed.stream()
        .filter(FollowedPoint::isReading)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it came to a part of a đồng, which was cut. */
  public boolean isRoundedDown() {
    return factor.flatMap(this::upwards).map(up -> up.compareTo(result) > 0).orElse(false);
  }

  private Optional<Vnd> upwards(Localised by) {
    if (by instanceof Percent share) {
      return Optional.of(start.share(share, RoundingMode.UP));
    }
    return by instanceof Coefficient times
        ? Optional.of(start.times(times, RoundingMode.UP))
        : Optional.empty();
  }

  /** "690.000.000 đ × 50% = 345.000.000 đ (tỷ lệ; Điều 8 khoản 4, 28/2018/TT-BTC)". */
  @Override
  public String in(Language language) {
    String sum =
        factor
            .map(by -> start.in(language) + " × " + by.in(language) + " = " + result.in(language))
            .orElseGet(() -> result.in(language));
    Stream<String> rounded =
        isRoundedDown()
            ? Stream.of(Messages.render("limit.rounded-down", Map.of(), language))
            : Stream.empty();
    return Stream.of(
            Stream.of(kind.in(language)),
            rounded,
            Stream.of(citation.toString()),
            followed.stream().filter(one -> !one.isAsIssued()).map(one -> one.in(language)),
            note.stream())
        .flatMap(words -> words)
        .collect(joining("; ", sum + " (", ")"));
  }
}
