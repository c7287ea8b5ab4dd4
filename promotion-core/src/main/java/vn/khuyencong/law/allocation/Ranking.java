package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * Projects in the order in which money is given out, Điều 6 khoản 3, 46/2012/TT-BCT. It does not
 * depend on the order in which they were given.
 *
 * @param day day of the law
 * @param tiers the places, first to last
 * @param leftOut the projects that are not ranked, by id
 * @param openPoints the open points without whose answer the order is not settled
 */
public record Ranking(
    LocalDate day, List<Tier> tiers, List<LeftOut> leftOut, List<OpenPoint<?>> openPoints) {

  /** Copies what it is given. */
  public Ranking {
    tiers = ImmutableList.copyOf(tiers);
    leftOut = ImmutableList.copyOf(leftOut);
    openPoints = ImmutableList.copyOf(openPoints);
  }

  /**
   * Whether the order stands: the law may be unsettled, or facts missing that could rank a project
   * higher or take it out of the order; without projects there is nothing to order.
   */
  public Outcome outcome() {
    if (tiers.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    if (!openPoints.isEmpty()) {
      return Outcome.LAW_UNSETTLED;
    }
    return projects().stream().allMatch(one -> one.questions().isEmpty() && !one.provisional())
        ? Outcome.SATISFIED
        : Outcome.FACT_MISSING;
  }

  /** Every ranked project, first to last, those of one place by id. */
  public List<RankedProject> projects() {
    return tiers.stream().flatMap(tier -> tier.projects().stream()).toList();
  }

  /** The places that several projects share. */
  public List<Tier> ties() {
    return tiers.stream().filter(Tier::isTie).toList();
  }
}
