package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeBuilder;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

class Article11ChangesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  /**
   * Who decides which change: of a group project that went through the department, and of others.
   */
  @ParameterizedTest
  @CsvSource({
    "MORE_SUPPORT, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "OTHER_CONTENT, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "EXTENSION_INTO_NEXT_YEAR, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "ADDED_PROJECT, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "STOPPED, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "PLACE, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, DEPARTMENT_OF_INDUSTRY_AND_TRADE",
    "BENEFICIARY, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, DEPARTMENT_OF_INDUSTRY_AND_TRADE",
    "COOPERATING_UNIT, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, DEPARTMENT_OF_INDUSTRY_AND_TRADE",
    "TIME_WITHIN_YEAR, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, CENTRAL_AGENCY",
    "LESS_SUPPORT, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, CENTRAL_AGENCY",
    "OTHER, Điều 11 khoản 2 điểm b, CENTRAL_AGENCY, CENTRAL_AGENCY",
    "STOPPED_FOR_FAULT, Điều 11 khoản 3, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE",
    "MOVED_TO_LOCAL_MONEY, Điều 11 khoản 2 điểm a, MINISTER_OF_INDUSTRY_AND_TRADE, MINISTER_OF_INDUSTRY_AND_TRADE"
  })
  void theTable(
      ProjectChangeKind kind, String place, ProjectAuthority alone, ProjectAuthority ofGroup) {
    ProjectChangeBuilder change = change(kind).group(false).throughDepartment(true);
    Cited<ProjectAuthority> who = Article11Changes.decides(change.build()).orElseThrow();
    assertThat(who.value()).isEqualTo(alone);
    assertThat(who.citation()).hasToString(place + ", 36/2013/TT-BCT");
    assertThat(Article11Changes.decides(change.group(true).build()).map(Cited::value))
        .contains(ofGroup);
    assertThat(Article11Changes.decides(change.throughDepartment(false).build()).map(Cited::value))
        .contains(alone);
    for (ProjectAuthority body : ProjectAuthority.values()) {
      boolean right = body == alone || (alone.isOfMinistry() && body.isOfMinistry());
      assertThat(decided(change.decidedBy(body)).outcome())
          .as("%s by %s", kind, body)
          .isEqualTo(right ? Outcome.SATISFIED : Outcome.VIOLATED);
    }
  }

  @Nested
  class Clause4 {
    @Test
    void whetherItIsAGroupProjectIsAskedWhereItDecides() {
      ProjectChangeBuilder place = change(ProjectChangeKind.PLACE).confirmed(true);
      assertThat(facts(place.decidedBy(ProjectAuthority.CENTRAL_AGENCY))).containsExactly("group");
      assertThat(facts(place.group(true))).containsExactly("throughDepartment");
      assertThat(review(place.throughDepartment(true)).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(
              review(place.decidedBy(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whoNeverDecidesItIsRefusedWithoutAsking() {
      Finding found =
          decided(
              change(ProjectChangeKind.PLACE)
                  .decidedBy(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE));
      assertThat(found.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(found.message(Language.VIETNAMESE))
          .isEqualTo(
              "Việc điều chỉnh (thay đổi địa điểm) do Ủy ban nhân dân cấp tỉnh quyết định, không phải"
                  + " Cục Công nghiệp địa phương hoặc Sở Công Thương.");
    }

    @Test
    void theDepartmentNeedsNoRequestToTheAgency() {
      ProjectChangeBuilder place =
          change(ProjectChangeKind.PLACE)
              .group(true)
              .throughDepartment(true)
              .requested(false)
              .confirmed(false)
              .decidedBy(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE);
      assertThat(review(place).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class Clause1 {
    private ProjectChangeBuilder more() {
      return change(ProjectChangeKind.MORE_SUPPORT)
          .throughDepartment(true)
          .confirmed(true)
          .decidedBy(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE);
    }

    @Test
    void theUnitAsksInWriting() {
      assertThat(review(more()).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(review(more().requested(false)).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(facts(more().requested(Optional.empty()))).containsExactly("requested");
    }

    @Test
    void theDepartmentConfirmsWhatWentThroughIt() {
      assertThat(review(more().confirmed(false)).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(review(more().confirmed(false).throughDepartment(false)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(facts(more().confirmed(false).throughDepartment(Optional.empty())))
          .containsExactly("throughDepartment");
    }

    /** Clause 3: the agency puts it forward itself. */
    @Test
    void stoppingForFaultIsNotAskedForByTheUnit() {
      ProjectChangeBuilder stopped =
          change(ProjectChangeKind.STOPPED_FOR_FAULT)
              .requested(false)
              .decidedBy(ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE);
      assertThat(review(stopped).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Test
  void whoDecidedIsAsked() {
    assertThat(facts(change(ProjectChangeKind.MORE_SUPPORT).throughDepartment(false)))
        .containsExactly("decidedBy");
  }

  @Test
  void ofLocalProjectsTheProvinceRules() {
    ProjectChangeBuilder local =
        change(ProjectChangeKind.MORE_SUPPORT)
            .money(FundingSource.LOCAL)
            .decidedBy(ProjectAuthority.OTHER);
    assertThat(review(local).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(facts(local.money(Optional.empty()))).contains("money");
  }

  @Test
  void beforeTheCircularItIsOpen() {
    ProjectChange change =
        change(ProjectChangeKind.MORE_SUPPORT).decidedBy(ProjectAuthority.OTHER).build();
    LocalDate first = LocalDate.of(2014, 2, 10);
    Assessment before = PromotionLaw.inForceOn(first.minusDays(1)).review(change);
    assertThat(before.openPoints()).containsExactly(MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36);
    assertThat(PromotionLaw.inForceOn(first).review(change).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static Finding decided(ProjectChangeBuilder change) {
    return review(change).all().stream()
        .filter(finding -> finding.code().equals(Article11Changes.DECIDED_BY.code()))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment review(ProjectChangeBuilder change) {
    return PromotionLaw.inForceOn(DAY).review(change.build());
  }

  private static List<String> facts(ProjectChangeBuilder change) {
    return review(change).questions().stream().map(Question::fact).toList();
  }

  private static ProjectChangeBuilder change(ProjectChangeKind kind) {
    return ProjectChange.builder().kind(kind).money(FundingSource.NATIONAL).requested(true);
  }
}
