package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.limit.FollowedPoint;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;

/**
 * The most that may be paid for one cost line, of which no support is requested yet.
 *
 * @param line the line
 * @param table the province's ceilings, if given
 * @param ground on what national ceilings are taken as local ones, if they are
 * @param limit the limit
 * @param others what it would be by other readings of open points, where that is another amount
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record Quote(
    CostLine line,
    Optional<CeilingTable> table,
    Optional<Citation> ground,
    SupportLimit limit,
    List<OtherReading> others,
    Optional<UnreadAmendment> unread) {

  /** Copies the list. */
  public Quote {
    others = List.copyOf(others);
  }

  /**
   * What may be paid at most if an open point is read the other way.
   *
   * @param point the point
   * @param answer the other answer
   * @param amount what may be paid then
   */
  public record OtherReading(OpenPoint<Boolean> point, boolean answer, Vnd amount) {}

  /**
   * The quote for {@code line} under {@code law}, to which table and ground are added.
   *
   * @throws IllegalArgumentException if the month of the line has no known base salary
   * @throws ArithmeticException if an amount does not fit
   */
  public static Quote of(
      CostLine line, Optional<CeilingTable> table, Optional<Citation> ground, PromotionLaw law) {
    PromotionLaw withTable = table.map(law::with).orElse(law);
    PromotionLaw withGround = ground.map(withTable::withNationalCeilingsAsLocal).orElse(withTable);
    SupportLimit limit = asked(line, withGround);
    return new Quote(
        line, table, ground, limit, others(line, limit, withGround), withGround.unreadAmendment());
  }

  /**
   * The limit of {@code line}. What lets through that nothing is requested need not be known: where
   * a table has several rows for it, they are asked of whatever might be requested.
   */
  private static SupportLimit asked(CostLine line, PromotionLaw law) {
    SupportLimit limit = law.limitFor(line);
    return limit.outcome() == Outcome.SATISFIED && !limit.complete()
        ? law.limitFor(line.toBuilder().supportRequested(Optional.<Vnd>empty()).build())
        : limit;
  }

  private static List<OtherReading> others(CostLine line, SupportLimit limit, PromotionLaw law) {
    return limit.steps().stream()
        .flatMap(step -> step.readings().stream())
        .distinct()
        .flatMap(read -> other(read, line, limit, law).stream())
        .toList();
  }

  private static Optional<OtherReading> other(
      FollowedPoint read, CostLine line, SupportLimit limit, PromotionLaw law) {
    @SuppressWarnings("unchecked") // a reading has an answer of yes or no
    OpenPoint<Boolean> point = (OpenPoint<Boolean>) read.point();
    boolean answer = !read.answer().orElseThrow();
    return law.settling(point, answer, point.instruments().get(0))
        .limitFor(line)
        .amount()
        .filter(amount -> !limit.amount().equals(Optional.of(amount)))
        .map(amount -> new OtherReading(point, answer, amount));
  }

  /** The days for which the province's table gives the ceiling of the item, if it gives one. */
  Optional<Validity> days() {
    return table
        .flatMap(given -> line.item().flatMap(item -> given.row(item, limit.day())))
        .flatMap(CeilingRow::validity);
  }
}
