package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.StatedFigures;

/** A {@link StatedFigures} as a document writes it, with its components by the same names. */
public record StatedFiguresForm(
    @Nullable StatedAmountForm total,
    @Nullable Integer count,
    @Nullable List<StatedPartForm> parts,
    @Nullable Boolean partial)
    implements Form<StatedFigures> {

  /** {@code figures} as a document writes it. */
  public static StatedFiguresForm of(StatedFigures figures) {
    return new StatedFiguresForm(
        Written.form(figures.total(), StatedAmountForm::of),
        Written.plain(figures.count()),
        Written.list(figures.parts(), StatedPartForm::of),
        Written.plain(figures.partial()));
  }

  @Override
  public @Nullable StatedFigures make(Fields at) {
    return at.make(
        () ->
            new StatedFigures(
                at.form("total", total).optional(),
                at.count("count", count).optional(),
                at.list("parts", parts),
                at.flag("partial", partial).optional()));
  }
}
