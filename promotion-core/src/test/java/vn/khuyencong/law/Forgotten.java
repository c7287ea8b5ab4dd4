package vn.khuyencong.law;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Subjects of which less is known. */
final class Forgotten {
  private Forgotten() {}

  /** {@code whole} without some of its facts that may be unknown, but for those of {@code kept}. */
  static <T> T some(Set<String> kept, T whole, Random random) {
    int every = 1 + random.nextInt(20);
    return Rewritten.by(
        (component, value) ->
            value instanceof Optional<?>
                    && !kept.contains(name(component))
                    && random.nextInt(every) == 0
                ? Optional.empty()
                : value,
        whole);
  }

  /**
   * {@code whole} without one of its lists and sets, or an element of it, but for those of {@code
   * kept}.
   */
  static <T> T list(Set<String> kept, T whole, Random random) {
    List<RecordComponent> all = new ArrayList<>();
    Rewritten.by(
        (component, value) -> {
          if (isTold(component, value, kept)) {
            all.add(component);
          }
          return value;
        },
        whole);
    int chosen = random.nextInt(Math.max(1, all.size()));
    boolean element = random.nextBoolean();
    AtomicInteger seen = new AtomicInteger();
    return Rewritten.by(
        (component, value) ->
            isTold(component, value, kept) && seen.getAndIncrement() == chosen
                ? less((Collection<?>) value, element, random)
                : value,
        whole);
  }

  private static boolean isTold(RecordComponent component, Object value, Set<String> kept) {
    return value instanceof Collection<?> many
        && !many.isEmpty()
        && !kept.contains(name(component));
  }

  private static Object less(Collection<?> all, boolean element, Random random) {
    List<Object> some = element ? new ArrayList<>(all) : new ArrayList<>();
    if (all instanceof Set) {
      some.sort(Comparator.comparing(Object::toString));
    }
    if (element) {
      some.remove(random.nextInt(some.size()));
    }
    return all instanceof Set ? new LinkedHashSet<>(some) : some;
  }

  /** "CostLine.item". */
  static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
