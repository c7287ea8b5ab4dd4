package vn.khuyencong.examples.document;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;

/**
 * Reads answers to open points: a JSON list of {@code point}, {@code answer}, {@code citation} and,
 * if the answer is for some days only, {@code from} and {@code to}.
 */
public final class SettlementReader {
  private SettlementReader() {}

  /**
   * The answers that {@code input} holds, in its order.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static List<Settlement<?>> read(JsonInput input) {
    return input.naming(() -> JsonPaths.each("", entries(input), SettlementReader::read));
  }

  private static List<SettlementEntry> entries(JsonInput input) {
    return Binding.bind(StrictJson.MAPPER, input.tree(), new TypeReference<>() {});
  }

  private static Settlement<?> read(SettlementEntry entry, String path) {
    OpenPoint<?> point;
    try {
      point = OpenPoints.of(entry.point());
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(path + ".point", e.getMessage() + "; known: " + known());
    }
    return settlement(point, entry, path);
  }

  private static <A> Settlement<A> settlement(
      OpenPoint<A> point, SettlementEntry entry, String path) {
    A answer = answer(point, entry, path);
    return UnusableInputException.at(
        path,
        () -> new Settlement<>(point, answer, entry.citation(), entry.validity(point.window())));
  }

  private static <A> A answer(OpenPoint<A> point, SettlementEntry entry, String path) {
    try {
      return Binding.bind(StrictJson.MAPPER, entry.answer(), point.answerType());
    } catch (UnusableInputException e) {
      throw e.below(path + ".answer");
    }
  }

  private static String known() {
    return String.join(", ", OpenPoints.all().stream().map(OpenPoint::id).toList());
  }
}
