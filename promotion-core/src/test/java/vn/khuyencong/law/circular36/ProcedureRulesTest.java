package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.procedure;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProcedureBuilder;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectDocument;
import vn.khuyencong.project.ProjectPart;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SelectionMethod;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Articles 1 to 10 and 21 of Circular 36/2013: how a national project comes into the plan. */
class ProcedureRulesTest {

  @Nested
  class Article1 {
    private final Project incomplete =
        with(procedure().toBuilder().parts(Set.of(ProjectPart.SCALE)));

    @Test
    void appliesFromItsFirstDay() {
      LocalDate first = LocalDate.of(2014, 2, 10);
      assertThat(outcome(Article05Parts.PARTS, incomplete, first.minusDays(1)))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article05Parts.PARTS, incomplete, first)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void appliesToNationalProjectsOnly() {
      Project local = provincial().procedure(incomplete.procedure()).build();
      assertThat(outcome(Article05Parts.PARTS, local, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void asksForALevelThatIsNotKnown() {
      Project unknown =
          incomplete.toBuilder()
              .level(Optional.empty())
              .sources(List.of())
              .lines(List.of())
              .facts(List.of())
              .build();
      assertThat(finding(Article05Parts.PARTS, unknown, DAY).missingFacts())
          .containsExactly("level");
    }

    @Test
    void restsOnAReadingSinceItsAmendment() {
      LocalDate amended = LocalDate.of(2018, 1, 1);
      assertThat(finding(Article05Parts.PARTS, incomplete, amended.minusDays(1)).openPoints())
          .isEmpty();
      assertThat(finding(Article05Parts.PARTS, incomplete, amended).openPoints())
          .containsExactly(DecreePoints.CIRCULAR_36_AS_ISSUED);
    }
  }

  @Nested
  class Article2 {
    private final Project key =
        national()
            .contents(Set.of(SupportCategory.TECHNOLOGY, SupportCategory.TRAINING))
            .largeScale(true)
            .contentsLinked(true)
            .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1)))
            .build();

    @Test
    void aKeyProjectHasAllFourLimbs() {
      assertThat(keyOutcome(key)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void eachLimbIsNeeded() {
      List<Project> short1 =
          List.of(
              key.toBuilder().contents(Set.of(SupportCategory.TRAINING)).build(),
              key.toBuilder().largeScale(false).build(),
              key.toBuilder().contentsLinked(false).build(),
              key.toBuilder()
                  .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)))
                  .build());
      assertThat(short1)
          .allSatisfy(project -> assertThat(keyOutcome(project)).isEqualTo(Outcome.VIOLATED));
    }

    @Test
    void largeScaleIsAFactOfTheCaller() {
      Project unknown = key.toBuilder().largeScale(Optional.empty()).build();
      assertThat(finding(Article02KeyProjects.LARGE_SCALE, unknown, DAY).missingFacts())
          .containsExactly("largeScale");
    }

