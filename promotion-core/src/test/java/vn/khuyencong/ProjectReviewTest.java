package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.newMachinery;
import static vn.khuyencong.ProjectFixtures.provincial;
import static vn.khuyencong.ProjectFixtures.unknown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

class ProjectReviewTest {

  @Nested
  class Whole {
    @Test
    void aProjectInOrderPasses() {
      Assessment review = review(national().build(), DAY);
      assertThat(review.outcome()).as(review.questions().toString()).isEqualTo(Outcome.SATISFIED);
      assertThat(review.warnings()).isEmpty();
      assertThat(review.parts())
          .extracting(Assessment::name)
          .containsExactly("beneficiaries", "rules", "money", "limits", "contents");
    }

    @Test
    void ofAProjectOfWhichNothingIsKnownNothingIsDecided() {
      Assessment review = review(unknown().build(), DAY);
      assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(review.all()).noneMatch(finding -> finding.outcome() == Outcome.VIOLATED);
      assertThat(review.questions())
          .extracting(Question::fact)
          .contains(
              "approvalAuthority",
              "beneficiary",
              "period",
              "cost",
              "contents",
              "level",
              "counterpartCommitted",
              "noOtherStateMoney");
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
      for (LocalDate day :
          List.of(
              LocalDate.of(2013, 1, 1), DAY, LocalDate.of(2019, 1, 1), LocalDate.of(2026, 1, 1))) {
        for (Project project :
            List.of(unknown().build(), unapproved(national().build()), unapproved(broken()))) {
          for (Finding finding : review(project, day).all()) {
            for (Language language : Language.values()) {
              assertThat(finding.message(language)).isNotBlank();
            }
          }
        }
      }
    }

    @Test
    void since2018OnlyTheOpenConditionsStayOpen() {
      Assessment review = review(national().build(), LocalDate.of(2018, 5, 11));
      assertThat(review.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(review.openPoints()).containsExactly(MoneyPoints.FUNDING_CONDITIONS_SINCE_2018);
    }

    private Project broken() {
      return national()
          .facts(List.of())
          .cost(Vnd.of(1))
          .undertakings(Undertakings.unknown())
          .beneficiaries(List.of(beneficiary("b1", Vnd.of(1))))
          .build();
    }

    private Project unapproved(Project project) {
      return project.toBuilder().approval(vn.khuyencong.project.Approval.notGiven()).build();
    }
  }

