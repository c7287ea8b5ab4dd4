package vn.khuyencong.document;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.MonthRange;

/** A {@link MonthRange} as a document writes it, with its components by the same names. */
public record MonthRangeForm(@Nullable String from, @Nullable String to)
    implements Form<MonthRange> {

  /** {@code months} as a document writes it. */
  public static MonthRangeForm of(MonthRange months) {
    return new MonthRangeForm(months.from().toString(), Written.text(months.to()));
  }

  @Override
  public @Nullable MonthRange make(Fields at) {
    Field<YearMonth> first = at.month("from", from);
    Field<YearMonth> last = at.month("to", to);
    at.both(
        DocumentRule.IN_ORDER, first, last, (one, end) -> new MonthRange(one, Optional.of(end)));
    return at.make(() -> new MonthRange(first.required(), last.optional()));
  }
}
