package vn.khuyencong.support;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Overlap;
import vn.khuyencong.citation.Validity;

/** What is asked of the rows of a table together; every one of it that is not so is told. */
final class TableChecks {
  private final String name;
  private final List<CeilingRow> rows;
  private final List<LocalItem> items;
  private final ImmutableListMultimap<Alike, Integer> alike;
  private final ImmutableSet<Alike> overlapping;
  private final ImmutableList.Builder<TableProblem> found = ImmutableList.builder();

  /** What rows agree in that must not hold on one day. */
  private record Alike(String item, RowConditions asked) {
    static Alike of(CeilingRow row) {
      return new Alike(row.item().code(), row.asked());
    }
  }

  private TableChecks(String name, List<CeilingRow> rows, List<LocalItem> items) {
    this.name = name;
    this.rows = rows;
    this.items = items;
    this.alike =
        IntStream.range(0, rows.size())
            .boxed()
            .collect(toImmutableListMultimap(i -> Alike.of(rows.get(i)), i -> i));
    this.overlapping =
        alike.keySet().stream()
            .filter(kind -> Overlap.in(days(alike.get(kind))).isPresent())
            .collect(toImmutableSet());
  }

  private List<Validity> days(List<Integer> places) {
    return places.stream().map(place -> rows.get(place).days()).toList();
  }

  static List<TableProblem> of(String name, List<CeilingRow> rows, List<LocalItem> items) {
    return new TableChecks(name, rows, items).all();
  }

  private List<TableProblem> all() {
    Set<String> defined = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!defined.add(items.get(i).code())) {
        add(
            "items[" + i + "].code",
            TableRule.DEFINED_ONCE,
            items.get(i).code(),
            Optional.empty(),
            Map.of("row", "items[" + i + "]", "item", items.get(i).code()));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      checkName(i, defined);
      checkApart(i);
      checkMultiple(i);
    }
    return found.build();
  }

  /** What is defined nowhere may be a slip; only for such an item is the nearest name sought. */
  private void checkName(int i, Set<String> defined) {
    if (rows.get(i).item() instanceof LocalItem local
        && local.content().isEmpty()
        && !defined.contains(local.code())) {
      SupportItem.nearest(local.code())
          .ifPresent(
              near ->
                  add(
                      "rows[" + i + "].item",
                      TableRule.NO_SLIP_OF_A_NAME,
                      local.code(),
                      Optional.of(near.name()),
                      Map.of("row", "rows[" + i + "]", "item", local.code(), "near", near.name())));
    }
  }

  /** Only where some of a kind overlap is each pair of them looked at. */
  private void checkApart(int i) {
    CeilingRow row = rows.get(i);
    if (!overlapping.contains(Alike.of(row))) {
      return;
    }
    for (int j : alike.get(Alike.of(row))) {
      CeilingRow earlier = rows.get(j);
      if (j < i && earlier.days().overlaps(row.days())) {
        add(
            "rows[" + i + "].validity",
            TableRule.APART,
            row.days().toString(),
            Optional.empty(),
            Map.of(
                "row",
                "rows[" + i + "]",
                "item",
                row.item().code(),
                "days",
                row.days().toString(),
                "earlier",
                "rows[" + j + "] (" + earlier.days() + ")"));
      }
    }
  }

  private void checkMultiple(int i) {
    CeilingRow row = rows.get(i);
    Optional<SpendingItem> of = row.ceiling().multiple().flatMap(CeilingMultiple::of);
    if (of.isPresent()
        && alike.get(new Alike(of.get().code(), RowConditions.NONE)).stream()
            .noneMatch(place -> isCapFor(rows.get(place), row))) {
      add(
          "rows[" + i + "].ceiling.multiple.of",
          TableRule.CAP_OF_MULTIPLE,
          of.get().code(),
          Optional.empty(),
          Map.of(
              "row",
              "rows[" + i + "]",
              "of",
              of.get().code(),
              "item",
              row.item().code(),
              "days",
              row.days().toString()));
    }
  }

  private static boolean isCapFor(CeilingRow other, CeilingRow row) {
    return other.ceiling().cap().isPresent()
        && other.conditions().isEmpty()
        && other.days().encloses(row.days());
  }

  private void add(
      String path,
      TableRule rule,
      String value,
      Optional<String> nearest,
      Map<String, String> arguments) {
    Map<String, String> named =
        ImmutableMap.<String, String>builder().put("table", name).putAll(arguments).build();
    found.add(TableProblem.of(path, rule, value, nearest, named));
  }
}
