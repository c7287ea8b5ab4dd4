package vn.khuyencong.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A record as it would be if some of the facts within it were not known. */
final class Forgotten {
  private final Predicate<RecordComponent> forgets;

  private Forgotten(Predicate<RecordComponent> forgets) {
    this.forgets = forgets;
  }

  /**
   * {@code known} without some of its facts that may be unknown, but for those of {@code kept},
   * "Approval.day".
   */
  static <T> T some(T known, Set<String> kept, Random random) {
    int every = 1 + random.nextInt(20);
    return new Forgotten(component -> !kept.contains(name(component)) && random.nextInt(every) == 0)
        .of(known);
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
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
      return (T) without(record);
    }
    return known;
  }

  /** The record itself where it does not let the facts go. */
  private Object without(Record known) {
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
      boolean forgotten = value instanceof Optional<?> && forgets.test(component);
      return forgotten ? Optional.empty() : of(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be readable", e);
    }
  }
}
