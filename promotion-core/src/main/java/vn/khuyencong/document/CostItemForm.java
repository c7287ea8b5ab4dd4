package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.CostItem;

/** A {@link CostItem} as a document writes it, with its components by the same names. */
public record CostItemForm(@Nullable String description, @Nullable Long amount)
    implements Form<CostItem> {

  /** {@code item} as a document writes it. */
  public static CostItemForm of(CostItem item) {
    return new CostItemForm(item.description(), Written.dong(item.amount()));
  }

  @Override
  public @Nullable CostItem make(Fields at) {
    return at.make(
        () ->
            new CostItem(
                at.text("description", description).required(),
                at.amount("amount", amount).optional()));
  }
}
