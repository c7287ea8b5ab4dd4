package vn.khuyencong.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * A {@link SpendingItem} as a document writes it: the name of an item of the circulars, or the code
 * of an item of a province and what is known of it. One of which only the code is known may be a
 * plain text.
 */
public record ItemForm(
    @Nullable String code,
    @Nullable String content,
    @Nullable String unit,
    @Nullable String nameVi,
    @Nullable String nameEn)
    implements Form<SpendingItem> {

  /** In JSON a plain text is a name or a code, and an object says more of an item. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public ItemForm {}

  /** The item of this name or code. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemForm named(String code) {
    return new ItemForm(code, null, null, null, null);
  }

  /** {@code item} as a document writes it. */
  public static ItemForm of(SpendingItem item) {
    return item instanceof LocalItem local
        ? new ItemForm(
            local.code(),
            Written.name(local.content()),
            local.unit() == SupportUnit.UNKNOWN ? null : local.unit().name(),
            Written.plain(local.nameVi()),
            Written.plain(local.nameEn()))
        : named(item.code());
  }

  /** Whether nothing but its name or code is said of it. */
  private boolean saysCodeOnly() {
    return content == null && unit == null && nameVi == null && nameEn == null;
  }

  /** Whether it is the name of an item of the circulars and nothing more. */
  boolean isNational() {
    return saysCodeOnly() && code != null && SupportItem.named(code).isPresent();
  }

  /** Its code, if nothing says that it is an item of a province. */
  @Nullable String undefined() {
    return content == null ? code : null;
  }

  /**
   * What is wrong with it at {@code path} if it is a slip of the name of an item of the circulars:
   * nothing but a code is said of it, none of {@code defined}, and nearly such a name.
   */
  Optional<Problem> slip(String path, Set<String> defined) {
    if (!saysCodeOnly() || code == null || isNational() || defined.contains(code)) {
      return Optional.empty();
    }
    return SupportItem.nearest(code)
        .map(
            near ->
                Problem.of(path, DocumentRule.KNOWN_ITEM).of(code).near(Optional.of(near.name())));
  }

  @Override
  public @Nullable SpendingItem make(Fields at) {
    return isNational() ? SpendingItem.of(String.valueOf(code)) : local(at);
  }

  private @Nullable SpendingItem local(Fields at) {
    Field<String> called = at.text("code", code);
    at.asked(DocumentRule.NATIONAL_ITEM, called, LocalItem::of);
    return at.make(
        () ->
            new LocalItem(
                called.required(),
                at.choice("content", content, SupportCategory.values()).optional(),
                at.choice("unit", unit, SupportUnit.values()).orUnknown(),
                at.text("nameVi", nameVi).optional(),
                at.text("nameEn", nameEn).optional()));
  }
}
