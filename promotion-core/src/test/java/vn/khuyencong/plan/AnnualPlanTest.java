package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.plan.Plans.LONG_AN;
import static vn.khuyencong.plan.Plans.fund;
import static vn.khuyencong.plan.Plans.localProject;
import static vn.khuyencong.plan.Plans.management;
import static vn.khuyencong.plan.Plans.nationalProject;
import static vn.khuyencong.plan.Plans.program;
import static vn.khuyencong.plan.Plans.provincial;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

class AnnualPlanTest {
  private static void assertRefused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  @Nested
  class BadInput {
    @Test
    void aLocalPlanHasAProvince() {
      assertRefused(
          () -> provincial().province(Optional.empty()).build(),
          "province of plan long-an-2016 must be given at level PROVINCIAL");
    }

    @Test
    void theProvinceIsOne() {
      Locality commune = Locality.of("x", LocalityKind.COMMUNE, "Tân Tây").within(LONG_AN).build();
      assertRefused(
          () -> provincial().province(commune).build(),
          "province of plan long-an-2016 must be a province or a centrally-run city: xã Tân Tây");
    }

    @Test
    void theYearHasFourDigits() {
      assertRefused(
          () -> provincial().year(Year.of(16)).build(),
          "year of plan long-an-2016 must have four digits: 16");
    }

    @Test
    void projectsHaveTheirOwnIds() {
      assertRefused(
          () -> provincial().projects(List.of(localProject("p1"), localProject("p1"))).build(),
          "ids of the projects of plan long-an-2016 and its history must differ: p1");
    }

    @Test
    void theHistoryIsOfOtherProjects() {
      assertRefused(
          () -> provincial().history(List.of(localProject("p1"))).build(),
          "ids of the projects of plan long-an-2016 and its history must differ: p1");
    }

    /** Else its ceiling would be there once for each spelling. */
    @Test
    void aFacilityIsSpelledInOneWayInPlanHistoryAndProgramme() {
      Project one = Plans.ofFacility(localProject("p1"), "p1", "f");
      Project other = Plans.ofFacility(localProject("p2"), "p2", " F ");
      String message = " must not differ in case and spaces only: [f] [ F ]";
      assertRefused(
          () -> provincial().projects(List.of(one, other)).build(),
          "ids of the facilities of plan long-an-2016 and its history" + message);
      assertRefused(
          () -> provincial().projects(List.of(one)).history(List.of(other)).build(),
          "ids of the facilities of plan long-an-2016 and its history" + message);
      AnnualPlan first = provincial().projects(List.of(one)).build();
      AnnualPlan second = provincial().id("2017").projects(List.of(other)).build();
      assertRefused(
          () -> program().plans(List.of(first, second)).build(),
          "ids of the facilities of programme national-2016-2020" + message);
    }

    @Test
    void aFundIsNamedOnce() {
      Fund fund = fund(MoneySource.PROVINCIAL_PROMOTION, 1);
      assertRefused(
          () -> provincial().funds(List.of(fund, fund)).build(),
          "funds of plan long-an-2016 must differ: " + fund);
    }

    @Test
    void tasksAreNotNegative() {
      assertRefused(
          () -> management("m", -1).build(), "amount of task m must not be negative: -1 đ");
    }

    @Test
    void anItemBelongsToItsCategory() {
      assertRefused(
          () -> management("m", 1).category(SupportCategory.TRAINING).build(),
          "item of task m must belong to TRAINING: MANAGEMENT_AGENCY");
    }

    @Test
    void namesAreNotBlank() {
      assertRefused(() -> provincial().id(" ").build(), "id of a plan must not be blank");
      assertRefused(
          () -> management(" ", 1).build(), "id of a task must not be blank: Chi quản lý");
      assertRefused(
          () -> management("m", 1).title("").build(), "title of a task must not be blank: m");
      assertRefused(() -> program().id("").build(), "id of a programme must not be blank");
      assertRefused(
          () -> new StatedPart("", Optional.empty(), Optional.empty(), Optional.empty()),
          "name of a stated part must not be blank");
    }

    @Test
    void publishedFiguresAreNotNegative() {
      assertRefused(
          () -> StatedAmount.exactly(Vnd.of(-1)), "stated amount must not be negative: -1 đ");
      assertRefused(
          () -> StatedFigures.builder().count(-1).build(),
          "stated count must not be negative: Optional[-1]");
      assertRefused(
          () -> new StatedPart("máy", Optional.of(-1), Optional.empty(), Optional.empty()),
          "count of part máy must not be negative: Optional[-1]");
      assertRefused(
          () -> new StatedAmount(Vnd.of(1), Precision.ABOUT, Optional.of(Vnd.ZERO)),
          "unit of a stated amount must be above zero: Optional[0 đ]");
    }
  }

