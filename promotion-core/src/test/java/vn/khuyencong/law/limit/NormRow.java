package vn.khuyencong.law.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/** A row of national-norms.csv: a norm as it was read from its circular, apart from the code. */
record NormRow(Map<String, String> cells) {
  private static final String FILE = "national-norms.csv";
  static final String UPLIFT = "PRIORITY_UPLIFT";

  /** A day on which the texts that named others, such as 152/2016/TT-BTC, were all in force. */
  private static final LocalDate SETTLED = LocalDate.of(2019, 6, 1);

  static List<NormRow> all() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(NormRow.class.getResourceAsStream(FILE), FILE), UTF_8))) {
      String[] names = requireNonNull(reader.readLine(), FILE).split(";", -1);
      return reader.lines().map(line -> of(names, line.split(";", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every row but the two of the priority uplift, which is no spending. */
  static List<NormRow> items() {
    return all().stream().filter(row -> !row.text("item").equals(UPLIFT)).toList();
  }

  private static NormRow of(String[] names, String[] values) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      cells.put(names[i], values[i]);
    }
    return new NormRow(cells);
  }

  /** The row that {@code row} would be. */
  static NormRow of(CeilingRow row) {
    var ceiling = row.ceiling();
    var multiple = ceiling.multiple();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("item", row.item().code());
    cells.put("activityClause", String.valueOf(row.item().content().orElseThrow().clause()));
    cells.put("unit", row.item().unit().name());
    cells.put("share", ceiling.share().map(share -> share.value().toPlainString()).orElse(""));
    cells.put("base", ceiling.base().map(Enum::name).orElse(""));
    cells.put("cap", ceiling.cap().map(cap -> String.valueOf(cap.dong())).orElse(""));
    boolean ofItem = multiple.isPresent() && multiple.get().of().isPresent();
    String factor = multiple.map(many -> many.factor().toString()).orElse("");
    cells.put("baseSalaryMultiple", ofItem ? "" : factor);
    cells.put("multipleOf", multiple.flatMap(many -> many.of()).map(SpendingItem::code).orElse(""));
    cells.put("factor", ofItem ? factor : "");
    cells.put("citation", row.citation().toString());
    cells.put("evidence", row.evidence().name());
    cells.put("from", row.days().from().map(LocalDate::toString).orElse(""));
    cells.put("to", row.days().to().map(LocalDate::toString).orElse(""));
    return new NormRow(cells);
  }

  /** This row without its id, with 1.0 written as 1. */
  NormRow comparable() {
    Map<String, String> same = new LinkedHashMap<>(cells);
    same.remove("id");
    same.computeIfPresent(
        "baseSalaryMultiple",
        (name, factor) ->
            factor.isEmpty() ? "" : new BigDecimal(factor).stripTrailingZeros().toPlainString());
    return new NormRow(same);
  }

  String text(String name) {
    return requireNonNull(cells.get(name), name);
  }

  Optional<BigDecimal> number(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }

  SupportItem item() {
    return SupportItem.valueOf(text("item"));
  }

  /** A day on which the row applies to industrial promotion: its last, or one since June 2019. */
  LocalDate day() {
    return text("to").isEmpty()
        ? Stream.of(LocalDate.parse(text("from")), SETTLED)
            .max(Comparator.naturalOrder())
            .orElseThrow()
        : LocalDate.parse(text("to"));
  }

  /** The row of the same text, on the day of this one, of which this is a multiple. */
  NormRow multiplied() {
    return items().stream()
        .filter(row -> row.text("item").equals(text("multipleOf")))
        .filter(row -> row.instrument().equals(instrument()))
        .filter(row -> row.validity().contains(day()))
        .findFirst()
        .orElseThrow();
  }

  private String instrument() {
    return text("citation").substring(text("citation").lastIndexOf(", "));
  }

  private Validity validity() {
    return new Validity(day("from"), day("to"));
  }

  private Optional<LocalDate> day(String name) {
    return Optional.of(text(name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  @Override
  public String toString() {
    return cells.getOrDefault("id", "") + " " + cells.getOrDefault("item", "");
  }
}
