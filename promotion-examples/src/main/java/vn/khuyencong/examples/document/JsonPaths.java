package vn.khuyencong.examples.document;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import tools.jackson.core.TokenStreamContext;

/** Places in a JSON document as a reader knows them, {@code networks[0].network.members[3]}. */
public final class JsonPaths {
  private JsonPaths() {}

  /** What {@code work} makes of each of {@code items} with its place in the list {@code list}. */
  public static <T, R> List<R> each(String list, List<T> items, BiFunction<T, String, R> work) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> work.apply(items.get(i), join(list, i)))
        .toList();
  }

  /** The place {@code child} below {@code parent}. */
  static String join(String parent, String child) {
    boolean needsPoint = !parent.isEmpty() && !child.isEmpty() && !child.startsWith("[");
    return parent + (needsPoint ? "." : "") + child;
  }

  /** The place {@code index} in the list at {@code parent}. */
  static String join(String parent, int index) {
    return parent + "[" + index + "]";
  }

  /** The place a parser has come to. */
  static String of(TokenStreamContext context) {
    if (context.inRoot()) {
      return "";
    }
    String parent = of(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? join(parent, context.getCurrentIndex()) : parent;
    }
    return context.hasCurrentName() ? join(parent, context.currentName()) : parent;
  }
}
