package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterables;
import java.util.List;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportCategory;

/** Lines as the province's table defines their items: with their content, unit and names. */
public final class LocalItems {
  private LocalItems() {}

  /** {@code project}, whose lines are of the items that the table of {@code law} defines. */
  public static Project defined(Project project, LawInForce law) {
    List<CostLine> lines = defined(project.lines(), law);
    return lines.equals(project.lines()) ? project : project.toBuilder().lines(lines).build();
  }

  static List<CostLine> defined(List<CostLine> lines, LawInForce law) {
    return hasLocal(lines)
        ? lines.stream().map(line -> defined(line, law)).collect(toImmutableList())
        : lines;
  }

  /**
   * {@code line} of the item as it is defined; as it is where it is of a national item, where no
   * table defines it, or where it says of itself what does not fit the definition.
   */
  static CostLine defined(CostLine line, LawInForce law) {
    if (!isLocal(line)) {
      return line;
    }
    return law.local()
        .table()
        .flatMap(table -> line.item().map(table::defined))
        .filter(item -> item.content().isEmpty() || fits(line, item.content().get()))
        .filter(item -> !item.unit().isBeneficiary() || isOfOne(line))
        .map(item -> line.toBuilder().item(item).build())
        .orElse(line);
  }

  private static boolean fits(CostLine line, SupportCategory content) {
    return line.content().map(content::equals).orElse(true);
  }

  private static boolean isOfOne(CostLine line) {
    return line.quantity() == 1 || line.beneficiary().isEmpty();
  }

  private static boolean hasLocal(List<CostLine> lines) {
    return Iterables.any(lines, LocalItems::isLocal);
  }

  private static boolean isLocal(CostLine line) {
    return line.item().isPresent() && line.national().isEmpty();
  }
}
