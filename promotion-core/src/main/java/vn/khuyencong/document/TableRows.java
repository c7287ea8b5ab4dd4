package vn.khuyencong.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.TableProblem;
import vn.khuyencong.support.TableRule;

/** What is wrong with the rows of a table together, each at its row. */
final class TableRows {
  private final Fields at;
  private final CeilingTableForm table;
  private final List<LocalItem> items;
  private final List<Integer> right;
  private final List<Integer> wrong;
  private final List<Integer> rightItems;

  private TableRows(Fields at, CeilingTableForm table, List<LocalItem> items) {
    this.at = at;
    this.table = table;
    this.items = items;
    this.right = places("rows", table.rows(), true);
    this.wrong = places("rows", table.rows(), false);
    this.rightItems = places("items", table.items(), true);
  }

  /**
   * Tells everything that is wrong with {@code rows}, those of {@code table} that are right by
   * themselves. Of the others it is told whether their items are defined.
   */
  static void check(
      Fields at,
      CeilingTableForm table,
      List<CeilingRow> rows,
      List<LocalItem> items,
      Optional<Validity> days) {
    TableRows all = new TableRows(at, table, items);
    for (TableProblem problem :
        CeilingTable.problems(
            FieldText.called(table.name()),
            rows.stream().map(row -> dated(row, days)).toList(),
            items)) {
      if (!all.mayBeMended(problem)) {
        at.add(all.problem(problem));
      }
    }
    all.wrong.forEach(all::checkName);
    all.wrong.forEach(all::checkMultiple);
  }

  private List<Integer> places(String list, @Nullable List<?> forms, boolean areRight) {
    return IntStream.range(0, forms == null ? 0 : forms.size())
        .filter(i -> at.isRight(list + "[" + i + "]") == areRight)
        .boxed()
        .toList();
  }

  private static CeilingRow dated(CeilingRow row, Optional<Validity> days) {
    return row.validity().isPresent() || days.isEmpty()
        ? row
        : CeilingRow.builder().from(row).validity(days).build();
  }

  /** Whether it may be right once a row or an item that is wrong itself is mended. */
  private boolean mayBeMended(TableProblem problem) {
    return switch (problem.rule()) {
      case APART, DEFINED_ONCE -> false;
      case NO_SLIP_OF_A_NAME -> defines(problem.value());
      case CAP_OF_MULTIPLE -> wrong.stream().anyMatch(row -> mayBeOf(row, problem.value()));
    };
  }

  /** Whether an item of the table, right or wrong, has this code, or one has none to be seen. */
  private boolean defines(String code) {
    return ProjectIds.each(table.items())
        .map(ItemForm::code)
        .anyMatch(written -> !FieldText.isNamed(written) || code.equals(written));
  }

  private boolean mayBeOf(int row, String code) {
    CeilingRowForm form = form(row);
    ItemForm item = form == null ? null : form.item();
    return item == null || !FieldText.isNamed(item.code()) || code.equals(item.code());
  }

  private @Nullable CeilingRowForm form(int row) {
    return Objects.requireNonNull(table.rows()).get(row);
  }

  /** Tells a slip of a name in a row that is wrong otherwise. */
  private void checkName(int row) {
    CeilingRowForm form = form(row);
    ItemForm item = form == null ? null : form.item();
    String code = item == null ? null : item.undefined();
    if (item == null
        || code == null
        || !FieldText.isNamed(code)
        || item.isNational()
        || defines(code)) {
      return;
    }
    CeilingRow named =
        CeilingRow.builder()
            .item(LocalItem.of(code))
            .ceiling(SpendingCeiling.of(Vnd.of(1)))
            .citation(Citation.of("x"))
            .evidence(Evidence.SECONDARY)
            .build();
    CeilingTable.problems(FieldText.called(table.name()), List.of(named), items).stream()
        .filter(problem -> problem.rule() == TableRule.NO_SLIP_OF_A_NAME)
        .forEach(problem -> at.add(placed(problem.ofRow(row))));
  }

  /** Tells a multiple of an item that no row has, in a row that is wrong otherwise. */
  private void checkMultiple(int row) {
    CeilingRowForm form = form(row);
    CeilingMultipleForm multiple =
        form == null || form.ceiling() == null ? null : form.ceiling().multiple();
    ItemForm of = multiple == null ? null : multiple.of();
    String place = "rows[" + row + "].ceiling.multiple.of";
    if (of == null || !FieldText.isNamed(of.code()) || !at.isRight(place)) {
      return;
    }
    String code = String.valueOf(of.code());
    boolean has =
        IntStream.range(0, Objects.requireNonNull(table.rows()).size())
            .anyMatch(other -> other != row && mayBeOf(other, code));
    if (!has) {
      at.add(Problem.of(at.join(place), DocumentRule.CAP_OF_MULTIPLE).of(code));
    }
  }

  /** The problem with the place that the row has among all rows. */
  private Problem problem(TableProblem problem) {
    String path = problem.path();
    int row = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    List<Integer> places = path.startsWith("rows[") ? right : rightItems;
    return placed(problem.ofRow(places.get(row)));
  }

  private Problem placed(TableProblem problem) {
    return Problem.of(at.join(problem.path()), rule(problem.rule()))
        .with("earlier", problem.arguments().getOrDefault("earlier", ""))
        .of(problem.value())
        .near(problem.nearest());
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
