package vn.khuyencong.law;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the facts of a subject stand: its records by path, and the names of their components. */
final class SubjectPaths {
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  private final Object subject;

  private SubjectPaths(Object subject) {
    this.subject = subject;
  }

  static SubjectPaths of(Object subject) {
    return new SubjectPaths(subject);
  }

  /**
   * The record to which {@code fact} belongs that is missing at {@code path}, by its own path: the
   * innermost of those the path leads through that has it.
   */
  Optional<String> owner(String path, String fact) {
    List<String> through = new ArrayList<>();
    Object at = subject;
    String owner = has(at, fact) ? "" : null;
    for (String part : path.isEmpty() ? new String[0] : path.split("\\.")) {
      through.add(part);
      at = step(at, part);
      if (has(at, fact)) {
        owner = String.join(".", through);
      }
    }
    return Optional.ofNullable(owner);
  }

  /** Whether {@code path} ends in a component of the record it leads to. */
  boolean isThere(String path) {
    int end = path.lastIndexOf('.');
    @Nullable Object at = subject;
    for (String part : end < 0 ? new String[0] : path.substring(0, end).split("\\.")) {
      at = step(at, part);
    }
    return has(at, path.substring(end + 1));
  }

  /**
   * Whether {@code path} leads to what can be told: through components of the records, the absent
   * ones too, and elements that are there.
   */
  boolean leadsSomewhere(String path) {
    @Nullable Object at = subject;
    Type type = subject.getClass();
    for (String part : path.isEmpty() ? new String[0] : path.split("\\.")) {
      String name = part.replaceAll("\\[.*", "");
      Optional<RecordComponent> component =
          type instanceof Class<?> of && of.isRecord()
              ? Arrays.stream(of.getRecordComponents())
                  .filter(one -> one.getName().equals(name))
                  .findFirst()
              : Optional.empty();
      if (component.isEmpty()) {
        return false;
      }
      at = step(at, part);
      if (part.contains("[") && at == null) {
        return false;
      }
      type = within(component.get().getGenericType(), part.contains("["));
    }
    return true;
  }

  /** What an optional of {@code type}, or a list whose element is wanted, holds. */
  private static Type within(Type type, boolean element) {
    boolean wrapped =
        type instanceof ParameterizedType of
            && (of.getRawType() == Optional.class || (element && of.getRawType() == List.class));
    return wrapped ? within(((ParameterizedType) type).getActualTypeArguments()[0], element) : type;
  }

  private static @Nullable Object step(@Nullable Object at, String part) {
    @Nullable Object next = value(at, part.replaceAll("\\[.*", ""));
    Matcher index = INDEX.matcher(part);
    while (index.find()) {
      int i = Integer.parseInt(index.group(1));
      next = next instanceof List<?> list && i < list.size() ? list.get(i) : null;
    }
    return next;
  }

  private static boolean has(@Nullable Object at, String name) {
    return at instanceof Record record
        && Arrays.stream(record.getClass().getRecordComponents())
            .anyMatch(one -> one.getName().equals(name));
  }

  private static @Nullable Object value(@Nullable Object at, String name) {
    if (!(at instanceof Record record)) {
      return null;
    }
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .map(one -> value(record, one))
        .orElse(null);
  }

  private static @Nullable Object value(Record of, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(of);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be readable", e);
    }
  }
}
