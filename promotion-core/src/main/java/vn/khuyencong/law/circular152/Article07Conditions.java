package vn.khuyencong.law.circular152;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LearnerGroup;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 7, clauses 1 to 3: who is supported, with what, how often, from national money. Clause 1
 * point g and clause 2 point d let others pay more from other money, and ask for nothing.
 */
public final class Article07Conditions {
  private static final Citation ARTICLE = Instruments.CIRCULAR_152_2016.article(7);

  /** Clause 2 point c: kilometres from which travel is supported. */
  public static final int LEAST_KILOMETRES = 15;

  /** Clause 2 point c: kilometres from which travel is supported at the higher rate. */
  public static final int LEAST_KILOMETRES_AT_HIGHER_RATE = 5;

  /** Most supports of one learner. */
  public static final int MOST_SUPPORTS = 3;

  /** Clause 1 points a to đ: the groups of each ceiling for the cost of training. */
  private static final ImmutableMap<SupportItem, Set<LearnerGroup>> GROUPS =
      ImmutableMap.of(
          SupportItem.TRAINING_COST_DISABLED,
          Set.of(LearnerGroup.DISABLED),
          SupportItem.TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT,
          Set.of(
              LearnerGroup.POOR_ETHNIC_MINORITY_HOUSEHOLD,
              LearnerGroup.POOR_HOUSEHOLD_IN_SPECIALLY_DIFFICULT_PLACE),
          SupportItem.TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN,
          Set.of(
              LearnerGroup.ETHNIC_MINORITY,
              LearnerGroup.MERIT,
              LearnerGroup.POOR_HOUSEHOLD,
              LearnerGroup.LAND_RECOVERED,
              LearnerGroup.WOMAN_WHO_LOST_JOB,
              LearnerGroup.FISHERMAN),
          SupportItem.TRAINING_COST_NEAR_POOR,
          Set.of(LearnerGroup.NEAR_POOR_HOUSEHOLD),
          SupportItem.TRAINING_COST_WOMAN_OR_RURAL_WORKER,
          Set.of(LearnerGroup.OTHER_WOMAN, LearnerGroup.OTHER_RURAL_WORKER));

  private static final ImmutableSet<SupportItem> TRAVEL =
      ImmutableSet.of(
          SupportItem.TRAINING_TRAVEL, SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA);

  private static final ImmutableSet<SupportItem> MEALS_AND_TRAVEL =
      Sets.union(ImmutableSet.of(SupportItem.TRAINING_MEALS), TRAVEL).immutableCopy();

  /** Clause 2 point a: the groups with meals and travel; fishermen are not among them. */
  private static final ImmutableSet<LearnerGroup> WITH_MEALS_AND_TRAVEL =
      ImmutableSet.of(
          LearnerGroup.DISABLED,
          LearnerGroup.POOR_ETHNIC_MINORITY_HOUSEHOLD,
          LearnerGroup.POOR_HOUSEHOLD_IN_SPECIALLY_DIFFICULT_PLACE,
          LearnerGroup.ETHNIC_MINORITY,
          LearnerGroup.MERIT,
          LearnerGroup.POOR_HOUSEHOLD,
          LearnerGroup.LAND_RECOVERED,
          LearnerGroup.WOMAN_WHO_LOST_JOB,
          LearnerGroup.NEAR_POOR_HOUSEHOLD);

  /** Clause 1 points a to đ: the ceiling is that of the group to which the learners belong. */
  public static final Rule<Project> GROUP =
      rule(
          "group",
          ARTICLE.clause(1),
          GROUPS.keySet(),
          (project, line, context) -> within(training(project.factsOf(line)), groups(line)));

  /** Clause 1 point e: a learner of several groups is supported at the one highest ceiling. */
  public static final Rule<Project> ONE_CEILING =
      rule(
          "one-level",
          ARTICLE.clause(1).point("e"),
          GROUPS.keySet(),
          LineConditions.facts(
              (facts, context) ->
                  Verdict.satisfiedIf(
                      training(facts).anotherLevel().map(another -> !another), "anotherLevel")));

  /** Clause 2 point a: meals and travel are for the groups that it lists. */
  public static final Rule<Project> MEALS_AND_TRAVEL_GROUP =
      rule(
          "meals-and-travel-group",
          ARTICLE.clause(2).point("a"),
          MEALS_AND_TRAVEL,
          (project, line, context) -> mealsAndTravel(project.factsOf(line), line, context));

  /**
   * Clause 2 point c: the place of training is 15 km or more from home; at the higher rate, 5 km.
   */
  public static final Rule<Project> TRAVEL_DISTANCE =
      rule(
          "travel-distance",
          ARTICLE.clause(2).point("c"),
          TRAVEL,
          (project, line, context) -> distance(training(project.factsOf(line)), line));

  /**
   * Clause 2 point c, second paragraph: the higher rate is for disabled learners, and for those who
   * live in a difficult or specially difficult area.
   */
  public static final Rule<Project> HIGHER_TRAVEL =
      rule(
          "higher-travel",
          ARTICLE.clause(2).point("c"),
          ImmutableSet.of(SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA),
          LineConditions.facts((facts, context) -> higherTravel(facts)));

