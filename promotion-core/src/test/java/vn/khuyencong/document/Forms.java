package vn.khuyencong.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.support.LocalItem;

/** Forms by reflection, which only tests use. */
final class Forms {
  /** The components of a record, which reflection makes anew each time it is asked. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Forms() {}

  /** The form of records of {@code type}. */
  static Class<?> of(Class<?> type) {
    if (type == LocalItem.class) {
      return ItemForm.class;
    }
    try {
      return Class.forName("vn.khuyencong.document." + type.getSimpleName() + "Form");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(type + " must have a form", e);
    }
  }

  /** {@code value} as its form writes it. */
  static Form<?> written(Object value) {
    try {
      Method writer =
          Arrays.stream(of(value.getClass()).getMethods())
              .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
              .filter(method -> method.getParameterTypes()[0].isInstance(value))
              .findFirst()
              .orElseThrow();
      return (Form<?>) writer.invoke(null, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether localities of one id are the same throughout {@code value}. */
  static boolean hasOnePlaceAnId(Object value) {
    Map<String, Locality> found = new LinkedHashMap<>();
    return collect(value, found);
  }

  /** The places of {@code value}: every locality that it holds, itself not among them. */
  static Places places(Object value) {
    Map<String, Locality> found = new LinkedHashMap<>();
    collect(value, found);
    if (value instanceof Locality itself) {
      found.remove(itself.id());
    }
    return Places.NONE.with(found.values());
  }

  private static boolean collect(Object value, Map<String, Locality> found) {
    if (value instanceof Optional<?> optional) {
      return optional.map(held -> collect(held, found)).orElse(true);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(held -> collect(held, found)).reduce(true, Boolean::logicalAnd);
    }
    boolean same =
        !(value instanceof Locality locality)
            || found.computeIfAbsent(locality.id(), id -> locality).equals(locality);
    return !(value instanceof Record)
        || Arrays.stream(COMPONENTS.get(value.getClass()))
            .map(component -> collect(read(value, component), found))
            .reduce(same, Boolean::logicalAnd);
  }

  static Object read(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(String.valueOf(e.getMessage()), e);
    }
  }

  /** {@code form} with {@code value} for the component {@code name}. */
  static Form<?> with(Form<?> form, String name, @Nullable Object value) {
    try {
      RecordComponent[] all = COMPONENTS.get(form.getClass());
      Constructor<?> constructor =
          form.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return (Form<?>)
          constructor.newInstance(
              Arrays.stream(all)
                  .map(one -> one.getName().equals(name) ? value : read(form, one))
                  .toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(String.valueOf(e.getMessage()), e);
    }
  }

  static String names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
