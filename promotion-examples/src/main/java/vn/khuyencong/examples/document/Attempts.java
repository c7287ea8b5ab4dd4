package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Work on each of some subjects; one that cannot be used does not end the work on the others. */
public final class Attempts {
  private final List<String> failed = new ArrayList<>();
  private final List<UnusableInputException> faults = new ArrayList<>();
  private boolean any;

  /** What {@code work} makes of those of {@code subjects} that it can use, in their order. */
  public <T, R> List<R> each(String list, List<T> subjects, BiFunction<T, String, R> work) {
    List<R> made = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      String path = JsonPaths.join(list, i);
      try {
        made.add(work.apply(subjects.get(i), path));
        any = true;
      } catch (UnusableInputException e) {
        failed.add(path);
        faults.add(e);
      }
    }
    return made;
  }

  /**
   * {@code value}, made of those that could be used.
   *
   * @throws UnusableInputException if none could, with all that is wrong
   */
  public <R> Usable<R> of(R value) {
    if (faults.isEmpty()) {
      return Usable.whole(value);
    }
    UnusableInputException fault = UnusableInputException.of(faults);
    if (!any) {
      throw fault;
    }
    return new Usable<>(value, failed, Optional.of(fault));
  }
}
