package vn.khuyencong.law.circular152;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.LearnerGroup;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.LineFactsBuilder;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TrainingFactsBuilder;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.SupportItem;

class Article07ConditionsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 11);
  private static final SupportItem HIGHER = SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA;

  /** Article 8(19)(a) of Circular 28 names the text from 11 May 2018 on. */
  @Nested
  class Time {
    private final Project fisher =
        of(SupportItem.TRAINING_COST_DISABLED, as(LearnerGroup.FISHERMAN));

    @Test
    void bindsNationalMoneySinceCircular28() {
      assertThat(outcome(Article07Conditions.GROUP, fisher, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void isOpenBeforeIt() {
      for (LocalDate day : List.of(LocalDate.of(2016, 12, 4), DAY.minusDays(1))) {
        Finding finding = finding(Article07Conditions.GROUP, fisher, day);
        assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
        assertThat(finding.openPoints())
            .containsExactly(CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28);
      }
    }

    @Test
    void bindsBeforeItIfTheCallerSettlesSo() {
      OpenPoint<Boolean> point = CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28;
      LocalDate day = DAY.minusDays(1);
      assertThat(settled(Article07Conditions.GROUP, fisher, day, point, true))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(settled(Article07Conditions.GROUP, fisher, day, point, false))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void didNotExistTheDayBeforeItsFirst() {
      assertThat(outcome(Article07Conditions.GROUP, fisher, LocalDate.of(2016, 12, 3)))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void ofLocalMoneyTheProvinceDecides() {
      Project local =
          fisher.toBuilder()
              .lines(List.of(fisher.lines().get(0).toBuilder().money(FundingSource.LOCAL).build()))
              .build();
      assertThat(outcome(Article07Conditions.GROUP, local, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class Clause1 {
    @ParameterizedTest
    @CsvSource({
      "DISABLED, TRAINING_COST_DISABLED",
      "POOR_ETHNIC_MINORITY_HOUSEHOLD, TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT",
      "POOR_HOUSEHOLD_IN_SPECIALLY_DIFFICULT_PLACE,"
          + " TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT",
      "ETHNIC_MINORITY, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "MERIT, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "POOR_HOUSEHOLD, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "LAND_RECOVERED, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "WOMAN_WHO_LOST_JOB, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "FISHERMAN, TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN",
      "NEAR_POOR_HOUSEHOLD, TRAINING_COST_NEAR_POOR",
      "OTHER_WOMAN, TRAINING_COST_WOMAN_OR_RURAL_WORKER",
      "OTHER_RURAL_WORKER, TRAINING_COST_WOMAN_OR_RURAL_WORKER"
    })
    void eachGroupHasOneCeiling(LearnerGroup group, SupportItem ceiling) {
      for (SupportItem item : SupportItem.values()) {
        if (item.name().startsWith("TRAINING_COST")) {
          assertThat(outcome(Article07Conditions.GROUP, of(item, as(group)), DAY))
              .isEqualTo(item == ceiling ? Outcome.SATISFIED : Outcome.VIOLATED);
        }
      }
    }

    @Test
    void everyLearnerOfALineIsOfItsGroups() {
      TrainingFactsBuilder mixed = as(LearnerGroup.NEAR_POOR_HOUSEHOLD, LearnerGroup.OTHER_WOMAN);
      assertThat(
              outcome(
                  Article07Conditions.GROUP, of(SupportItem.TRAINING_COST_NEAR_POOR, mixed), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theGroupIsAsked() {
      Project unknown = of(SupportItem.TRAINING_COST_NEAR_POOR, TrainingFacts.builder());
      assertThat(finding(Article07Conditions.GROUP, unknown, DAY).missingFacts())
          .containsExactly("learnerGroups");
      assertThat(
              finding(Article07Conditions.GROUP, unknown.toBuilder().facts(List.of()).build(), DAY)
                  .missingFacts())
          .containsExactly("learnerGroups");
    }

    /** Point e: "chỉ được hưởng một mức hỗ trợ cao nhất", as the reference has it. */
    @Test
    void twoCeilingsForOneLearnerAreRefused() {
      assertThat(oneCeiling(TrainingFacts.builder().anotherLevel(false)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(oneCeiling(TrainingFacts.builder().anotherLevel(true)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(oneCeiling(TrainingFacts.builder()).missingFacts())
          .containsExactly("anotherLevel");
    }

    private Finding oneCeiling(TrainingFactsBuilder facts) {
      return finding(
          Article07Conditions.ONE_CEILING, of(SupportItem.TRAINING_COST_DISABLED, facts), DAY);
    }
  }

  @Nested
  class Clause2 {
    private final Set<LearnerGroup> without =
        EnumSet.of(
            LearnerGroup.FISHERMAN, LearnerGroup.OTHER_WOMAN, LearnerGroup.OTHER_RURAL_WORKER);

    @ParameterizedTest
    @EnumSource
    void mealsAndTravelAreForTheListedGroups(LearnerGroup group) {
      for (SupportItem item : List.of(SupportItem.TRAINING_MEALS, SupportItem.TRAINING_TRAVEL)) {
        assertThat(outcome(Article07Conditions.MEALS_AND_TRAVEL_GROUP, of(item, as(group)), DAY))
            .isEqualTo(without.contains(group) ? Outcome.VIOLATED : Outcome.SATISFIED);
      }
    }

    @Test
    void whetherTheHigherRateIsForTheListedGroupsAloneIsOpen() {
      Rule<Project> rule = Article07Conditions.MEALS_AND_TRAVEL_GROUP;
      Project fisher = of(HIGHER, as(LearnerGroup.FISHERMAN));
      OpenPoint<Boolean> point = CeilingPoints.HIGHER_TRAVEL_FOR_LISTED_GROUPS;
      assertThat(outcome(rule, of(HIGHER, as(LearnerGroup.MERIT)), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(finding(rule, fisher, DAY).openPoints()).containsExactly(point);
      assertThat(settled(rule, fisher, DAY, point, true)).isEqualTo(Outcome.VIOLATED);
      assertThat(settled(rule, fisher, DAY, point, false)).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
      "TRAINING_TRAVEL, 15, SATISFIED",
      "TRAINING_TRAVEL, 14, VIOLATED",
      "TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA, 5, SATISFIED",
      "TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA, 4, VIOLATED"
    })
    void travelIsFromADistanceOn(SupportItem item, int kilometres, Outcome expected) {
      Project project = of(item, TrainingFacts.builder().kilometres(kilometres));
      assertThat(outcome(Article07Conditions.TRAVEL_DISTANCE, project, DAY)).isEqualTo(expected);
    }

    @Test
    void theDistanceIsAsked() {
      assertThat(
              finding(Article07Conditions.TRAVEL_DISTANCE, of(HIGHER, TrainingFacts.builder()), DAY)
                  .missingFacts())
          .containsExactly("kilometres");
    }

    @Test
    void theHigherRateIsForTheDisabledAndForDifficultAreas() {
      assertThat(higher(as(LearnerGroup.DISABLED), LineFacts.of("l1").inDifficultArea(false)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(higher(as(LearnerGroup.MERIT), LineFacts.of("l1").inDifficultArea(true)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              higher(
                  as(LearnerGroup.MERIT, LearnerGroup.DISABLED),
                  LineFacts.of("l1").inDifficultArea(false)))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whatDecidesOnTheHigherRateIsAsked() {
      assertThat(
              finding(Article07Conditions.HIGHER_TRAVEL, of(HIGHER, TrainingFacts.builder()), DAY)
                  .missingFacts())
          .containsExactly("inDifficultArea", "learnerGroups");
      assertThat(
              finding(Article07Conditions.HIGHER_TRAVEL, of(HIGHER, as(LearnerGroup.MERIT)), DAY)
                  .missingFacts())
          .containsExactly("inDifficultArea");
      assertThat(higher(TrainingFacts.builder(), LineFacts.of("l1").inDifficultArea(false)))
          .isEqualTo(Outcome.FACT_MISSING);
    }

    private Outcome higher(TrainingFactsBuilder training, LineFactsBuilder facts) {
      return outcome(
          Article07Conditions.HIGHER_TRAVEL,
          of(HIGHER, facts.training(training.build()).build()),
          DAY);
    }
  }

  @Nested
  class Clause3 {
    private final TrainingFactsBuilder again =
        TrainingFacts.builder().lostJob(true).decidedByCommune(true);

    @Test
    void aPersonIsSupportedOnce() {
      assertThat(support(TrainingFacts.builder().earlierSupports(0)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(support(TrainingFacts.builder()).missingFacts())
          .containsExactly("earlierSupports");
    }

    @Test
    void againAfterTheJobWasLostAndTheCommuneDecided() {
      assertThat(support(again.earlierSupports(1)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(support(again.earlierSupports(2)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(support(TrainingFacts.builder().earlierSupports(1).lostJob(false)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              support(
                      TrainingFacts.builder()
                          .earlierSupports(1)
                          .lostJob(true)
                          .decidedByCommune(false))
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(support(TrainingFacts.builder().earlierSupports(1)).missingFacts())
          .containsExactly("lostJob", "decidedByCommune");
    }

    /** "at most 3 times": the third time again is the fourth in all. */
    @Test
    void whetherTheThreeTimesCountTheFirstIsOpen() {
      OpenPoint<Boolean> point = MoneyPoints.TRAINING_SUPPORTS_COUNTED_FROM_FIRST;
      Project fourth = of(SupportItem.TRAINING_MEALS, again.earlierSupports(3));
      assertThat(support(again.earlierSupports(3)).openPoints()).containsExactly(point);
      assertThat(settled(Article07Conditions.ONE_SUPPORT, fourth, DAY, point, true))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(settled(Article07Conditions.ONE_SUPPORT, fourth, DAY, point, false))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aFifthSupportIsRefusedEitherWay() {
      assertThat(support(again.earlierSupports(4)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void withoutALostJobThePointDoesNotMatter() {
      assertThat(support(TrainingFacts.builder().earlierSupports(3).lostJob(false)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private Finding support(TrainingFactsBuilder facts) {
      return finding(
          Article07Conditions.ONE_SUPPORT, of(SupportItem.TRAINING_COST_NEAR_POOR, facts), DAY);
    }
  }

  @Test
  void saysWhoIsNotSupported() {
    Project fisher = of(SupportItem.TRAINING_MEALS, as(LearnerGroup.FISHERMAN));
    Finding finding = finding(Article07Conditions.MEALS_AND_TRAVEL_GROUP, fisher, DAY);
    assertThat(finding.message(Language.VIETNAMESE))
        .isEqualTo(
            "l1: người học (ngư dân) không thuộc đối tượng được hỗ trợ tiền ăn, tiền đi lại.");
    assertThat(finding.message(Language.ENGLISH))
        .isEqualTo("l1: the learners (fishermen) are not of the groups with meals and travel.");
  }

  private static TrainingFactsBuilder as(LearnerGroup... groups) {
    return TrainingFacts.builder().learnerGroups(Set.of(groups));
  }

  private static Project of(SupportItem item, TrainingFactsBuilder training) {
    return of(item, LineFacts.of("l1").training(training.build()).build());
  }

  private static Project of(SupportItem item, LineFacts facts) {
    return national().lines(List.of(line("l1", item).build())).facts(List.of(facts)).build();
  }

  private static Outcome settled(
      Rule<Project> rule,
      Project project,
      LocalDate day,
      OpenPoint<Boolean> point,
      boolean answer) {
    Context context =
        Context.on(day).settling(Settlement.of(point, answer, Citation.of("công văn")));
    return rule.apply(project, context).get(0).outcome();
  }
}
