package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** What a typical workshop, its project and the plan it stands in are not asked. */
class NeedlessQuestionsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 1, 15);
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(DAY);

  @Nested
  class Field {
    @ParameterizedTest
    @EnumSource
    void isNotAskedOfWhoMakesWhatArticle5Lists(Sector sector) {
      boolean listed = sector.isOfIndustry();
      assertThat(facts(LAW.assess(company().sectors(List.of(Sector.COMPONENTS, sector)).build())))
          .matches(asked -> asked.contains("field") != listed);
    }

    @Test
    void isAskedWhileNoSectorIsKnown() {
      assertThat(facts(LAW.assess(company().sectors(List.of()).build()))).contains("field");
    }

    @Test
    void isWhatIsStated() {
      Facility stated =
          company()
              .size(
                  SizeFacts.builder()
                      .capital(Vnd.ofMillions(100_000))
                      .field(BusinessField.TRADE_AND_SERVICES)
                      .build())
              .build();
      Facility unstated =
          company().size(SizeFacts.builder().capital(Vnd.ofMillions(100_000)).build()).build();
      assertThat(route(stated)).isNotEqualTo(Outcome.SATISFIED);
      assertThat(route(unstated)).isEqualTo(Outcome.SATISFIED);
      assertThat(
              route(
                  unstated.toBuilder()
                      .size(SizeFacts.builder().capital(Vnd.of(100_000_000_001L)).build())
                      .build()))
          .isEqualTo(Outcome.VIOLATED);
    }

    private Outcome route(Facility facility) {
      return LAW.assess(facility.toBuilder().lawful(true).build())
          .part("route-a")
          .orElseThrow()
          .outcome();
    }
  }

  @Nested
  class Money {
    @Test
    void theShareOfTheOnlyBeneficiaryIsWhatTheLinesRequest() {
      assertThat(facts(LAW.review(project().build()))).doesNotContain("share");
      assertThat(facts(LAW.review(project().lines(List.of(line("l1", "x"))).build())))
          .doesNotContain("share");
      assertThat(facts(LAW.review(project().lines(List.of()).build())))
          .contains("lines")
          .doesNotContain("share");
    }

    @Test
    void theSharesAreNotAskedWhereEveryLineIsSomebodys() {
      ProjectBuilder two =
          project()
              .addBeneficiaries(Beneficiary.of(workshop("y").build()))
              .cost(Vnd.ofMillions(2_000));
      CostLine management =
          unnamed("l3").toBuilder().item(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT).build();
      assertThat(
              facts(
                  LAW.review(
                      two.lines(List.of(line("l1", "x"), line("l2", "y"), management))
                          .sources(List.of(provincial(600)))
                          .build())))
          .contains("period")
          .doesNotContain("share");
      assertThat(
              facts(
                  LAW.review(
                      two.lines(List.of(line("l1", "x"), unnamed("l2")))
                          .sources(List.of(provincial(400)))
                          .build())))
          .contains("share");
    }

    @Test
    void aShareThatIsStatedIsCompared() {
      Project less =
          project()
              .lines(List.of(line("l1", "x")))
              .beneficiaries(
                  List.of(
                      Beneficiary.of(workshop("x").build()).toBuilder()
                          .share(Vnd.of(199_999_999))
                          .build()))
              .build();
      assertThat(LAW.review(less).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theCounterpartIsWhatTheCostLeavesOfTheSupport() {
      assertThat(facts(LAW.review(project().build()))).doesNotContain("counterpart");
      assertThat(
              facts(
                  LAW.review(
                      project()
                          .sources(
                              List.of(
                                  SourceAmount.of(MoneySource.OTHER_STATE, Vnd.ofMillions(100))))
                          .build())))
          .contains("counterpart");
    }

    @Test
    void whatHasNationalMoneyAloneIsANationalProject() {
      assertThat(facts(LAW.review(project().build()))).contains("level");
      assertThat(facts(LAW.review(national().build()))).doesNotContain("level");
    }
  }

  @Nested
  class Papers {
    @Test
    void areNotAskedOnceTheMinisterHasDecided() {
      List<String> papers =
          List.of(
              "parts",
              "documents",
              "basicAppraisal",
              "severalProvinces",
              "byRegionalCentre",
              "ministryAppraisal");
      assertThat(facts(LAW.review(national().build()))).containsAll(papers);
      assertThat(
              facts(
                  LAW.review(
                      national()
                          .approval(
                              Approval.by(ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE, DAY))
                          .build())))
          .doesNotContainAnyElementsOf(papers)
          .contains("method");
    }

    @Test
    void thatAreStatedStillCount() {
      Project wrong =
          national()
              .approval(Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, DAY))
              .procedure(Procedure.builder().ministryAppraisal(ProjectAuthority.OTHER).build())
              .build();
      assertThat(LAW.review(wrong).outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class InAPlan {
    private final Approval byChairman =
        Approval.by(ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE, DAY);

    @Test
    void theApproverOfThePlanIsThatOfItsProjects() {
      assertThat(facts(LAW.review(plan("x", "y").approval(byChairman).build())))
          .doesNotContain("approvalAuthority", "planApprovalAuthority");
      assertThat(facts(LAW.review(plan("x", "y").approval(Approval.unknown()).build())))
          .contains("approvalAuthority", "planApprovalAuthority");
    }

    @Test
    void theApproverThatAProjectStatesCounts() {
      AnnualPlan plan = plan("x").approval(byChairman).build();
      Project other =
          plan.projects().get(0).toBuilder()
              .approval(Approval.by(ProjectAuthority.OTHER, DAY))
              .build();
      assertThat(LAW.review(plan.toBuilder().projects(List.of(other)).build()).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 10 khoản 1 điểm a, 36/2013/TT-BCT: a national plan not approved yet. */
    @Test
    void theApproverOfAPlanNotApprovedYetIsAskedOfNoProject() {
      Project group = group(ProjectFixtures.national());
      assertThat(whoBenefits(Plans.national(), Approval.notGiven(), group))
          .containsExactly("NOT_APPLICABLE []");
      assertThat(whoBenefits(Plans.national(), Approval.unknown(), group))
          .containsExactly("FACT_MISSING [beneficiary, approvalAuthority]");
      assertThat(whoBenefits(Plans.national(), byMinister(), group))
          .containsExactly("FACT_MISSING [beneficiary]");
      assertThat(facts(reviewed(Plans.national(), Approval.notGiven(), group)))
          .doesNotContain("approvalAuthority", "planApprovalAuthority", "beneficiary");
    }

    @Test
    void aLocalGroupOfAPlanNotApprovedYetIsAskedWhoBenefits() {
      Project group = group(ProjectFixtures.provincial());
      assertThat(whoBenefits(Plans.provincial(), Approval.notGiven(), group))
          .containsExactly("FACT_MISSING [beneficiary]");
    }

    @Test
    void whatAProjectSaysOfItsApprovalCountsInAPlanNotApprovedYet() {
      Project group = group(ProjectFixtures.national());
      for (Approval own :
          List.of(
              byMinister(),
              Approval.builder().given(true).build(),
              Approval.builder().day(ProjectFixtures.DAY).build())) {
        assertThat(
                whoBenefits(
                    Plans.national(), Approval.notGiven(), group.toBuilder().approval(own).build()))
            .containsExactly("FACT_MISSING [beneficiary]");
        assertThat(
                whoBenefits(
                    Plans.national(),
                    Approval.notGiven(),
                    group.toBuilder()
                        .approvals(List.of(MoneyApproval.of(FundingSource.NATIONAL, own)))
                        .build()))
            .containsExactly("FACT_MISSING [beneficiary]");
      }
    }

    @Test
    void aPlanNotApprovedYetSaysNothingOfMoneyThatMayBeOfAnother() {
      Project open =
          group(ProjectFixtures.national()).toBuilder()
              .level(Optional.empty())
              .sources(List.of(SourceAmount.of(MoneySource.PROMOTION, Vnd.ofMillions(200))))
              .build();
      assertThat(whoBenefits(Plans.national(), Approval.notGiven(), open))
          .containsExactly("FACT_MISSING [beneficiary, level, approvalAuthority]");
    }

    /** A project of an earlier plan was approved with that one, or not. */
    @Test
    void aPlanNotApprovedYetSaysNothingOfAProjectOfAnEarlierOne() {
      Project group = group(ProjectFixtures.national());
      List<String> asked = List.of("FACT_MISSING [beneficiary, approvalAuthority]");
      assertThat(ofYear(group.toBuilder().planYear(Year.of(2015)).build())).isEqualTo(asked);
      assertThat(ofYear(group.toBuilder().planYear(Year.of(2016)).build()))
          .containsExactly("NOT_APPLICABLE []");
      Project begun =
          group.toBuilder()
              .planYear(Optional.empty())
              .period(ProjectPeriod.of(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 11, 30)))
              .build();
      assertThat(ofYear(begun)).isEqualTo(asked);
    }

    private List<String> ofYear(Project project) {
      return whoBenefits(Plans.national(), Approval.notGiven(), project);
    }

    private Approval byMinister() {
      return Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, ProjectFixtures.DAY);
    }

    private Project group(ProjectBuilder project) {
      return project
          .group(true)
          .beneficiaries(List.of())
          .lines(List.of())
          .facts(List.of())
          .approval(Approval.unknown())
          .build();
    }

    private Assessment reviewed(AnnualPlanBuilder plan, Approval approval, Project project) {
      return PromotionLaw.inForceOn(ProjectFixtures.DAY)
          .review(plan.approval(approval).projects(List.of(project)).build());
    }

    private List<String> whoBenefits(AnnualPlanBuilder plan, Approval approval, Project project) {
      return reviewed(plan, approval, project).all().stream()
          .filter(one -> one.code().equals("decree45.article2.beneficiaries"))
          .map(one -> one.outcome() + " " + one.missingFacts())
          .toList();
    }

    @Test
    void aFacilityIsAskedOnceForAllItsProjects() {
      List<Question> questions =
          LAW.review(plan("x", "y", "x").approval(byChairman).build()).questions();
      assertThat(questions.stream().filter(one -> one.fact().equals("capital")))
          .extracting(Question::places)
          .containsExactly(
              List.of(
                  "projects[0].beneficiaries[0].facility.size",
                  "projects[2].beneficiaries[0].facility.size"),
              List.of("projects[1].beneficiaries[0].facility.size"));
      assertThat(questions.stream().filter(one -> one.fact().equals("provincialNorm"))).hasSize(1);
    }

    private AnnualPlanBuilder plan(String... facilities) {
      return Plans.provincial()
          .year(Year.of(2017))
          .funds(List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 1_000)))
          .projects(
              IntStream.range(0, facilities.length)
                  .mapToObj(
                      i ->
                          project()
                              .id("p" + i)
                              .beneficiaries(
                                  List.of(Beneficiary.of(workshop(facilities[i]).build())))
                              .build())
                  .toList());
    }
  }

  /** A fact that both being a beneficiary and a line of it lack is one. */
  @Nested
  class OfAFacility {
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"produces", "lawful", "sectors", "site", "form"})
    void isAskedOnce(String fact) {
      List<Question> asked =
          PromotionLaw.inForceOn(ProjectFixtures.DAY)
              .review(of(ProjectFixtures.national(), without(fact)).build())
              .questions();
      assertThat(asked).extracting(Question::fact).containsExactly(fact);
      assertThat(asked.get(0).places()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"produces", "lawful", "form"})
    void isAskedOnceForTwoProjects(String fact) {
      AnnualPlan plan =
          Plans.national()
              .projects(
                  Stream.of("p1", "p2")
                      .map(
                          id ->
                              of(Plans.nationalProject(id).toBuilder().id(id), without(fact))
                                  .build())
                      .toList())
              .build();
      List<Question> asked = PromotionLaw.inForceOn(ProjectFixtures.DAY).review(plan).questions();
      assertThat(asked.stream().filter(one -> one.fact().equals(fact)))
          .extracting(Question::places)
          .containsExactly(
              List.of(
                  "projects[0].beneficiaries[0].facility." + fact,
                  "projects[1].beneficiaries[0].facility." + fact));
    }

    @ParameterizedTest
    @CsvSource({"CLUSTER_INFRASTRUCTURE", "CLUSTER_DETAILED_PLAN"})
    void isAskedOnceOfWhoMayInvestInACluster(SupportItem item) {
      Project project =
          of(ProjectFixtures.national(), company().sites(List.of(ProjectFixtures.ward())).build())
              .approval(Approval.unknown())
              .lines(List.of(ProjectFixtures.line("l1", item).build()))
              .facts(List.of())
              .build();
      assertThat(facts(PromotionLaw.inForceOn(IN_2026).review(project)))
          .containsOnlyOnce("clusterInvestor");
    }

    /** Of its routes those that may open the contents, of which no article was read. */
    @Test
    void isAskedWhereItsRouteMayOpenTheContents() {
      Facility outside =
          company()
              .form(LegalForm.JOINT_STOCK_COMPANY)
              .lawful(true)
              .sites(List.of(ProjectFixtures.ward()))
              .build();
      Project machinery =
          of(ProjectFixtures.provincial(), outside).approval(approved()).facts(List.of()).build();
      assertThat(facts(PromotionLaw.inForceOn(IN_2026).review(machinery)))
          .containsExactlyInAnyOrder(
              "machineryNew",
              "machineryImproves",
              "provincialNorm",
              "clusterInvestor",
              "sustainable");
    }

    private static Approval approved() {
      return Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, IN_2026.minusDays(30));
    }

    private static ProjectBuilder of(ProjectBuilder project, Facility facility) {
      return project.beneficiaries(
          List.of(
              Beneficiary.builder()
                  .id("b1")
                  .facility(facility)
                  .share(Vnd.ofMillions(200))
                  .build()));
    }

    /** A workshop that applies no cleaner production, without {@code fact}. */
    private static Facility without(String fact) {
      FacilityBuilder known =
          ProjectFixtures.cooperative("f").cleanerProduction(false).promotionServices(false);
      return switch (fact) {
        case "produces" -> known.produces(Optional.<Boolean>empty()).build();
        case "lawful" -> known.lawful(Optional.<Boolean>empty()).build();
        case "sectors" -> known.sectors(List.of()).build();
        case "site" -> known.sites(List.of()).build();
        default -> known.form(Optional.<LegalForm>empty()).build();
      };
    }
  }

  private static List<String> facts(Assessment assessment) {
    return assessment.questions().stream().map(Question::fact).toList();
  }

  private static FacilityBuilder company() {
    return workshop("x").form(LegalForm.LIMITED_COMPANY);
  }

  private static FacilityBuilder workshop(String id) {
    return Facility.builder()
        .id(id)
        .form(LegalForm.LIMITED_COMPANY)
        .produces(true)
        .addSites(ProductionSite.in(commune()))
        .addSectors(Sector.MACHINERY_AND_EQUIPMENT);
  }

  private static Locality commune() {
    Locality district =
        Locality.of("800", LocalityKind.RURAL_DISTRICT, "Bến Lức").within(Plans.LONG_AN).build();
    return Locality.of("8000", LocalityKind.COMMUNE, "Tân Bửu").within(district).build();
  }

  /** Machinery of 1,000 million, of which 200 are requested from local money, for a workshop. */
  private static ProjectBuilder project() {
    return Project.builder()
        .id("p")
        .title("Hỗ trợ máy móc")
        .addContents(SupportCategory.TECHNOLOGY)
        .beneficiaries(List.of(Beneficiary.of(workshop("x").build())))
        .lines(List.of(unnamed("l1")))
        .cost(Vnd.ofMillions(1_000))
        .sources(List.of(provincial(200)));
  }

  private static SourceAmount provincial(long millions) {
    return SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(millions));
  }

  private static ProjectBuilder national() {
    return project()
        .lines(List.of(line("l1", "x").toBuilder().money(FundingSource.NATIONAL).build()))
        .sources(List.of(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200))));
  }

  private static CostLine unnamed(String id) {
    return bare(id).build();
  }

  private static CostLine line(String id, String beneficiary) {
    return bare(id).beneficiary(beneficiary).build();
  }

  private static CostLineBuilder bare(String id) {
    return CostLine.builder()
        .id(id)
        .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
        .cost(Vnd.ofMillions(400))
        .supportRequested(Vnd.ofMillions(200))
        .money(FundingSource.LOCAL);
  }
}
