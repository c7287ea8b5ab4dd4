package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.provincial;
import static vn.khuyencong.ProjectFixtures.unknown;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportCategory;

class Article04SupportContentsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 5);
  private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);

  @Nested
  class Contents {
    @Test
    void areOpenSinceTheAmendment() {
      Project project = national().approval(Approval.unknown()).build();
      assertThat(outcome(Article04SupportContents.LISTED, project, AMENDED.minusDays(1)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article04SupportContents.LISTED, project, AMENDED))
          .isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding(Article04SupportContents.LISTED, project, AMENDED).openPoints())
          .containsExactly(DecreePoints.ARTICLE_4_CONTENTS);
    }

    @Test
    void areKnownOnceTheirPointHasEnded() {
      LocalDate last = AMENDED.plusYears(1);
      Texts texts = Texts.NATIONAL.ending(Decree235.TEXT, last);
      assertThat(reviewed(last, texts)).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(reviewed(last.plusDays(1), texts)).isEqualTo(Outcome.SATISFIED);
    }

    private Outcome reviewed(LocalDate day, Texts texts) {
      Project project = national().approval(Approval.unknown()).build();
      return PromotionLaw.inForceOn(day, texts).review(project).all().stream()
          .filter(finding -> finding.code().equals("decree45.article4.contents"))
          .findFirst()
          .orElseThrow()
          .outcome();
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
  class ListedContents {
    @Test
    void areTheNineFromTheFirstDayOn() {
      assertThat(Article04SupportContents.CONTENTS.firstDay()).isEqualTo(FIRST_DAY);
      assertThat(on(FIRST_DAY).value())
          .extracting(SupportCategory::clause)
          .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void areKnownFromReportsSinceTheAmendment() {
      assertThat(on(AMENDED.minusDays(1)).evidence()).isEqualTo(Evidence.SEEN);
      assertThat(on(AMENDED).evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(on(AMENDED).value()).isEqualTo(on(FIRST_DAY).value());
    }

    @Test
    void doNotIncludeWhatStandsInNoClause() {
      Project project = national().otherContents(List.of("xây dựng chợ")).build();
      var finding = finding(Article04SupportContents.LISTED, project, DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments()).containsEntry("others", List.of("xây dựng chợ"));
    }

    private Cited<Set<SupportCategory>> on(LocalDate day) {
      return Article04SupportContents.CONTENTS.on(day);
    }
  }

  @Nested
  class Points {
    @ParameterizedTest
    @CsvSource({
      "LINKAGE_AND_CLUSTERS, abc",
      "INTERNATIONAL_COOPERATION, abc",
      "ORGANISATION, abcdđ",
      "TECHNOLOGY, ''"
    })
    void areThoseOfTheDecree(SupportCategory category, String letters) {
      assertThat(
              Article04SupportContents.POINTS.on(DAY).value().keySet().stream()
                  .filter(point -> point.clause().equals(category.citation().clause()))
                  .map(point -> point.point().orElseThrow())
                  .reduce("", String::concat))
          .isEqualTo(letters);
    }

    @Test
    void areCited() {
      assertThat(Article04SupportContents.POINTS.on(DAY).value().keySet())
          .last()
          .hasToString("Điều 4 khoản 9 điểm đ, 45/2012/NĐ-CP");
    }

    @Test
    void areNotKnownSinceTheAmendment() {
      assertThat(Article04SupportContents.POINTS.firstDay()).isEqualTo(FIRST_DAY);
      assertThat(Article04SupportContents.POINTS.covers(AMENDED.minusDays(1))).isTrue();
      assertThat(Article04SupportContents.POINTS.covers(AMENDED)).isFalse();
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
