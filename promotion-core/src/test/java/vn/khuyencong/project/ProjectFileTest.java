package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;

class ProjectFileTest {
  @Test
  void allOfItIsOfOneProject() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProjectFiles.national()
                    .settlement(ProjectFiles.settlement().toBuilder().project("p2").build())
                    .build())
        .withMessageStartingWith("settlement of the file of p1 must be of that project");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProjectFiles.national()
                    .acceptances(
                        List.of(
                            Acceptance.builder()
                                .addLines(
                                    new AcceptedLine("l9", Optional.empty(), Optional.empty()))
                                .build()))
                    .build())
        .withMessage("line of an acceptance of p1 must be one of [l1]: l9");
  }

  @Test
  void allOfItIsOfOneKindOfMoney() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProjectFiles.national()
                    .advances(List.of(Advance.builder().money(FundingSource.LOCAL).build()))
                    .build())
        .withMessageStartingWith("money of every part of the file of p1 must be that of the file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProjectFiles.national().money(FundingSource.LOCAL).build())
        .withMessageStartingWith("money of the file of p1 must be one of the project");
  }

  /** A project of both kinds has a file for each, of which each knows its own support. */
  @Test
  void aProjectOfBothKindsHasAFileForEach() {
    Project both =
        ProjectFixtures.national()
            .level(Optional.empty())
            .sources(
                List.of(
                    SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(150)),
                    SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(50))))
            .build();
    assertThat(file(both, FundingSource.NATIONAL).amounts().approved())
        .contains(Vnd.ofMillions(150));
    assertThat(file(both, FundingSource.LOCAL).amounts().approved()).contains(Vnd.ofMillions(50));
    assertThat(ProjectFile.of(both).kindOfMoney()).isEmpty();
  }

  @Test
  void aContractIsThereIfSomethingIsToldOfIt() {
    assertThat(ProjectContract.builder().amount(Vnd.of(1)).build().given()).contains(true);
    assertThat(ProjectContract.builder().build().given()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProjectContract.builder().given(false).number("1").build())
        .withMessageStartingWith("contract must be there");
  }

  @Test
  void onlyAChangeOfTheBeneficiaryReplacesOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProjectChange.builder().kind(ProjectChangeKind.PLACE).replaced("b1").build())
        .withMessage("change must be one of the beneficiary to replace one: PLACE");
  }

  /** One after another, in whatever order they are told. */
  @Test
  void whoWasReplacedIsReplacedAgain() {
    ProjectChange first = replacing("b1", "b2", LocalDate.of(2016, 4, 1));
    ProjectChange second = replacing("b2", "b3", LocalDate.of(2016, 5, 1));
    for (List<ProjectChange> changes : List.of(List.of(first, second), List.of(second, first))) {
      Project changed = ProjectFiles.national().changes(changes).build().changed();
      assertThat(changed.beneficiaries()).extracting(Beneficiary::id).containsExactly("b3");
      assertThat(changed.lines().get(0).beneficiary()).contains("b3");
    }
  }

  @Test
  void anExtensionMovesTheLastDay() {
    ProjectChange longer =
        ProjectFiles.change(ProjectChangeKind.EXTENSION_INTO_NEXT_YEAR, LocalDate.of(2016, 10, 1))
            .toBuilder()
            .until(LocalDate.of(2017, 6, 30))
            .build();
    assertThat(
            ProjectFiles.national()
                .changes(List.of(longer))
                .build()
                .changed()
                .period()
                .map(ProjectPeriod::last))
        .contains(LocalDate.of(2017, 6, 30));
  }

  @Test
  void theSettlementIsCompletedFromTheFile() {
    ProjectSettlement bare = ProjectSettlement.builder().project("p1").year(Year.of(2016)).build();
    ProjectSettlement whole =
        ProjectFiles.national().settlement(bare).build().completedSettlement().orElseThrow();
    assertThat(whole.advanced()).contains(Vnd.ofMillions(140));
    assertThat(whole.accepted()).contains(Vnd.ofMillions(200));
    assertThat(whole.approvedSupport()).contains(Vnd.ofMillions(200));
    assertThat(whole.lastAcceptance()).contains(ProjectFiles.ACCEPTED);
    assertThat(whole.money()).contains(FundingSource.NATIONAL);
    assertThat(whole.support()).isEmpty();
  }

  @Test
  void aSumOfWhichAPartIsNotKnownIsNotKnown() {
    ProjectFile file =
        ProjectFiles.national()
            .settlement(Optional.empty())
            .advances(
                List.of(
                    Advance.builder().build(),
                    Advance.of(ProjectFiles.ADVANCED, Vnd.ofMillions(1))))
            .build();
    assertThat(file.amounts().advanced()).isEmpty();
    assertThat(file.amounts().repaid()).isEmpty();
  }

  private static ProjectFile file(Project project, FundingSource money) {
    return ProjectFile.builder().project(project).money(money).build();
  }

  private static ProjectChange replacing(String leaving, String coming, LocalDate day) {
    return ProjectChange.builder()
        .kind(ProjectChangeKind.BENEFICIARY)
        .day(day)
        .decision(Citation.of("1/QĐ"))
        .replaced(leaving)
        .replacement(ProjectFixtures.beneficiary(coming, Vnd.ofMillions(200)))
        .build();
  }
}
