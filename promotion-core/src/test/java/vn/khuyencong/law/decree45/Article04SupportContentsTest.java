package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.provincial;
import static vn.khuyencong.ProjectFixtures.unknown;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportCategory;

class Article04SupportContentsTest {
  private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);

  @Nested
  class Contents {
    @Test
    void areOpenSinceTheAmendment() {
      Project project = national().approval(Approval.unknown()).build();
      assertThat(outcome(Article04SupportContents.LISTED, project, AMENDED.minusDays(1)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(finding(Article04SupportContents.LISTED, project, AMENDED).openPoints())
          .containsExactly(DecreePoints.ARTICLE_4_CONTENTS);
    }

    @Test
    void goOnForAProjectApprovedBefore() {
      assertThat(outcome(Article04SupportContents.LISTED, national().build(), AMENDED))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void areAsked() {
      assertThat(finding(Article04SupportContents.LISTED, unknown().build(), DAY).missingFacts())
          .containsExactly("contents");
    }
  }

  @Nested
  class Lines {
    @Test
    void outsideTheContentsAreAWarning() {
      Project project = national().contents(Set.of(SupportCategory.TRAINING)).build();
      var finding = finding(Article04SupportContents.LINES_IN_CONTENTS, project, DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }
  }

  @Nested
  class Levels {
    private final Project district = provincial().level(ProjectLevel.DISTRICT).build();

    @Test
    void theDistrictEndedOnTheLastDayOfJune2025() {
      LocalDate lastDay = LocalDate.of(2025, 6, 30);
      Project late =
          district.toBuilder()
              .approval(
                  Approval.by(ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, lastDay.plusDays(1)))
              .build();
      Project unknown = district.toBuilder().approval(Approval.unknown()).build();
      assertThat(outcome(Article11Funding.LEVEL_EXISTS, unknown, lastDay))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              finding(Article11Funding.LEVEL_EXISTS, unknown, lastDay.plusDays(1)).missingFacts())
          .containsExactly("approvalDay");
      assertThat(outcome(Article11Funding.LEVEL_EXISTS, late, lastDay.plusDays(1)))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aDistrictProjectApprovedBeforeGoesOn() {
      assertThat(outcome(Article11Funding.LEVEL_EXISTS, district, LocalDate.of(2025, 7, 1)))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aLocalProjectIsNotPaidFromNationalMoney() {
      Project project = provincial().sources(national().build().sources()).build();
      assertThat(outcome(Article11Funding.PROJECT_FROM_ITS_MONEY, project, DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(outcome(Article11Funding.PROJECT_FROM_ITS_MONEY, provincial().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }
  }
}
