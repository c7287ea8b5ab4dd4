package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.TableProblem;
import vn.khuyencong.support.TableRule;

/** What is wrong with the rows of a table together, each at its row. */
final class TableRows {
  private TableRows() {}

  /**
   * Tells everything that is wrong with {@code rows}, those that are right by themselves of {@code
   * number}.
   */
  static void check(
      Fields at,
      String name,
      List<CeilingRow> rows,
      int number,
      List<LocalItem> items,
      Optional<Validity> days) {
    List<Integer> places =
        IntStream.range(0, number).filter(i -> at.isRight("rows[" + i + "]")).boxed().toList();
    List<CeilingRow> dated = rows.stream().map(row -> dated(row, days)).toList();
    boolean all = rows.size() == number && at.isRight("items");
    for (TableProblem problem : CeilingTable.problems(name, dated, items)) {
      // What a row that is wrong itself, or an item, would mend is not told.
      if (all || problem.rule() == TableRule.APART) {
        at.add(problem(at, problem, places));
      }
    }
  }

  private static CeilingRow dated(CeilingRow row, Optional<Validity> days) {
    return row.validity().isPresent() || days.isEmpty()
        ? row
        : CeilingRow.builder().from(row).validity(days).build();
  }

  private static Problem problem(Fields at, TableProblem problem, List<Integer> places) {
    return Problem.of(at.join(path(problem.path(), places)), rule(problem.rule()))
        .with("reason", problem.message())
        .of(problem.value())
        .near(problem.nearest());
  }

  /** The path with the place that the row has among all rows. */
  private static String path(String path, List<Integer> places) {
    if (!path.startsWith("rows[")) {
      return path;
    }
    int end = path.indexOf(']');
    int row = Integer.parseInt(path.substring("rows[".length(), end));
    return "rows[" + places.get(row) + path.substring(end);
  }

  private static DocumentRule rule(TableRule rule) {
    return switch (rule) {
      case DEFINED_ONCE -> DocumentRule.DEFINED_ONCE;
      case NO_SLIP_OF_A_NAME -> DocumentRule.DEFINED_ITEM;
      case APART -> DocumentRule.NO_OVERLAP;
      case CAP_OF_MULTIPLE -> DocumentRule.CAP_OF_MULTIPLE;
    };
  }
}
