package vn.khuyencong.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A thing on which industrial-promotion money is spent: an item of the circulars, or one that a
 * province has in its own table. Written and read as its {@link #code()}.
 */
public sealed interface SpendingItem extends Named permits SupportItem, LocalItem {

  /** What is said in the place of an item that is not stated. */
  Term NOT_STATED = Term.of("khoản chi chưa nêu rõ", "item not stated");

  /** What it is called in documents and tables: "MACHINERY_TECHNOLOGY_TRANSFER". */
  String code();

  /** The content of Article 4 of the decree it belongs to, if that is known. */
  Optional<SupportCategory> content();

  /** What is counted; {@link SupportUnit#UNKNOWN} if that is not known. */
  SupportUnit unit();

  /** Whether {@code other} is the same item, whatever is known of either: it has the same code. */
  default boolean isSame(SpendingItem other) {
    return code().equals(other.code());
  }

  /** The item of the circulars that it is; none of an item of a province. */
  default Optional<SupportItem> national() {
    return this instanceof SupportItem item ? Optional.of(item) : Optional.empty();
  }

  /**
   * The item of the circulars of that name, else the item of a province of which nothing but its
   * code is known. What a misspelled name means is told where no table defines it.
   *
   * @throws IllegalArgumentException if {@code code} is absent, blank or not one line
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SpendingItem of(String code) {
    return SupportItem.named(Gate.given("code of an item", code))
        .<SpendingItem>map(item -> item)
        .orElseGet(() -> LocalItem.of(code));
  }

  /**
   * An item of a province with what is known of it, as documents write it.
   *
   * @throws IllegalArgumentException as {@link LocalItem}
   */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static SpendingItem of(
      @JsonProperty("code") String code,
      @JsonProperty("content") Optional<SupportCategory> content,
      @JsonProperty("unit") Optional<SupportUnit> unit,
      @JsonProperty("nameVi") Optional<String> nameVi,
      @JsonProperty("nameEn") Optional<String> nameEn) {
    return LocalItem.of(code, content, unit, nameVi, nameEn);
  }
}
