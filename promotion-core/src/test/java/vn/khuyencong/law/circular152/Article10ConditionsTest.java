package vn.khuyencong.law.circular152;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TrainingFactsBuilder;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article10ConditionsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 11);

  @Nested
  class Clause4 {
    @Test
    void isForSpeciallyDifficultAreas() {
      assertThat(
              outcome(
                  Article10Conditions.TEACHER_AREA,
                  teacher(TrainingFacts.builder().inSpeciallyDifficultArea(true)),
                  DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              outcome(
                  Article10Conditions.TEACHER_AREA,
                  teacher(TrainingFacts.builder().inSpeciallyDifficultArea(false)),
                  DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void isForFifteenDaysOrMoreInTheMonth() {
      assertThat(days(15)).isEqualTo(Outcome.SATISFIED);
      assertThat(days(14)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whatIsNotKnownIsAsked() {
      Project unknown = teacher(TrainingFacts.builder());
      assertThat(finding(Article10Conditions.TEACHER_AREA, unknown, DAY).missingFacts())
          .containsExactly("inSpeciallyDifficultArea");
      assertThat(finding(Article10Conditions.TEACHER_DAYS, unknown, DAY).missingFacts())
          .containsExactly("daysInMonth");
    }

    private Outcome days(int days) {
      return outcome(
          Article10Conditions.TEACHER_DAYS,
          teacher(TrainingFacts.builder().daysInMonth(days)),
          DAY);
    }

    private Project teacher(TrainingFactsBuilder training) {
      return national()
          .lines(List.of(line("l1", SupportItem.TRAINING_MOBILE_TEACHER_ALLOWANCE).build()))
          .facts(List.of(LineFacts.of("l1").training(training.build()).build()))
          .build();
    }
  }
}
