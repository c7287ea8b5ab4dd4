package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SpendingItem;

/** The ceilings of local money: those of the province's table, else the national ones if taken. */
public final class LocalLookup {
  private LocalLookup() {}

  /**
   * {@code project} as the conditions of the national ceilings see it: a line of local money whose
   * ceiling is the national one is measured like one of national money, since a ceiling is taken
   * with its conditions.
   */
  public static Project underNationalConditions(Project project, LawInForce law) {
    return project.toBuilder()
        .lines(project.lines().stream().map(line -> asNational(line, law)).toList())
        .build();
  }

  private static CostLine asNational(CostLine line, LawInForce law) {
    return line.money().equals(Optional.of(FundingSource.LOCAL))
            && line.item().filter(item -> restsOnNation(item, law)).isPresent()
        ? line.toBuilder().money(FundingSource.NATIONAL).build()
        : line;
  }

  /** The ceiling for local money, if it is known. */
  static Optional<ApplicableCeiling> find(SpendingItem item, LawInForce law) {
    return ofTable(item, law).or(() -> ofNation(item, law));
  }

  /** Whether {@link #find} rests on the national ceilings. */
  static boolean restsOnNation(SpendingItem item, LawInForce law) {
    return ofTable(item, law).isEmpty() && ofNation(item, law).isPresent();
  }

  private static Optional<ApplicableCeiling> ofTable(SpendingItem item, LawInForce law) {
    return law.local()
        .table()
        .flatMap(given -> ApplicableCeiling.in(given, LimitRules.LOCAL, item, law.day()));
  }

  private static Optional<ApplicableCeiling> ofNation(SpendingItem item, LawInForce law) {
    return law.local()
        .national()
        .flatMap(ground -> item.national())
        .flatMap(national -> NationalCeilings.find(national, law).ceiling())
        .map(ceiling -> ceiling.asLocal(LimitRules.LOCAL))
        .map(ceiling -> law.local().table().map(ceiling::after).orElse(ceiling));
  }
}
