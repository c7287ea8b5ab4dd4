package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.paidAt;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.rule.Severity;

class Article11FundingTest {

  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));

  private static NetworkPlan national() {
    return paidAt("0.3", 2022).money(FundingSource.NATIONAL).build();
  }

  private static Context settled(boolean allowed) {
    return CONTEXT.settling(
        Settlement.of(NetworkPoints.NATIONAL_MONEY, allowed, Citation.of("9/CV-BCT")));
  }

  private static Finding paidFrom(Optional<FundingSource> money) {
    return Findings.one(
        Article11Funding.NETWORK_FROM_LOCAL_MONEY.apply(
            paidAt("0.3", 2022).money(money).build(), Context.on(LocalDate.of(2022, 6, 1))));
  }

  @Nested
  class Clause2 {
    @Test
    void aNetworkPaidFromLocalMoneyHolds() {
      Finding finding = paidFrom(Optional.of(FundingSource.LOCAL));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString("Điều 11 khoản 2, 45/2012/NĐ-CP");
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.path()).isEqualTo("money");
    }

    @Test
    void aNetworkPaidFromNationalMoneyIsAllowedOnAReadingWithAWarning() {
      NetworkPlan plan = national();
      Finding finding =
          Findings.one(Article11Funding.NETWORK_FROM_LOCAL_MONEY.apply(plan, CONTEXT));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.openPoints()).isEqualTo(List.of(NetworkPoints.NATIONAL_MONEY));
      Finding warning =
          Findings.one(Article11Funding.NETWORK_FROM_NATIONAL_MONEY.apply(plan, CONTEXT));
      assertThat(warning.severity()).isEqualTo(Severity.WARNING);
      assertThat(warning.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(warning.openPoints()).isEqualTo(List.of(NetworkPoints.NATIONAL_MONEY));
      assertThat(warning.message(Language.VIETNAMESE))
          .contains(NetworkPoints.NATIONAL_MONEY.questionVi());
    }

    @Test
    void aNetworkPaidFromNationalMoneyIsAllowedWithoutAWarningOnceThatIsSettled() {
      Context settled = settled(true);
      assertThat(
              Findings.one(Article11Funding.NETWORK_FROM_LOCAL_MONEY.apply(national(), settled))
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(Article11Funding.NETWORK_FROM_NATIONAL_MONEY.apply(national(), settled)).isEmpty();
    }

    @Test
    void aNetworkPaidFromLocalMoneyHasNoWarning() {
      assertThat(
              Article11Funding.NETWORK_FROM_NATIONAL_MONEY.apply(
                  paidAt("0.3", 2022).build(), CONTEXT))
          .isEmpty();
    }

    @Test
    void aNetworkPaidFromNationalMoneyIsMeasuredByTheCircular() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));
      assertThat(law.review(national()).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(law.review(national()).warnings()).hasSize(1);
      NetworkPlan over = paidAt("1.1", 2022).money(FundingSource.NATIONAL).build();
      assertThat(law.review(over).violations())
          .extracting(Finding::code)
          .containsExactly("circular28.article8.remuneration-ceiling");
    }

    @Test
    void aNetworkPaidFromNationalMoneyIsAViolationOnceThatIsSettled() {
      Finding finding =
          Findings.one(Article11Funding.NETWORK_FROM_LOCAL_MONEY.apply(national(), settled(false)));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Language.VIETNAMESE))
          .startsWith(
              "Mạng lưới của tỉnh được chi từ kinh phí khuyến công quốc gia, không phải kinh phí"
                  + " địa phương.");
    }

    @Test
    void aNetworkPaidFromUnknownMoneyIsAMissingFact() {
      Finding finding = paidFrom(Optional.empty());
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("money");
    }
  }

  /** Clause 2: money of districts ended with them. */
  @Nested
  class MoneyOfDistricts {
    private final LocalDate after = LocalDate.of(2025, 8, 1);

    private List<String> levels(MoneySource source, LocalDate day, Approval approval) {
      Project project =
          ProjectFixtures.provincial()
              .sources(
                  List.of(
                      SourceAmount.of(source, Vnd.ofMillions(200)),
                      SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(200))))
              .approval(approval)
              .build();
      return Article11Funding.LEVEL_EXISTS.apply(project, Context.on(day)).stream()
          .map(one -> one.path() + " " + one.outcome())
          .toList();
    }

    private Approval on(LocalDate day) {
      return Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, day);
    }

    @Test
    void paysNoProjectApprovedSince() {
      assertThat(levels(MoneySource.DISTRICT_PROMOTION, after, on(LocalDate.of(2025, 7, 1))))
          .containsExactly("level SATISFIED", "sources[0] VIOLATED");
      assertThat(levels(MoneySource.PROVINCIAL_PROMOTION, after, on(LocalDate.of(2025, 7, 1))))
          .containsExactly("level SATISFIED");
    }

    @Test
    void goesOnInOneApprovedBefore() {
      assertThat(levels(MoneySource.DISTRICT_PROMOTION, after, on(LocalDate.of(2025, 6, 30))))
          .containsExactly("level SATISFIED", "sources[0] SATISFIED");
    }

    @Test
    void asksTheDayOfApproval() {
      assertThat(levels(MoneySource.DISTRICT_PROMOTION, after, Approval.unknown()))
          .containsExactly("level SATISFIED", "sources[0] FACT_MISSING");
      assertThat(
              levels(MoneySource.DISTRICT_PROMOTION, LocalDate.of(2025, 6, 30), Approval.unknown()))
          .containsExactly("level SATISFIED");
    }
  }

  /** Clause 2: programmes of districts ended with them, as their plans did. */
  @Nested
  class ProgrammesOfDistricts {
    private final LocalDate lastDay = LocalDate.of(2025, 6, 30);
    private final LocalDate dayAfter = LocalDate.of(2025, 7, 1);

    private Program phase(ProjectLevel level, int first, int last, Approval approval) {
      return Plans.program()
          .level(level)
          .province(Plans.LONG_AN)
          .firstYear(Year.of(first))
          .lastYear(Year.of(last))
          .plans(List.of())
          .approval(approval)
          .build();
    }

    private Approval on(LocalDate day) {
      return Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, day);
    }

    private List<String> found(Program program, LocalDate day) {
      return PromotionLaw.inForceOn(day).review(program).all().stream()
          .filter(one -> one.code().equals(Article11Funding.PROGRAM_LEVEL.code()))
          .map(one -> one.path() + " " + one.outcome())
          .toList();
    }

    @Test
    void aPhaseThatBeginsAfterTheLastDayIsOfNoLevel() {
      Program program = phase(ProjectLevel.DISTRICT, 2026, 2030, on(lastDay));
      assertThat(found(program, LocalDate.of(2026, 3, 1))).containsExactly("level VIOLATED");
    }

    @Test
    void aPhaseThatEndedBeforeStaysWhatItWas() {
      Program program = phase(ProjectLevel.DISTRICT, 2020, 2024, Approval.unknown());
      assertThat(found(program, LocalDate.of(2026, 3, 1))).isEmpty();
    }

    @Test
    void aPhaseThatReachesOverTheDayIsOfItsLevelIfApprovedByThen() {
      Program open = phase(ProjectLevel.DISTRICT, 2021, 2025, Approval.unknown());
      assertThat(found(open, lastDay)).containsExactly("level SATISFIED");
      assertThat(found(open, dayAfter)).containsExactly("level FACT_MISSING");
      assertThat(found(phase(ProjectLevel.DISTRICT, 2021, 2025, on(lastDay)), dayAfter))
          .containsExactly("level SATISFIED");
      assertThat(found(phase(ProjectLevel.DISTRICT, 2021, 2025, on(dayAfter)), dayAfter))
          .containsExactly("level VIOLATED");
    }

    @Test
    void moneyOfDistrictsPaysNoLaterProgramme() {
      List<Fund> funds =
          List.of(
              Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 900),
              Plans.fund(MoneySource.DISTRICT_PROMOTION, 100));
      Program later = phase(ProjectLevel.PROVINCIAL, 2026, 2030, on(lastDay));
      assertThat(found(later.toBuilder().funds(funds).build(), LocalDate.of(2026, 3, 1)))
          .containsExactly("funds[1] VIOLATED");
      Program running = phase(ProjectLevel.PROVINCIAL, 2021, 2025, on(lastDay));
      assertThat(found(running.toBuilder().funds(funds).build(), dayAfter))
          .containsExactly("funds[1] SATISFIED");
    }

    @Test
    void otherLevelsGoOn() {
      for (ProjectLevel level : List.of(ProjectLevel.PROVINCIAL, ProjectLevel.COMMUNE)) {
        assertThat(found(phase(level, 2026, 2030, on(dayAfter)), LocalDate.of(2026, 3, 1)))
            .isEmpty();
      }
    }

    @Test
    void theFindingNamesTheLevelAndItsLastDay() {
      Program program = phase(ProjectLevel.DISTRICT, 2026, 2030, on(lastDay));
      Finding finding =
          Findings.one(
              Article11Funding.PROGRAM_LEVEL.apply(program, Context.on(LocalDate.of(2026, 3, 1))));
      assertThat(finding.message(Language.VIETNAMESE)).contains("cấp huyện", "30/6/2025");
      assertThat(finding.message(Language.ENGLISH)).contains("district");
    }
  }
}
