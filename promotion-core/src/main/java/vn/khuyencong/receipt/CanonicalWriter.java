package vn.khuyencong.receipt;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a value as lines "path = literal", each fact under the name of its component. What is not
 * known has no line; a group has one, so that a group of which nothing is known is not an absent
 * one.
 */
final class CanonicalWriter {
  private final Map<String, String> lines;
  private final Map<Object, String> shared;
  private final String prefix;

  private CanonicalWriter(Map<String, String> lines, Map<Object, String> shared, String prefix) {
    this.lines = lines;
    this.shared = shared;
    this.prefix = prefix;
  }

  /** The lines that {@code form} writes of {@code value}. */
  static <T> Map<String, String> lines(T value, Form<T> form) {
    Map<String, String> lines = new LinkedHashMap<>();
    form.write(value, new CanonicalWriter(lines, new HashMap<>(), ""));
    return ImmutableMap.copyOf(lines);
  }

  /** A fact, or a set or list of such. */
  CanonicalWriter field(String name, Object value) {
    return line(name, CanonicalLiteral.of(value));
  }

  /** A fact that may not be known. */
  CanonicalWriter optional(String name, Optional<?> value) {
    value.ifPresent(known -> field(name, known));
    return this;
  }

  /** A value of several facts. */
  <T> CanonicalWriter group(String name, T value, Form<T> form) {
    line(name, "{}");
    return inner(name, value, form);
  }

  /** A value of several facts that may not be known. */
  <T> CanonicalWriter optional(String name, Optional<T> value, Form<T> form) {
    value.ifPresent(known -> group(name, known, form));
    return this;
  }

  /** Values of several facts each, in their order; no line if there are none. */
  <T> CanonicalWriter groupsIfAny(String name, List<T> values, Form<T> form) {
    return values.isEmpty() ? this : groups(name, values, form);
  }

  /** Values of several facts each, in their order. */
  <T> CanonicalWriter groups(String name, List<T> values, Form<T> form) {
    line(name, "{" + values.size() + "}");
    for (int i = 0; i < values.size(); i++) {
      inner(name + "[" + i + "]", values.get(i), form);
    }
    return this;
  }

  /** A value that many others name: written where it is met first, and there referred to. */
  <T> CanonicalWriter shared(String name, T value, Form<T> form) {
    String first = shared.get(value);
    if (first != null) {
      return line(name, "@" + first);
    }
    shared.put(value, prefix + name);
    return group(name, value, form);
  }

  /** A shared value that may not be known. */
  <T> CanonicalWriter sharedOptional(String name, Optional<T> value, Form<T> form) {
    value.ifPresent(known -> shared(name, known, form));
    return this;
  }

  /** Shared values, in their order. */
  <T> CanonicalWriter sharedAll(String name, List<T> values, Form<T> form) {
    line(name, "{" + values.size() + "}");
    for (int i = 0; i < values.size(); i++) {
      shared(name + "[" + i + "]", values.get(i), form);
    }
    return this;
  }

  private <T> CanonicalWriter inner(String name, T value, Form<T> form) {
    form.write(value, new CanonicalWriter(lines, shared, prefix + name + "."));
    return this;
  }

  private CanonicalWriter line(String name, String literal) {
    String path = prefix + name;
    checkArgument(lines.put(path, literal) == null, "path must be written once: %s", path);
    return this;
  }

  /**
   * How values of a type are written.
   *
   * @param <T> type of the values
   */
  @FunctionalInterface
  interface Form<T> {

    /** Writes every component of {@code value}. */
    void write(T value, CanonicalWriter to);
  }
}
