package vn.khuyencong.examples.document;

import java.util.ArrayList;
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
    try {
      List<SettlementEntry> entries =
          Binding.bind(
              StrictJson.MAPPER, input.tree(), new TypeReference<List<SettlementEntry>>() {});
      List<Settlement<?>> settlements = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        settlements.add(settlement(entries.get(i), JsonPaths.join("", i)));
      }
      return List.copyOf(settlements);
    } catch (UnusableInputException e) {
      throw e.in(input.name());
    }
  }

  private static Settlement<?> settlement(SettlementEntry entry, String path) {
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
    try {
      A answer = Binding.bind(StrictJson.MAPPER, entry.answer(), point.answerType());
      return new Settlement<>(point, answer, entry.citation(), entry.validity(point.window()));
    } catch (UnusableInputException e) {
      throw e.below(path + ".answer");
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(path, String.valueOf(e.getMessage()));
    }
  }

  private static String known() {
    return String.join(", ", OpenPoints.all().stream().map(OpenPoint::id).toList());
  }
}
