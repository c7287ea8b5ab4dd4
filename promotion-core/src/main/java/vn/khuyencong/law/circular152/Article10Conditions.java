package vn.khuyencong.law.circular152;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 10, clause 4: for whom the mobile allowance is. That there is no economic-technical norm,
 * without which no unit price is built from these costs, is not asked.
 */
public final class Article10Conditions {
  private static final Citation CLAUSE_4 = Instruments.CIRCULAR_152_2016.article(10).clause(4);

  /** Clause 4: days in the month from which a mobile teacher has the allowance. */
  public static final int LEAST_DAYS = 15;

  /** Clause 4: who regularly goes to hamlets of a specially difficult area. */
  public static final Rule<Project> TEACHER_AREA =
      rule(
          "teacher-area",
          facts ->
              Verdict.satisfiedIf(
                  facts.flatMap(TrainingFacts::inSpeciallyDifficultArea),
                  "inSpeciallyDifficultArea"));

  /** Clause 4: on 15 days or more in the month. */
  public static final Rule<Project> TEACHER_DAYS =
      rule(
          "teacher-days",
          facts ->
              facts
                  .flatMap(TrainingFacts::daysInMonth)
                  .map(days -> Verdict.satisfiedIf(days >= LEAST_DAYS).with("days", days))
                  .orElseGet(() -> Verdict.missing("daysInMonth")));

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular152.article10.conditions", ImmutableList.of(TEACHER_AREA, TEACHER_DAYS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10Conditions.class)
          .rules(Matter.CEILING_CONDITIONS, RULES)
          .figure(
              "circular152.article10.least-days",
              EntryKind.FIGURE,
              Term.of("số ngày tối thiểu trong tháng", "least days in a month"),
              LEAST_DAYS,
              TEACHER_DAYS);

  private Article10Conditions() {}

  private static Rule<Project> rule(String name, Function<Optional<TrainingFacts>, Verdict> check) {
    return NationalTraining.rule(
        "circular152.article10." + name,
        CLAUSE_4,
        Set.of(SupportItem.TRAINING_MOBILE_TEACHER_ALLOWANCE),
        LineConditions.facts((facts, context) -> check.apply(facts.training())));
  }
}
