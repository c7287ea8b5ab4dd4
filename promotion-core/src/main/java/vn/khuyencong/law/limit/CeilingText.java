package vn.khuyencong.law.limit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.circular28.Article08Ceilings;
import vn.khuyencong.law.jointcircular26.Article06Ceilings;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * A circular that sets national levels with a priority uplift.
 *
 * @param table its levels
 * @param code what the codes of its findings begin with
 * @param uplift the priority uplift
 * @param lifts the items whose level it may lift
 */
record CeilingText(
    CeilingTable table, String code, Cited<Coefficient> uplift, Predicate<SupportItem> lifts) {
  static final CeilingText JOINT_CIRCULAR =
      new CeilingText(
          Article06Ceilings.CEILINGS,
          "jointcircular26.article6",
          Article06Ceilings.PRIORITY_UPLIFT,
          Article06Ceilings::canBeLifted);

  static final CeilingText CIRCULAR_28 =
      new CeilingText(
          Article08Ceilings.CEILINGS,
          "circular28.article8",
          Article08Ceilings.PRIORITY_UPLIFT,
          Article08Ceilings::canBeLifted);

  /** The level of {@code item} on {@code day}, if the circular sets one. */
  Optional<ApplicableCeiling> level(SupportItem item, LocalDate day) {
    return in(table, item, day);
  }

  /** The level that {@code rows} put in the place of its own. */
  Optional<ApplicableCeiling> in(CeilingTable rows, SupportItem item, LocalDate day) {
    return ApplicableCeiling.in(rows, code, item, day)
        .map(level -> lifts.test(item) ? level.lifted(uplift) : level);
  }
}
