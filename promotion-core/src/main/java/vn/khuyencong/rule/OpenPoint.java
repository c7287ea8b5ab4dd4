package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * A question of law that the texts at hand do not decide, such as where a rural industrial
 * establishment could lie between 1 July and 14 October 2025. Who holds the text settles it.
 *
 * @param id stable id, "place-july-to-october-2025"
 * @param questionVi the question, in Vietnamese
 * @param questionEn the question, in English
 * @param instruments the texts that bear on it
 * @param sides what can be said for each answer, and on what that rests
 * @param answerType type of the answer
 * @param window days on which the question arises
 * @param reading the documented reading followed until someone settles the point; without one the
 *     point is answered with {@link Outcome#LAW_UNSETTLED}
 * @param <A> type of the answer
 */
@Value.Builder
public record OpenPoint<A>(
    String id,
    String questionVi,
    String questionEn,
    List<Citation> instruments,
    List<PointSide> sides,
    Class<A> answerType,
    Validity window,
    Optional<A> reading)
    implements Localised {

  /** Checks that the point can be named, asked and traced. */
  public OpenPoint {
    checkArgument(
        id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id of an open point must be-like-this: %s", id);
    checkArgument(
        !questionVi.isBlank() && !questionEn.isBlank(), "question must not be blank: %s", id);
    instruments = ImmutableList.copyOf(instruments);
    sides = ImmutableList.copyOf(sides);
    checkArgument(!instruments.isEmpty(), "open point must name an instrument: %s", id);
    checkArgument(!sides.isEmpty(), "open point must say what each side rests on: %s", id);
  }

  /** A builder for a point whose answer is an {@code answerType}. */
  public static <A> OpenPointBuilder<A> builder(Class<A> answerType) {
    return new OpenPointBuilder<A>().answerType(answerType);
  }

  /** This point, arising on other days. */
  public OpenPoint<A> during(Validity other) {
    return new OpenPointBuilder<A>().from(this).window(other).build();
  }

  /** The question in {@code language}. */
  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? questionVi : questionEn;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof OpenPoint<?> point && point.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
