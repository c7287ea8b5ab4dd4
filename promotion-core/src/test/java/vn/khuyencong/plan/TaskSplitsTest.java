package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** What one task may not get, several do not get either. */
class TaskSplitsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2016, 6, 1));

  /** 35 million in all for one trademark, 52.5 of a priority project, which is asked. */
  @ParameterizedTest
  @CsvSource({
    "15, 20, SATISFIED",
    "15, 21, FACT_MISSING",
    "17, 35, FACT_MISSING",
    "18, 35, VIOLATED"
  })
  void aBrandAndATrademarkOfOneNameHaveOneCeiling(long brand, long mark, Outcome expected) {
    assertThat(
            limits(
                task("t1", SupportItem.BRAND, brand, MoneySource.NATIONAL_PROMOTION, "X"),
                task("t2", SupportItem.TRADEMARK, mark, MoneySource.NATIONAL_PROMOTION, "X")))
        .isEqualTo(expected);
  }

  @Test
  void twoNamesHaveACeilingEach() {
    assertThat(
            limits(
                task("t1", SupportItem.BRAND, 35, MoneySource.NATIONAL_PROMOTION, "X"),
                task("t2", SupportItem.TRADEMARK, 35, MoneySource.NATIONAL_PROMOTION, "Y")))
        .isEqualTo(Outcome.SATISFIED);
  }

  /** The ceiling and a million over it, which only priority allows; twice the ceiling. */
  @ParameterizedTest
  @EnumSource(
      value = SupportItem.class,
      names = {
        "MACHINERY_TECHNOLOGY_TRANSFER",
        "TECHNOLOGY_LINE",
        "ENTERPRISE_ESTABLISHMENT",
        "POLLUTION_TREATMENT_ESTABLISHMENT"
      })
  void twoTasksForOneEstablishmentHaveOneCeiling(SupportItem item) {
    long most =
        LAW.limitFor(ProjectFixtures.line("l1", item).cost(Vnd.ofMillions(100_000)).build())
                .amount()
                .orElseThrow()
                .dong()
            / 1_000_000;
    assertThat(
            limits(
                task("t1", item, most, MoneySource.NATIONAL_PROMOTION, "w"),
                task("t2", item, 1, MoneySource.NATIONAL_PROMOTION, "w")))
        .isEqualTo(Outcome.FACT_MISSING);
    assertThat(
            limits(
                task("t1", item, most, MoneySource.NATIONAL_PROMOTION, "w"),
                task("t2", item, most, MoneySource.NATIONAL_PROMOTION, "w")))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(
            limits(
                task("t1", item, most, MoneySource.NATIONAL_PROMOTION, "w"),
                task("t2", item, most, MoneySource.NATIONAL_PROMOTION, "v")))
        .isEqualTo(Outcome.SATISFIED);
  }

  /** Two that may be for one are asked for whom they are, as soon as one could not have both. */
  @Test
  void whichEstablishmentIsAskedWhereItDecides() {
    SupportItem item = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;
    assertThat(
            limits(
                silent("t1", item, 100, MoneySource.NATIONAL_PROMOTION),
                silent("t2", item, 100, MoneySource.NATIONAL_PROMOTION)))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            limits(
                silent("t1", item, 200, MoneySource.NATIONAL_PROMOTION),
                silent("t2", item, 200, MoneySource.NATIONAL_PROMOTION)))
        .isEqualTo(Outcome.FACT_MISSING);
  }

  /** The money of province and district is local money, with one ceiling. */
  @Test
  void twoLevelsOfOneDocumentHaveOneCeiling() {
    PromotionLaw law = LAW.withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND"));
    Approval chairman =
        Approval.by(
            ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(2016, 1, 1));
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of())
            .approval(chairman)
            .approvals(List.of(new LevelApproval(ProjectLevel.DISTRICT, chairman)))
            .funds(
                List.of(
                    Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 50_000),
                    Plans.fund(MoneySource.DISTRICT_PROMOTION, 50_000)))
            .tasks(
                List.of(
                    task("t1", SupportItem.BRAND, 35, MoneySource.PROVINCIAL_PROMOTION, "X"),
                    task("t2", SupportItem.BRAND, 35, MoneySource.DISTRICT_PROMOTION, "X")))
            .build();
    assertThat(violated(law.review(plan))).isNotEmpty();
    assertThat(violated(law.reviewByLevel(plan))).isNotEmpty();
  }

  private static Outcome limits(PlannedTask... tasks) {
    AnnualPlan plan =
        Plans.national()
            .projects(List.of())
            .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 500_000)))
            .tasks(List.of(tasks))
            .build();
    Assessment review = LAW.review(plan);
    return Stream.of(Outcome.VIOLATED, Outcome.FACT_MISSING)
        .filter(
            outcome ->
                review.all().stream()
                    .filter(one -> one.path().startsWith("tasks"))
                    .anyMatch(one -> one.outcome() == outcome))
        .findFirst()
        .orElse(Outcome.SATISFIED);
  }

  private static List<Finding> violated(Assessment review) {
    return review.all().stream()
        .filter(one -> one.path().startsWith("tasks") && one.outcome() == Outcome.VIOLATED)
        .toList();
  }

  private static PlannedTask silent(String id, SupportItem item, long millions, MoneySource of) {
    return task(id, item, millions, of).build();
  }

  private static PlannedTask task(
      String id, SupportItem item, long millions, MoneySource of, String unit) {
    return task(id, item, millions, of).unit(Optional.of(unit)).build();
  }

  private static PlannedTaskBuilder task(
      String id, SupportItem item, long millions, MoneySource of) {
    return PlannedTask.builder()
        .id(id)
        .title(id)
        .category(item.category())
        .item(item)
        .amount(Vnd.ofMillions(millions))
        .cost(Vnd.ofMillions(4 * millions))
        .source(of);
  }
}
