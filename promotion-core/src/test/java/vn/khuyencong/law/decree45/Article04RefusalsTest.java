package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.allocation.LeftOut;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/**
 * What a content is not for is refused wherever the project is asked about: in its review, its
 * plan, its file and the ranking. The amount, 300 of 1,000 million, is within the ceiling of the
 * province, 50 % and 300 million.
 */
class Article04RefusalsTest {

  @ParameterizedTest
  @CsvSource({
    "C, MACHINERY_TECHNOLOGY_TRANSFER, 2013",
    "C, MACHINERY_TECHNOLOGY_TRANSFER, 2017",
    "C, TECHNOLOGY_LINE, 2020",
    "C, DEMONSTRATION_MODEL_EXISTING, 2024",
    "B, RELOCATION_LOAN_INTEREST, 2017",
    "B, POLLUTION_TREATMENT_ESTABLISHMENT, 2020",
    "B, MACHINERY_TECHNOLOGY_TRANSFER, 2025",
    "A, MANAGEMENT_AGENCY, 2020",
    "A, COLLABORATOR_REMUNERATION, 2020",
    "A, MANAGEMENT_IMPLEMENTING_UNIT, 2016",
    "A, SHOWROOM_NATIONAL_REGIONAL_CENTRE, 2025",
    "A, CLUSTER_INFRASTRUCTURE, 2016",
    "A, CLUSTER_DETAILED_PLAN, 2020",
    "A, POLLUTION_TREATMENT_CLUSTER, 2025"
  })
  void isRefusedEverywhere(String route, SupportItem item, int year) {
    Project project = project(route, item, year);
    PromotionLaw law = law(item, LocalDate.of(year, 3, 1));
    Assessment review = law.review(project);
    assertThat(forWhom(review)).containsOnly("lines[0] VIOLATED");
    assertThat(review.outcome()).isEqualTo(Outcome.VIOLATED);

    Ranking ranking = law.rank(List.of(project));
    assertThat(ranking.projects()).isEmpty();
    assertThat(ranking.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.NOT_ELIGIBLE);

    AnnualPlan plan = Plans.provincial().year(Year.of(year)).projects(List.of(project)).build();
    assertThat(forWhom(law.review(plan))).containsOnly("projects[0].lines[0] VIOLATED");
    ProjectFile file = ProjectFile.builder().project(project).build();
    assertThat(forWhom(law.review(file).assessment())).containsOnly("project.lines[0] VIOLATED");
  }

  /** The one whom the clause names passes with the same amount. */
  @ParameterizedTest
  @CsvSource({
    "A, MACHINERY_TECHNOLOGY_TRANSFER, 2017",
    "A, RELOCATION_LOAN_INTEREST, 2017",
    "CLUSTER_INVESTOR, CLUSTER_INFRASTRUCTURE, 2025"
  })
  void isNotRefusedToWhomTheClauseNames(String route, SupportItem item, int year) {
    PromotionLaw law = law(item, LocalDate.of(year, 3, 1));
    Assessment review = law.review(project(route, item, year));
    assertThat(forWhom(review)).containsOnly("lines[0] SATISFIED");
    assertThat(review.part("limits").orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static PromotionLaw law(SupportItem item, LocalDate day) {
    return PromotionLaw.inForceOn(day)
        .with(
            Lines.table(Lines.row(item, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(300)))));
  }

  private static List<String> forWhom(Assessment review) {
    return review.all().stream()
        .filter(one -> one.code().equals("decree45.article4.for-whom"))
        .map(one -> one.path() + " " + one.outcome())
        .toList();
  }

  private static Project project(String route, SupportItem item, int year) {
    CostLine line =
        ProjectFixtures.line("l1", item)
            .money(FundingSource.LOCAL)
            .cost(Vnd.ofMillions(1_000))
            .supportRequested(Vnd.ofMillions(300))
            .beneficiary("f")
            .build();
    return ProjectFixtures.provincial()
        .contents(Set.of(item.category()))
        .beneficiaries(
            List.of(
                Beneficiary.builder()
                    .id("f")
                    .facility(RouteFacilities.of(route))
                    .share(Vnd.ofMillions(300))
                    .build()))
        .lines(List.of(line))
        .facts(List.of())
        .cost(Vnd.ofMillions(1_000))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(300)),
                SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(700))))
        .planYear(Year.of(year))
        .planDrawnUpIn(Optional.of(Year.of(year - 1)))
        .period(ProjectPeriod.of(LocalDate.of(year, 3, 1), LocalDate.of(year, 11, 30)))
        .approval(
            Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(year, 1, 15)))
        .build();
  }
}
