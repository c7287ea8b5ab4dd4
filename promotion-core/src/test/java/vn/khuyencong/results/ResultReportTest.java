package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.results.ResultFixtures.LONG_AN;
import static vn.khuyencong.results.ResultFixtures.TAY_NINH;
import static vn.khuyencong.results.ResultFixtures.WHOLE;
import static vn.khuyencong.results.ResultFixtures.beneficiary;
import static vn.khuyencong.results.ResultFixtures.book;
import static vn.khuyencong.results.ResultFixtures.line;
import static vn.khuyencong.results.ResultFixtures.project;
import static vn.khuyencong.results.ResultFixtures.quarter;
import static vn.khuyencong.results.ResultFixtures.result;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.support.SupportCategory;

class ResultReportTest {

  @Nested
  class Figures {
    @Test
    void whatNobodyStatesIsUnknownAndNotZero() {
      FigureTotal jobs = jobs(book(List.of(project("p1").build())), WHOLE);
      assertThat(jobs.value()).isEmpty();
      assertThat(jobs.lacking()).containsExactly("p1");
      assertThat(jobs.concernsNone()).isFalse();
    }

    @Test
    void aStatedZeroIsZero() {
      FigureTotal jobs =
          jobs(book(List.of(project("p1").build()), result("p1", "2022").jobs(0).build()), WHOLE);
      assertThat(jobs.value()).contains(BigInteger.ZERO);
      assertThat(jobs.isComplete()).isTrue();
    }

    @Test
    void aTotalSaysWhatItLacks() {
      ResultBook book =
          book(
              List.of(project("p3").build(), project("p2").build(), project("p1").build()),
              result("p1", "2022").jobs(5).build(),
              result("p2", "2022-Q3").jobs(7).build());
      assertThat(jobs(book, WHOLE))
          .isEqualTo(
              new FigureTotal(
                  ResultFigure.JOBS, BigInteger.valueOf(12), 1, List.of("p2"), List.of("p3")));
      assertThat(jobs(book, quarter(3)))
          .isEqualTo(
              new FigureTotal(
                  ResultFigure.JOBS, BigInteger.valueOf(7), 1, List.of(), List.of("p1", "p3")));
    }

    @Test
    void theQuartersAreKnownTogether() {
      ResultBook book =
          book(
              List.of(project("p1").build()),
              result("p1", "2022-H1").jobs(1).build(),
              result("p1", "2022-Q3").jobs(2).build(),
              result("p1", "2022-10").jobs(3).build(),
              result("p1", "2022-11").jobs(4).build());
      assertThat(jobs(book, WHOLE).partly()).containsExactly("p1");
      assertThat(jobs(book, ReportPeriod.half(Year.of(2022), 1)).isComplete()).isTrue();
      assertThat(jobs(book, quarter(4)).partly()).containsExactly("p1");
      ResultBook whole =
          new ResultBook(
              book.projects(),
              Stream.concat(
                      book.results().stream(), Stream.of(result("p1", "2022-12").jobs(5).build()))
                  .toList(),
              List.of());
      assertThat(jobs(whole, WHOLE).isComplete()).isTrue();
      assertThat(jobs(whole, WHOLE).value()).contains(BigInteger.valueOf(15));
    }

    @Test
    void monthsBeforeAProjectBeganAreNotLacking() {
      Project project =
          project("p1")
              .approval(
                  Approval.by(
                      ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE,
                      LocalDate.of(2022, 7, 1)))
              .build();
      ResultBook book = book(List.of(project), result("p1", "2022-H2").jobs(5).build());
      assertThat(jobs(book, WHOLE).isComplete()).isTrue();
      ResultReport before = book(List.of(project)).report(quarter(2));
      assertThat(before.projects()).isEmpty();
      assertThat(before.notBegun()).containsExactly("p1");
    }

    @Test
    void nothingMoreIsDueOfAnAcceptedProjectThatStatesIt() {
      ResultBook book =
          book(
              List.of(project("p1").build()),
              result("p1", "2022-11-20").accepted(true).jobs(5).build());
      assertThat(jobs(book, WHOLE).isComplete()).isTrue();
      assertThat(jobs(book, quarter(1)).value()).contains(BigInteger.ZERO);
      assertThat(jobs(book, quarter(4)).value()).contains(BigInteger.valueOf(5));
      FigureTotal accepted = book.report(quarter(4)).totals().figure(ResultFigure.ACCEPTED);
      assertThat(accepted.value()).contains(BigInteger.ONE);
      assertThat(book.report(WHOLE).totals().figure(ResultFigure.OUTPUT).lacking())
          .containsExactly("p1");
    }

