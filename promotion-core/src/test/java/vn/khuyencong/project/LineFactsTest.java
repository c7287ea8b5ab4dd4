package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineFactsTest {

  @Test
  void personsAreNotCountedBelowZero() {
    LineFactsBuilder facts = LineFacts.of("l1").personsDecided(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(facts::build)
        .withMessage("persons decided for l1 must not be negative: -1");
  }

  @Test
  void nothingOfAClassIsCountedBelowZero() {
    refuses(
        TrainingFacts.builder().earlierSupports(-1), "earlier supports must not be negative: -1");
    refuses(TrainingFacts.builder().kilometres(-1), "kilometres must not be negative: -1");
    refuses(TrainingFacts.builder().daysInMonth(-1), "days in the month must not be negative: -1");
  }

  @Test
  void aMonthHasNoMoreThanThirtyOneDays() {
    assertThat(TrainingFacts.builder().daysInMonth(31).build().daysInMonth()).contains(31);
    refuses(TrainingFacts.builder().daysInMonth(32), "days in the month must be at most 31: 32");
  }

  @Test
  void ofAClassNothingMayBeKnown() {
    assertThat(TrainingFacts.unknown().learnerGroups()).isEmpty();
    assertThat(TrainingFacts.unknown()).isEqualTo(TrainingFacts.builder().build());
  }

  @ParameterizedTest
  @EnumSource
  void aGroupIsNamedInBothLanguages(LearnerGroup group) {
    assertThat(Set.of(group.vi(), group.en())).hasSize(2).noneMatch(String::isBlank);
  }

  private static void refuses(TrainingFactsBuilder facts, String message) {
    assertThatIllegalArgumentException().isThrownBy(facts::build).withMessage(message);
  }
}
