package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/** Điều 1: the circular applies to national projects only. */
final class NationalProjects {
  private NationalProjects() {}

  /** A rule of the circular on projects that is checked once. */
  static Rule<Project> rule(String code, Citation citation, Rule.Single<Project> check) {
    return Rule.of(
        code,
        citation,
        only(
            Project::money,
            "level",
            (project, context) -> ImmutableList.of(check.check(project, context))));
  }

  /** A rule of the circular on settlement; tasks of budget units are settled otherwise. */
  static Rule<ProjectSettlement> settlement(
      String code, Citation citation, Rule.Single<ProjectSettlement> check) {
    return Rule.of(
        code,
        citation,
        only(
            ProjectSettlement::money,
            (settlement, context) ->
                ImmutableList.of(
                    settlement.assigned().orElse(false)
                        ? check.check(settlement, context).as(Verdict.notApplicable())
                        : check.check(settlement, context))));
  }

  /** The same, where {@code check} says whether the rule arises at all. */
  static Rule<ProjectSettlement> settlementIf(
      String code, Citation citation, Function<ProjectSettlement, Optional<Verdict>> check) {
    return Rule.of(
        code,
        citation,
        only(
            ProjectSettlement::money,
            (settlement, context) ->
                settlement.assigned().orElse(false)
                    ? ImmutableList.of()
                    : check.apply(settlement).stream().collect(toImmutableList())));
  }

  /**
   * What is known of conditions before the circular: there may have been some, which no text at
   * hand has, unless a text or the caller says that there were none.
   */
  static Verdict beforeTheCircular(Context context) {
    OpenPoint<Boolean> point = MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36;
    boolean unread = context.held(point).answered().isEmpty() && context.answer(point).orElse(true);
    return unread ? context.unsettled(point) : Verdict.notApplicable().relyingOn(point);
  }

  /** {@code check} where {@code money} is national. */
  static <T> Rule.Check<T> only(Function<T, Optional<FundingSource>> money, Rule.Check<T> check) {
    return only(money, "money", check);
  }

  /** {@code check} where {@code money} is national, which {@code fact} tells. */
  private static <T> Rule.Check<T> only(
      Function<T, Optional<FundingSource>> money, String fact, Rule.Check<T> check) {
    return AsIssued.whileStanding(
        DecreePoints.CIRCULAR_36_AS_ISSUED,
        (subject, context) -> {
          Optional<FundingSource> known = money.apply(subject);
          List<Verdict> verdicts = check.check(subject, context);
          return known.equals(Optional.of(FundingSource.NATIONAL))
              ? verdicts
              : verdicts.stream()
                  .map(verdict -> ifNational(verdict, known, fact))
                  .collect(toImmutableList());
        });
  }

  private static Verdict ifNational(Verdict verdict, Optional<FundingSource> money, String fact) {
    if (money.isPresent()) {
      return money.get() == FundingSource.NATIONAL ? verdict : verdict.as(Verdict.notApplicable());
    }
    return verdict.outcome() == Outcome.SATISFIED || verdict.outcome() == Outcome.NOT_APPLICABLE
        ? verdict
        : verdict.as(Verdict.missing(fact));
  }
}
