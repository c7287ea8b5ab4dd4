package vn.khuyencong.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * The most that may be paid for a cost line on a day: 300.000.000 đ for machinery of 690.000.000 đ
 * in 2019. Without an amount the assessment says why there is none: a fact is missing, the law is
 * unsettled, or the text in force sets no level for the item.
 *
 * @param item the item
 * @param day the day asked about
 * @param money the money
 * @param considered the limits that bind, in the order of the text; none without an amount
 * @param reference the national limit, where the money is local: it does not bind
 * @param assessment whether the support asked is within the limit, and what that rests on
 */
public record SupportLimit(
    SupportItem item,
    LocalDate day,
    FundingSource money,
    List<ConsideredLimit> considered,
    Optional<SupportLimit> reference,
    Assessment assessment) {

  /** Copies what it is given. */
  public SupportLimit {
    considered = ImmutableList.copyOf(considered);
  }

  /** The most that may be paid, if there is a limit. */
  public Optional<Vnd> amount() {
    return binding().map(ConsideredLimit::amount);
  }

  /** The limit that binds: the lowest, of equal ones the first in the text. */
  public Optional<ConsideredLimit> binding() {
    return considered.stream().min(Comparator.comparing(ConsideredLimit::amount));
  }

  /** The arithmetic of all limits considered, in order. */
  public List<CeilingStep> steps() {
    return considered.stream().flatMap(limit -> limit.steps().stream()).collect(toImmutableList());
  }

  /** Whether the support asked is within the limit. */
  public Outcome outcome() {
    return assessment.outcome();
  }

  /** The findings, in a fixed order. */
  public List<Finding> findings() {
    return assessment.all();
  }
}
