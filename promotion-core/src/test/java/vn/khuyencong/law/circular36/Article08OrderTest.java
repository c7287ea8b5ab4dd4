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
import vn.khuyencong.language.Language;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** With Article 10 on what was received (Article10Received). */
class Article08OrderTest {
  @Test
  void theFixtureIsInOrder() {
    assertThat(order(ProjectFiles.national().build()))
        .isNotEmpty()
        .allMatch(finding -> finding.outcome() == Outcome.SATISFIED);
  }

  @Nested
  class DaysInOrder {
    /** The Minister approved on 15 January 2016. */
    @ParameterizedTest
    @CsvSource({"2016-01-14, SATISFIED", "2016-01-15, SATISFIED", "2016-01-16, VIOLATED"})
    void theMinistryAppraisesBeforeTheMinisterApproves(LocalDate day, Outcome expected) {
      List<Finding> found = order(appraised(AppraisalLevel.MINISTRY, day));
      assertThat(found).extracting(Finding::outcome).contains(expected);
      assertThat(found.stream().anyMatch(one -> one.outcome() == Outcome.VIOLATED))
          .isEqualTo(expected == Outcome.VIOLATED);
    }

    @Test
    void theBasicLevelComesBeforeTheMinistry() {
      ProjectFile file =
          ProjectFiles.national()
              .appraisals(
                  List.of(
                      appraisal(AppraisalLevel.MINISTRY, LocalDate.of(2015, 6, 1)),
                      appraisal(AppraisalLevel.BASIC, LocalDate.of(2015, 6, 2))))
              .build();
      assertThat(order(file))
          .filteredOn(one -> one.outcome() == Outcome.VIOLATED)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.path()).isEqualTo("appraisals[0]");
                assertThat(one.message(Language.VIETNAMESE))
                    .isEqualTo(
                        "Không đúng thứ tự thời gian: thẩm định cấp Bộ ngày 1/6/2015, trước thẩm định"
                            + " cấp cơ sở ngày 2/6/2015.");
              });
    }

    /** Received by the department on the 19th. */
    @ParameterizedTest
    @CsvSource({"2015-05-17, VIOLATED", "2015-05-18, SATISFIED", "2015-05-19, SATISFIED"})
    void aFileIsFiledBeforeTheDepartmentAppraisesIt(LocalDate appraised, Outcome expected) {
      assertThat(order(appraised(AppraisalLevel.BASIC, appraised)))
          .extracting(Finding::outcome)
          .contains(expected);
    }

    @Test
    void anUnknownDayIsInOrderWithEvery() {
      ProjectFile file =
          filed(Procedure.builder().build()).toBuilder()
              .appraisals(List.of(Appraisal.builder().level(AppraisalLevel.BASIC).build()))
              .build();
      assertThat(order(file)).isEmpty();
    }

    /** Filed with the department, then with the agency; approved on 15 January 2016. */
    @ParameterizedTest
    @CsvSource({
      "2015-05-18, 2015-05-18, ",
      "2015-05-19, 2015-05-18, filedWithAgency",
      "2015-05-18, 2016-01-15, ",
      "2015-05-18, 2016-01-16, filedWithAgency",
      "2016-01-16, , filedWithDepartment"
    })
    void whatTheProjectSaysOfItsFilingIsInOrderToo(
        LocalDate department, LocalDate agency, String found) {
      assertThat(
              order(
                      filed(
                          Procedure.builder()
                              .filedWithDepartment(department)
                              .filedWithAgency(Optional.ofNullable(agency))
                              .build()))
                  .stream()
                  .filter(one -> one.outcome() == Outcome.VIOLATED)
                  .map(Finding::path)
                  .toList())
          .isEqualTo(
              Optional.ofNullable(found).map(name -> "project.procedure." + name).stream()
                  .toList());
    }

    private static ProjectFile filed(Procedure procedure) {
      return ProjectFiles.national()
          .project(ProjectFixtures.national().procedure(procedure).build())
          .filings(List.of())
          .appraisals(List.of())
          .build();
    }

    @Test
    void aLocalProjectGoesByItsProvince() {
      ProjectFile file =
          ProjectFiles.local()
              .appraisals(List.of(appraisal(AppraisalLevel.LOCAL, LocalDate.of(2016, 2, 1))))
              .build();
      assertThat(order(file)).extracting(Finding::outcome).containsOnly(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class Favourable {
    @Test
    void anUnfavourableAppraisalIsAWarning() {
      ProjectFile file =
          ProjectFiles.national()
              .appraisals(List.of(Appraisal.builder().favourable(false).build()))
              .build();
      assertThat(ProjectFixtures.outcome(Article08Order.FAVOURABLE, file, ProjectFixtures.DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(Article08Order.FAVOURABLE.severity().name()).isEqualTo("WARNING");
    }
  }

  @Nested
  class Received {
    @Test
    void whatWasFoundIncompleteIsSaid() {
      Filing filing =
          Filing.builder().receivedBy(ProjectAuthority.CENTRAL_AGENCY).complete(false).build();
      assertThat(complete(filing)).extracting(Finding::outcome).containsExactly(Outcome.VIOLATED);
      assertThat(complete(Filing.builder().build())).isEmpty();
    }

    private List<Finding> complete(Filing filing) {
      return Article10Received.COMPLETE.apply(
          ProjectFiles.national().filings(List.of(filing)).build(),
          Context.on(ProjectFixtures.DAY));
    }
  }

  private static ProjectFile appraised(AppraisalLevel level, LocalDate day) {
    return ProjectFiles.national().appraisals(List.of(appraisal(level, day))).build();
  }

  private static Appraisal appraisal(AppraisalLevel level, LocalDate day) {
    return Appraisal.builder().level(level).day(day).build();
  }

  private static List<Finding> order(ProjectFile file) {
    return Article08Order.DAYS_IN_ORDER.apply(file, Context.on(ProjectFixtures.DAY));
  }
}
