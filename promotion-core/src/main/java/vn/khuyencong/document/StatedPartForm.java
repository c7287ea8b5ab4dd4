package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;

/** A {@link StatedPart} as a document writes it, with its components by the same names. */
public record StatedPartForm(
    @Nullable String name,
    @Nullable Integer count,
    @Nullable StatedAmountForm amount,
    @Nullable String source,
    @Nullable String year)
    implements Form<StatedPart> {

  /** {@code part} as a document writes it. */
  public static StatedPartForm of(StatedPart part) {
    return new StatedPartForm(
        part.name(),
        Written.plain(part.count()),
        Written.form(part.amount(), StatedAmountForm::of),
        Written.name(part.source()),
        Written.text(part.year()));
  }

  @Override
  public @Nullable StatedPart make(Fields at) {
    return at.make(
        () ->
            new StatedPart(
                at.text("name", name).required(),
                at.count("count", count).optional(),
                at.form("amount", amount).optional(),
                at.choice("source", source, MoneySource.values()).optional(),
                at.year("year", year).optional()));
  }
}
