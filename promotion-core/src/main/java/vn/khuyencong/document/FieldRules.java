package vn.khuyencong.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the components of one form. A rule is what a record made of the components that
 * it compares, and of nothing else that could be wrong, refuses; so it is written once, in the gate
 * of the record, and is told whatever is wrong with the other components.
 */
abstract sealed class FieldRules permits FieldValues {
  abstract void add(Problem problem);

  abstract boolean isRight(String name);

  abstract String join(String name);

  /**
   * Tells what {@code check} refuses: a rule between components, asked of those that are right.
   *
   * @param compared the components that it compares; where one of them is wrong, nothing is told
   * @return whether it was told
   */
  boolean rule(DocumentRule rule, Runnable check, Field<?>... compared) {
    boolean refused = Arrays.stream(compared).allMatch(Field::isRight) && isRefused(check);
    if (refused) {
      add(Between.of(this, rule, List.of(compared)));
    }
    return refused;
  }

  /** The same of two components, where both are given. */
  <A, B> boolean both(DocumentRule rule, Field<A> one, Field<B> other, BiConsumer<A, B> check) {
    Optional<A> first = one.value();
    Optional<B> second = other.value();
    return first.isPresent()
        && second.isPresent()
        && rule(rule, () -> check.accept(first.get(), second.get()), one, other);
  }

  /** Tells the value of {@code alone} if {@code check} refuses it, whatever the others are. */
  <T> void asked(DocumentRule rule, Field<T> alone, Consumer<T> check) {
    alone
        .value()
        .filter(value -> isRefused(() -> check.accept(value)))
        .ifPresent(value -> add(Between.alone(this, rule, alone)));
  }

  /**
   * Tells each of {@code right}, those of the list {@code name} that are right by themselves, that
   * {@code check} refuses beside one before it.
   */
  <T> void apart(
      DocumentRule rule,
      String name,
      @Nullable List<?> forms,
      List<T> right,
      Consumer<List<T>> check) {
    if (forms != null && isRefused(() -> check.accept(right))) {
      Between.apart(
          this, rule, name, forms.size(), right, two -> isRefused(() -> check.accept(two)));
    }
  }

  private static boolean isRefused(Runnable check) {
    try {
      check.run();
      return false;
    } catch (IllegalArgumentException | ArithmeticException e) {
      return true;
    }
  }
}
