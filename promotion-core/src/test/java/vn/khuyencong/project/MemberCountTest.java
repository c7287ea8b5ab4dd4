package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Projects of which it is published how many benefit, and not who. */
class MemberCountTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(ProjectFixtures.DAY);

  @ParameterizedTest
  @CsvSource({"6, false", "7, true", "2, false"})
  void aLineIsForNoMoreThanThereAre(int quantity, boolean refused) {
    Project project = project(6, quantity);
    assertThat(project.size()).isEqualTo(6);
    assertThat(
            LAW.review(project).all().stream()
                .filter(finding -> finding.code().equals("ceilings.within-members"))
                .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED))
        .isEqualTo(refused);
  }

  @Test
  void whoTheyAreIsAsked() {
    Assessment review = LAW.review(project(6, 1));
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(review.questions()).extracting(Question::fact).contains("beneficiary");
  }

  /** One of six is named: what the line is for may be for another. */
  @Test
  void oneOfSeveralIsNotTheOnlyOne() {
    Project one = ProjectFixtures.provincial().build();
    assertThat(one.namesAll()).isTrue();
    Project six = one.toBuilder().memberCount(6).build();
    assertThat(six.namesAll()).isFalse();
    assertThat(LAW.review(six).outcome()).isNotEqualTo(Outcome.SATISFIED);
    assertThat(one.toBuilder().memberCount(1).build().namesAll()).isTrue();
    assertThat(LAW.review(one.toBuilder().memberCount(1).build()).all())
        .extracting(Finding::outcome)
        .isEqualTo(LAW.review(one).all().stream().map(Finding::outcome).toList());
  }

  @Test
  void theNumberIsAtLeastOne() {
    assertThatThrownBy(() -> project(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number of members of project");
  }

  private static Project project(int members, int quantity) {
    Project known = ProjectFixtures.provincial().build();
    return known.toBuilder()
        .beneficiaries(List.of())
        .lines(
            List.of(
                known.lines().get(0).toBuilder()
                    .beneficiary(Optional.empty())
                    .quantity(quantity)
                    .build()))
        .memberCount(members)
        .build();
  }
}
