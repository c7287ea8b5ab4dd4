package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.results.ResultFixtures.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.document.Document;
import vn.khuyencong.law.circular36.Article11Raises;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.Repayment;

class FiledResultsTest {

  @Test
  void moneyIsOfTheQuarterInWhichItCame() {
    ResultBook book = FiledResults.book(List.of(ProjectFiles.national().build()), List.of());
    assertThat(stages(book, "2016-Q1")).isEqualTo(Map.of("APPROVED", Vnd.ofMillions(200)));
    assertThat(stages(book, "2016-Q2")).isEmpty();
    assertThat(stages(book, "2016-Q3")).isEqualTo(Map.of("ADVANCED", Vnd.ofMillions(140)));
    assertThat(stages(book, "2016-Q4")).isEqualTo(Map.of("SETTLED", Vnd.ofMillions(200)));
    assertThat(stages(book, "2016"))
        .isEqualTo(
            Map.of(
                "APPROVED", Vnd.ofMillions(200),
                "ADVANCED", Vnd.ofMillions(140),
                "SETTLED", Vnd.ofMillions(200)));
  }

  @Test
  void theLastAcceptanceIsOfItsDay() {
    ResultBook book = FiledResults.book(List.of(ProjectFiles.national().build()), List.of());
    assertThat(book.results())
        .containsExactly(
            ProjectResult.of("p1", ReportPeriod.day(ProjectFiles.ACCEPTED)).accepted(true).build());
    ProjectResult stated = result("p1", "2016-Q4").accepted(true).jobs(3).build();
    assertThat(
            FiledResults.book(List.of(ProjectFiles.national().build()), List.of(stated)).results())
        .containsExactly(stated);
  }

  @Test
  void aStoppedProjectIsNotAccepted() {
    ResultBook book = FiledResults.book(List.of(ProjectFiles.stopped().build()), List.of());
    assertThat(book.results()).isEmpty();
    assertThat(stages(book, "2016"))
        .containsEntry("APPROVED", Vnd.ofMillions(150))
        .doesNotContainKey("SETTLED");
    assertThat(book.projects().get(0).beneficiaries())
        .extracting(one -> one.facility().orElseThrow().id())
        .containsExactly("b2");
  }

  @Test
  void whatIsNotToldHasNoLine() {
    ProjectFile file =
        ProjectFiles.national()
            .advances(List.of(Advance.builder().day(ProjectFiles.ADVANCED).build()))
            .repayments(List.of(Repayment.of(LocalDate.of(2017, 1, 10), Vnd.ofMillions(5))))
            .settlement(Optional.empty())
            .build();
    ProjectFile requested =
        file.toBuilder()
            .project(file.project().toBuilder().approval(Approval.unknown()).build())
            .build();
    assertThat(FiledResults.money(file))
        .extracting(one -> one.line().id())
        .containsExactly("p1/approved", "p1/repayments[0]");
    assertThat(FiledResults.money(requested))
        .extracting(one -> one.line().id())
        .containsExactly("p1/repayments[0]");
    assertThat(FiledResults.book(List.of(requested), List.of()).report(ReportPeriod.parse("2016")))
        .satisfies(report -> assertThat(report.withoutMoney()).containsExactly("p1"));
  }

  /** 200 million approved on 15 January; only the Minister raises it, Điều 11, 36/2013/TT-BCT. */
  @ParameterizedTest
  @CsvSource({
    "MORE_SUPPORT, CENTRAL_AGENCY, 220, 200",
    "MORE_SUPPORT, MINISTER_OF_INDUSTRY_AND_TRADE, 220, 220",
    "LESS_SUPPORT, CENTRAL_AGENCY, 150, 150",
    "LESS_SUPPORT, CENTRAL_AGENCY, 201, 200"
  })
  void onlyAChangeThatCountsChangesWhatWasApproved(
      ProjectChangeKind kind, ProjectAuthority by, long to, long approved) {
    Document document = document(change(kind, by, to));
    assertThat(stages(document.book(Article11Raises::counted), "2016"))
        .containsEntry("APPROVED", Vnd.ofMillions(approved));
  }

  /** Cut to 150 million on 1 May: a report up to 30 April tells the 200 of its time. */
  @ParameterizedTest
  @CsvSource({"2016-Q1, 200", "2016-Q2, 150", "2016-H1, 150", "2016-Q3, ", "2016, 150"})
  void aLaterChangeIsNoneOfAnEarlierReport(String period, @Nullable Long approved) {
    Document document =
        document(change(ProjectChangeKind.LESS_SUPPORT, ProjectAuthority.CENTRAL_AGENCY, 150));
    LocalDate last = ReportPeriod.parse(period).last();
    assertThat(
            stages(document.book(file -> Article11Raises.counted(file).changedBy(last)), period)
                .get("APPROVED"))
        .isEqualTo(approved == null ? null : Vnd.ofMillions(approved));
  }

  private static Document document(ProjectChange change) {
    return new Document(
        "Hồ sơ",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(ProjectFiles.national().changes(List.of(change)).build()));
  }

  private static ProjectChange change(ProjectChangeKind kind, ProjectAuthority by, long millions) {
    return ProjectFiles.change(kind, LocalDate.of(2016, 5, 1)).toBuilder()
        .decidedBy(by)
        .support(Vnd.ofMillions(millions))
        .build();
  }

  private static Map<String, Vnd> stages(ResultBook book, String period) {
    return book.report(ReportPeriod.parse(period)).money().rollUpTo(Dimension.STAGE).rows().stream()
        .collect(
            Collectors.toMap(row -> row.keys().get(0).value().orElseThrow(), row -> row.amount()));
  }
}
