package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;

/** The ceilings of local money: those of the province's table, else the national ones if taken. */
public final class LocalLookup {
  private LocalLookup() {}

  /**
   * {@code project} as the conditions of the national ceilings see it: a line of local money whose
   * ceiling is the national one is measured like one of national money, since a ceiling is taken
   * with its conditions.
   */
  public static Project underNationalConditions(Project project, LawInForce law) {
    if (law.local().national().isEmpty()) {
      return project;
    }
    return project.toBuilder()
        .lines(project.lines().stream().map(line -> asNational(line, project, law)).toList())
        .build();
  }

  private static CostLine asNational(CostLine line, Project project, LawInForce law) {
    return project.moneyOf(line).equals(Optional.of(FundingSource.LOCAL))
            && restsOnNation(RowKnowledge.of(line, project, law), law)
        ? line.toBuilder().money(FundingSource.NATIONAL).build()
        : line;
  }

  /** The ceiling for {@code line} of local money, if it is known which one that is. */
  static Optional<ApplicableCeiling> find(CostLine line, LawInForce law) {
    LocalRows rows = rows(line, law);
    return rows.areNone()
        ? ofNation(line, law)
        : rows.decided()
            .map(row -> ApplicableCeiling.of(row, rows.table().orElseThrow(), LimitRules.LOCAL));
  }

  /** The rows of the province's table for {@code line}. */
  static LocalRows rows(CostLine line, LawInForce law) {
    return law.local()
        .table()
        .map(table -> LocalRows.of(table, line, law.day()))
        .orElse(LocalRows.NONE);
  }

  /** Whether {@link #find} rests on the national ceilings. */
  static boolean restsOnNation(CostLine line, LawInForce law) {
    return rows(line, law).areNone() && ofNation(line, law).isPresent();
  }

  private static Optional<ApplicableCeiling> ofNation(CostLine line, LawInForce law) {
    return law.local()
        .national()
        .flatMap(ground -> line.national())
        .flatMap(national -> NationalCeilings.find(national, law).ceiling())
        .map(ceiling -> ceiling.asLocal(LimitRules.LOCAL))
        .map(ceiling -> law.local().table().map(ceiling::after).orElse(ceiling));
  }
}
