package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain record as a document writes it: a record of plain values, with the components of the
 * domain record by the same names. What is not known is null; a list left out is an empty one.
 *
 * @param <T> type of the domain record
 */
public interface Form<T> {

  /** The value that {@code at} finds in the components, telling it what is wrong; null if it is. */
  @Nullable T make(Fields at);

  /** The domain value, or every problem of the form at once. */
  default Resolved<T> resolve() {
    return resolve(Places.NONE);
  }

  /** The same, where localities are also those of {@code places}. */
  default Resolved<T> resolve(Places places) {
    Problems problems = new Problems();
    return problems.resolved(make(new Fields(problems, places)));
  }

  /** The values of {@code forms} in their order, or every problem of all of them at once. */
  static <T> Resolved<List<T>> resolveAll(List<? extends Form<T>> forms) {
    Problems problems = new Problems();
    return problems.resolved(new Fields(problems, Places.NONE).list("", forms));
  }

  /** What its components are: their kinds, which must be given, what can be chosen. */
  default List<FormComponent> components() {
    Fields described = Fields.describing();
    make(described);
    return described.described();
  }
}
