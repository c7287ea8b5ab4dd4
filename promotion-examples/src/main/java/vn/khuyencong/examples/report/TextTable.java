package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of a label, a remark and an amount, set in three columns. */
final class TextTable {
  private record Row(String label, String remark, String amount) {}

  private static final String GAP = "  ";

  private final List<Row> rows = new ArrayList<>();

  void add(String label, String remark, String amount) {
    rows.add(new Row(label, remark, amount));
  }

  /** The rows as lines of equal shape: labels and remarks to the left, amounts to the right. */
  List<String> lines() {
    int label = rows.stream().mapToInt(row -> width(row.label)).max().orElse(0);
    int remark = rows.stream().mapToInt(row -> width(row.remark)).max().orElse(0);
    int amount = rows.stream().mapToInt(row -> width(row.amount)).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                row.label
                    + pad(row.label, label)
                    + GAP
                    + row.remark
                    + pad(row.remark, remark)
                    + (remark == 0 ? "" : GAP)
                    + pad(row.amount, amount)
                    + row.amount)
        .map(String::stripTrailing)
        .toList();
  }

  private static String pad(String text, int width) {
    return " ".repeat(width - width(text));
  }

  /** Number of places the text takes; accents that stand apart take none. */
  private static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
