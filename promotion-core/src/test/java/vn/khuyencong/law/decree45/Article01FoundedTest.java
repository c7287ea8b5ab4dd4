package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** Điều 1 khoản 2: who is founded after the day asked about is not there on it. */
class Article01FoundedTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "BUSINESS_HOUSEHOLD, 2022-05-31, 0",
    "BUSINESS_HOUSEHOLD, 2022-06-01, 0",
    "BUSINESS_HOUSEHOLD, 2022-06-02, 2",
    "LIMITED_COMPANY, 2022-06-01, 0",
    "LIMITED_COMPANY, 2022-06-02, 2",
    "COOPERATIVE, 2999-12-31, 2"
  })
  void whoIsFoundedLaterIsNamed(LegalForm form, LocalDate founded, int found) {
    SupportRequest request = SupportRequest.of(facility(form, founded));
    List<Finding> later = later(PromotionLaw.inForceOn(DAY).assess(request));
    assertThat(later).hasSize(found);
    assertThat(later)
        .allMatch(one -> one.outcome() == Outcome.VIOLATED)
        .allMatch(one -> one.path().equals("facility.size.founded"));
    assertThat(later(PromotionLaw.inForceOn(founded).assess(request))).isEmpty();
  }

  /** Point c, and since 15 October 2025 the investors of point b: no route is open to it yet. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-06-01, 0, SATISFIED",
    "2022-06-01, 2022-06-02, 1, VIOLATED",
    "2026-06-01, 2026-06-01, 0, SATISFIED",
    "2026-06-01, 2026-06-02, 2, VIOLATED"
  })
  void whoServesOrInvestsIsFoundedTooFirst(
      LocalDate day, LocalDate founded, int found, Outcome outcome) {
    Facility served =
        facility(LegalForm.LIMITED_COMPANY, founded).toBuilder()
            .produces(false)
            .cleanerProduction(false)
            .sustainableProduction(false)
            .promotionServices(true)
            .clusterInvestor(true)
            .build();
    Assessment assessment = PromotionLaw.inForceOn(day).assess(SupportRequest.of(served));
    assertThat(
            Stream.of(Article01Founded.INVESTOR, Article01Founded.SERVICES)
                .flatMap(
                    rule ->
                        assessment.all().stream().filter(one -> one.code().equals(rule.code()))))
        .hasSize(found)
        .allMatch(one -> one.outcome() == Outcome.VIOLATED);
    assertThat(Route.of(assessment))
        .isEqualTo(
            outcome == Outcome.VIOLATED
                ? List.of()
                : List.of(day.getYear() == 2026 ? Route.INVESTOR : Route.C));
  }

  /** Article 4 clause 2: it is founded with the support. */
  @Test
  void whoIsBeingFoundedMayBeLater() {
    SupportRequest request =
        SupportRequest.of(facility(LegalForm.LIMITED_COMPANY, DAY.plusDays(1))).toBuilder()
            .founding(true)
            .build();
    assertThat(later(PromotionLaw.inForceOn(DAY).assess(request))).isEmpty();
  }

  @Test
  void ofADayThatIsNotKnownNothingIsSaid() {
    Facility facility = ProjectFixtures.cooperative("f").size(SizeFacts.unknown()).build();
    assertThat(later(PromotionLaw.inForceOn(DAY).assess(SupportRequest.of(facility)))).isEmpty();
  }

  /** A beneficiary of a project too, and the others are reviewed on. */
  @Test
  void itIsFoundAtTheBeneficiaryOfAProject() {
    Project project = ProjectFixtures.national().build();
    Beneficiary first = project.beneficiaries().get(0);
    Facility later = facility(LegalForm.COOPERATIVE, LocalDate.of(2030, 1, 1));
    Project with =
        project.toBuilder()
            .beneficiaries(List.of(first.toBuilder().facility(Optional.of(later)).build()))
            .build();
    assertThat(
            later(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(with)).stream()
                .map(Finding::path)
                .distinct())
        .containsExactly("beneficiaries[0].facility.size.founded");
  }

  /** Of the day asked about, 1 June 2022, it is founded in time. */
  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2020-06-01, false, 0",
    "2020-06-01, 2020-06-02, false, 1",
    "2020-06-01, 2022-06-01, false, 1",
    "2020-06-01, 2020-06-02, true, 0",
    ", 2020-06-02, false, 0"
  })
  void whoIsFoundedAfterTheApprovalItRestsOnIsNamed(
      LocalDate approved, LocalDate founded, boolean founding, int found) {
    Assessment assessment =
        PromotionLaw.inForceOn(DAY)
            .assess(
                SupportRequest.of(facility(LegalForm.LIMITED_COMPANY, founded)).toBuilder()
                    .approvedOn(Optional.ofNullable(approved))
                    .founding(founding)
                    .build());
    assertThat(assessment.warnings())
        .filteredOn(one -> one.code().equals(Article01Founded.BY_APPROVAL.code()))
        .hasSize(found)
        .allMatch(one -> one.path().equals("facility.size.founded"));
  }

  @Test
  void ofAProjectItIsSaidAtTheBeneficiary() {
    Project project = ProjectFixtures.national().build();
    LocalDate approved = project.leadingApproval().day().orElseThrow();
    for (int days : List.of(0, 1)) {
      Facility since = facility(LegalForm.COOPERATIVE, approved.plusDays(days));
      Project with =
          project.toBuilder()
              .beneficiaries(
                  List.of(
                      project.beneficiaries().get(0).toBuilder()
                          .facility(Optional.of(since))
                          .build()))
              .build();
      assertThat(
              PromotionLaw.inForceOn(ProjectFixtures.DAY).review(with).warnings().stream()
                  .filter(one -> one.code().equals(Article01Founded.BY_APPROVAL.code()))
                  .map(Finding::path))
          .isEqualTo(days == 0 ? List.of() : List.of("beneficiaries[0].facility.size.founded"));
    }
  }

  private static Facility facility(LegalForm form, LocalDate founded) {
    return ProjectFixtures.cooperative("f")
        .form(form)
        .size(SizeFacts.builder().founded(founded).build())
        .build();
  }

  private static List<Finding> later(Assessment assessment) {
    return Stream.of(Article01Founded.ESTABLISHMENT, Article01Founded.CLEANER)
        .flatMap(rule -> assessment.all().stream().filter(one -> one.code().equals(rule.code())))
        .toList();
  }
}
