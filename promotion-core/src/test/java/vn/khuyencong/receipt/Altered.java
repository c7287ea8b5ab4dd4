package vn.khuyencong.receipt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/** Changes records one component at a time, as far as their invariants let it. */
public final class Altered {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  /** Values for a component of a plain type. */
  private static final Map<Class<?>, List<?>> PLAIN =
      Map.ofEntries(
          Map.entry(boolean.class, List.of(true, false)),
          Map.entry(Boolean.class, List.of(true, false)),
          Map.entry(int.class, List.of(0, 1, 2, 7)),
          Map.entry(Integer.class, List.of(0, 1, 2, 7)),
          Map.entry(String.class, List.of("a", "b", "l1", "b1")),
          Map.entry(Vnd.class, List.of(Vnd.ZERO, Vnd.of(1), Vnd.of(123_456_789))),
          Map.entry(Percent.class, List.of(Percent.of(1), Percent.of(50))),
          Map.entry(Coefficient.class, List.of(Coefficient.parse("0.1"), Coefficient.parse("2"))),
          Map.entry(LocalDate.class, days()),
          Map.entry(Year.class, Stream.iterate(2016, y -> y + 1).limit(9).map(Year::of).toList()),
          Map.entry(YearMonth.class, List.of(YearMonth.of(2010, 1), YearMonth.of(2030, 1))),
          Map.entry(SpendingItem.class, items()),
          Map.entry(Citation.class, List.of(Citation.of("x"), Citation.parse("Điều 1 khoản 2, y"))),
          Map.entry(
              Validity.class,
              List.of(Validity.ALWAYS, Validity.since(DAY), Validity.until(DAY.plusYears(9)))));

  private final Map<Class<?>, Set<Object>> examples = new LinkedHashMap<>();
  private final Set<Class<?>> types;

  private Altered(Set<Class<?>> types) {
    this.types = types;
  }

  /** Changes of the records of {@code types} that are met in {@code roots}. */
  public static Altered from(Set<Class<?>> types, List<?> roots) {
    Altered altered = new Altered(types);
    roots.forEach(altered::collect);
    return altered;
  }

  /** The names of the components of {@code type}. */
  static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** The records, other than plain values, that components of {@code types} hold. */
  public static Set<Class<?>> typesWithin(Set<Class<?>> types) {
    Set<Class<?>> found = new LinkedHashSet<>();
    types.forEach(
        type ->
            Arrays.stream(type.getRecordComponents())
                .map(component -> innermost(component.getGenericType()))
                .filter(Class::isRecord)
                .filter(held -> !PLAIN.containsKey(held))
                .forEach(found::add));
    return found;
  }

  /** Every change of one component, or of one component of a component, of an example. */
  public Stream<Change> of(Class<?> type) {
    return changes(type, 1);
  }

  private Stream<Change> changes(Class<?> type, int depth) {
    return examples.getOrDefault(type, Set.of()).stream()
        .limit(3)
        .flatMap(
            example ->
                Arrays.stream(type.getRecordComponents())
                    .flatMap(component -> changes(example, component, depth)));
  }

  private Stream<Change> changes(Object example, RecordComponent component, int depth) {
    Object current = read(example, component);
    return values(component.getGenericType(), current, depth)
        .filter(value -> !value.equals(current))
        .flatMap(value -> with(example, component, value).stream())
        .filter(changed -> !changed.equals(example))
        .map(changed -> new Change(component.getName(), example, changed));
  }

  /** Values that a component of {@code type} could have instead of {@code current}. */
  private Stream<Object> values(Type type, Object current, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type held = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? optionals(held, (Optional<?>) current, depth)
          : collections(generic.getRawType() == Set.class, held, (Collection<?>) current, depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants());
    }
    return PLAIN.containsKey(plain)
        ? PLAIN.get(plain).stream().map(value -> (Object) value)
        : Stream.concat(
            examples.getOrDefault(plain, Set.of()).stream(),
            depth == 0 ? Stream.empty() : changes(plain, depth - 1).map(Change::after));
  }

  private Stream<Object> optionals(Type held, Optional<?> current, int depth) {
    Object inner = current.isPresent() ? current.get() : List.of();
    return Stream.concat(Stream.of(Optional.empty()), values(held, inner, depth).map(Optional::of));
  }

  private Stream<Object> collections(boolean set, Type held, Collection<?> current, int depth) {
    List<Object> all = set ? values(held, List.of(), 0).distinct().toList() : List.of();
    return Stream.concat(
        Stream.of(like(set, List.of()), like(set, all)),
        values(held, List.of(), depth)
            .flatMap(
                value -> {
                  List<Object> longer = new ArrayList<>(current);
                  longer.add(value);
                  return Stream.of(like(set, List.of(value)), like(set, longer));
                }));
  }

  private static Object like(boolean set, List<?> values) {
    return set ? Set.copyOf(values) : values;
  }

  private void collect(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::collect);
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::collect);
    } else if (types.contains(value.getClass())
        && examples.computeIfAbsent(value.getClass(), type -> new LinkedHashSet<>()).add(value)) {
      Arrays.stream(value.getClass().getRecordComponents())
          .forEach(component -> collect(read(value, component)));
    }
  }

  private static Object read(Object of, RecordComponent component) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be readable", e);
    }
  }

  /** {@code example} with {@code value} for {@code component}, unless that cannot be. */
  private static Optional<Object> with(Object example, RecordComponent component, Object value) {
    RecordComponent[] all = example.getClass().getRecordComponents();
    try {
      return Optional.of(
          example
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new))
              .newInstance(
                  Arrays.stream(all)
                      .map(
                          one ->
                              one.getName().equals(component.getName())
                                  ? value
                                  : read(example, one))
                      .toArray()));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be writable", e);
    }
  }

  private static Class<?> innermost(Type type) {
    return type instanceof ParameterizedType generic
        ? innermost(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static List<?> items() {
    return Stream.concat(Stream.of(LocalItem.of("a")), Stream.of(SupportItem.values())).toList();
  }

  private static List<?> days() {
    return Stream.of(2010, 2016, 2017, 2019, 2020, 2022, 2030)
        .map(year -> LocalDate.of(year, 6, 1))
        .toList();
  }

  /** A record before and after the change of a component. */
  public record Change(String component, Object before, Object after) {}
}
