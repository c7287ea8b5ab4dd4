package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.BudgetRow;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.place.Locality;

/**
 * A budget as a report tells it: a table for each dimension, the total, and what that lacks.
 *
 * @param words the words of the report
 * @param localities the places that are called by their names
 */
record BudgetTables(ReportWords words, List<Locality> localities) {

  /** Copies the places. */
  BudgetTables {
    localities = List.copyOf(localities);
  }

  /**
   * The lines of {@code budget} by {@code dimensions}; {@code unknown} requests say no amount, and
   * of those that are {@code spread} it is not said what falls in which year.
   */
  List<String> of(
      BudgetSummary budget, List<Dimension> dimensions, List<String> unknown, List<String> spread) {
    List<String> lines = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      lines.add("");
      lines.add(words.say("plan.budget", dimension));
      lines.addAll(table(budget, dimension));
    }
    boolean known = unknown.isEmpty() || !budget.rows().isEmpty();
    lines.add(words.say("plan.total", known ? budget.total() : words.say("plan.total-unknown")));
    if (!unknown.isEmpty()) {
      lines.add(words.say("plan.total-lacks", words.places(unknown)));
    }
    if (!spread.isEmpty()) {
      lines.add(words.say("plan.total-spread", words.places(spread)));
    }
    return lines;
  }

  private List<String> table(BudgetSummary budget, Dimension dimension) {
    TextTable table = new TextTable();
    for (BudgetRow row : budget.rollUpTo(dimension).rows()) {
      table.add(
          "  " + label(row.key(dimension).orElseThrow()),
          words.say(row.total().count() == 1 ? "plan.line" : "plan.lines", row.total().count()),
          words.of(row.amount()));
    }
    return table.lines();
  }

  /** A place by its name, where the document has one. */
  private String label(BudgetKey key) {
    return localities.stream()
        .filter(place -> key.dimension() == Dimension.PROVINCE)
        .filter(place -> key.value().equals(Optional.of(place.id())))
        .findFirst()
        .map(words::of)
        .orElseGet(() -> words.of(key));
  }
}
