package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Items that a settlement does not list: the file tells what they really cost, of which at most 50
 * % are settled.
 */
class SettledItemsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @ParameterizedTest
  @CsvSource({"400000000, SATISFIED", "399999999, VIOLATED", "200000000, VIOLATED"})
  void theRealCostThatWasAcceptedLimitsWhatIsSettled(long cost, Outcome expected) {
    Assessment limits =
        limits(
            ProjectFiles.national()
                .acceptances(List.of(accepted(Optional.of(Vnd.of(cost)))))
                .settlement(settled(cost).build())
                .build());
    assertThat(limits.outcome()).isEqualTo(expected);
  }

  @Test
  void itIsToldAtTheSupportSettled() {
    assertThat(
            limits(
                    ProjectFiles.national()
                        .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
                        .build())
                .violations())
        .extracting(Finding::path)
        .containsExactly("settlement.support");
  }

  /** Without lines of the acceptance, the settlement of a project of one line tells its cost. */
  @ParameterizedTest
  @CsvSource({"400000000, SATISFIED", "399999999, VIOLATED"})
  void theOnlyLineCostsWhatTheSettlementSays(long cost, Outcome expected) {
    assertThat(
            limits(
                    ProjectFiles.national()
                        .acceptances(List.of())
                        .settlement(settled(cost).build())
                        .build())
                .outcome())
        .isEqualTo(expected);
  }

  @Test
  void costThatIsNotToldIsAskedWhereItWasAccepted() {
    Assessment limits =
        limits(ProjectFiles.national().acceptances(List.of(accepted(Optional.empty()))).build());
    assertThat(limits.questions())
        .extracting(one -> one.fact() + " at " + one.path())
        .containsExactly("cost at acceptances");
  }

  @Test
  void factsOfTheItemAreAskedAtTheProject() {
    ProjectFile file =
        ProjectFiles.national()
            .project(
                ProjectFixtures.national()
                    .lines(List.of(ProjectFixtures.machinery("l1").item(Optional.empty()).build()))
                    .build())
            .build();
    assertThat(limits(file).questions())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.path()).startsWith("project."));
  }

  @Test
  void itemsThatTheSettlementListsAreMeasuredAsItSays() {
    CostLine listed = ProjectFixtures.machinery("l1").build();
    ProjectFile file =
        ProjectFiles.national()
            .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
            .settlement(settled(400_000_000).lines(List.of(listed)).build())
            .build();
    assertThat(limits(file).violations()).isEmpty();
  }

  @Test
  void whatIsGivenToBeRepaidHasNoSuchCeiling() {
    ProjectFile file =
        ProjectFiles.national()
            .project(ProjectFixtures.national().form(SupportForm.RECOVERABLE).build())
            .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
            .build();
    assertThat(limits(file).violations()).isEmpty();
  }

  private static Acceptance accepted(Optional<Vnd> cost) {
    return Acceptance.builder()
        .day(ProjectFiles.ACCEPTED)
        .last(true)
        .lines(List.of(new AcceptedLine("l1", cost, Optional.of(Vnd.ofMillions(200)))))
        .build();
  }

  private static ProjectSettlementBuilder settled(long cost) {
    return ProjectFiles.settlement().toBuilder()
        .cost(Vnd.of(cost))
        .supportByShare(Optional.empty())
        .share(Optional.empty());
  }

  private static Assessment limits(ProjectFile file) {
    return PromotionLaw.inForceOn(DAY)
        .review(file)
        .assessment()
        .part("settlement")
        .flatMap(settlement -> settlement.part("limits"))
        .orElseThrow();
  }
}
