package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/**
 * The components of one form while it is resolved. Each is looked at whatever is wrong with the
 * others; what is wrong is told with its place, and the record is then not made.
 */
public final class Fields extends FieldValues {
  private final Problems problems;
  private final Places places;
  private final String path;
  private final List<FormComponent> described;
  private final List<String> wrong = new ArrayList<>();

  Fields(Problems problems, Places places) {
    this(problems, places, "", new ArrayList<>());
  }

  private Fields(Problems problems, Places places, String path, List<FormComponent> described) {
    this.problems = problems;
    this.places = places;
    this.path = path;
    this.described = described;
  }

  /** For a form without components, to see which it has. */
  static Fields describing() {
    return new Fields(new Problems(), Places.NONE);
  }

  List<FormComponent> described() {
    return List.copyOf(described);
  }

  void describe(FormComponent component) {
    described.add(component);
  }

  void describeList(String name) {
    describe(new FormComponent(name, FormKind.FORM, true, false, List.of()));
  }

  Places places() {
    return places;
  }

  /** These fields, in a document that has {@code others} for localities. */
  Fields in(Places others) {
    return new Fields(problems, others, path, described);
  }

  /** The fields of what stands at {@code name}. */
  Fields at(String name) {
    return new Fields(problems, places, join(name), new ArrayList<>());
  }

  /** What {@code constructor} makes; what it refuses is a problem of the whole, unless one is. */
  <T> @Nullable T make(Supplier<T> constructor) {
    T value = null;
    try {
      value = constructor.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      if (wrong.isEmpty()) {
        add(reason(Problem.of(path, DocumentRule.REFUSED), e));
      }
    }
    return wrong.isEmpty() ? value : null;
  }

  /** What {@code check} makes; null if it refuses, which is told. */
  <T> @Nullable T tried(DocumentRule rule, Supplier<T> check) {
    try {
      return check.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      add(reason(Problem.of(path, rule), e));
      return null;
    }
  }

  void problem(String name, DocumentRule rule) {
    add(Problem.of(join(name), rule));
  }

  @Override
  void add(Problem problem) {
    wrong.add(problem.path());
    problems.add(problem);
  }

  @Override
  String join(String name) {
    return path.isEmpty() || name.isEmpty() || name.startsWith("[")
        ? path + name
        : path + "." + name;
  }

  // Names of a list, ids of localities.

  <E extends Enum<E>> Field<E> choice(String name, @Nullable String value, E[] all) {
    List<Choice> choices = Choice.of(all);
    return new Field<>(
        this,
        new FormComponent(name, FormKind.CHOICE, false, false, choices),
        value != null,
        value == null ? null : chosen(name, value, all, choices));
  }

  <E extends Enum<E>> Field<Set<E>> choices(String name, @Nullable List<String> values, E[] all) {
    List<Choice> choices = Choice.of(all);
    return new Field<>(
        this,
        new FormComponent(name, FormKind.CHOICE, true, false, choices),
        values != null,
        values == null
            ? null
            : eachRight(name, values, (at, text) -> chosen(at, text, all, choices)).stream()
                .collect(toImmutableSet()));
  }

  private <E extends Enum<E>> @Nullable E chosen(
      String name, String value, E[] all, List<Choice> choices) {
    Optional<E> found = Arrays.stream(all).filter(one -> one.name().equals(value)).findFirst();
    if (found.isEmpty()) {
      add(NameProblem.of(join(name), value, choices));
    }
    return found.orElse(null);
  }

  Field<Locality> locality(String name, @Nullable String id) {
    return field(name, FormKind.LOCALITY, id, this::found);
  }

  Field<List<Locality>> localities(String name, @Nullable List<String> ids) {
    return each(name, FormKind.LOCALITY, ids, this::found);
  }

  private @Nullable Locality found(String name, String id) {
    if (isBlank(name, id)) {
      return null;
    }
    Optional<Locality> found = places.find(id);
    if (found.isEmpty() && places.isListed(id)) {
      wrong.add(join(name));
    } else if (found.isEmpty()) {
      add(
          Problem.of(join(name), DocumentRule.LOCALITY, Consequences.LIST, "localities")
              .of(id)
              .near(places.nearest(id)));
    }
    return found.orElse(null);
  }

  // Other forms.

  <T> Field<T> form(String name, @Nullable Form<T> form) {
    return field(name, FormKind.FORM, form, this::made);
  }

  /** An item of a table, which may define it. */
  Field<SpendingItem> item(String name, @Nullable ItemForm item) {
    return new Field<>(
        this,
        new FormComponent(name, FormKind.ITEM, false, false, Choice.of(SupportItem.values())),
        item != null,
        item == null ? null : made(name, item));
  }

  /** An item on which money is spent: no slip of the name of one of the circulars. */
  Field<SpendingItem> spent(String name, @Nullable ItemForm item) {
    Optional<Problem> slip =
        item == null ? Optional.empty() : item.slip(join(name), places.items());
    slip.ifPresent(this::add);
    return item(name, slip.isPresent() ? null : item);
  }

  <T> Field<List<T>> forms(String name, @Nullable List<? extends Form<T>> forms) {
    return new Field<>(
        this,
        new FormComponent(name, FormKind.FORM, true, false, List.of()),
        forms != null,
        forms == null ? null : this.<Form<T>, T>eachRight(name, forms, this::made));
  }

  /** Those of a list of forms, none if it is left out. */
  <T> List<T> list(String name, @Nullable List<? extends Form<T>> forms) {
    return forms(name, forms).or(List.of());
  }

  private <T> @Nullable T made(String name, Form<T> form) {
    T value = form.make(at(name));
    if (value == null) {
      wrong.add(join(name));
    }
    return value;
  }

  @Override
  <F, T> Field<T> field(
      String name, FormKind kind, @Nullable F value, BiFunction<String, F, @Nullable T> read) {
    return new Field<>(
        this,
        new FormComponent(name, kind, false, false, List.of()),
        value != null,
        value == null ? null : read.apply(name, value));
  }

  @Override
  <F, T> Field<List<T>> each(
      String name,
      FormKind kind,
      @Nullable List<F> values,
      BiFunction<String, F, @Nullable T> read) {
    return new Field<>(
        this,
        new FormComponent(name, kind, true, false, List.of()),
        values != null,
        values == null ? null : eachRight(name, values, read));
  }

  private <F, T> List<T> eachRight(
      String name, List<? extends F> values, BiFunction<String, F, @Nullable T> read) {
    List<T> right = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      F value = values.get(i);
      String at = name + "[" + i + "]";
      T made = null;
      if (value == null) {
        problem(at, DocumentRule.REQUIRED);
      } else {
        made = read.apply(at, value);
      }
      if (made != null) {
        right.add(made);
      }
    }
    return right;
  }

  /** Whether nothing is wrong so far with what stands at {@code name}. */
  @Override
  boolean isRight(String name) {
    String place = join(name);
    return wrong.stream()
        .noneMatch(
            at -> at.equals(place) || at.startsWith(place + ".") || at.startsWith(place + "["));
  }
}
