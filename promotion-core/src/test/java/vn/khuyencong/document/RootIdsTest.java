package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/** A subject stands once in a document, and a facility is written in one way. */
class RootIdsTest {
  private static final DocumentForm EMPTY =
      new DocumentForm(
          null, "x", null, null, null, null, null, null, null, null, null, null, null, null);
  private static final Facility COOPERATIVE =
      Facility.builder().id("f").form(LegalForm.COOPERATIVE).build();
  private static final Facility COMPANY =
      Facility.builder().id("f").form(LegalForm.LIMITED_COMPANY).build();

  private static List<Problem> of(String list, Object... forms) {
    return FaultyForms.with(EMPTY, Map.of(list, List.of(forms))).resolve().problems();
  }

  private static ProjectForm project(String id, Facility... facilities) {
    var project = Project.builder().id(id).title("P");
    for (int i = 0; i < facilities.length; i++) {
      project.addBeneficiaries(Beneficiary.builder().id(id + i).facility(facilities[i]).build());
    }
    return ProjectForm.of(project.build());
  }

  private static SupportRequestForm request(Facility facility, int year) {
    return SupportRequestForm.of(
        SupportRequest.builder().facility(facility).planYear(java.time.Year.of(year)).build());
  }

  @Test
  void aProjectStandsOnce() {
    assertThat(of("projects", project("p"), project("q"), project("p")))
        .extracting(Problem::path, Problem::rule)
        .containsExactly(tuple("projects[2].id", DocumentRule.ID_ONCE));
  }

  @Test
  void aFacilityRequestsOnceOnAnOccasion() {
    assertThat(of("facilities", request(COOPERATIVE, 2022), request(COMPANY, 2022)))
        .extracting(Problem::path, Problem::rule, one -> one.arguments().get("earlier"))
        .containsExactly(tuple("facilities[1]", DocumentRule.ONCE, "facilities[0]"));
    assertThat(of("facilities", request(COOPERATIVE, 2022), request(COOPERATIVE, 2022))).hasSize(1);
  }

  /** What a facility is may change between two occasions. */
  @Test
  void onAnotherOccasionItRequestsAgain() {
    assertThat(of("facilities", request(COOPERATIVE, 2022), request(COMPANY, 2023))).isEmpty();
  }

  private static ProjectFileForm file(String project, FundingSource money) {
    return ProjectFileForm.of(
        ProjectFile.builder()
            .project(Project.builder().id(project).title("P").build())
            .money(money)
            .build());
  }

  @Test
  void aProjectHasOneFileForEachKindOfMoney() {
    assertThat(
            of(
                "files",
                file("p", FundingSource.LOCAL),
                file("p", FundingSource.NATIONAL),
                file("q", FundingSource.LOCAL),
                file("p", FundingSource.LOCAL)))
        .extracting(Problem::path, Problem::rule, one -> one.arguments().get("earlier"))
        .containsExactly(tuple("files[3]", DocumentRule.ONCE, "files[0]"));
  }

  @Test
  void aFacilityIsWrittenAlikeThroughoutAProject() {
    assertThat(of("projects", project("p", COOPERATIVE, COMPANY)))
        .extracting(Problem::path, Problem::rule, one -> one.arguments().get("earlier"))
        .containsExactly(
            tuple("projects[0].beneficiaries[1]", DocumentRule.FACILITY_ALIKE, "beneficiaries[0]"));
    assertThat(of("projects", project("p", COOPERATIVE, COOPERATIVE))).isEmpty();
  }

  @Test
  void aFacilityIsWrittenAlikeThroughoutThePlanOfAYear() {
    assertThat(ofPlan(project("p", COOPERATIVE), project("q", COMPANY)))
        .extracting(Problem::path, Problem::rule, one -> one.arguments().get("earlier"))
        .containsExactly(tuple("projects[1]", DocumentRule.FACILITY_ALIKE, "projects[0]"));
    assertThat(ofPlan(project("p", COOPERATIVE), project("q", COOPERATIVE))).isEmpty();
  }

  private static List<Problem> ofPlan(ProjectForm... projects) {
    AnnualPlanForm plan =
        AnnualPlanForm.of(Plans.inSums().projects(List.of()).sums(List.of()).build());
    return FaultyForms.with(plan, Map.of("projects", List.of(projects)))
        .resolve(Places.NONE.with(List.of(Plans.LONG_AN)))
        .problems();
  }
}
