package vn.khuyencong.examples.report;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.language.Language;

/** Says in a report which subjects of the input it is without, since something is wrong in them. */
public final class LeftOutOfReport {
  private LeftOutOfReport() {}

  /** {@code report} with a last line on {@code places}, if there are any. */
  public static String text(String report, List<String> places, Language language) {
    return places.isEmpty()
        ? report
        : report
            + "\n"
            + new ReportWords(language).say("report.unusable", String.join(", ", places))
            + "\n";
  }

  /**
   * {@code report} with {@code places} as a field, {@code unusable}, if there are any, and that the
   * places in the report count without them.
   */
  public static String json(String report, List<String> places) {
    if (places.isEmpty()) {
      return report;
    }
    ObjectNode whole = (ObjectNode) JsonReport.read(report);
    places.forEach(whole.putArray("unusable")::add);
    whole.put("placesCountWithoutUnusable", true);
    return JsonReport.write(whole);
  }
}
