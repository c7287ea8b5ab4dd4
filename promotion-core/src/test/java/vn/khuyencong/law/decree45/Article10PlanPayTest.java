package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article10PlanPayTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 12, 31));
  private static final NetworkPlan NETWORK = plan(2022, member("a", CRAFT_VILLAGE).build());

  private static PlannedTask pay(MoneySource source) {
    return task(SupportItem.COLLABORATOR_REMUNERATION, source);
  }

  private static PlannedTask task(SupportItem item, MoneySource source) {
    return PlannedTask.builder()
        .id("t1")
        .title("Thù lao cộng tác viên")
        .category(item.category())
        .item(item)
        .amount(Vnd.of(5_364_000))
        .source(source)
        .build();
  }

  private static List<Finding> findings(AnnualPlan plan) {
    return Article10PlanPay.COUNTED_ONCE.apply(plan, CONTEXT);
  }

  @Test
  void aNetworkAndATaskForItsPayAreCountedTwice() {
    Finding finding =
        Findings.one(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION)))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.path()).isEqualTo("tasks[0]");
    assertThat(finding.citation()).hasToString("Điều 10, 45/2012/NĐ-CP");
    assertThat(finding.message(Language.VIETNAMESE))
        .isEqualTo(
            "t1 chi thù lao cộng tác viên, khoản đã tính trong mạng lưới network của cùng kế"
                + " hoạch.");
  }

  @Test
  void aNetworkAndTheLineOfAProjectForItsPayAreToo() {
    Finding finding =
        Findings.one(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .projects(
                        List.of(
                            Plans.localProject("p1").toBuilder()
                                .lines(
                                    List.of(
                                        Lines.local(
                                            SupportItem.COLLABORATOR_REMUNERATION, 5, 5)))
                                .build()))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.path()).isEqualTo("projects[0].lines[0]");
  }

  @Test
  void oneOfThemAloneIsNot() {
    assertThat(
            findings(
                Plans.provincial().tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION))).build()))
        .isEmpty();
    assertThat(findings(Plans.provincial().networks(List.of(NETWORK)).build())).isEmpty();
  }

  @Test
  void aTaskForSomethingElseIsNot() {
    assertThat(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .tasks(
                        List.of(
                            task(SupportItem.MANAGEMENT_AGENCY, MoneySource.PROVINCIAL_PROMOTION)))
                    .build()))
        .isEmpty();
  }

  @Test
  void aNetworkInWhichNobodyServesInTheYearIsNot() {
    NetworkPlan idle =
        plan(2022, member("a", CRAFT_VILLAGE).service(months("2020-01", "2021-12")).build());
    assertThat(
            findings(
                Plans.provincial()
                    .networks(List.of(idle))
                    .tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION)))
                    .build()))
        .isEmpty();
  }

  @Test
  void aNationalPlanIsAskedWhosePayItIs() {
    Finding finding =
        Findings.one(
            findings(
                Plans.national()
                    .networks(List.of(NETWORK))
                    .tasks(List.of(pay(MoneySource.NATIONAL_PROMOTION)))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
  }
}