  /**
   * Clause 3: the State budget supports a person once; again if the job was lost for objective
   * reasons and the commune People's Committee decides so, at most three times.
   */
  public static final Rule<Project> ONE_SUPPORT =
      rule(
          "one-support",
          ARTICLE.clause(3),
          Sets.union(GROUPS.keySet(), MEALS_AND_TRAVEL),
          LineConditions.facts((facts, context) -> oneSupport(training(facts), context)));

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular152.article7.conditions",
          ImmutableList.of(
              GROUP,
              ONE_CEILING,
              MEALS_AND_TRAVEL_GROUP,
              TRAVEL_DISTANCE,
              HIGHER_TRAVEL,
              ONE_SUPPORT));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article07Conditions.class)
          .rules(Matter.CEILING_CONDITIONS, RULES)
          .figure(
              "circular152.article7.least-kilometres",
              EntryKind.FIGURE,
              Term.of("số km được hỗ trợ đi lại", "kilometres from which travel is supported"),
              LEAST_KILOMETRES,
              TRAVEL_DISTANCE)
          .figure(
              "circular152.article7.least-kilometres-at-higher-rate",
              EntryKind.FIGURE,
              Term.of(
                  "số km được hỗ trợ đi lại mức cao",
                  "kilometres from which travel is supported at the higher rate"),
              LEAST_KILOMETRES_AT_HIGHER_RATE,
              HIGHER_TRAVEL)
          .figure(
              "circular152.article7.most-supports",
              EntryKind.FIGURE,
              Term.of("số lần hỗ trợ một người", "most supports of one learner"),
              MOST_SUPPORTS,
              ONE_SUPPORT);

  private Article07Conditions() {}

  private static Rule<Project> rule(
      String name, Citation place, Set<SupportItem> items, LineConditions.Check check) {
    return NationalTraining.rule("circular152.article7." + name, place, items, check);
  }

  private static TrainingFacts training(LineFacts facts) {
    return facts.training().orElseGet(TrainingFacts::unknown);
  }

  private static Set<LearnerGroup> groups(CostLine line) {
    return line.national().map(item -> GROUPS.getOrDefault(item, Set.of())).orElse(Set.of());
  }

  private static Verdict within(TrainingFacts facts, Set<LearnerGroup> groups) {
    return facts.learnerGroups().isEmpty()
        ? Verdict.missing("learnerGroups")
        : Verdict.satisfiedIf(groups.containsAll(facts.learnerGroups()))
            .with("groups", facts.learnerGroups());
  }

  private static Verdict mealsAndTravel(LineFacts facts, CostLine line, Context context) {
    Verdict listed = within(training(facts), WITH_MEALS_AND_TRAVEL);
    if (listed.outcome() != Outcome.VIOLATED
        || !line.isOf(SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA)) {
      return listed;
    }
    return context
        .answer(CeilingPoints.HIGHER_TRAVEL_FOR_LISTED_GROUPS)
        .map(only -> only ? listed : listed.as(Verdict.satisfied()))
        .map(verdict -> verdict.relyingOn(CeilingPoints.HIGHER_TRAVEL_FOR_LISTED_GROUPS))
        .orElseGet(
            () -> listed.as(context.unsettled(CeilingPoints.HIGHER_TRAVEL_FOR_LISTED_GROUPS)));
  }

  private static Verdict distance(TrainingFacts facts, CostLine line) {
    int least =
        line.isOf(SupportItem.TRAINING_TRAVEL) ? LEAST_KILOMETRES : LEAST_KILOMETRES_AT_HIGHER_RATE;
    return facts
        .kilometres()
        .map(kilometres -> Verdict.satisfiedIf(kilometres >= least).with("actual", kilometres))
        .orElseGet(() -> Verdict.missing("kilometres"))
        .with("least", least);
  }

  private static Verdict higherTravel(LineFacts facts) {
    Set<LearnerGroup> groups = training(facts).learnerGroups();
    if (facts.inDifficultArea().orElse(false) || groups.equals(Set.of(LearnerGroup.DISABLED))) {
      return Verdict.satisfied();
    }
    if (facts.inDifficultArea().isEmpty()) {
      return groups.isEmpty()
          ? Verdict.missing("inDifficultArea", "learnerGroups")
          : Verdict.missing("inDifficultArea");
    }
    return groups.isEmpty() ? Verdict.missing("learnerGroups") : Verdict.violated();
  }

  private static Verdict oneSupport(TrainingFacts facts, Context context) {
    Optional<Integer> earlier = facts.earlierSupports();
    if (earlier.isEmpty()) {
      return Verdict.missing("earlierSupports");
    }
    if (earlier.get() == 0) {
      return Verdict.satisfied();
    }
    Verdict again =
        earlier.get() > MOST_SUPPORTS
            ? Verdict.violated()
            : LineConditions.all(
                ImmutableMap.of(
                    "lostJob", facts.lostJob(), "decidedByCommune", facts.decidedByCommune()));
    return earlier.get() == MOST_SUPPORTS ? fourth(again, context) : again;
  }

  /** {@code again}, for the fourth support in all, which is the third again. */
  private static Verdict fourth(Verdict again, Context context) {
    if (again.outcome() == Outcome.VIOLATED) {
      return again;
    }
    return context
        .answer(MoneyPoints.TRAINING_SUPPORTS_COUNTED_FROM_FIRST)
        .map(fromFirst -> fromFirst ? Verdict.violated() : again)
        .map(verdict -> verdict.relyingOn(MoneyPoints.TRAINING_SUPPORTS_COUNTED_FROM_FIRST))
        .orElseGet(() -> context.unsettled(MoneyPoints.TRAINING_SUPPORTS_COUNTED_FROM_FIRST));
  }
}
