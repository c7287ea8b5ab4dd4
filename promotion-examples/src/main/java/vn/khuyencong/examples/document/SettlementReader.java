package vn.khuyencong.examples.document;

import java.util.List;
import vn.khuyencong.document.SettlementForm;
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
    return check(input).orThrow();
  }

  /**
   * The answers that {@code input} holds, or everything that is wrong with them.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<Settlement<?>>> check(JsonInput input) {
    return FormFiles.readAll(input, SettlementForm.class);
  }
}
