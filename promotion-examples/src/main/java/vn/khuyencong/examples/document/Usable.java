package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a command answers of its input: all of it, or all but the subjects in which something is
 * wrong, so that one of them does not end the work on the others.
 *
 * @param value what can be used
 * @param leftOut where what is left out stands in the input
 * @param fault what is wrong with it
 * @param <T> type of the value
 */
public record Usable<T>(T value, List<String> leftOut, Optional<UnusableInputException> fault) {

  /** Copies the list. */
  public Usable {
    leftOut = List.copyOf(leftOut);
  }

  /** {@code value}, of which nothing is left out. */
  public static <T> Usable<T> whole(T value) {
    return new Usable<>(value, List.of(), Optional.empty());
  }

  /** What {@code work} makes of the value, without what is left out of either. */
  public <R> Usable<R> then(Function<T, Usable<R>> work) {
    Usable<R> made = work.apply(value);
    return new Usable<>(
        made.value,
        Stream.concat(leftOut.stream(), made.leftOut.stream()).toList(),
        Stream.concat(fault.stream(), made.fault.stream())
            .reduce((one, other) -> UnusableInputException.of(List.of(one, other))));
  }

  /** What {@code work} makes of the value. */
  public <R> Usable<R> map(Function<T, R> work) {
    return then(known -> whole(work.apply(known)));
  }

  /**
   * Goes on where nothing is wrong.
   *
   * @throws UnusableInputException if something is, with all of it
   */
  public void checkWhole() {
    fault.ifPresent(
        wrong -> {
          throw wrong;
        });
  }
}
