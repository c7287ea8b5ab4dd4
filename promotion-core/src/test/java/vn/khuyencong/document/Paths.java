package vn.khuyencong.document;

import com.google.common.base.Splitter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the place of a problem is one of the form that was resolved. */
final class Paths {
  private static final Pattern PART = Pattern.compile("([A-Za-z]+)?(?:\\[(\\d+)])?");

  private Paths() {}

  /**
   * Whether {@code path} leads from component to component of {@code form}, each of which is there
   * but for the last, which may be left out; the form itself is the empty path.
   */
  static boolean exists(Object form, String path) {
    if (path.isEmpty()) {
      return true;
    }
    Object at = form;
    for (String part : Splitter.on('.').split(path)) {
      Matcher matched = PART.matcher(part);
      if (at == null || !matched.matches()) {
        return false;
      }
      if (matched.group(1) != null) {
        Object owner = at;
        Optional<RecordComponent> component = component(owner, matched.group(1));
        if (component.isEmpty()) {
          return false;
        }
        at = value(owner, component.get());
      }
      if (matched.group(2) != null) {
        int index = Integer.parseInt(matched.group(2));
        if (!(at instanceof List<?> list) || index >= list.size()) {
          return false;
        }
        at = list.get(index);
      }
    }
    return true;
  }

  private static Optional<RecordComponent> component(Object owner, String name) {
    return owner.getClass().isRecord()
        ? Arrays.stream(owner.getClass().getRecordComponents())
            .filter(one -> one.getName().equals(name))
            .findFirst()
        : Optional.empty();
  }

  private static @Nullable Object value(Object owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " must be readable", e);
    }
  }
}
