package vn.khuyencong.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a form as it was found: right, absent or wrong.
 *
 * @param <T> type of its value
 */
final class Field<T> {
  private final Fields fields;
  private final FormComponent component;
  private final boolean given;
  private final @Nullable T value;

  Field(Fields fields, FormComponent component, boolean given, @Nullable T value) {
    this.fields = fields;
    this.component = component;
    this.given = given;
    this.value = value;
  }

  /** Its value, absent if it is not given. */
  Optional<T> optional() {
    fields.describe(component);
    return Optional.ofNullable(value);
  }

  /**
   * Its value, which must be given. Where it is not or is wrong, that is told, and the record is
   * not made: its gate is given null and refuses it.
   */
  @SuppressWarnings("NullAway")
  T required() {
    demand();
    return value;
  }

  /** The same of a number or a flag; {@code standIn} takes the place of what is wrong. */
  T required(T standIn) {
    demand();
    return value == null ? standIn : value;
  }

  /** Its value; null if it is not given, which the gate of the record takes as unknown. */
  @SuppressWarnings("NullAway")
  T orUnknown() {
    fields.describe(component);
    return value;
  }

  /** Its value, or {@code other} if it is not given. */
  T or(T other) {
    fields.describe(component);
    return value == null ? other : value;
  }

  /** This field, whose value is an {@code type}. */
  <A> Field<A> as(Class<A> type) {
    return new Field<>(fields, component, given, value == null ? null : type.cast(value));
  }

  /** Its value, as far as it is given and right; for rules between components. */
  Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Whether it is right or not given. */
  boolean isRight() {
    return !given || value != null;
  }

  /** Its name, as in the document. */
  String name() {
    return component.name();
  }

  private void demand() {
    fields.describe(component.demanded());
    if (!given) {
      fields.problem(component.name(), DocumentRule.REQUIRED);
    }
  }
}
