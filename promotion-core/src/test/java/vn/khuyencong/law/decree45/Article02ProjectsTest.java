package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.cooperative;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.provincial;
import static vn.khuyencong.ProjectFixtures.unknown;
import static vn.khuyencong.ProjectFixtures.ward;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;

class Article02ProjectsTest {

  @Nested
  class Clause2 {
    @Test
    void aCommitteeOfATierAboveIsCompetent() {
      assertThat(approvedBy(ProjectLevel.COMMUNE, ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(approvedBy(ProjectLevel.DISTRICT, ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theLevelIsAsked() {
      Project project =
          unknown()
              .approval(Approval.by(ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE, DAY))
              .build();
      assertThat(finding(Article02Projects.APPROVED, project, DAY).missingFacts())
          .containsExactly("level");
    }

    /** Article 2(2), with Article 7(2) of the joint circular: each Committee for its own tier. */
    @Test
    void theTierOfALocalProjectIsAskedWhereItDecides() {
      for (ProjectAuthority below :
          List.of(
              ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE,
              ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE)) {
        assertThat(finding(Article02Projects.APPROVED, ofNoLevel(below), DAY).missingFacts())
            .containsExactly("level");
      }
    }

    @Test
    void theTierOfALocalProjectIsNotAskedWhereItDoesNotDecide() {
      assertThat(
              outcome(
                  Article02Projects.APPROVED,
                  ofNoLevel(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE),
                  DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article02Projects.APPROVED, ofNoLevel(ProjectAuthority.OTHER), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    /** Circular 46, Article 8(3)(b): the province rules how local projects are managed. */
    @Test
    void whetherTheDepartmentMayApproveALocalProjectIsOpen() {
      assertThat(
              approvedBy(
                  ProjectLevel.PROVINCIAL, ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE))
          .isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(
              approvedBy(ProjectLevel.NATIONAL, ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whoHoldsTheProvincesRuleSettlesIt() {
      Context settled =
          Context.on(DAY)
              .settling(
                  Settlement.of(
                      ApprovalPoints.LOCAL_PROJECT_BY_DEPARTMENT,
                      true,
                      Citation.of("quy chế của tỉnh")));
      Project project =
          provincial()
              .approval(Approval.by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, DAY))
              .build();
      assertThat(Article02Projects.APPROVED.apply(project, settled).get(0).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    private Project ofNoLevel(ProjectAuthority authority) {
      return provincial().level(Optional.empty()).approval(Approval.by(authority, DAY)).build();
    }

    private Outcome approvedBy(ProjectLevel level, ProjectAuthority authority) {
      return outcome(
          Article02Projects.APPROVED,
          provincial().level(level).approval(Approval.by(authority, DAY)).build(),
          DAY);
    }
  }

  /** Clause 2: the days of approval, wherever they are stated. */
  @Nested
  class DaysOfApproval {
    private final LocalDate asked = LocalDate.of(2026, 3, 1);

    private List<String> days(Project project) {
      return Article02Projects.APPROVAL_DAY.apply(project, Context.on(asked)).stream()
          .map(one -> one.path() + " " + one.outcome())
          .toList();
    }

    private Project of(FundingSource money, String day) {
      return (money == FundingSource.NATIONAL ? national() : provincial())
          .approval(Approval.unknown())
          .approvals(List.of(on(money, day)))
          .build();
    }

    private MoneyApproval on(FundingSource money, String day) {
      return MoneyApproval.of(
          money,
          Approval.by(
              money == FundingSource.NATIONAL
                  ? ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE
                  : ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE,
              LocalDate.parse(day)));
    }

    @ParameterizedTest
    @EnumSource
    void ofAKindOfMoneyLiesInTheDecreeAndNotAfterTheDayAsked(FundingSource money) {
      for (String outside : List.of("2012-07-04", "2026-03-02", "2030-01-01")) {
        assertThat(days(of(money, outside))).containsExactly("approvals[0].approval.day VIOLATED");
      }
      for (String within : List.of("2012-07-05", "2026-03-01")) {
        assertThat(days(of(money, within))).isEmpty();
      }
    }

    @Test
    void areEachLookedAt() {
      Project both =
          national()
              .approvals(
                  List.of(
                      on(FundingSource.NATIONAL, "2016-01-15"),
                      on(FundingSource.LOCAL, "2026-03-02")))
              .build();
      assertThat(days(both)).containsExactly("approvals[1].approval.day VIOLATED");
    }

    /** For whom machinery is goes by the words by which who benefits goes. */
    @ParameterizedTest
    @CsvSource({
      "NATIONAL, 2025-06-30", "NATIONAL, 2025-10-14", "NATIONAL, 2025-10-15",
      "LOCAL, 2025-06-30", "LOCAL, 2025-10-14", "LOCAL, 2025-10-15"
    })
    void governAsWhereTheOneApprovalStatesThem(FundingSource money, String day) {
      Facility producer =
          cooperative("f")
              .form(LegalForm.JOINT_STOCK_COMPANY)
              .sites(List.of(ward()))
              .cleanerProduction(true)
              .build();
      Project apart =
          of(money, day).toBuilder()
              .beneficiaries(
                  List.of(
                      Beneficiary.builder()
                          .id("b1")
                          .facility(producer)
                          .share(Vnd.ofMillions(200))
                          .build()))
              .build();
      Project one =
          apart.toBuilder()
              .approval(apart.approvals().get(0).approval())
              .approvals(List.of())
              .build();
      assertThat(reviewed(apart)).isEqualTo(reviewed(one)).isNotEmpty();
    }

    private List<String> reviewed(Project project) {
      return PromotionLaw.inForceOn(asked).review(project).all().stream()
          .map(found -> found.code() + " " + found.path() + " " + found.outcome())
          .toList();
    }
  }

  @Nested
  class Clause3 {
    private final Project group =
        national().group(true).beneficiaries(List.of(Beneficiary.notFixed("b1"))).build();

    private List<String> asked(Project project, LocalDate day) {
      return finding(Article02Projects.BENEFICIARIES_KNOWN, project, day).missingFacts();
    }

    /** Điều 10 khoản 1 điểm a, 36/2013/TT-BCT. */
    @Test
    void aNationalGroupMayLeaveItsMembersOpenUntilItsPlanIsApproved() {
      Project before = group.toBuilder().approval(Approval.notGiven()).build();
      Finding excepted = finding(Article02Projects.BENEFICIARIES_KNOWN, before, DAY);
      assertThat(excepted.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(excepted.citation())
          .isEqualTo(Instruments.CIRCULAR_36_2013.article(10).clause(1).point("a"));
      assertThat(asked(group, DAY)).containsExactly("beneficiary");
      assertThat(asked(group.toBuilder().approval(Approval.unknown()).build(), DAY))
          .containsExactly("beneficiary", "approvalAuthority");
    }

    @Test
    void beforeCircular36NoTextReadLetsThemBeOpen() {
      Project before = group.toBuilder().approval(Approval.notGiven()).build();
      assertThat(asked(before, LocalDate.of(2014, 2, 9))).containsExactly("beneficiary");
      assertThat(outcome(Article02Projects.BENEFICIARIES_KNOWN, before, LocalDate.of(2014, 2, 10)))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aLocalGroupWithNobodyNamedIsAskedWhoBenefits() {
      Project local =
          provincial()
              .group(true)
              .beneficiaries(List.of())
              .lines(List.of())
              .facts(List.of())
              .approval(Approval.notGiven())
              .build();
      assertThat(asked(local, DAY)).containsExactly("beneficiary");
    }

    private final Approval byMinister =
        Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, DAY);

    private Project group(Approval one, FundingSource money, Approval apart) {
      return group.toBuilder()
          .approval(one)
          .approvals(List.of(MoneyApproval.of(money, apart)))
          .build();
    }

    /** The approval that Circular 36 means is that of the national money, wherever it is stated. */
    @Test
    void theApprovalOfTheNationalMoneyEndsTheException() {
      for (Approval one : List.of(Approval.unknown(), Approval.notGiven(), byMinister)) {
        assertThat(asked(group(one, FundingSource.NATIONAL, byMinister), DAY))
            .containsExactly("beneficiary");
      }
    }

    @Test
    void theNationalMoneyNotYetApprovedKeepsIt() {
      for (Approval one : List.of(Approval.unknown(), Approval.notGiven(), byMinister)) {
        assertThat(
                outcome(
                    Article02Projects.BENEFICIARIES_KNOWN,
                    group(one, FundingSource.NATIONAL, Approval.notGiven()),
                    DAY))
            .isEqualTo(Outcome.NOT_APPLICABLE);
      }
    }

    @Test
    void anApprovalOfOtherMoneySaysNothingOfIt() {
      assertThat(asked(group(Approval.unknown(), FundingSource.LOCAL, byMinister), DAY))
          .containsExactly("beneficiary", "approvalAuthority");
    }

    @Test
    void ofAnUnknownLevelTheApprovalOfTheNationalMoneyDecidesToo() {
      Project open =
          group(Approval.unknown(), FundingSource.NATIONAL, byMinister).toBuilder()
              .level(Optional.empty())
              .sources(List.of())
              .lines(List.of())
              .facts(List.of())
              .build();
      assertThat(asked(open, DAY)).containsExactly("beneficiary");
      assertThat(asked(open.toBuilder().approvals(List.of()).build(), DAY))
          .containsExactly("beneficiary", "level", "approvalAuthority");
    }

    @Test
    void whatIsNoGroupIsAskedWhoBenefits() {
      Project before = group.toBuilder().approval(Approval.notGiven()).build();
      assertThat(asked(before.toBuilder().group(false).build(), DAY))
          .containsExactly("beneficiary");
      assertThat(asked(before.toBuilder().group(Optional.empty()).build(), DAY))
          .containsExactly("beneficiary", "group");
    }

    @Test
    void theTimeIsFixed() {
      assertThat(finding(Article02Projects.PERIOD_FIXED, unknown().build(), DAY).missingFacts())
          .containsExactly("period");
    }
  }

  @Nested
  class Money {
    @Test
    void sourcesAddUpToTheCost() {
      assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void oneDongTooManyOrTooFewIsAnError() {
      for (long dong : List.of(400_000_001L, 399_999_999L)) {
        assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, national().cost(Vnd.of(dong)).build(), DAY))
            .isEqualTo(Outcome.VIOLATED);
      }
    }

    @Test
    void aCounterpartBesideNoSupportIsUnknown() {
      Project project =
          national()
              .sources(List.of(SourceAmount.of(MoneySource.OTHER_STATE, Vnd.ofMillions(200))))
              .build();
      assertThat(finding(ProjectMoney.SOURCES_ADD_UP, project, DAY).missingFacts())
          .containsExactly("counterpart");
    }

    /** Of 400 million the counterpart pays 320, and no source of the support is named. */
    private Project ofCounterpart(Vnd... requested) {
      CostLine line = national().build().lines().get(0);
      return national()
          .sources(List.of(SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(320))))
          .facts(List.of())
          .lines(
              Stream.of(requested)
                  .map(sum -> line.toBuilder().id("l" + sum.dong()).supportRequested(sum).build())
                  .toList())
          .build();
    }

    @Test
    void aSupportThatOnlyTheLinesTellMakesUpTheCost() {
      assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, ofCounterpart(Vnd.ofMillions(80)), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aSupportThatNoSourceNamesIsAskedAndNotTakenForNone() {
      for (Project project :
          List.of(
              ofCounterpart(),
              ofCounterpart(Vnd.of(79_999_999)),
              ofCounterpart(Vnd.of(80_000_001)))) {
        assertThat(finding(ProjectMoney.SOURCES_ADD_UP, project, DAY).missingFacts())
            .containsExactly("sources");
      }
    }

    /** More than the cost is too much whatever is not named. */
    @Test
    void aCounterpartAboveTheCostIsAnError() {
      Project project = ofCounterpart().toBuilder().cost(Vnd.ofMillions(319)).build();
      assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void linesAskWhatTheSourcesName() {
      Project more =
          national()
              .lines(List.of(machinery("l1").supportRequested(Vnd.of(200_000_001)).build()))
              .build();
      assertThat(outcome(ProjectMoney.LINES_ADD_UP, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(ProjectMoney.LINES_ADD_UP, more, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aLineOfOtherMoneyThanTheSourcesIsSeen() {
      Project mixed = national().lines(provincial().build().lines()).build();
      assertThat(ProjectMoney.LINES_ADD_UP.apply(mixed, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED, Outcome.VIOLATED);
    }

    @Test
    void linesCostNoMoreThanTheWhole() {
      Project dear =
          national().lines(List.of(machinery("l1").cost(Vnd.of(400_000_001)).build())).build();
      assertThat(outcome(ProjectMoney.LINES_WITHIN_COST, dear, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void sharesComeToTheSupport() {
      assertThat(shares(Vnd.ofMillions(200))).isEqualTo(Outcome.SATISFIED);
      assertThat(shares(Vnd.of(199_999_999))).isEqualTo(Outcome.VIOLATED);
      assertThat(shares(Vnd.of(200_000_001))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aLineForNobodyMayStayOutsideTheShares() {
      Project project =
          national()
              .lines(List.of(machinery("l1").beneficiary(Optional.empty()).build()))
              .beneficiaries(List.of(beneficiary("b1", Vnd.ofMillions(150))))
              .build();
      assertThat(outcome(ProjectMoney.SHARES_ADD_UP, project, DAY)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theLinesOfEachStayWithinItsShare() {
      Project project =
          national()
              .beneficiaries(
                  List.of(
                      beneficiary("b1", Vnd.ofMillions(100)),
                      beneficiary("b2", Vnd.ofMillions(100))))
              .build();
      assertThat(ProjectMoney.LINES_WITHIN_SHARE.apply(project, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void aShareThatTheLinesDoNotSayIsAsked() {
      Project two =
          national()
              .lines(List.of(machinery("l1").beneficiary(Optional.empty()).build()))
              .beneficiaries(List.of(withoutShare("b1"), withoutShare("b2")))
              .build();
      assertThat(finding(ProjectMoney.SHARES_ADD_UP, two, DAY).missingFacts())
          .containsExactly("share");
    }

    @Test
    void aShareThatTheLinesSayIsComputed() {
      Project one = national().beneficiaries(List.of(withoutShare("b1"))).build();
      assertThat(finding(ProjectMoney.SHARES_ADD_UP, one, DAY).arguments())
          .containsEntry("shares", Vnd.ofMillions(200));
      assertThat(outcome(ProjectMoney.SHARES_ADD_UP, one, DAY)).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(ProjectMoney.LINES_WITHIN_SHARE, one, DAY)).isEqualTo(Outcome.SATISFIED);
      Project less =
          one.toBuilder()
              .lines(List.of(machinery("l1").supportRequested(Vnd.of(199_999_999)).build()))
              .build();
      assertThat(outcome(ProjectMoney.SHARES_ADD_UP, less, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theCounterpartIsComputedFromCostAndSupport() {
      Project unstated =
          national()
              .sources(
                  List.of(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200))))
              .build();
      assertThat(finding(ProjectMoney.SOURCES_ADD_UP, unstated, DAY).arguments())
          .containsEntry("sum", Vnd.ofMillions(400));
      assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, unstated, DAY)).isEqualTo(Outcome.SATISFIED);
      Project over = unstated.toBuilder().cost(Vnd.of(199_999_999)).build();
      assertThat(outcome(ProjectMoney.SOURCES_ADD_UP, over, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    private Beneficiary withoutShare(String id) {
      return beneficiary(id, Vnd.ZERO).toBuilder().share(Optional.empty()).build();
    }

    private Outcome shares(Vnd share) {
      return outcome(
          ProjectMoney.SHARES_ADD_UP,
          national().beneficiaries(List.of(beneficiary("b1", share))).build(),
          DAY);
    }
  }

  /** Clause 3: the years of a project of several years come to what it requests. */
  @Nested
  class Years {
    private final MoneySource nationalMoney = MoneySource.NATIONAL_PROMOTION;

    private YearAmount part(int year, MoneySource source, long dong) {
      return YearAmount.of(Year.of(year), source, Vnd.of(dong));
    }

    private List<YearAmount> split(long second) {
      return List.of(part(2016, nationalMoney, 120_000_000), part(2017, nationalMoney, second));
    }

    private List<String> found(Project project) {
      return ProjectMoney.YEARS_ADD_UP.apply(project, Context.on(DAY)).stream()
          .map(
              one ->
                  one.outcome()
                      + " "
                      + one.arguments().get("planned")
                      + " "
                      + one.arguments().get("asked"))
          .toList();
    }

    @Test
    void comeToTheSupportToTheDong() {
      assertThat(found(national().supportByYear(split(80_000_000)).build()))
          .containsExactly("SATISFIED 200.000.000 đ 200.000.000 đ");
      assertThat(found(national().supportByYear(split(79_999_999)).build()))
          .containsExactly("VIOLATED 199.999.999 đ 200.000.000 đ");
      assertThat(found(national().supportByYear(split(80_000_001)).build()))
          .containsExactly("VIOLATED 200.000.001 đ 200.000.000 đ");
    }

    @Test
    void areNamedWithBothSumsInBothLanguages() {
      Project project = national().supportByYear(split(80_000_001)).build();
      Finding finding = finding(ProjectMoney.YEARS_ADD_UP, project, DAY);
      assertThat(finding.path()).isEqualTo("supportByYear");
      for (Language language : Language.values()) {
        assertThat(finding.message(language)).contains("200").contains("000").contains("001");
      }
    }

    @Test
    void areNoMatterOfAProjectOfOneYear() {
      assertThat(found(national().build())).isEmpty();
    }

    @Test
    void ofMoneyThatIsNotRequestedAreTooMuch() {
      Project project =
          national()
              .supportByYear(
                  List.of(
                      part(2016, nationalMoney, 200_000_000),
                      part(2017, MoneySource.PROVINCIAL_PROMOTION, 1)))
              .build();
      assertThat(found(project))
          .containsExactly("SATISFIED 200.000.000 đ 200.000.000 đ", "VIOLATED 1 đ 0 đ");
    }

    @Test
    void areComparedByTierWhereBothSayIt() {
      List<SourceAmount> sources =
          List.of(
              SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(150)),
              SourceAmount.of(MoneySource.DISTRICT_PROMOTION, Vnd.ofMillions(50)));
      Project byTier =
          provincial()
              .sources(sources)
              .supportByYear(List.of(part(2016, MoneySource.PROVINCIAL_PROMOTION, 200_000_000)))
              .build();
      assertThat(found(byTier))
          .containsExactly("VIOLATED 200.000.000 đ 150.000.000 đ", "FACT_MISSING 0 đ 50.000.000 đ");
      Project untold =
          byTier.toBuilder()
              .supportByYear(List.of(part(2016, MoneySource.LOCAL_PROMOTION, 200_000_000)))
              .build();
      assertThat(found(untold)).containsExactly("SATISFIED 200.000.000 đ 200.000.000 đ");
    }

    @Test
    void areComparedWithTheLinesWhereNoSourceNamesTheSupport() {
      Project project = national().sources(List.of()).supportByYear(split(80_000_001)).build();
      assertThat(found(project)).containsExactly("VIOLATED 200.000.001 đ 200.000.000 đ");
    }

    @Test
    void ofSupportThatIsNotKnownAreAskedAndNotTakenForZero() {
      Project project =
          national()
              .sources(List.of())
              .lines(List.of())
              .facts(List.of())
              .supportByYear(split(80_000_000))
              .build();
      assertThat(finding(ProjectMoney.YEARS_ADD_UP, project, DAY).missingFacts())
          .containsExactly("sources");
    }

    @Test
    void thatNameOnlyTheCounterpartLeaveTheSupportUnknown() {
      Project project =
          national()
              .supportByYear(List.of(part(2016, MoneySource.COUNTERPART, 200_000_000)))
              .build();
      assertThat(finding(ProjectMoney.YEARS_ADD_UP, project, DAY).missingFacts())
          .containsExactly("supportByYear");
      assertThat(finding(ProjectMoney.YEARS_ADD_UP, project, DAY).message(Language.ENGLISH))
          .isNotBlank();
    }

    @Test
    void ofAmountsThatCannotBeComputedAreSaidOnce() {
      Project project = national().supportByYear(split(Long.MAX_VALUE)).build();
      assertThat(found(project)).isEmpty();
      assertThat(PromotionLaw.inForceOn(DAY).review(project).all())
          .filteredOn(one -> one.code().equals(ProjectMoney.COMPUTABLE.code()))
          .hasSize(1);
    }
  }
}