    @Test
    void anAcceptanceOfTheYearIsOfNoQuarter() {
      ResultBook book =
          book(List.of(project("p1").build()), result("p1", "2022").accepted(true).build());
      assertThat(book.report(WHOLE).totals().figure(ResultFigure.ACCEPTED).value())
          .contains(BigInteger.ONE);
      assertThat(book.report(quarter(4)).totals().figure(ResultFigure.ACCEPTED).lacking())
          .containsExactly("p1");
    }

    @Test
    void learnersAreAskedOfTrainingOnlyButCountWhereStated() {
      Project training = project("p1").contents(Set.of(SupportCategory.TRAINING)).build();
      Project unknown = project("p2").contents(Set.of()).build();
      Project machinery = project("p3").build();
      ResultBook none = book(List.of(machinery));
      assertThat(none.report(WHOLE).totals().figure(ResultFigure.LEARNERS).concernsNone()).isTrue();
      ResultBook book =
          book(List.of(training, unknown, machinery), result("p3", "2022").learners(4).build());
      assertThat(book.report(WHOLE).totals().figure(ResultFigure.LEARNERS))
          .isEqualTo(
              new FigureTotal(
                  ResultFigure.LEARNERS, BigInteger.valueOf(4), 1, List.of(), List.of("p1", "p2")));
    }

