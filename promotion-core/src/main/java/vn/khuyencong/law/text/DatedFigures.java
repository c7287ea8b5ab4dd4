package vn.khuyencong.law.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.language.Term;

/** The values of a series as figures, each on its days. */
final class DatedFigures {
  private DatedFigures() {}

  static List<Figure> of(String id, EntryKind kind, Term name, Dated<?> series) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (Map.Entry<LocalDate, ? extends Cited<?>> one : series.byFirstDay().entrySet()) {
      Cited<?> value = one.getValue();
      figures.add(
          new Figure(
              id + "." + one.getKey(),
              id,
              kind,
              name,
              value.value(),
              value.citation(),
              value.evidence(),
              series.daysOf(one.getKey())));
    }
    return figures.build();
  }

  /** {@code series} ended on {@code last}, if it goes on beyond. */
  static <T> Dated<T> ending(Dated<T> series, LocalDate last) {
    return series.covers(last) && series.covers(last.plusDays(1)) ? series.until(last) : series;
  }
}
