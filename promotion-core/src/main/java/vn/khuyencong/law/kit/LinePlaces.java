package vn.khuyencong.law.kit;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.rule.Verdict;

/**
 * Where in a list it stands that a fact is missing: what sums need of their lines is asked where
 * the line is, as everything else of it is.
 */
public final class LinePlaces {
  private LinePlaces() {}

  /**
   * That {@code fact} is missing of the first of {@code all}, which is the list {@code name}, that
   * is {@code open}; of the list where none is.
   */
  public static <T> Verdict missing(
      String fact, String name, List<T> all, Predicate<? super T> open) {
    return Verdict.missing(fact).at(first(name, all, open));
  }

  /** The place of the first of {@code all} that is {@code wanted}, "lines[0]"; else the list. */
  public static <T> String first(String name, List<T> all, Predicate<? super T> wanted) {
    int index = Iterables.indexOf(all, wanted::test);
    return index < 0 ? name : name + "[" + index + "]";
  }
}
