package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Looks for the smallest sets of changes that end a violation, each tried by assessing anew.
 *
 * <p>Options for the same fact at the same path exclude one another and stand from the mildest to
 * the strictest; a set is dropped if one found before asks for no more in every fact. Every set is
 * tried, from the smallest on, so the callers keep their options few.
 */
public final class Remedies {
  private Remedies() {}

  /** The remedies for {@code subject} among {@code options}; none unless it is violated. */
  public static <T> List<Remedy> smallest(
      T subject, List<Option<T>> options, Function<T, Assessment> assess) {
    if (assess.apply(subject).outcome() != Outcome.VIOLATED) {
      return ImmutableList.of();
    }
    List<List<Option<T>>> found = new ArrayList<>();
    ImmutableList.Builder<Remedy> remedies = ImmutableList.builder();
    for (List<Option<T>> tried : sets(options)) {
      if (found.stream().noneMatch(less -> asksNoMore(less, tried, options))) {
        Outcome outcome = assess.apply(changed(subject, tried)).outcome();
        if (outcome == Outcome.SATISFIED || outcome == Outcome.FACT_MISSING) {
          found.add(tried);
          remedies.add(
              new Remedy(tried.stream().map(Option::change).collect(toImmutableList()), outcome));
        }
      }
    }
    return remedies.build();
  }

  /** The sets of options of which no two change the same fact, the smaller first. */
  private static <T> List<List<Option<T>>> sets(List<Option<T>> options) {
    Set<Integer> each = IntStream.range(0, options.size()).boxed().collect(toImmutableSet());
    return IntStream.rangeClosed(1, (int) options.stream().map(Option::place).distinct().count())
        .boxed()
        .flatMap(
            size ->
                Sets.combinations(each, size).stream()
                    .map(chosen -> chosen.stream().sorted().toList())
                    .sorted(Remedies::inOrder))
        .map(chosen -> chosen.stream().map(options::get).collect(toImmutableList()))
        .filter(chosen -> chosen.stream().map(Option::place).distinct().count() == chosen.size())
        .collect(toImmutableList());
  }

  private static int inOrder(List<Integer> one, List<Integer> other) {
    return IntStream.range(0, one.size())
        .map(i -> one.get(i).compareTo(other.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether each change of {@code less} is in {@code more}, or a stricter one of that fact is. */
  private static <T> boolean asksNoMore(
      List<Option<T>> less, List<Option<T>> more, List<Option<T>> options) {
    return less.stream()
        .allMatch(
            mild ->
                more.stream()
                    .anyMatch(
                        strict ->
                            strict.place().equals(mild.place())
                                && options.indexOf(mild) <= options.indexOf(strict)));
  }

  private static <T> T changed(T subject, List<Option<T>> options) {
    T now = subject;
    for (Option<T> option : options) {
      now = option.made().apply(now);
    }
    return now;
  }

  /**
   * A change that a subject can make.
   *
   * @param change the change
   * @param made the subject with the change made
   * @param <T> type of the subject
   */
  public record Option<T>(Change change, UnaryOperator<T> made) {

    private String place() {
      return change.path() + " " + change.fact();
    }
  }
}
