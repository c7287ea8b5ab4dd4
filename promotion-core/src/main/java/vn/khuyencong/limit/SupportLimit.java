package vn.khuyencong.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SpendingItem;

/**
 * The most that may be paid for a cost line on a day: 300.000.000 đ for machinery of 690.000.000 đ
 * in 2019. Without an amount the assessment says why there is none: a fact is missing, the law is
 * unsettled, or the text in force sets no ceiling for the item. Where only some of the limits can
 * be computed, as the cap of a line of unknown cost, there may be an {@link #upperBound()}.
 *
 * @param lines ids of the lines it is for; several if they share it
 * @param item the item, if it is known; of several lines of two items that do not add, the wider
 *     one
 * @param day the day asked about
 * @param money the money, if it is known whether it is national or local
 * @param considered the limits that bind and can be computed, in the order of the text
 * @param reference the national limit, where the money is local: it does not bind
 * @param assessment whether the support requested is within the limit, and what that rests on
 * @param complete whether those considered are all that bind, so that the lowest is the amount
 * @param most the limits by which most may be paid: those considered, unless it is open whether the
 *     priority uplift may be used, or how a point is read, as 450.000.000 đ where 300.000.000 đ are
 *     the cap without the uplift; none where nothing is known that is never exceeded
 */
public record SupportLimit(
    List<String> lines,
    Optional<SpendingItem> item,
    LocalDate day,
    Optional<FundingSource> money,
    List<ConsideredLimit> considered,
    Optional<SupportLimit> reference,
    Assessment assessment,
    boolean complete,
    List<ConsideredLimit> most) {

  /** Copies what it is given. */
  public SupportLimit {
    lines = ImmutableList.copyOf(lines);
    considered = ImmutableList.copyOf(considered);
    most = ImmutableList.copyOf(most);
  }

  /** This limit, which {@code all} share. */
  public SupportLimit sharedBy(List<CostLine> all) {
    List<String> ids = all.stream().map(CostLine::id).collect(toImmutableList());
    if (ids.equals(lines)) {
      return this;
    }
    return new SupportLimit(
        ids,
        item,
        day,
        money,
        considered,
        reference.map(national -> national.sharedBy(all)),
        assessment,
        complete,
        most);
  }

  /** This limit, which was asked for on {@code other}, whatever day its law is of. */
  public SupportLimit askedOn(LocalDate other) {
    return new SupportLimit(
        lines,
        item,
        other,
        money,
        considered,
        reference.map(national -> national.askedOn(other)),
        assessment,
        complete,
        most);
  }

  /** This limit, with what was found of its lines beside it. */
  public SupportLimit with(List<Finding> more) {
    return new SupportLimit(
        lines,
        item,
        day,
        money,
        considered,
        reference,
        Assessment.allOf(
            assessment.name(),
            ImmutableList.<Finding>builder().addAll(assessment.findings()).addAll(more).build(),
            assessment.parts()),
        complete,
        most);
  }

  /** What it is for: the item, or that none is stated. */
  public Term what() {
    return item.<Term>map(known -> known).orElse(SpendingItem.NOT_STATED);
  }

  /**
   * The most that may be paid, if there is a limit: without the priority uplift while it is not
   * known whether it may be used, and by the documented reading of what is open.
   */
  public Optional<Vnd> amount() {
    return binding().map(ConsideredLimit::amount);
  }

  /**
   * What is never exceeded, whatever the facts that are missing and the points that are open turn
   * out to be: with the priority uplift unless it is excluded; none if no such limit is known.
   */
  public Optional<Vnd> upperBound() {
    return bound().map(ConsideredLimit::amount);
  }

  /** The limit that is never exceeded, if one is known: the lowest of {@link #most()}. */
  public Optional<ConsideredLimit> bound() {
    return lowest(most);
  }

  /** Whether the amount is what it comes to, whatever is still open. */
  public boolean isFirm() {
    return amount().isPresent() && amount().equals(upperBound());
  }

  /**
   * The limit that binds: the lowest, of equal ones the first in the text; none while one of them
   * cannot be computed.
   */
  public Optional<ConsideredLimit> binding() {
    return lowest().filter(any -> complete);
  }

  /** The lowest limit that can be computed, of equal ones the first in the text. */
  public Optional<ConsideredLimit> lowest() {
    return lowest(considered);
  }

  private static Optional<ConsideredLimit> lowest(List<ConsideredLimit> limits) {
    return limits.stream().min(Comparator.comparing(ConsideredLimit::amount));
  }

  /** The arithmetic of all limits considered, in order. */
  public List<CeilingStep> steps() {
    return considered.stream().flatMap(limit -> limit.steps().stream()).collect(toImmutableList());
  }

  /** Whether the support requested is within the limit. */
  public Outcome outcome() {
    return assessment.outcome();
  }

  /** The findings, in a fixed order. */
  public List<Finding> findings() {
    return assessment.all();
  }
}
