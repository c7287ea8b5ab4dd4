package vn.khuyencong.examples.document;

import vn.khuyencong.support.CeilingTable;

/** Reads the ceilings of a province from JSON, one {@link CeilingTable} as it is. */
public final class CeilingTableReader {
  private CeilingTableReader() {}

  /**
   * The table that {@code input} holds.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static CeilingTable read(JsonInput input) {
    return input.naming(() -> Binding.bind(StrictJson.MAPPER, input.tree(), CeilingTable.class));
  }
}
