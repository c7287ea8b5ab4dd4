package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.document.Problem;
import vn.khuyencong.document.Remainder;

/**
 * What became of a file: its value, or everything that is wrong with it.
 *
 * @param file the file
 * @param value what it holds; absent if something is wrong
 * @param problems what is wrong, in the order of the file
 * @param remainder what can be used of a document all the same, where something is wrong
 * @param <T> type of the value
 */
public record Checked<T>(
    String file, Optional<T> value, List<Located> problems, Optional<Remainder> remainder) {

  /** Copies the list. */
  public Checked {
    problems = List.copyOf(problems);
  }

  /**
   * A problem with its line.
   *
   * @param line the line of what is wrong, or of what it is missing in, from 1 on
   * @param problem what is wrong
   */
  public record Located(int line, Problem problem) {}

  /**
   * The value.
   *
   * @throws UnusableInputException if something is wrong, with all of it
   */
  public T orThrow() {
    return value.orElseThrow(this::fault);
  }

  /** All that is wrong. */
  public UnusableInputException fault() {
    return UnusableInputException.of(file, problems.stream().map(Located::problem).toList());
  }
}