  @Nested
  class Beneficiaries {
    @Test
    void eachIsAssessedAtItsOwnPath() {
      Project project =
          national()
              .beneficiaries(
                  List.of(
                      beneficiary("b1", Vnd.ofMillions(200)),
                      Beneficiary.of(Facility.builder().id("b2").build()).toBuilder()
                          .share(Vnd.ZERO)
                          .build()))
              .build();
      Assessment review = review(project, DAY);
      assertThat(review.part("beneficiaries[0]").orElseThrow().outcome())
          .isEqualTo(Outcome.SATISFIED);
      Assessment second = review.part("beneficiaries[1]").orElseThrow();
      assertThat(second.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(second.questions())
          .allSatisfy(question -> assertThat(question.path()).startsWith("beneficiaries[1]"));
    }

    @Test
    void oneThatIsNoneRefusesTheProject() {
      Facility none = Facility.builder().id("b1").produces(false).promotionServices(false).build();
      Project project =
          national()
              .beneficiaries(
                  List.of(Beneficiary.of(none).toBuilder().share(Vnd.ofMillions(200)).build()))
              .build();
      assertThat(review(project, DAY).part("beneficiaries").orElseThrow().outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Limits {
    @Test
    void theCeilingOfTheDayBinds() {
      Project project = asking(Vnd.ofMillions(300), Vnd.ofMillions(690));
      assertThat(limits(project, LocalDate.of(2017, 6, 1))).isEqualTo(Outcome.VIOLATED);
      assertThat(limits(project, LocalDate.of(2019, 6, 1))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void splittingALineGainsNothing() {
      Project split =
          national()
              .lines(
                  List.of(
                      machinery("l1").supportRequested(Vnd.ofMillions(150)).build(),
                      machinery("l2").supportRequested(Vnd.ofMillions(150)).build()))
              .facts(List.of(newMachinery("l1"), newMachinery("l2")))
              .build();
      assertThat(limits(split, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void splittingByMonthOrShareBaseGainsNothing() {
      Project split =
          national()
              .lines(
                  List.of(
                      machinery("l1")
                          .supportRequested(Vnd.ofMillions(150))
                          .month(YearMonth.of(2016, 5))
                          .build(),
                      machinery("l2")
                          .supportRequested(Vnd.ofMillions(150))
                          .shareBase(Vnd.ofMillions(400))
                          .build()))
              .facts(List.of(newMachinery("l1"), newMachinery("l2")))
              .build();
      assertThat(limits(split, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 8 khoản 22 điểm b, 28/2018/TT-BTC: 3 % of 400 million is 12 million. */
    @Test
    void managementLinesOfOneSchemeShareTheThreePercent() {
      Project project =
          national()
              .lines(List.of(management("m1", 6_000_000), management("m2", 6_000_001)))
              .facts(List.of())
              .build();
      assertThat(limits(project, LocalDate.of(2019, 6, 1))).isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 8 khoản 4, 28/2018/TT-BTC: 300 million, with a technology line 450 million in all. */
    @Test
    void machineryAndTechnologyLineOfOneEstablishmentDoNotAdd() {
      assertThat(machineryAndLine(200, 250)).isEqualTo(Outcome.SATISFIED);
      assertThat(machineryAndLine(200, 251)).isEqualTo(Outcome.VIOLATED);
      assertThat(machineryAndLine(301, 100)).isEqualTo(Outcome.VIOLATED);
    }

    private Outcome machineryAndLine(long machinery, long line) {
      return limitsOf(
          machinery("l1")
              .cost(Vnd.ofMillions(900))
              .supportRequested(Vnd.ofMillions(machinery))
              .build(),
          line("l2", SupportItem.TECHNOLOGY_LINE)
              .cost(Vnd.ofMillions(900))
              .supportRequested(Vnd.ofMillions(line))
              .build());
    }

    /** Điều 8 khoản 22 điểm b, 28/2018/TT-BTC: 4 % of 400 million is 16 million in all. */
    @Test
    void theTwoSharesForManagementDoNotAdd() {
      CostLine difficult =
          line("m2", SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA)
              .cost(Vnd.ofMillions(10))
              .supportRequested(Vnd.ofMillions(10))
              .shareBase(Vnd.ofMillions(400))
              .build();
      assertThat(limitsOf(management("m1", 6_000_000), difficult)).isEqualTo(Outcome.SATISFIED);
      assertThat(limitsOf(management("m1", 6_000_001), difficult)).isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 8 khoản 22 điểm b, 28/2018/TT-BTC: of the estimate of the scheme. */
    @Test
    void theEstimateOfTheSchemeIsNotAboveItsCost() {
      CostLine line = management("m1", 1).toBuilder().shareBase(Vnd.of(400_000_001)).build();
      assertThat(limitsOf(line)).isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 8 khoản 4, 28/2018/TT-BTC: 300 million an establishment, in a group too. */
    @Test
    void ofALineForAGroupEachShareIsWithinTheCeiling() {
      assertThat(groupOfTwo(300, 300)).isEqualTo(Outcome.SATISFIED);
      assertThat(groupOfTwo(301, 299)).isEqualTo(Outcome.VIOLATED);
    }

    private Outcome groupOfTwo(long first, long second) {
      CostLine both =
          machinery("l1")
              .beneficiary(Optional.empty())
              .quantity(2)
              .cost(Vnd.ofMillions(1_200))
              .supportRequested(Vnd.ofMillions(600))
              .build();
      return limits(
          national()
              .group(true)
              .beneficiaries(
                  List.of(
                      beneficiary("b1", Vnd.ofMillions(first)),
                      beneficiary("b2", Vnd.ofMillions(second))))
              .lines(List.of(both))
              .facts(List.of())
              .build(),
          LocalDate.of(2019, 6, 1));
    }

    /** A scheme has one estimate. */
    @Test
    void twoEstimatesOfOneSchemeContradictEachOther() {
      CostLine other = management("m2", 1).toBuilder().shareBase(Vnd.ofMillions(300)).build();
      CostLine difficult =
          other.toBuilder().item(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA).build();
      assertThat(limitsOf(management("m1", 1), other)).isEqualTo(Outcome.VIOLATED);
      assertThat(limitsOf(management("m1", 1), difficult)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theOnlyEstimateNamedIsThatOfEveryLine() {
      CostLine silent = management("m2", 6_000_001).toBuilder().shareBase(Optional.empty()).build();
      assertThat(limitsOf(management("m1", 5_999_999), silent)).isEqualTo(Outcome.SATISFIED);
      assertThat(limitsOf(management("m1", 6_000_000), silent)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theEstimateOfASchemeWhoseCostIsNotKnownIsNotChecked() {
      Project project =
          national()
              .lines(List.of(management("m1", 1)))
              .facts(List.of())
              .cost(Optional.empty())
              .build();
      Assessment limits = review(project, LocalDate.of(2019, 6, 1)).part("limits").orElseThrow();
      assertThat(limits.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(limits.questions()).extracting(Question::fact).containsExactly("cost");
    }

    @Test
    void areTheLimitsForTheLinesOfTheProject() {
      Project project =
          national()
              .lines(
                  List.of(
                      machinery("l1").build(),
                      line("l2", SupportItem.TECHNOLOGY_LINE).supportRequested(Vnd.of(1)).build()))
              .build();
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1));
      assertThat(law.limitsFor(project))
          .extracting(limit -> limit.lines())
          .containsExactly(List.of("l1"), List.of("l2"), List.of("l2", "l1"));
    }

    /** Điều 8 khoản 4, 28/2018/TT-BTC: 300 million an establishment. */
    @Test
    void silenceMakesNoSecondEstablishment() {
      CostLine named = machinery("l1").build();
      CostLine silent = machinery("l2").beneficiary(Optional.empty()).build();
      assertThat(limitsOf(named, silent)).isEqualTo(Outcome.VIOLATED);
      Project ofTwo =
          national()
              .beneficiaries(
                  List.of(
                      beneficiary("b1", Vnd.ofMillions(200)),
                      beneficiary("b2", Vnd.ofMillions(200))))
              .lines(List.of(named, silent))
              .facts(List.of())
              .build();
      Assessment limits = review(ofTwo, LocalDate.of(2019, 6, 1)).part("limits").orElseThrow();
      assertThat(limits.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(limits.questions()).extracting(Question::fact).containsExactly("beneficiary");
    }

    @Test
    void oneBeneficiaryIsNotTwo() {
      CostLine two = machinery("l1").beneficiary(Optional.empty()).quantity(2).build();
      assertThat(limitsOf(two)).isEqualTo(Outcome.FACT_MISSING);
    }

    /** Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT: 200 million an establishment. */
    @Test
    void until2018MachineryAndTechnologyLineAreOneCeiling() {
      CostLine line = line("l2", SupportItem.TECHNOLOGY_LINE).supportRequested(Vnd.of(1)).build();
      Project project =
          national().lines(List.of(machinery("l1").build(), line)).facts(List.of()).build();
      assertThat(limits(project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    private Outcome limitsOf(CostLine... lines) {
      return limits(
          national().lines(List.of(lines)).facts(List.of()).build(), LocalDate.of(2019, 6, 1));
    }

    private CostLine management(String id, long dong) {
      return line(id, SupportItem.MANAGEMENT_IMPLEMENTING_UNIT)
          .cost(Vnd.of(dong))
          .supportRequested(Vnd.of(dong))
          .shareBase(Vnd.ofMillions(400))
          .build();
    }

    @Test
    void localMoneyNeedsTheNormOfTheProvince() {
      Assessment limits = review(provincial().build(), DAY).part("limits").orElseThrow();
      assertThat(limits.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(limits.questions()).extracting(Question::fact).containsExactly("provincialNorm");
    }

    /** Article 16(1)(c) of the decree: the province chooses the form for local money. */
    @Test
    void recoverableSupportFromLocalMoneyIsNotMeasured() {
      Project project = provincial().form(SupportForm.RECOVERABLE).build();
      assertThat(limits(project, DAY)).isEqualTo(Outcome.SATISFIED);
    }

    /** The same point says nothing of national money, and no other text read does. */
    @Test
    void recoverableSupportFromNationalMoneyIsOpen() {
      Project project = recoverable();
      assertThat(limits(project, DAY)).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(review(project, DAY).openPoints())
          .containsExactly(MoneyPoints.RECOVERABLE_FROM_NATIONAL_MONEY);
    }

    @Test
    void theCallerMaySettleWhetherNationalMoneyAllowsIt() {
      assertThat(settled(true)).isEqualTo(Outcome.SATISFIED);
      assertThat(settled(false)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void recoverableSupportOfUnknownMoneyIsAsked() {
      Project project =
          recoverable().toBuilder()
              .level(Optional.empty())
              .sources(List.of())
              .lines(List.of())
              .facts(List.of())
              .build();
      assertThat(review(project, DAY).part("limits").orElseThrow().questions())
          .extracting(Question::fact)
          .containsExactly("level");
    }

    private Project recoverable() {
      return asking(Vnd.ofMillions(600), Vnd.ofMillions(690)).toBuilder()
          .form(SupportForm.RECOVERABLE)
          .build();
    }

    private Outcome settled(boolean allowed) {
      return PromotionLaw.inForceOn(DAY)
          .settling(MoneyPoints.RECOVERABLE_FROM_NATIONAL_MONEY, allowed, Citation.of("công văn"))
          .review(recoverable())
          .part("limits")
          .orElseThrow()
          .outcome();
    }

    @Test
    void ofNationalMoneyAnUnknownFormIsMeasured() {
      Project project =
          asking(Vnd.ofMillions(600), Vnd.ofMillions(690)).toBuilder()
              .form(Optional.empty())
              .build();
      assertThat(limits(project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void managementCostsAreAShareOfTheFundAndOfTheProject() {
      LocalDate before = LocalDate.of(2018, 5, 10);
      LocalDate after = before.plusDays(1);
      assertThat(management(SupportItem.MANAGEMENT_AGENCY, 6_000_000, before))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(management(SupportItem.MANAGEMENT_AGENCY, 6_000_001, after))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(management(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 10_000_001, before))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(management(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 12_000_000, after))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              management(
                  SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA, 16_000_001, after))
          .isEqualTo(Outcome.VIOLATED);
    }

    private Outcome management(SupportItem item, long dong, LocalDate day) {
      return limits(
          national()
              .lines(
                  List.of(
                      line("m", item)
                          .beneficiary(Optional.empty())
                          .cost(Vnd.of(dong))
                          .supportRequested(Vnd.of(dong))
                          .shareBase(Vnd.ofMillions(400))
                          .build()))
              .facts(List.of())
              .build(),
          day);
    }

    private Project asking(Vnd support, Vnd cost) {
      return national()
          .lines(List.of(machinery("l1").cost(cost).supportRequested(support).build()))
          .beneficiaries(List.of(beneficiary("b1", support)))
          .cost(cost)
          .sources(
              List.of(
                  SourceAmount.of(MoneySource.NATIONAL_PROMOTION, support),
                  SourceAmount.of(MoneySource.COUNTERPART, cost.minus(support))))
          .build();
    }

    private Outcome limits(Project project, LocalDate day) {
      return review(project, day).part("limits").orElseThrow().outcome();
    }
  }

  static Assessment review(Project project, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(project);
  }
}
