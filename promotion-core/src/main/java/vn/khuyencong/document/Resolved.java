package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a form: its value, or everything that is wrong with it.
 *
 * @param value the value; absent if there is a problem
 * @param problems what is wrong, in the order of the form
 * @param <T> type of the value
 */
public record Resolved<T>(Optional<T> value, List<Problem> problems) {

  /** Copies the list. */
  public Resolved {
    problems = ImmutableList.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isRight() {
    return problems.isEmpty();
  }

  /**
   * The value.
   *
   * @throws IllegalArgumentException if there is none, naming the first problem
   */
  public T orThrow() {
    return value.orElseThrow(
        () -> new IllegalArgumentException("document must have no problem: " + problems.get(0)));
  }
}
