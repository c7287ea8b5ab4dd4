package vn.khuyencong.examples;

import java.util.List;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.support.CeilingTable;

/**
 * Partial tables of provincial ceilings that come with the examples, such as {@code
 * dong-thap-2024}. They were read in reports, not in the texts: where days, numbers or figures were
 * not read, the table says so, and what it leaves out is not known.
 */
public final class SampleCeilings {
  private static final List<String> NAMES =
      List.of(
          "dong-thap-2024",
          "dak-lak-2025",
          "hai-duong",
          "hoa-binh-2019",
          "quang-nam-2014",
          "hau-giang-2014",
          "da-nang-2017",
          "dong-thap-2014",
          "ha-tinh-2021",
          "lam-dong-2019",
          "binh-duong-2015",
          "long-an-2022",
          "tay-ninh-2021",
          "phu-tho-2026",
          "tuyen-quang-2026",
          "quang-tri-2020",
          "quang-nam-2018",
          "quang-nam-2024",
          "dong-thap-2018",
          "gia-lai-2021",
          "thanh-hoa-2021",
          "hai-phong-2019",
          "vinh-long-2025",
          "bac-ninh-draft",
          "binh-duong-draft",
          "lam-dong-planned");

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
