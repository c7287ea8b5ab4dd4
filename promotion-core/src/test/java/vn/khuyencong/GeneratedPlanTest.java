package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Plans of the size of the country: 34 provinces, 5 years, 300 projects each. */
@Tag("exhaustive")
class GeneratedPlanTest {
  private static final int PROVINCES = 34;
  private static final int FIRST_YEAR = 2013;
  private static final int YEARS = 5;
  private static final int PROJECTS = 300;
  private static final Vnd SUPPORT = Vnd.ofMillions(200);
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2017, 12, 31));

  @Test
  void everyYearOfEveryProvinceIsReviewedAndRollsUp() {
    BudgetSummary nation =
        plans(PROJECTS)
            .map(GeneratedPlanTest::reviewed)
            .reduce(
                BudgetSummary.empty(Dimension.PROVINCE, Dimension.SOURCE, Dimension.YEAR),
                BudgetSummary::plus);
    long count = (long) PROVINCES * YEARS * PROJECTS;
    assertThat(nation.count()).isEqualTo(count);
    assertThat(nation.total()).isEqualTo(SUPPORT.times(count));
    BudgetSummary byProvince = nation.rollUpTo(Dimension.PROVINCE);
    assertThat(byProvince.rows()).hasSize(PROVINCES);
    assertThat(byProvince.where(BudgetKey.of(Dimension.PROVINCE, "0")).total())
        .isEqualTo(SUPPORT.times((long) YEARS * PROJECTS));
  }

  @Test
  void whatOnlyShowsAcrossProjectsIsFoundAmongAllOfThem() {
    List<Project> all = plans(PROJECTS).flatMap(plan -> plan.projects().stream()).toList();
    Project again = Plans.ofFacility(all.get(0), "again", facility(all.get(all.size() - 1)));
    AnnualPlan plan = Plans.national().projects(all).history(List.of(again)).build();
    List<Finding> findings =
        Article07Conditions.NOT_SUPPORTED_TWICE.apply(plan, Context.on(LAW.day()));
    assertThat(findings)
        .extracting(Finding::outcome, finding -> finding.arguments().get("projects"))
        .containsExactly(
            tuple(Outcome.FACT_MISSING, List.of(all.get(all.size() - 1).id(), "again")));
  }

  @Test
  void aProgrammeHoldsItsPlans() {
    Program program =
        Program.builder()
            .id("program")
            .level(ProjectLevel.NATIONAL)
            .firstYear(Year.of(FIRST_YEAR))
            .lastYear(Year.of(FIRST_YEAR + YEARS - 1))
            .approval(Approval.by(ProjectAuthority.PRIME_MINISTER, LocalDate.of(FIRST_YEAR, 1, 31)))
            .plans(plans(2).toList())
            .build();
    Assessment review = LAW.review(program);
    assertThat(review.part("plans").orElseThrow().parts()).hasSize(PROVINCES * YEARS);
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(review.questions().stream().map(Question::fact).distinct())
        .containsExactlyInAnyOrder("provincialNorm", "funds");
  }

  private static BudgetSummary reviewed(AnnualPlan plan) {
    Assessment review = LAW.review(plan);
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(review.part("projects").orElseThrow().parts()).hasSize(PROJECTS);
    return plan.lines(BudgetStage.APPROVED, NetworkPay::budget)
        .collect(BudgetSummary.by(Dimension.PROVINCE, Dimension.SOURCE, Dimension.YEAR));
  }

  private static Stream<AnnualPlan> plans(int projects) {
    return IntStream.range(0, PROVINCES)
        .boxed()
        .flatMap(
            province ->
                IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                    .mapToObj(year -> plan(province, year, projects)));
  }

  private static AnnualPlan plan(int province, int year, int projects) {
    String id = province + "-" + year;
    Locality place =
        Locality.of(Integer.toString(province), LocalityKind.PROVINCE, "Tỉnh " + province).build();
    ProductionSite site = ProjectFixtures.communeIn(place);
    return AnnualPlan.builder()
        .id(id)
        .level(ProjectLevel.PROVINCIAL)
        .year(Year.of(year))
        .province(place)
        .funds(List.of(Fund.of(MoneySource.PROVINCIAL_PROMOTION, SUPPORT.times(projects))))
        .projects(
            IntStream.range(0, projects).mapToObj(i -> project(id + "-" + i, year, site)).toList())
        .approval(
            Approval.by(
                ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE,
                LocalDate.of(year, 1, 31)))
        .build();
  }

  private static Project project(String id, int year, ProductionSite site) {
    Project project = Plans.localProject(id);
    return project.toBuilder()
        .beneficiaries(
            project.beneficiaries().stream()
                .map(
                    one ->
                        one.toBuilder()
                            .facility(
                                one.facility().orElseThrow().toBuilder()
                                    .sites(List.of(site))
                                    .build())
                            .build())
                .toList())
        .planYear(Year.of(year))
        .planDrawnUpIn(Year.of(year))
        .period(ProjectPeriod.of(LocalDate.of(year, 3, 1), LocalDate.of(year, 11, 30)))
        .approval(
            Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(year, 1, 31)))
        .build();
  }

  private static String facility(Project project) {
    return project.beneficiaries().get(0).facility().orElseThrow().id();
  }
}
