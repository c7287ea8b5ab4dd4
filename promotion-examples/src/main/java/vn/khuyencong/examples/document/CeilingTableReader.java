package vn.khuyencong.examples.document;

import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.support.CeilingTable;

/** Reads the ceilings of a province from JSON. */
public final class CeilingTableReader {
  private CeilingTableReader() {}

  /**
   * The table that {@code input} holds.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static CeilingTable read(JsonInput input) {
    return check(input).orThrow();
  }

  /**
   * The table that {@code input} holds, or everything that is wrong with it.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<CeilingTable> check(JsonInput input) {
    return FormFiles.read(input, CeilingTableForm.class, CeilingTableForm::resolve);
  }
}
