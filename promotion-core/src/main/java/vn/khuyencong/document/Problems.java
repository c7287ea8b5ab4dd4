package vn.khuyencong.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document while it is resolved. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Problem problem) {
    found.add(problem);
  }

  <T> Resolved<T> resolved(@Nullable T value) {
    return new Resolved<>(
        found.isEmpty() ? Optional.ofNullable(value) : Optional.empty(),
        Consequences.leftOutOf(found));
  }
}
