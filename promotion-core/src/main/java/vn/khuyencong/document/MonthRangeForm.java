package vn.khuyencong.document;

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
    return at.make(
        () -> new MonthRange(at.month("from", from).required(), at.month("to", to).optional()));
  }
}
