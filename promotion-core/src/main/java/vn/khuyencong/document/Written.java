package vn.khuyencong.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;

/** Writes values as forms hold them; what is unknown or empty is null. */
final class Written {
  private Written() {}

  static <T> @Nullable T plain(Optional<T> value) {
    return value.orElse(null);
  }

  static @Nullable String name(Optional<? extends Enum<?>> value) {
    return value.map(Enum::name).orElse(null);
  }

  static @Nullable Long dong(Optional<Vnd> value) {
    return value.map(Vnd::dong).orElse(null);
  }

  static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  static @Nullable String id(Optional<Locality> value) {
    return value.map(Locality::id).orElse(null);
  }

  static @Nullable List<String> ids(Collection<Locality> values) {
    return list(values, Locality::id);
  }

  static @Nullable List<String> names(Collection<? extends Enum<?>> values) {
    return values.isEmpty() ? null : known(values);
  }

  static @Nullable List<String> namesIfKnown(
      Optional<? extends Collection<? extends Enum<?>>> values) {
    return values.map(Written::known).orElse(null);
  }

  private static List<String> known(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(toImmutableList());
  }

  static <T, F> @Nullable F form(Optional<T> value, Function<T, F> form) {
    return value.map(form).orElse(null);
  }

  /** {@code value} as {@code form} writes it, null if it is {@code unknown}. */
  static <T, F> @Nullable F group(T value, T unknown, Function<T, F> form) {
    return value.equals(unknown) ? null : form.apply(value);
  }

  static <T, F> @Nullable List<F> list(Collection<T> values, Function<? super T, F> form) {
    return values.isEmpty() ? null : values.stream().map(form).collect(toImmutableList());
  }

  static <T, F> @Nullable List<F> listIfKnown(Optional<List<T>> values, Function<T, F> form) {
    return values
        .map(all -> (List<F>) all.stream().map(form).collect(toImmutableList()))
        .orElse(null);
  }
}
