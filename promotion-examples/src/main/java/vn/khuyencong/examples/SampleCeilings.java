package vn.khuyencong.examples;

import java.util.List;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.support.CeilingTable;

/**
 * Partial tables of provincial ceilings that come with the examples, such as {@code
 * dong-thap-2024}. They were read in reports, not in the texts; tables whose first day is not known
 * are left out.
 */
public final class SampleCeilings {
  private static final List<String> NAMES =
      List.of("da-nang-2017", "dak-lak-2025", "dong-thap-2024", "hau-giang-2014");

  private SampleCeilings() {}

  /** The names of the tables. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The table {@code name}.
   *
   * @throws UnusableInputException if there is none
   */
  public static CeilingTable table(String name) {
    return CeilingTableReader.read(
        JsonInput.resource(SampleCeilings.class, "ceilings/" + name + ".json"));
  }
}
