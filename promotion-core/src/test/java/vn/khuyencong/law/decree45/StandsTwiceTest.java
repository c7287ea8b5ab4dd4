package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Outcome;

/** One id in two plans of a programme that tell otherwise of it; told alike, PlansByLawTest. */
class StandsTwiceTest {
  private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

  /** Found: of one network that two plans of a year tell otherwise nothing was said. */
  @ParameterizedTest
  @ValueSource(strings = {"money", "centre", "costs", "spelling"})
  void aNetworkToldOtherwiseStandsTwiceToo(String changed) {
    NetworkPlan other = otherwise(changed);
    AnnualPlan first = plan("first", 2022, LongAn.published());
    assertThat(twice(first, plan("more", 2022, other)))
        .containsExactly(
            "plans[1].networks[0]: Network "
                + other.network().id()
                + " stands in several plans of one year, told otherwise in each.");
    assertThat(twice(first, plan("more", 2023, other.inYear(Year.of(2023))))).isEmpty();
  }

  @Test
  void aNetworkOfAnotherProvinceMayHaveTheSameId() {
    CollaboratorNetwork there =
        LongAn.published().network().toBuilder()
            .province(Locality.of("46", LocalityKind.PROVINCE, "Huế").build())
            .build();
    assertThat(
            twice(
                plan("first", 2022, LongAn.published()),
                plan("more", 2022, LongAn.published().toBuilder().network(there).build())))
        .isEmpty();
  }

  /** Each kind of money has its plan, and the project is one. */
  @Test
  void aProjectOfBothKindsOfMoneyIsToldAlikeInBothPlans() {
    Project both = ofBothKinds();
    AnnualPlan national = of(Plans.national(), both);
    assertThat(twice(national, of(Plans.provincial(), both))).isEmpty();
    assertThat(twice(national, of(Plans.provincial(), both.toBuilder().title("khác").build())))
        .containsExactly(
            "plans[1].projects[0]: Project p stands in several plans of one year, told otherwise in"
                + " each.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "P", " p "})
  void aProjectToldOtherwiseInOneYearIsToldAsSuchHoweverItsIdIsWritten(String id) {
    Project changed =
        Plans.nationalProject("p").toBuilder().id(id).cost(Vnd.ofMillions(999)).build();
    assertThat(
            twice(
                of(Plans.national(), Plans.nationalProject("p")),
                of(Plans.national().id("more"), changed)))
        .containsExactly(
            "plans[1].projects[0]: Project "
                + changed.id()
                + " stands in several plans of one year, told otherwise in each.");
  }

  private static List<String> twice(AnnualPlan... plans) {
    Program program = Plans.program().plans(List.of(plans)).build();
    return PromotionLaw.inForceOn(DAY).review(program).all().stream()
        .filter(one -> one.code().equals(Article02Plans.ONCE.code()))
        .filter(one -> one.outcome() == Outcome.VIOLATED)
        .map(one -> one.path() + ": " + one.message(Language.ENGLISH))
        .toList();
  }

  private static AnnualPlan plan(String id, int year, NetworkPlan network) {
    return Plans.provincial()
        .id(id)
        .year(Year.of(year))
        .projects(List.of())
        .networks(List.of(network))
        .build();
  }

  private static AnnualPlan of(AnnualPlanBuilder plan, Project project) {
    return plan.projects(List.of(project)).build();
  }

  private static NetworkPlan otherwise(String changed) {
    NetworkPlan plan = LongAn.published();
    CollaboratorNetwork network = plan.network();
    return switch (changed) {
      case "money" -> plan.toBuilder().money(FundingSource.NATIONAL).build();
      case "costs" -> plan.toBuilder().stated(StatedAmount.exactly(Vnd.ofMillions(100))).build();
      case "centre" ->
          plan.toBuilder().network(network.toBuilder().managingCentre("khác").build()).build();
      default -> {
        String spelled = network.id().toUpperCase(Locale.ROOT) + " ";
        yield plan.toBuilder().network(network.toBuilder().id(spelled).build()).build();
      }
    };
  }

  /** 60 million of national and 40 of provincial money, all in 2016. */
  private static Project ofBothKinds() {
    return Plans.nationalProject("p").toBuilder()
        .planYear(Year.of(2016))
        .planDrawnUpIn(Optional.empty())
        .period(ProjectPeriod.of(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 10, 31)))
        .supportByYear(
            List.of(
                YearAmount.of(Year.of(2016), MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(60)),
                YearAmount.of(Year.of(2016), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(40))))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(60)),
                SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(40))))
        .build();
  }
}
