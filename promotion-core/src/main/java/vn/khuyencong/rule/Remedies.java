package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
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
      T subject, List<Option<T>> options, Function<T, Outcome> outcome) {
    return together(subject, options, outcome).stream()
        .sorted(Comparator.comparing(found -> found.changes().size()))
        .map(found -> new Remedy(found.changes(), outcome.apply(found.made().apply(subject))))
        .collect(toImmutableList());
  }

  /** The smallest sets of {@code options} that end a violation, each made one option. */
  public static <T> List<Option<T>> together(
      T subject, List<Option<T>> options, Function<T, Outcome> outcome) {
    if (outcome.apply(subject) != Outcome.VIOLATED) {
      return ImmutableList.of();
    }
    List<List<Option<T>>> found = new ArrayList<>();
    for (List<Option<T>> tried : sets(options)) {
      if (found.stream().noneMatch(less -> asksNoMore(less, tried, options))
          && ends(outcome.apply(Option.all(tried).made().apply(subject)))) {
        found.add(tried);
      }
    }
    return found.stream().map(Option::all).collect(toImmutableList());
  }

  private static boolean ends(Outcome outcome) {
    return outcome == Outcome.SATISFIED || outcome == Outcome.FACT_MISSING;
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

  /**
   * Changes that a subject can make together.
   *
   * @param changes the changes
   * @param made the subject with the changes made
   * @param <T> type of the subject
   */
  public record Option<T>(List<Change> changes, UnaryOperator<T> made) {

    /** Copies the changes. */
    public Option {
      changes = ImmutableList.copyOf(changes);
    }

    /** One change. */
    public static <T> Option<T> of(Change change, UnaryOperator<T> made) {
      return new Option<>(ImmutableList.of(change), made);
    }

    /** {@code options} made one after another. */
    public static <T> Option<T> all(List<Option<T>> options) {
      return new Option<>(
          options.stream().flatMap(option -> option.changes.stream()).toList(),
          subject -> {
            T now = subject;
            for (Option<T> option : options) {
              now = option.made.apply(now);
            }
            return now;
          });
    }

    private List<String> place() {
      return changes.stream().map(change -> change.path() + " " + change.fact()).toList();
    }
  }
}
