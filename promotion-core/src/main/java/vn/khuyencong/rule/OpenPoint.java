package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * A question of law that the texts at hand do not decide, such as where a rural industrial
 * establishment could lie between 1 July and 14 October 2025. Who holds the text settles it. A
 * point that a text answers, once it is read, keeps its id and says by what it was answered.
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
 * @param answered the answer of a text, where one was read; it holds on the days of the window and
 *     goes before the reading and before what a caller settles
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
    Optional<A> reading,
    Optional<Cited<A>> answered)
    implements Localised {

  /**
   * Checks that the point can be named, asked and traced.
   *
   * @throws IllegalArgumentException if the id is not made of small letters and digits joined by -,
   *     a question is blank, no instrument or no side is named, or the answer of a text is of
   *     another type
   */
  public OpenPoint {
    checkArgument(
        id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id of an open point must be-like-this: %s", id);
    checkArgument(
        !questionVi.isBlank() && !questionEn.isBlank(), "question must not be blank: %s", id);
    instruments = ImmutableList.copyOf(instruments);
    sides = ImmutableList.copyOf(sides);
    checkArgument(!instruments.isEmpty(), "open point must name an instrument: %s", id);
    checkArgument(!sides.isEmpty(), "open point must say what each side rests on: %s", id);
    answered.ifPresent(text -> checkAnswer(id, answerType, text.value()));
  }

  /** A builder for a point whose answer is an {@code answerType}. */
  public static <A> OpenPointBuilder<A> builder(Class<A> answerType) {
    return new OpenPointBuilder<A>().answerType(answerType);
  }

  /** This point, arising on other days. */
  public OpenPoint<A> during(Validity other) {
    return new OpenPointBuilder<A>().from(this).window(other).build();
  }

  /**
   * This point, answered by a text.
   *
   * @throws IllegalArgumentException if the answer is of another type
   */
  public OpenPoint<A> answering(Cited<A> text) {
    return new OpenPointBuilder<A>().from(this).answered(text).build();
  }

  /** Whether no text answers it. */
  boolean isOpen() {
    return answered.isEmpty();
  }

  /** The question in {@code language}, and by what it was answered, if it was. */
  @Override
  public String in(Language language) {
    String question = language == Language.VIETNAMESE ? questionVi : questionEn;
    return answered.map(text -> question + " " + answer(text, language)).orElse(question);
  }

  /** Checks that {@code answer} is of the type that the point asks for. */
  void checkAnswer(Object answer) {
    checkAnswer(id, answerType, answer);
  }

  private static void checkAnswer(String id, Class<?> type, Object answer) {
    checkArgument(
        type.isInstance(answer), "answer to %s must be a %s: %s", id, type.getSimpleName(), answer);
  }

  private static String answer(Cited<?> text, Language language) {
    return Messages.render(
        "explanation.answered",
        Map.of("answer", text.value(), "citation", text.citation(), "evidence", text.evidence()),
        language);
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
