package vn.khuyencong.limit;

import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;

/**
 * An open point on whose answer a step of the arithmetic rests, such as whether a share still binds
 * a technology line: by the documented reading, or as the caller or a text answered it.
 *
 * @param point the point
 * @param answer whether it was followed as yes or no; absent where the answer is no yes or no, as
 *     where a text is followed as issued because its amendment was not read
 * @param source the text on which the answer rests; absent where it is a reading
 */
public record FollowedPoint(OpenPoint<?> point, Optional<Boolean> answer, Optional<Citation> source)
    implements Localised {

  /** {@code point} as {@code context} answers it. */
  public static FollowedPoint of(OpenPoint<?> point, Context context) {
    return from(point, context);
  }

  private static <A> FollowedPoint from(OpenPoint<A> point, Context context) {
    return new FollowedPoint(
        point,
        context.answer(point).filter(Boolean.class::isInstance).map(Boolean.class::cast),
        context.decided(point).map(Cited::citation));
  }

  /** Whether it rests on a documented reading and on no text. */
  public boolean isReading() {
    return answer.isPresent() && source.isEmpty();
  }

  /** Whether a text is followed as issued, since what amends it was not read. */
  public boolean isAsIssued() {
    return answer.isEmpty() && source.isEmpty();
  }

  /** "theo cách hiểu: Mức ưu tiên 1,5 lần có nâng cả tỷ lệ phần trăm không? không". */
  @Override
  public String in(Language language) {
    Object followed = answer.<Object>map(yes -> yes).orElse("");
    return source
        .map(
            text ->
                Messages.render(
                    answer.isPresent() ? "limit.settled" : "limit.settled-table",
                    Map.of("question", point, "answer", followed, "citation", text),
                    language))
        .orElseGet(
            () ->
                Messages.render(
                    answer.isPresent() ? "limit.by-reading" : "limit.as-issued",
                    Map.of("question", point, "answer", followed),
                    language));
  }
}