    @Test
    void outputOfManyProjectsHasNoBound() {
      ResultBook book =
          book(
              List.of(project("p1").build(), project("p2").build()),
              result("p1", "2022").output(Vnd.of(Long.MAX_VALUE)).build(),
              result("p2", "2022").output(Vnd.of(Long.MAX_VALUE)).build());
      assertThat(book.report(WHOLE).totals().figure(ResultFigure.OUTPUT).sum())
          .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1));
    }
  }

  @Nested
  class Beneficiaries {
    @Test
    void aFacilityOfTwoProjectsCountsOnce() {
      ResultReport report =
          book(List.of(
                  project("p1").build(),
                  project("p2")
                      .beneficiaries(List.of(beneficiary("p1", LONG_AN)))
                      .memberCount(3)
                      .build(),
                  project("p3").beneficiaries(List.of()).build(),
                  project("p4").beneficiaries(List.of(Beneficiary.notFixed("b"))).build()))
              .report(WHOLE);
      assertThat(report.totals().beneficiaries())
          .isEqualTo(new BeneficiaryCount(Set.of("p1"), 3, List.of("p3")));
      assertThat(report.totals().beneficiaries().isComplete()).isFalse();
    }
  }

  @Nested
  class Groups {
    @Test
    void aProjectOfTwoContentsIsAGroupOfItsOwn() {
      ResultReport report =
          book(List.of(
                  project("p1").build(),
                  project("p2")
                      .contents(Set.of(SupportCategory.CONSULTANCY, SupportCategory.TECHNOLOGY))
                      .build(),
                  project("p3").contents(Set.of()).build()))
              .report(WHOLE);
      assertThat(report.by(Dimension.CATEGORY))
          .extracting(row -> row.group().in(Language.ENGLISH))
          .containsExactly(
              SupportCategory.TECHNOLOGY.en(),
              SupportCategory.TECHNOLOGY.en() + "; " + SupportCategory.CONSULTANCY.en(),
              "not stated");
    }

    @Test
    void placesThatAreNotKnownAreSaid() {
      ResultReport report =
          book(List.of(
                  project("p1").build(),
                  project("p2")
                      .beneficiaries(List.of(beneficiary("f", TAY_NINH), Beneficiary.notFixed("b")))
                      .build()))
              .report(WHOLE);
      assertThat(report.by(Dimension.PROVINCE))
          .extracting(row -> row.group().in(Language.VIETNAMESE))
          .containsExactly("72; không ghi", "80");
    }

    @Test
    void aProjectStandsWhereItsMoneyHasCome() {
      Project project =
          project("p1")
              .sources(
                  List.of(SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(100))))
              .build();
      ResultBook book =
          new ResultBook(
              List.of(project, project("p2").build()),
              List.of(),
              List.of(
                  DatedLine.on(LocalDate.of(2022, 3, 31), line("p1", 100).build()),
                  DatedLine.on(
                      LocalDate.of(2022, 4, 1), line("p1", 70).stage(BudgetStage.ADVANCED).build()),
                  DatedLine.on(
                      LocalDate.of(2022, 5, 1),
                      line("p1", 10).stage(BudgetStage.RECOVERED).build()),
                  DatedLine.ofItsYear(line("p1", 90).stage(BudgetStage.SETTLED).build())));
      assertThat(stages(book.report(quarter(1)))).containsExactly("approved", "not stated");
      assertThat(stages(book.report(quarter(2)))).containsExactly("advanced", "not stated");
      assertThat(stages(book.report(WHOLE))).containsExactly("settled", "not stated");
      assertThat(book.report(WHOLE).withoutMoney()).containsExactly("p2");
      assertThat(book.report(WHOLE).by(Dimension.SOURCE))
          .extracting(row -> row.group().in(Language.ENGLISH))
          .containsExactly(MoneySource.PROVINCIAL_PROMOTION.en(), "not stated");
    }

    @ParameterizedTest
    @EnumSource(names = {"ITEM", "BENEFICIARY", "NETWORK"})
    void whatNoProjectHasIsRefused(Dimension dimension) {
      ResultReport report = book(List.of(project("p1").build())).report(WHOLE);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> report.by(dimension))
          .withMessage("dimension must be one of a project: " + dimension);
    }
  }

  @Nested
  class Money {
    @Test
    void isOfTheDayOnWhichItCameToItsStage() {
      ResultBook book =
          new ResultBook(
              List.of(),
              List.of(),
              List.of(
                  DatedLine.on(LocalDate.of(2022, 6, 30), line("p1", 1).build()),
                  DatedLine.on(LocalDate.of(2022, 7, 1), line("p2", 2).build()),
                  DatedLine.on(LocalDate.of(2023, 1, 22), line("p3", 4).build()),
                  DatedLine.ofItsYear(line("p4", 8).build())));
      assertThat(total(book.report(quarter(2)).money())).isEqualTo(Vnd.ofMillions(1));
      assertThat(total(book.report(quarter(3)).money())).isEqualTo(Vnd.ofMillions(2));
      assertThat(total(book.report(quarter(3)).undated())).isEqualTo(Vnd.ofMillions(8));
      assertThat(total(book.report(WHOLE).money())).isEqualTo(Vnd.ofMillions(11));
      assertThat(total(book.report(ReportPeriod.parse("2023")).money()))
          .isEqualTo(Vnd.ofMillions(4));
    }
  }

  @Nested
  class Books {
    @Test
    void projectsOfEarlierYearsAreNamed() {
      Project old = project("p1").planYear(Year.of(2021)).build();
      assertThat(book(List.of(old)).report(WHOLE).earlier()).containsExactly("p1");
      assertThat(book(List.of(old), result("p1", "2022-05").jobs(1).build()).report(quarter(1)))
          .satisfies(report -> assertThat(report.earlier()).isEmpty())
          .satisfies(report -> assertThat(report.projects()).hasSize(1));
    }

    @Test
    void aPlanHasItsProjects() {
      ResultBook book = ResultBook.of(Plans.provincial().build(), List.of(), List.of());
      assertThat(book.report(ReportPeriod.parse("2016")).totals().projects()).isEqualTo(1);
    }

    @Test
    void nothingIsCountedTwice() {
      List<Project> one = List.of(project("p1").build());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  book(
                      one,
                      result("p1", "2022").jobs(5).build(),
                      result("p1", "2022-Q3").jobs(2).build()))
          .withMessage("JOBS of project p1 must be stated once for a time: 2022 and 2022-Q3");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  book(
                      one,
                      result("p1", "2022-Q1").accepted(true).build(),
                      result("p1", "2022-Q3").accepted(true).build()))
          .withMessage("project p1 must be accepted once: 2");
      assertThat(
              book(
                  one,
                  result("p1", "2022").output(Vnd.of(1)).build(),
                  result("p1", "2022-Q3").jobs(2).build()))
          .isNotNull();
    }

    @Test
    void resultsAreOfProjectsThatAreThere() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> book(List.of(), result("p1", "2022").jobs(5).build()))
          .withMessage("projects of results must be there: [p1]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> book(List.of(project("p1").build(), project("p1").build())))
          .withMessage("ids of projects must differ: [p1, p1]");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new ResultBook(
                      List.of(project("p1").build()),
                      List.of(),
                      List.of(DatedLine.ofItsYear(line("P1", 1).build()))))
          .withMessage("ids of projects must not differ in case and spaces only: [p1] [P1]");
    }

    @Test
    void aFigureIsNotNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result("p1", "2022").jobs(-1).build())
          .withMessage("jobs of p1 must not be negative: -1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result("p1", "2022").output(Vnd.of(-1)).build())
          .withMessageStartingWith("output of p1 must not be negative");
    }
  }

  private static FigureTotal jobs(ResultBook book, ReportPeriod period) {
    return book.report(period).totals().figure(ResultFigure.JOBS);
  }

  private static List<String> stages(ResultReport report) {
    return report.by(Dimension.STAGE).stream()
        .map(row -> row.group().in(Language.ENGLISH))
        .toList();
  }

  private static Vnd total(BudgetSummary money) {
    return money.total();
  }
}
