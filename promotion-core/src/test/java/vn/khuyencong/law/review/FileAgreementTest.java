package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceBuilder;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProcedureBuilder;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeBuilder;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

class FileAgreementTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  @Test
  void aFileThatTellsOneThingHasNothingToMend() {
    assertThat(found(ProjectFiles.national().build())).isEmpty();
    assertThat(found(ProjectFiles.stopped().build())).isEmpty();
    assertThat(found(ProjectFiles.local().build())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void whatIsToldOtherwiseElsewhereIsRefusedThere(String path, ProjectFileBuilder file) {
    assertThat(found(file.build()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo(path);
              assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
              assertThat(finding.message(Language.VIETNAMESE)).startsWith("Hồ sơ tự mâu thuẫn: ");
              assertThat(finding.message(Language.ENGLISH))
                  .startsWith("The file contradicts itself: ");
            });
  }

  static Stream<Arguments> contradictions() {
    LocalDate day = LocalDate.of(2015, 6, 14);
    return Stream.of(
        Arguments.of(
            "project.procedure.filedWithDepartment",
            procedure(own -> own.filedWithDepartment(LocalDate.of(2015, 5, 17)))),
        Arguments.of(
            "project.procedure.filedWithAgency",
            procedure(own -> own.filedWithAgency(day))
                .filings(
                    List.of(
                        Filing.builder()
                            .filed(day.plusDays(1))
                            .receivedBy(ProjectAuthority.CENTRAL_AGENCY)
                            .build()))),
        Arguments.of(
            "appraisals[0].by",
            procedure(own -> own.ministryAppraisal(ProjectAuthority.CENTRAL_AGENCY))
                .appraisals(List.of(appraisal(ProjectAuthority.PRIME_MINISTER)))),
        Arguments.of(
            "appraisals[1].by",
            procedure(own -> own.ministryAppraisal(Optional.empty()))
                .appraisals(
                    List.of(
                        appraisal(ProjectAuthority.CENTRAL_AGENCY),
                        appraisal(ProjectAuthority.PRIME_MINISTER)))),
        Arguments.of("changes[0].group", change(place().group(true).build())),
        Arguments.of("changes[0].money", change(place().money(FundingSource.LOCAL).build())),
        Arguments.of(
            "changes[0].throughDepartment", change(place().throughDepartment(false).build())),
        Arguments.of("changes[0].replaced", local(file -> replaced(file, "b7"))),
        Arguments.of("advances[0].request.support", advance(own().support(Vnd.ofMillions(201)))),
        Arguments.of(
            "advances[0].request.content",
            advance(own().content(PaidContent.DEMONSTRATION_MODELS))),
        Arguments.of("advances[0].request.paid", advance(own().paid(Vnd.of(1)))),
        Arguments.of("advances[0].request.severalYears", advance(own().severalYears(true))),
        Arguments.of("advances[0].request.accepted", advance(own().accepted(true))),
        Arguments.of("advances[0].request.contract", advance(own().contract(false))),
        Arguments.of("advances[0].request.workDone", advance(own().workDone(Percent.of(79)))),
        Arguments.of(
            "advances[0].request.papers",
            advance(own().papers(Set.of(PaymentPaper.CONTRACT)))
                .advances(
                    List.of(
                        advance()
                            .papers(Set.of(PaymentPaper.PROGRESS_REPORT))
                            .request(own().papers(Set.of(PaymentPaper.CONTRACT)).build())
                            .build()))),
        Arguments.of(
            "acceptances[0].support",
            ProjectFiles.national()
                .acceptances(
                    List.of(
                        Acceptance.builder()
                            .last(true)
                            .support(Vnd.ofMillions(200))
                            .lines(
                                List.of(
                                    new AcceptedLine(
                                        "l1", Optional.empty(), Optional.of(Vnd.ofMillions(199)))))
                            .build()))),
        Arguments.of(
            "settlement.content",
            settled(ProjectFiles.settlement().toBuilder().content(PaidContent.TRAINING).build())),
        Arguments.of(
            "settlement.lastAcceptance",
            settled(
                ProjectFiles.settlement().toBuilder()
                    .lastAcceptance(ProjectFiles.ACCEPTED.plusDays(1))
                    .build())),
        Arguments.of(
            "settlement.assigned",
            settled(ProjectFiles.settlement().toBuilder().assigned(true).build())
                .contract(ProjectContract.builder().given(true).assignment(false).build())),
        Arguments.of(
            "settlement.counterpartAccepted",
            settled(ProjectFiles.settlement().toBuilder().counterpartAccepted(false).build())),
        Arguments.of(
            "settlement.advanced",
            local(
                file ->
                    file.toBuilder()
                        .settlement(
                            ProjectSettlement.builder()
                                .project(file.project().id())
                                .year(Year.of(2016))
                                .advanced(Vnd.ofMillions(139))
                                .build()))));
  }

  /** What both tell alike is no contradiction, and what one does not know is none. */
  @Test
  void whatBothTellAlikeIsNone() {
    assertThat(found(advance(own().paid(Vnd.ZERO).workDone(Percent.of(80)).contract(true)).build()))
        .isEmpty();
    assertThat(found(change(place().group(false).build()).build())).isEmpty();
    assertThat(
            found(
                settled(
                        ProjectFiles.settlement().toBuilder()
                            .lastAcceptance(ProjectFiles.ACCEPTED)
                            .build())
                    .build()))
        .isEmpty();
  }

  @Test
  void aMemberOfALocalFileIsReplaced() {
    assertThat(found(local(file -> replaced(file, "b1")).build())).isEmpty();
  }

  /** "b2" is a member already, of the facility "b2". */
  @ParameterizedTest
  @CsvSource({"b1, b2, z, true", "b1, b2, b2, false", "b1, b3, z, false", "b2, b2, z, false"})
  void whoComesIsTheMemberOfTheSameId(
      String leaving, String coming, String facility, boolean contradicts) {
    ProjectFile file = ProjectFiles.local().build();
    ProjectFile group =
        file.toBuilder()
            .project(
                file.project().toBuilder()
                    .addBeneficiaries(
                        ProjectFixtures.beneficiary("b2", Vnd.ofMillions(100)).toBuilder()
                            .facility(ProjectFixtures.cooperative("b2").build())
                            .build())
                    .build())
            .changes(
                List.of(
                    ProjectFiles.change(ProjectChangeKind.BENEFICIARY, LocalDate.of(2016, 4, 1))
                        .toBuilder()
                        .replaced(leaving)
                        .replacement(
                            ProjectFixtures.beneficiary(coming, Vnd.ofMillions(100)).toBuilder()
                                .facility(ProjectFixtures.cooperative(facility).build())
                                .build())
                        .build()))
            .build();
    assertThat(found(group).stream().map(Finding::path))
        .isEqualTo(contradicts ? List.of("changes[0].replacement.facility") : List.of());
  }

  /** The support may have been changed since an advance was asked for. */
  @Test
  void theSupportOfAnAdvanceMayBeOfBeforeAChange() {
    assertThat(
            found(
                change(
                        ProjectChange.builder()
                            .kind(ProjectChangeKind.LESS_SUPPORT)
                            .support(Vnd.ofMillions(150))
                            .build())
                    .build()))
        .isEmpty();
  }

  private static List<Finding> found(ProjectFile file) {
    return PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
        .filter(finding -> finding.code().equals("decree45.article14.file-agrees"))
        .toList();
  }

  private static ProjectFileBuilder replaced(ProjectFile file, String leaving) {
    return file.toBuilder()
        .changes(
            List.of(
                ProjectFiles.change(ProjectChangeKind.BENEFICIARY, LocalDate.of(2016, 4, 1))
                    .toBuilder()
                    .replaced(leaving)
                    .replacement(ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))
                    .build()));
  }

  private static ProjectFileBuilder local(Function<ProjectFile, ProjectFileBuilder> change) {
    return change.apply(ProjectFiles.local().build());
  }

  private static ProjectFileBuilder procedure(UnaryOperator<ProcedureBuilder> change) {
    ProjectFile file = ProjectFiles.national().build();
    return file.toBuilder()
        .project(
            file.project().toBuilder()
                .procedure(change.apply(file.project().procedure().toBuilder()).build())
                .build());
  }

  private static Appraisal appraisal(ProjectAuthority by) {
    return Appraisal.builder().level(AppraisalLevel.MINISTRY).by(by).build();
  }

  private static ProjectChangeBuilder place() {
    return ProjectChange.builder().kind(ProjectChangeKind.PLACE);
  }

  private static ProjectFileBuilder change(ProjectChange change) {
    return ProjectFiles.national().changes(List.of(change));
  }

  private static AdvanceRequestBuilder own() {
    return AdvanceRequest.builder().support(Vnd.ofMillions(200));
  }

  private static ProjectFileBuilder advance(AdvanceRequestBuilder request) {
    return ProjectFiles.national().advances(List.of(advance().request(request.build()).build()));
  }

  private static AdvanceBuilder advance() {
    return Advance.builder()
        .day(ProjectFiles.ADVANCED)
        .amount(Vnd.ofMillions(140))
        .workDone(Percent.of(80));
  }

  private static ProjectFileBuilder settled(ProjectSettlement settlement) {
    return ProjectFiles.national().settlement(settlement);
  }
}
