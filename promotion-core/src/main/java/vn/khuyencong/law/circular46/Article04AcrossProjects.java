package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.law.circular46.Article04SupportContents.MOST_SUPPORTS_ABROAD;
import static vn.khuyencong.law.circular46.Article04SupportContents.goesAbroad;
import static vn.khuyencong.law.circular46.Article04SupportContents.mayGoAbroad;
import static vn.khuyencong.law.circular46.Article04SupportContents.times;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.AsIssued;
import vn.khuyencong.law.DecreePoints;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.FacilityLine;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 4, clause 1 point b, asked across the projects of a year. */
public final class Article04AcrossProjects {

  /**
   * Clause 1 point b: an establishment is supported at most twice a year to take part in forums,
   * workshops and fairs abroad, whichever projects pay. Those of the history count if they are of
   * the plan year.
   */
  public static final Rule<AnnualPlan> SUPPORTS_ABROAD_IN_YEAR =
      Rule.of(
          "circular46.article4.supports-abroad-in-year",
          Instruments.CIRCULAR_46_2012.article(4).clause(1).point("b"),
          AsIssued.inTimeOf(
              Instruments.CIRCULAR_46_2012,
              DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED,
              (plan, context) -> abroad(plan)));

  /** The rules of this point. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("circular46.article4.plans", ImmutableList.of(SUPPORTS_ABROAD_IN_YEAR));

  private Article04AcrossProjects() {}

  private static List<Verdict> abroad(AnnualPlan plan) {
    return FacilityLine.grouped(plan, FacilityLine::facility).stream()
        .map(lines -> lines.stream().filter(one -> counts(one, plan)).toList())
        .filter(lines -> lines.stream().map(one -> one.project().id()).distinct().count() > 1)
        .map(Article04AcrossProjects::verdict)
        .collect(toImmutableList());
  }

  private static boolean counts(FacilityLine one, AnnualPlan plan) {
    return mayGoAbroad(one.project(), one.line())
        && (one.isPlanned() || one.project().planYear().equals(Optional.of(plan.year())));
  }

  private static Verdict verdict(List<FacilityLine> lines) {
    long least =
        times(
            lines.stream()
                .filter(one -> goesAbroad(one.project(), one.line()))
                .map(FacilityLine::line));
    long most = times(lines.stream().map(FacilityLine::line));
    Verdict verdict =
        least > MOST_SUPPORTS_ABROAD
            ? Verdict.violated().with("times", least)
            : most > MOST_SUPPORTS_ABROAD ? Verdict.missing("eventAbroad") : Verdict.satisfied();
    return verdict.at(lines.get(0).path()).with("facility", lines.get(0).facility());
  }
}
