package vn.khuyencong.law;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

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

  /** "CostLine.item". */
  static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
