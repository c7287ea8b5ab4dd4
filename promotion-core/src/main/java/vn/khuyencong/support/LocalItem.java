package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Term;

/**
 * An item of a province: what its own table supports and the circulars do not name, such as prizes
 * for products that won a selection of the province. In a cost line its code is enough; the rest
 * stands in the table ({@link CeilingTable}).
 *
 * <p>Within a province the code says which item is meant, whatever else is known of it ({@link
 * #isSame}).
 *
 * @param code what documents call it, "PRODUCT_PRIZE_PROVINCIAL"; no name of a {@link SupportItem}
 * @param content the content of Article 4 of the decree it belongs to
 * @param unit what is counted
 * @param nameVi its name, as the table writes it
 * @param nameEn its English name
 */
public record LocalItem(
    String code,
    Optional<SupportCategory> content,
    SupportUnit unit,
    Optional<String> nameVi,
    Optional<String> nameEn)
    implements SpendingItem {

  /**
   * Checks the code, and takes what is absent as not known.
   *
   * @throws IllegalArgumentException if the code is absent, blank or the name of a national item,
   *     or a text is not one line
   */
  public LocalItem {
    code = Gate.line("code of an item", code);
    content = Gate.known(content);
    unit = Gate.given(unit, SupportUnit.UNKNOWN);
    nameVi = Gate.line("name of item " + code, nameVi);
    nameEn = Gate.line("name of item " + code, nameEn);
    checkArgument(!code.isBlank(), "code of an item must not be blank");
    checkArgument(
        SupportItem.named(code).isEmpty(),
        "item of a province must not have the name of a national item: %s",
        code);
  }

  /**
   * The item of that code, of which nothing else is known.
   *
   * @throws IllegalArgumentException if {@code code} is absent, blank, not one line or the name of
   *     a national item
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalItem of(String code) {
    return new LocalItem(
        code, Optional.empty(), SupportUnit.UNKNOWN, Optional.empty(), Optional.empty());
  }

  /**
   * An item with what is known of it, as documents write it.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static LocalItem of(
      @JsonProperty("code") String code,
      @JsonProperty("content") Optional<SupportCategory> content,
      @JsonProperty("unit") Optional<SupportUnit> unit,
      @JsonProperty("nameVi") Optional<String> nameVi,
      @JsonProperty("nameEn") Optional<String> nameEn) {
    return new LocalItem(
        code, content, Gate.known(unit).orElse(SupportUnit.UNKNOWN), nameVi, nameEn);
  }

  /**
   * An item with its content, its unit and its names.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  public static LocalItem of(
      String code, SupportCategory content, SupportUnit unit, String vi, String en) {
    return new LocalItem(code, Optional.of(content), unit, Optional.of(vi), Optional.of(en));
  }

  /**
   * As documents write it: its code where nothing else is known of it, else each of its components
   * by name.
   */
  @JsonValue
  public Object written() {
    ImmutableMap.Builder<String, Object> known = ImmutableMap.builder();
    known.put("code", code);
    content.ifPresent(of -> known.put("content", of.name()));
    if (unit != SupportUnit.UNKNOWN) {
      known.put("unit", unit.name());
    }
    nameVi.ifPresent(name -> known.put("nameVi", name));
    nameEn.ifPresent(name -> known.put("nameEn", name));
    ImmutableMap<String, Object> written = known.buildKeepingLast();
    return written.size() == 1 ? code : written;
  }

  /** Its name, else its code. */
  @Override
  public Term words() {
    String vi = nameVi.or(() -> nameEn).orElse(code);
    return Term.of(vi, nameEn.orElse(vi));
  }
}
