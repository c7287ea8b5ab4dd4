package vn.khuyencong.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.support.SpendingItem;

/** What is told where components that are right by themselves do not fit together. */
final class Between {
  /** The argument that names the components that a rule compares. */
  static final String COMPARED = "compared";

  private Between() {}

  /** {@code compared} of the form of {@code at} do not fit together. */
  static Problem of(FieldRules at, DocumentRule rule, List<Field<?>> compared) {
    Problem problem = Problem.of(at.join(""), rule);
    if (compared.isEmpty()) {
      return problem;
    }
    String written =
        compared.stream()
            .flatMap(field -> shown(field).map(text -> field.name() + " " + text).stream())
            .collect(joining(", "));
    problem =
        problem
            .with("first", compared.get(0).name())
            .with("second", compared.get(compared.size() - 1).name())
            .with(COMPARED, compared.stream().map(Field::name).distinct().collect(joining(" ")));
    return written.isEmpty() ? problem : problem.of(written);
  }

  /** What is written at {@code field} cannot be, whatever the others are. */
  static Problem alone(FieldRules at, DocumentRule rule, Field<?> field) {
    Problem problem = Problem.of(at.join(field.name()), rule, "name", field.name());
    return shown(field).map(problem::of).orElse(problem);
  }

  /** Tells each of the list {@code name} that does not fit with one before it. */
  static <T> void apart(
      FieldRules at,
      DocumentRule rule,
      String name,
      int size,
      List<T> right,
      Predicate<List<T>> clash) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (at.isRight(name + "[" + i + "]")) {
        places.add(i);
      }
    }
    for (int later = 1; later < right.size(); later++) {
      T one = right.get(later);
      for (int earlier = 0; earlier < later; earlier++) {
        if (clash.test(List.of(right.get(earlier), one))) {
          at.add(
              Problem.of(at.join(name + "[" + places.get(later) + "]"), rule)
                  .with("earlier", name + "[" + places.get(earlier) + "]"));
          break;
        }
      }
    }
  }

  /** The value as a document writes it; empty if that is more than one line of text. */
  private static Optional<String> shown(Field<?> field) {
    return field.value().map(Between::written).filter(text -> !text.isEmpty());
  }

  private static String written(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Vnd amount) {
      return String.valueOf(amount.dong());
    }
    if (value instanceof SpendingItem item) {
      return item.code();
    }
    if (value instanceof Locality place) {
      return place.id();
    }
    if (value instanceof Collection<?> many) {
      return many.stream()
          .map(Between::written)
          .filter(text -> !text.isEmpty())
          .collect(joining(", "));
    }
    return !(value instanceof Record) || isOneText(value) ? String.valueOf(value) : "";
  }

  private static boolean isOneText(Object value) {
    return value instanceof Percent
        || value instanceof Coefficient
        || value instanceof Citation
        || value instanceof ReportPeriod;
  }
}
