package vn.khuyencong.law.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.khuyencong.support.SupportItem;

/**
 * A row of splits.csv: how what is requested is split over lines, members and projects, and what
 * comes of it, as it was read from the circulars, apart from the code.
 *
 * @param kind what the ceiling counts, "cơ sở"
 * @param item the item
 * @param day the day
 * @param arrangement how it is split
 * @param amount what is requested on each line, đồng
 * @param quantity the units stated on each line
 * @param count how many lines
 * @param outcome what comes of it
 */
record SplitRow(
    String kind,
    SupportItem item,
    LocalDate day,
    String arrangement,
    long amount,
    int quantity,
    int count,
    String outcome) {
  private static final String FILE = "splits.csv";
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]+)|(?<=,)(?=,)");

  static List<SplitRow> all() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(SplitRow.class.getResourceAsStream(FILE), FILE), UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(SplitRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SplitRow of(String line) {
    List<String> cells =
        CELL.matcher(line).results().map((MatchResult cell) -> cell.group()).toList();
    return new SplitRow(
        cells.get(0).replace("\"", ""),
        SupportItem.valueOf(cells.get(1)),
        LocalDate.parse(cells.get(2)),
        cells.get(4),
        Long.parseLong(cells.get(5)),
        Integer.parseInt(cells.get(6)),
        Integer.parseInt(cells.get(7)),
        cells.get(8));
  }

  @Override
  public String toString() {
    return item + " " + day.getYear() + " " + arrangement;
  }
}
