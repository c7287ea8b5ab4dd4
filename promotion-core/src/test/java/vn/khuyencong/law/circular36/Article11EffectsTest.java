package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;

class Article11EffectsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @Nested
  class Replacement {
    @Test
    void whoReplacesABeneficiaryIsAsked() {
      ProjectFile file = changed(change(ProjectChangeKind.BENEFICIARY));
      assertThat(facts(Article11Effects.REPLACEMENT, file)).containsExactly("replacement");
    }

    @Test
    void whoIsReplacedIsOneOfTheProject() {
      ProjectFile file =
          changed(
              change(ProjectChangeKind.BENEFICIARY).toBuilder()
                  .replaced("b9")
                  .replacement(ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))
                  .build());
      assertThat(outcome(Article11Effects.REPLACEMENT, file)).containsExactly(Outcome.VIOLATED);
    }

    /** The new beneficiary takes the place, the lines and the questions of the other. */
    @Test
    void theProjectIsReviewedWithWhoReplacesTheOther() {
      ProjectChange change =
          change(ProjectChangeKind.BENEFICIARY).toBuilder()
              .replacement(
                  ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)).toBuilder()
                      .facility(ProjectFixtures.cooperative("b2").lawful(false).build())
                      .build())
              .build();
      ProjectFile file = changed(change);
      assertThat(outcome(Article11Effects.REPLACEMENT, file)).containsExactly(Outcome.SATISFIED);
      assertThat(file.changed().lines().get(0).beneficiary()).contains("b2");
      Assessment found = PromotionLaw.inForceOn(DAY).review(file).assessment();
      assertThat(found.violations())
          .anySatisfy(
              finding -> {
                assertThat(finding.code()).isEqualTo("decree45.article4.for-whom");
                assertThat(finding.path()).isEqualTo("project.lines[0]");
                assertThat(finding.arguments()).containsEntry("beneficiary", "b2");
              });
    }

    @Test
    void anUndecidedChangeReplacesNobody() {
      ProjectChange asked =
          ProjectChange.builder()
              .kind(ProjectChangeKind.BENEFICIARY)
              .replacement(ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))
              .build();
      assertThat(changed(asked).changed()).isEqualTo(changed(asked).project());
    }
  }

  @Nested
  class Extended {
    @ParameterizedTest
    @CsvSource({"2016-12-31, ", "2017-01-01, VIOLATED"})
    void whatIsAcceptedInAnotherYearNeedsAnExtension(LocalDate day, Outcome expected) {
      ProjectFile file =
          ProjectFiles.national()
              .acceptances(List.of(Acceptance.builder().day(day).build()))
              .changes(List.of(change(ProjectChangeKind.PLACE)))
              .build();
      assertThat(outcome(Article11Effects.EXTENDED, file))
          .isEqualTo(Optional.ofNullable(expected).map(List::of).orElseGet(List::of));
    }

    @Test
    void withoutAChangeToldItIsAsked() {
      ProjectFile file = accepted2017().build();
      assertThat(facts(Article11Effects.EXTENDED, file)).containsExactly("extension");
    }

    @Test
    void anExtensionLetsIt() {
      ProjectFile file =
          accepted2017()
              .changes(List.of(change(ProjectChangeKind.EXTENSION_INTO_NEXT_YEAR)))
              .build();
      assertThat(outcome(Article11Effects.EXTENDED, file)).containsExactly(Outcome.SATISFIED);
    }

    private static ProjectFileBuilder accepted2017() {
      return ProjectFiles.national()
          .acceptances(List.of(Acceptance.builder().day(LocalDate.of(2017, 3, 1)).build()));
    }
  }

  @Nested
  class Stopped {
    /** Stopped on 1 October 2016. */
    @ParameterizedTest
    @CsvSource({"2016-09-30, SATISFIED", "2016-10-01, SATISFIED", "2016-10-02, VIOLATED"})
    void nothingIsAdvancedAfterTheStop(LocalDate paid, Outcome expected) {
      assertThat(outcome(Article11Effects.NONE_AFTER_STOP, stopped(paid)))
          .containsExactly(expected);
    }

    @Test
    void whatWasAcceptedByThenMayBePaid() {
      ProjectFile file =
          stopped(LocalDate.of(2016, 10, 2)).toBuilder()
              .acceptances(List.of(Acceptance.builder().day(LocalDate.of(2016, 10, 2)).build()))
              .build();
      assertThat(outcome(Article11Effects.NONE_AFTER_STOP, file))
          .containsExactly(Outcome.SATISFIED);
    }

    @Test
    void whereNoAcceptanceIsToldItIsAsked() {
      ProjectFile file =
          stopped(LocalDate.of(2016, 10, 2)).toBuilder().acceptances(List.of()).build();
      assertThat(facts(Article11Effects.NONE_AFTER_STOP, file)).containsExactly("accepted");
    }

    @Test
    void aStopThatWasNotDecidedStopsNothing() {
      ProjectFile file =
          stopped(LocalDate.of(2016, 10, 2)).toBuilder()
              .changes(List.of(ProjectChange.builder().kind(ProjectChangeKind.STOPPED).build()))
              .build();
      assertThat(outcome(Article11Effects.NONE_AFTER_STOP, file)).isEmpty();
    }

    @Test
    void unknownDaysAreAsked() {
      ProjectChange undated =
          change(ProjectChangeKind.STOPPED).toBuilder().day(Optional.empty()).build();
      ProjectFile file =
          stopped(LocalDate.of(2016, 10, 2)).toBuilder().changes(List.of(undated)).build();
      assertThat(facts(Article11Effects.NONE_AFTER_STOP, file)).containsExactly("stopDay");
    }

    private static ProjectFile stopped(LocalDate paid) {
      return ProjectFiles.national()
          .advances(List.of(ProjectFiles.advance(paid, 50)))
          .acceptances(List.of(Acceptance.builder().day(LocalDate.of(2016, 12, 1)).build()))
          .settlement(Optional.empty())
          .changes(
              List.of(ProjectFiles.change(ProjectChangeKind.STOPPED, LocalDate.of(2016, 10, 1))))
          .build();
    }
  }

  private static ProjectChange change(ProjectChangeKind kind) {
    return ProjectFiles.change(kind, LocalDate.of(2016, 4, 1));
  }

  private static ProjectFile changed(ProjectChange change) {
    return ProjectFiles.national().changes(List.of(change)).build();
  }

  private static List<Outcome> outcome(Rule<ProjectFile> rule, ProjectFile file) {
    return rule.apply(file, Context.on(DAY)).stream().map(Finding::outcome).toList();
  }

  private static List<String> facts(Rule<ProjectFile> rule, ProjectFile file) {
    return rule.apply(file, Context.on(DAY)).stream()
        .flatMap(finding -> finding.missingFacts().stream())
        .toList();
  }
}
