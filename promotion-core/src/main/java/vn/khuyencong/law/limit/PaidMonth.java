package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.decree45.MonthlyLaw;
import vn.khuyencong.law.text.LimitCase;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * A line that pays collaborators for a month, measured as the pay of a network is.
 *
 * <p>Reading: a month is judged by the law of the month, not of the day asked about; one before the
 * decree is outside it, and is not paid by it. A month that is not over goes by the law of the day
 * asked about, since no later text is known by then, and by the base salary known on that day.
 * Whether the provisions on collaborators stand since the amendment of 2025 is asked of it as of
 * the months of a network.
 *
 * @param line the line
 * @param month the month it pays for
 */
record PaidMonth(CostLine line, YearMonth month) {

  /** The month for which {@code line} pays collaborators, if it says one. */
  static Optional<PaidMonth> of(CostLine line) {
    return line.month()
        .filter(any -> line.isOf(SupportItem.COLLABORATOR_REMUNERATION))
        .map(month -> new PaidMonth(line, month));
  }

  /**
   * The limit of the line, asked for on the day of {@code law}, by which a month goes that is not
   * over yet: no later text is known by then.
   */
  SupportLimit limit(LawInForce law) {
    Context asked = law.context();
    if (!MonthlyLaw.isOfDecree(month, asked)) {
      return LineLimits.bounded(
          line,
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(finding(LimitRules.MONTH_OF_DECREE, Verdict.violated(), asked)),
          asked);
    }
    LocalDate day = MonthRange.dayOf(month);
    LawInForce governing = day.isAfter(law.day()) ? law : law.at(day);
    SupportLimit limit = LineLimits.ofDefined(line, governing).askedOn(law.day());
    ImmutableList.Builder<Finding> ofMonth = ImmutableList.builder();
    MonthlyLaw.standing(month, asked)
        .map(stands -> finding(LimitRules.MONTH_OF_DECREE, stands, asked))
        .ifPresent(ofMonth::add);
    asked
        .aheadOf(month)
        .map(known -> Verdict.satisfied().with("day", known))
        .map(ahead -> finding(LimitRules.MONTH_AHEAD, ahead, asked))
        .ifPresent(ofMonth::add);
    return limit.with(ofMonth.build());
  }

  private Finding finding(Rule<LimitCase> rule, Verdict verdict, Context asked) {
    return LimitRules.find(rule, line, verdict.with("month", month), rule.citation(), asked);
  }
}