  @Nested
  class Programmes {
    @Test
    void theLastYearIsNotBeforeTheFirst() {
      assertRefused(
          () -> program().lastYear(Year.of(2015)).build(),
          "last year of programme national-2016-2020 must not be before the first, 2016: 2015");
    }

    @Test
    void aLocalProgrammeHasAProvince() {
      assertRefused(
          () -> program().level(ProjectLevel.COMMUNE).build(),
          "province of programme national-2016-2020 must be given at level COMMUNE");
    }

    @Test
    void plansHaveTheirOwnIds() {
      AnnualPlan plan = provincial().build();
      assertRefused(
          () -> program().plans(List.of(plan, plan)).build(),
          "ids of the plans of programme national-2016-2020 must differ: long-an-2016");
    }

    @Test
    void ofAnyLengthCanBeNamed() {
      assertThat(program().lastYear(Year.of(2016)).build().toBuilder().build().years()).isOne();
    }
  }

  @Nested
  class Lines {
    private final Project split =
        localProject("p1").toBuilder()
            .sources(
                List.of(SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(200))))
            .build();

    private List<BudgetLine> lines(AnnualPlan plan) {
      return plan.lines(BudgetStage.APPROVED, NetworkPay::budget).toList();
    }

    @Test
    void aProjectIsToldByItsLines() {
      assertThat(lines(provincial().projects(List.of(split)).build()))
          .containsExactly(
              BudgetLine.builder()
                  .id("p1/l1")
                  .amount(Vnd.ofMillions(200))
                  .stage(BudgetStage.APPROVED)
                  .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                  .source(MoneySource.PROVINCIAL_PROMOTION)
                  .province("80")
                  .district("h")
                  .commune("y")
                  .beneficiary("p1")
                  .project("p1")
                  .year(Year.of(2016))
                  .build());
    }

    @Test
    void aProjectOfSeveralTiersIsToldByItsSources() {
      Project tiers =
          split.toBuilder()
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(150)),
                      SourceAmount.of(MoneySource.DISTRICT_PROMOTION, Vnd.ofMillions(50))))
              .build();
      assertThat(lines(provincial().projects(List.of(tiers)).build()))
          .extracting(BudgetLine::source, BudgetLine::category)
          .containsExactly(
              tuple(MoneySource.PROVINCIAL_PROMOTION, Optional.of(SupportCategory.TECHNOLOGY)),
              tuple(MoneySource.DISTRICT_PROMOTION, Optional.of(SupportCategory.TECHNOLOGY)));
    }

    @Test
    void theNetworkOfLongAnIsToldByMonthAndPlace() {
      AnnualPlan plan =
          provincial()
              .year(Year.of(2022))
              .projects(List.of())
              .networks(List.of(LongAn.published()))
              .build();
      assertThat(lines(plan).stream().collect(BudgetSummary.by()).total())
          .isEqualTo(NetworkPay.budget(LongAn.published()).total().orElseThrow());
      assertThat(lines(plan)).hasSize(241);
    }

    @Test
    void otherMoneyHasNoLine() {
      AnnualPlan plan =
          provincial()
              .projects(List.of())
              .tasks(List.of(management("m", 5).source(MoneySource.OTHER_STATE).build()))
              .build();
      assertThat(lines(plan)).isEmpty();
    }

    @Test
    void linesComeToWhatIsPlanned() {
      AnnualPlan plan =
          provincial()
              .projects(List.of(split, nationalProject("p2")))
              .tasks(List.of(management("m", 5).build()))
              .build();
      PlannedAmounts amounts =
          PlannedAmounts.of(plan, network -> NetworkPay.budget(network).total());
      BudgetSummary summary = lines(plan).stream().collect(BudgetSummary.by(Dimension.SOURCE));
      assertThat(summary.total()).isEqualTo(amounts.total());
      assertThat(
              summary.where(BudgetKey.of(Dimension.SOURCE, MoneySource.NATIONAL_PROMOTION)).total())
          .isEqualTo(amounts.of(FundingSource.NATIONAL))
          .isEqualTo(Vnd.of(200_000_005));
      assertThat(amounts.of(MoneySource.COMMUNE_PROMOTION)).isEqualTo(Vnd.ZERO);
    }
  }
}
