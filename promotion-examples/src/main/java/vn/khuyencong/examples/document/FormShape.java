package vn.khuyencong.examples.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.document.Form;
import vn.khuyencong.document.FormComponent;

/**
 * What a form consists of, read from its record, which knows what each component is.
 *
 * @param type the form
 * @param parts its components in order, by name
 */
public record FormShape(Class<?> type, Map<String, Part> parts) {
  private static final Map<Class<?>, FormShape> KNOWN = new ConcurrentHashMap<>();

  /**
   * A component of a form.
   *
   * @param component what it is
   * @param held the type of its value, or of each of its values
   * @param aliases other names under which it is read
   */
  public record Part(FormComponent component, Class<?> held, List<String> aliases) {}

  /** The shape of {@code type}, which is a form. */
  public static FormShape of(Class<?> type) {
    FormShape known = KNOWN.get(type);
    if (known == null) {
      known = read(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  /** The component that is read under {@code name}. */
  Optional<Part> find(String name) {
    return parts.values().stream()
        .filter(part -> part.component().name().equals(name) || part.aliases().contains(name))
        .findFirst();
  }

  /** How a form is made of a plain number or text, if it can be. */
  Optional<Method> plain() {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  /** What {@code factory} makes of {@code written}. */
  static Object call(Method factory, Object written) {
    try {
      return factory.invoke(null, written);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("form must be made: " + factory, e);
    }
  }

  private static FormShape read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Form<?> empty = (Form<?>) make(type, new Object[components.length]);
    Map<String, FormComponent> described = new LinkedHashMap<>();
    empty.components().forEach(one -> described.put(one.name(), one));
    Map<String, Part> parts = new LinkedHashMap<>();
    for (RecordComponent component : components) {
      FormComponent what = described.get(component.getName());
      if (what == null) {
        throw new IllegalStateException("component must be described: " + component);
      }
      parts.put(
          component.getName(),
          new Part(what, held(component.getGenericType()), aliases(type, component)));
    }
    return new FormShape(type, parts);
  }

  /** The form of {@code type} with these components. */
  static Object make(Class<?> type, @Nullable Object[] values) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("form must be a public record: " + type, e);
    }
  }

  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType generic
        ? held(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static List<String> aliases(Class<?> type, RecordComponent component) {
    try {
      JsonAlias alias = type.getDeclaredField(component.getName()).getAnnotation(JsonAlias.class);
      return alias == null ? List.of() : List.of(alias.value());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