    private Outcome keyOutcome(Project project) {
      return Article02KeyProjects.RULES.assess(project, Context.on(DAY)).outcome();
    }
  }

  @Nested
  class Article3 {
    @ParameterizedTest
    @EnumSource(
        names = {
          "FAIR_DOMESTIC_ORGANISED",
          "FAIR_ABROAD",
          "CLUSTER_INFRASTRUCTURE",
          "POLLUTION_TREATMENT_CLUSTER",
          "MEDIA"
        })
    void someGoByTender(SupportItem item) {
      Project project =
          with(procedure().toBuilder().tenderLawMet(true)).toBuilder()
              .lines(List.of(line("l1", item).build()))
              .build();
      assertThat(outcome(Article03Method.TENDER, project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aTenderIsNotNeededWhereTheLawsConditionsAreNotMet() {
      Project project = media(procedure().toBuilder().tenderLawMet(false));
      assertThat(outcome(Article03Method.TENDER, project, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whetherTheyAreMetIsAsked() {
      assertThat(
              finding(Article03Method.TENDER, media(procedure().toBuilder()), DAY).missingFacts())
          .containsExactly("tenderLawMet");
    }

    @Test
    void theRestGoesBySelectionUnlessATenderIsOrdered() {
      assertThat(outcome(Article03Method.SELECTION, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      ProcedureBuilder tender = procedure().toBuilder().method(SelectionMethod.TENDER);
      assertThat(finding(Article03Method.SELECTION, with(tender), DAY).missingFacts())
          .containsExactly("tenderOrdered");
      assertThat(outcome(Article03Method.SELECTION, with(tender.tenderOrdered(true)), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    /** Clause 1 lists kinds of projects: "các đề án truyền thông". */
    @Test
    void aMediaLineBesideMachineryMakesNoMediaProject() {
      Project mixed =
          of(
              SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
              SupportItem.MEDIA,
              SelectionMethod.SELECTION);
      assertThat(outcome(Article03Method.TENDER, mixed, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article03Method.SELECTION, mixed, DAY)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whatIsInTheListOfAMixedProjectMayGoByTender() {
      Project mixed =
          of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SupportItem.MEDIA, SelectionMethod.TENDER);
      assertThat(outcome(Article03Method.SELECTION, mixed, DAY)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void managementMakesNoOtherKindOfProject() {
      Project managed =
          of(
              SupportItem.MEDIA,
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
              SelectionMethod.SELECTION);
      assertThat(outcome(Article03Method.TENDER, managed, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    private Project of(SupportItem one, SupportItem other, SelectionMethod method) {
      return with(procedure().toBuilder().tenderLawMet(true).method(method)).toBuilder()
          .lines(List.of(line("l1", one).build(), line("l2", other).build()))
          .build();
    }

    private Project media(ProcedureBuilder procedure) {
      return with(procedure).toBuilder()
          .lines(List.of(line("l1", SupportItem.MEDIA).build()))
          .build();
    }
  }

  @Nested
  class Article5 {
    @ParameterizedTest
    @EnumSource
    void everyPartIsNeeded(ProjectPart part) {
      Set<ProjectPart> others = EnumSet.complementOf(EnumSet.of(part));
      Finding finding =
          finding(Article05Parts.PARTS, with(procedure().toBuilder().parts(others)), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Language.VIETNAMESE)).contains(part.vi());
    }

    @Test
    void partsThatAreNotKnownAreAsked() {
      assertThat(finding(Article05Parts.PARTS, undecided(Procedure.unknown()), DAY).missingFacts())
          .containsExactly("parts");
      assertThat(outcome(Article05Parts.PARTS, with(Procedure.unknown().toBuilder()), DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class Article8 {
    @Test
    void theDepartmentAppraisesAtTheBasicLevel() {
      assertThat(outcome(Article08Appraisal.BASIC_LEVEL, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      ProcedureBuilder other =
          procedure().toBuilder().basicAppraisal(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE);
      assertThat(outcome(Article08Appraisal.BASIC_LEVEL, with(other), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void severalProvincesAndRegionalCentresGoStraightToTheAgency() {
      assertThat(
              Stream.of(
                  procedure().toBuilder().severalProvinces(true),
                  procedure().toBuilder().byRegionalCentre(true)))
          .allSatisfy(
              procedure ->
                  assertThat(outcome(Article08Appraisal.BASIC_LEVEL, with(procedure), DAY))
                      .isEqualTo(Outcome.NOT_APPLICABLE));
    }

    @Test
    void theAgencyAppraisesForTheMinistryAndTheMinisterApproves() {
      assertThat(outcome(Article08Appraisal.MINISTRY_LEVEL, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article08Appraisal.APPROVED_BY_MINISTER, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anotherBodyDoesNotAppraiseForTheMinistry() {
      ProcedureBuilder other =
          procedure().toBuilder()
              .ministryAppraisal(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE);
      assertThat(outcome(Article08Appraisal.MINISTRY_LEVEL, with(other), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theAppraisalIsNotAskedOnceTheMinisterHasDecided() {
      Project before = undecided(Procedure.unknown());
      Project after = with(Procedure.unknown().toBuilder());
      for (Rule<Project> rule :
          List.of(
              Article08Appraisal.BASIC_LEVEL,
              Article08Appraisal.MINISTRY_LEVEL,
              Article10Filing.BASIC_FILE,
              Article10Filing.MINISTRY_FILE)) {
        assertThat(outcome(rule, before, DAY)).isEqualTo(Outcome.FACT_MISSING);
        assertThat(outcome(rule, after, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
      }
    }

    @Test
    void anotherBodyDoesNotApproveThePlan() {
      for (Approval approval :
          List.of(
              Approval.by(ProjectAuthority.CENTRAL_AGENCY, DAY.minusDays(1)),
              Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, DAY.minusDays(1)),
              Approval.notGiven())) {
        Project project = national().approval(approval).build();
        assertThat(outcome(Article08Appraisal.APPROVED_BY_MINISTER, project, DAY))
            .isEqualTo(Outcome.VIOLATED);
      }
    }
  }

  @Nested
  class Article10 {
    @Test
    void theNineteenthOfMayIsInTimeAndTheTwentiethIsNot() {
      assertThat(filedWithDepartment(LocalDate.of(2015, 5, 19)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      Finding late = filedWithDepartment(LocalDate.of(2015, 5, 20));
      assertThat(late.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(late.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theFourteenthOfJuneIsInTimeAndTheFifteenthIsNot() {
      assertThat(filedWithAgency(LocalDate.of(2015, 6, 14))).isEqualTo(Outcome.SATISFIED);
      assertThat(filedWithAgency(LocalDate.of(2015, 6, 15))).isEqualTo(Outcome.VIOLATED);
    }

    /** Clauses 1(b) and 2(b): "trường hợp khác theo hướng dẫn". */
    @Test
    void guidanceThatIsNotKnownIsAskedOfALateFile() {
      ProcedureBuilder unknown =
          procedure().toBuilder()
              .guidedOtherwise(Optional.empty())
              .filedWithAgency(LocalDate.of(2015, 6, 15));
      assertThat(outcome(Article10Filing.FILED_WITH_DEPARTMENT, with(unknown), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(finding(Article10Filing.FILED_WITH_AGENCY, with(unknown), DAY).missingFacts())
          .containsExactly("guidedOtherwise");
    }

    @Test
    void theYearOfThePlanIsAskedWhereItDecides() {
      assertThat(filedForPlanOf2016(LocalDate.of(2015, 6, 14)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(filedForPlanOf2016(LocalDate.of(2015, 6, 15)).missingFacts())
          .containsExactly("planDrawnUpIn");
      assertThat(filedForPlanOf2016(LocalDate.of(2016, 6, 15)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private Finding filedForPlanOf2016(LocalDate day) {
      Project project =
          with(procedure().toBuilder().filedWithAgency(day)).toBuilder()
              .planDrawnUpIn(Optional.empty())
              .build();
      return finding(Article10Filing.FILED_WITH_AGENCY, project, DAY);
    }

    @Test
    void guidanceMayMoveTheDays() {
      Project project =
          with(
              procedure().toBuilder()
                  .filedWithDepartment(LocalDate.of(2015, 9, 1))
                  .guidedOtherwise(true));
      assertThat(outcome(Article10Filing.FILED_WITH_DEPARTMENT, project, DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theBeneficiaryAsksInWritingWhereAnotherUnitCarriesOut() {
      Set<ProjectDocument> without =
          EnumSet.complementOf(EnumSet.of(ProjectDocument.BENEFICIARY_REQUEST));
      ProcedureBuilder procedure = procedure().toBuilder().documents(without);
      assertThat(outcome(Article10Filing.BASIC_FILE, with(procedure), DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              outcome(
                  Article10Filing.BASIC_FILE, with(procedure.implementedByBeneficiary(true)), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              finding(
                      Article10Filing.BASIC_FILE,
                      with(procedure.implementedByBeneficiary(Optional.empty())),
                      DAY)
                  .missingFacts())
          .containsExactly("implementedByBeneficiary");
    }

    @Test
    void theMinistryGetsTheFormOfTheBasicAppraisal() {
      ProcedureBuilder procedure =
          procedure().toBuilder().documents(Set.of(ProjectDocument.REGISTRATION_REPORT));
      assertThat(outcome(Article10Filing.MINISTRY_FILE, with(procedure), DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              outcome(Article10Filing.MINISTRY_FILE, with(procedure.severalProvinces(true)), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    private Finding filedWithDepartment(LocalDate day) {
      return finding(
          Article10Filing.FILED_WITH_DEPARTMENT,
          with(procedure().toBuilder().filedWithDepartment(day)),
          DAY);
    }

    private Outcome filedWithAgency(LocalDate day) {
      return outcome(
          Article10Filing.FILED_WITH_AGENCY,
          with(procedure().toBuilder().filedWithAgency(day)),
          DAY);
    }
  }

  @Nested
  class Article21 {
    @Test
    void membersOfAGroupThatAreNotFixedAreAReminder() {
      Project open =
          national().group(true).beneficiaries(List.of(Beneficiary.notFixed("b1"))).build();
      Finding finding = finding(Article21GroupProjects.MEMBERS_TO_EXAMINE, open, DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }
  }

  private static Project undecided(Procedure procedure) {
    return national().approval(Approval.unknown()).procedure(procedure).build();
  }

  private static Project with(ProcedureBuilder procedure) {
    return national().procedure(procedure.build()).build();
  }
}
