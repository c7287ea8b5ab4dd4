package vn.khuyencong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;

/**
 * An answer to an open point as a document gives it.
 *
 * @param point id of the point
 * @param answer the answer, as the point asks for it: true or false, an amount in đồng, a share
 *     "50%", a factor "0.3", a day "2024-10-15" or a name
 * @param citation the text it rests on
 * @param from first day of which it is given; that of the point if left out
 * @param to last day of which it is given; that of the point if left out
 */
public record SettlementForm(
    @Nullable String point,
    @Nullable Object answer,
    @Nullable String citation,
    @Nullable String from,
    @Nullable String to)
    implements Form<Settlement<?>> {

  /** {@code settlement} as a document gives it. */
  public static SettlementForm of(Settlement<?> settlement) {
    Validity window = settlement.point().window();
    Validity days = settlement.validity();
    return new SettlementForm(
        settlement.point().id(),
        Answers.written(settlement.value()),
        settlement.citation().toString(),
        days.from().equals(window.from()) ? null : Written.text(days.from()),
        days.to().equals(window.to()) ? null : Written.text(days.to()));
  }

  @Override
  public @Nullable Settlement<?> make(Fields at) {
    String id = at.text("point", point).required();
    Optional<OpenPoint<?>> asked =
        OpenPoints.all().stream().filter(one -> one.id().equals(id)).findFirst();
    if (id != null && asked.isEmpty()) {
      at.add(
          Problem.of(at.join("point"), DocumentRule.OPEN_POINT)
              .of(id)
              .near(Nearest.to(id, OpenPoints.all().stream().map(OpenPoint::id).toList())));
    }
    return asked.isPresent() ? settlement(at, asked.get()) : at.make(() -> describe(at));
  }

  /** Looks at what does not depend on the point. */
  private @Nullable Settlement<?> describe(Fields at) {
    Answers.untyped(at, "answer", answer).required();
    at.citation("citation", citation).required();
    at.day("from", from).optional();
    at.day("to", to).optional();
    return null;
  }

  private <A> @Nullable Settlement<A> settlement(Fields at, OpenPoint<A> asked) {
    Field<LocalDate> first = at.day("from", from);
    Field<LocalDate> last = at.day("to", to);
    if (!at.both(DocumentRule.IN_ORDER, first, last, Validity::between)
        && first.isRight()
        && last.isRight()
        && isBeyond(asked, days(asked, first.value(), last.value()))) {
      at.add(
          Between.of(at, DocumentRule.ANSWER_DAYS, List.of(first, last))
              .with("point", asked.id())
              .with("window", asked.window().toString()));
    }
    return at.make(
        () ->
            new Settlement<>(
                asked,
                Answers.typed(at, "answer", answer, asked.answerType()).required(),
                at.citation("citation", citation).required(),
                days(asked, first.optional(), last.optional())));
  }

  private static boolean isBeyond(OpenPoint<?> asked, Validity days) {
    return asked.answered().isEmpty() && !asked.window().encloses(days);
  }

  /** The days of the answer; those of the window where it names none. */
  private static Validity days(
      OpenPoint<?> asked, Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Validity(first.or(asked.window()::from), last.or(asked.window()::to));
  }
}
