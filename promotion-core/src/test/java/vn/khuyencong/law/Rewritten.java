package vn.khuyencong.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A record with other values within it, as far as the records let them stand. */
final class Rewritten {
  private final BiFunction<RecordComponent, Object, Object> change;

  private Rewritten(BiFunction<RecordComponent, Object, Object> change) {
    this.change = change;
  }

  /** {@code known} with what {@code change} makes of each component of each record within it. */
  static <T> T by(BiFunction<RecordComponent, Object, Object> change, T known) {
    return new Rewritten(change).of(known);
  }

  @SuppressWarnings("unchecked")
  private <T> T of(T known) {
    if (known instanceof Optional<?> optional) {
      return (T) optional.map(this::of);
    } else if (known instanceof List<?> list) {
      return (T) list.stream().map(this::of).toList();
    } else if (known instanceof Set<?> set) {
      return (T) set.stream().map(this::of).collect(Collectors.toUnmodifiableSet());
    } else if (known instanceof Record record) {
      return (T) rewritten(record);
    }
    return known;
  }

  /** The record itself where it does not let the values stand. */
  private Object rewritten(Record known) {
    RecordComponent[] components = known.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(one -> value(known, one)).toArray();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return known.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      return known;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(known.getClass() + " must be readable", e);
    }
  }

  private Object value(Record of, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(of);
      Object changed = change.apply(component, value);
      return changed.equals(value) ? of(value) : changed;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be readable", e);
    }
  }
}
