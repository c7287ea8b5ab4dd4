package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.law.decree45.RouteFacilities.none;
import static vn.khuyencong.law.decree45.RouteFacilities.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.SubjectPoints;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** For whom the contents are: a route opens what the clauses give to it, and nothing else. */
class Article04SubjectsTest {
  private static final LocalDate IN_2017 = LocalDate.of(2017, 1, 15);
  private static final LocalDate DETAILED = LocalDate.of(2013, 2, 10);
  private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);

  private static final Facility SERVICE =
      Facility.builder()
          .id("f")
          .form(LegalForm.LIMITED_COMPANY)
          .produces(false)
          .promotionServices(true)
          .build();

  private static final Facility CLEANER =
      none().form(LegalForm.JOINT_STOCK_COMPANY).produces(true).cleanerProduction(true).build();

  @Nested
  class RouteCAlone {
    @ParameterizedTest
    @CsvSource({
      "MACHINERY_TECHNOLOGY_TRANSFER, 'Điều 4 khoản 4 điểm a, 46/2012/TT-BCT'",
      "TECHNOLOGY_LINE, 'Điều 4 khoản 4 điểm a, 46/2012/TT-BCT'",
      "DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 'Điều 4 khoản 2, 46/2012/TT-BCT'",
      "RELOCATION_LOAN_INTEREST, 'Điều 4 khoản 6, 46/2012/TT-BCT'",
      "CONSULTANCY, 'Điều 4 khoản 5, 45/2012/NĐ-CP'"
    })
    void opensNothingOfAWorkshop(SupportItem item, String clause) {
      Finding finding = forWhom(item, FundingSource.LOCAL, SERVICE, IN_2017);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString(clause);
    }

    @Test
    void makesAProjectOfMachineryRefused() {
      Project project =
          project(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, SERVICE);
      Assessment review = PromotionLaw.inForceOn(IN_2017).review(project);
      assertThat(review.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(review.violations())
          .extracting(Finding::code)
          .contains("decree45.article4.for-whom");
    }

    @Test
    void opensNoTrademarkByWordsThatDecide() {
      assertThat(forWhom(SupportItem.TRADEMARK, FundingSource.LOCAL, SERVICE, IN_2017).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void opensWhatIsForServices() {
      assertThat(
              forWhom(
                      SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
                      FundingSource.NATIONAL,
                      SERVICE,
                      IN_2017)
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class RouteBAlone {
    @ParameterizedTest
    @CsvSource({
      "RELOCATION_LOAN_INTEREST, VIOLATED",
      "MACHINERY_TECHNOLOGY_TRANSFER, VIOLATED",
      "POLLUTION_TREATMENT_ESTABLISHMENT, VIOLATED",
      "TRADEMARK, LAW_UNSETTLED",
      "BRAND, LAW_UNSETTLED",
      "CLEANER_PRODUCTION_PILOT, SATISFIED",
      "TRAINING_SKILLS, SATISFIED",
      "MEDIA, SATISFIED"
    })
    void opensOnlyWhatIsForIt(SupportItem item, Outcome outcome) {
      assertThat(forWhom(item, FundingSource.LOCAL, CLEANER, IN_2017).outcome()).isEqualTo(outcome);
    }

    @Test
    void isOpenForMachineryWhileTheDecreeSpeaksAlone() {
      Finding before = machinery(DETAILED.minusDays(1));
      assertThat(before.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(before.openPoints()).containsExactly(SubjectPoints.CONTENT_NAMES_NOBODY);
      assertThat(machinery(DETAILED).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(machinery(DETAILED.plusDays(1)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /** The refusal says that it rests on the circular as issued, once that was amended unread. */
    @Test
    void isRefusedOnTheCircularAsIssued() {
      LocalDate amended = LocalDate.of(2017, 9, 29);
      assertThat(machinery(amended.minusDays(1)).openPoints()).isEmpty();
      assertThat(machinery(amended).openPoints())
          .containsExactly(DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED);
      assertThat(machinery(amended).explanation(Language.ENGLISH).toString())
          .contains("20/2017/TT-BCT", "was not read");
    }

    @Test
    void isOpenIfTheCircularDoesNotStand() {
      PromotionLaw law =
          PromotionLaw.inForceOn(LocalDate.of(2020, 6, 1))
              .settling(
                  DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED,
                  false,
                  Citation.of("20/2017/TT-BCT"));
      assertThat(
              forWhom(
                      project(
                          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, CLEANER),
                      law)
                  .outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void isOpenForTrainingFromNationalMoneySinceCircular36() {
      LocalDate first = LocalDate.of(2014, 2, 10);
      assertThat(training(first.minusDays(1)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(training(first).openPoints())
          .contains(SubjectPoints.INDUSTRIAL_FACILITY_NATIONAL_MONEY);
      assertThat(training(first).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    }

    private Finding training(LocalDate day) {
      return forWhom(SupportItem.TRAINING_SKILLS, FundingSource.NATIONAL, CLEANER, day);
    }

    private Finding machinery(LocalDate day) {
      return forWhom(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, CLEANER, day);
    }
  }

  @Nested
  class MoneyOfBodies {
    @ParameterizedTest
    @EnumSource(
        value = SupportItem.class,
        names = {
          "MANAGEMENT_AGENCY",
          "COLLABORATOR_REMUNERATION",
          "MANAGEMENT_IMPLEMENTING_UNIT",
          "MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA",
          "SHOWROOM_NATIONAL_REGIONAL_CENTRE"
        })
    void isNoWorkshops(SupportItem item) {
      LocalDate day = LocalDate.of(2020, 6, 1);
      Facility workshop = ProjectFixtures.cooperative("f").build();
      assertThat(forWhom(item, FundingSource.NATIONAL, workshop, day).outcome())
          .isEqualTo(Outcome.VIOLATED);
      Facility both = ProjectFixtures.cooperative("f").promotionServices(true).build();
      assertThat(forWhom(item, FundingSource.NATIONAL, both, day).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(forWhom(unnamed(item, workshop), PromotionLaw.inForceOn(day)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void isThoseOfACentreThatDoesNotProduce() {
      Facility centre =
          Facility.builder().id("f").form(LegalForm.STATE_UNIT).promotionServices(true).build();
      assertThat(
              forWhom(SupportItem.MANAGEMENT_AGENCY, FundingSource.LOCAL, centre, IN_2017)
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"true, VIOLATED", "false, SATISFIED", ", FACT_MISSING"})
    void ofCoursesForStaffIsNoWorkshops(Boolean staff, Outcome outcome) {
      Project project =
          project(
                  SupportItem.COMMON_STAFF_AND_START_UP_COURSES,
                  FundingSource.LOCAL,
                  workshop().build())
              .toBuilder()
              .facts(List.of(LineFacts.of("l1").staffCourse(Optional.ofNullable(staff)).build()))
              .build();
      assertThat(forWhom(project, PromotionLaw.inForceOn(IN_2017)).outcome()).isEqualTo(outcome);
    }
  }

  @Nested
  class ClusterMoney {
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, 2016-06-01",
      "CLUSTER_DETAILED_PLAN, 2016-06-01",
      "POLLUTION_TREATMENT_CLUSTER, 2020-06-01",
      "CLUSTER_INFRASTRUCTURE, 2025-10-15"
    })
    void isItsInvestors(SupportItem item, LocalDate day) {
      FacilityBuilder one = ProjectFixtures.cooperative("f");
      assertThat(cluster(item, one.clusterInvestor(false).build(), day))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(cluster(item, one.clusterInvestor(true).build(), day))
          .isEqualTo(Outcome.SATISFIED);
      Finding open =
          forWhom(
              item,
              FundingSource.NATIONAL,
              one.clusterInvestor(Optional.<Boolean>empty()).build(),
              day);
      assertThat(open.missingFacts()).containsExactly("clusterInvestor");
    }

    /** Whatever the form of the workshop, and also when its line names nobody. */
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, BUSINESS_HOUSEHOLD, 2016-06-01",
      "CLUSTER_DETAILED_PLAN, JOINT_STOCK_COMPANY, 2020-06-01",
      "POLLUTION_TREATMENT_CLUSTER, LIMITED_COMPANY, 2019-01-15"
    })
    void isNoWorkshopsInACluster(SupportItem item, LegalForm form, LocalDate day) {
      Facility one = ProjectFixtures.cooperative("f").form(form).clusterInvestor(false).build();
      assertThat(cluster(item, one, day)).isEqualTo(Outcome.VIOLATED);
      assertThat(forWhom(unnamed(item, one), PromotionLaw.inForceOn(day)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private Outcome cluster(SupportItem item, Facility facility, LocalDate day) {
      return forWhom(item, FundingSource.NATIONAL, facility, day).outcome();
    }
  }

  @Nested
  class Founders {
    private final Facility founder = workshop().produces(Optional.<Boolean>empty()).build();

    @Test
    void areNotAskedWhetherTheyProduce() {
      Assessment review =
          PromotionLaw.inForceOn(IN_2017)
              .review(project(SupportItem.ENTERPRISE_ESTABLISHMENT, FundingSource.LOCAL, founder));
      assertThat(forWhom(review).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(review.part("beneficiaries").orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void areAskedForWhatElseTheyGet() {
      Assessment review =
          PromotionLaw.inForceOn(IN_2017)
              .review(
                  project(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, founder));
      assertThat(forWhom(review).missingFacts()).containsExactly("produces");
    }

    @Test
    void areInAPlaceOfPointA() {
      assertThat(
              forWhom(SupportItem.ENTERPRISE_ESTABLISHMENT, FundingSource.LOCAL, CLEANER, IN_2017)
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class LinesThatNameNobody {
    @Test
    void areThoseOfTheOnlyBeneficiary() {
      assertThat(
              forWhom(
                      unnamed(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SERVICE),
                      PromotionLaw.inForceOn(IN_2017))
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void askWhoseTheyAreIfThatMatters() {
      Project project =
          unnamed(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SERVICE).toBuilder()
              .beneficiaries(
                  List.of(
                      beneficiary("f", SERVICE),
                      beneficiary("g", ProjectFixtures.cooperative("g").build())))
              .build();
      assertThat(forWhom(project, PromotionLaw.inForceOn(IN_2017)).missingFacts())
          .containsExactly("beneficiary");
    }

    /** The members of a group need not be fixed yet: the line may be for the one who is not. */
    @ParameterizedTest
    @CsvSource({
      "MACHINERY_TECHNOLOGY_TRANSFER, 2016-06-01, SERVICE",
      "MACHINERY_TECHNOLOGY_TRANSFER, 2020-06-01, SERVICE",
      "RELOCATION_LOAN_INTEREST, 2017-01-15, CLEANER",
      "CLUSTER_INFRASTRUCTURE, 2016-06-01, WORKSHOP",
      "CLUSTER_INFRASTRUCTURE, 2026-03-01, WORKSHOP",
      "ENTERPRISE_ESTABLISHMENT, 2020-06-01, CLEANER"
    })
    void mayBeThoseOfAMemberNotFixedYet(SupportItem item, LocalDate day, String known) {
      Facility one =
          switch (known) {
            case "SERVICE" -> SERVICE;
            case "CLEANER" -> CLEANER;
            default -> workshop().build();
          };
      Project alone = unnamed(item, one).toBuilder().group(true).build();
      Project open = with(alone, Beneficiary.notFixed("g"));
      PromotionLaw law = PromotionLaw.inForceOn(day);
      assertThat(forWhom(alone, law).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(forWhom(open, law).outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(forWhom(open, law).missingFacts()).containsExactly("beneficiary");
      assertThat(forWhom(open, law).path()).isEqualTo("lines[0]");
      assertThat(forWhom(of(open, "f"), law).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(of(open, "g"))
          .matches(
              theirs ->
                  law.review(theirs).all().stream()
                      .noneMatch(finding -> finding.code().equals("decree45.article4.for-whom")));
    }

    @Test
    void thatEveryMemberHasAPartOfAreAlsoTheOthers() {
      Project alone =
          unnamed(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SERVICE).toBuilder()
              .group(true)
              .build();
      Project open = with(alone, Beneficiary.notFixed("g"));
      Project both =
          open.toBuilder()
              .lines(List.of(open.lines().get(0).toBuilder().quantity(2).build()))
              .build();
      assertThat(forWhom(both, PromotionLaw.inForceOn(IN_2017)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void areOfOneWhoMayHaveThemThoughAnotherIsNotFixedYet() {
      Project open =
          with(
              unnamed(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, workshop().build()),
              Beneficiary.notFixed("g"));
      assertThat(forWhom(open, PromotionLaw.inForceOn(IN_2017)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    private Project with(Project project, Beneficiary more) {
      return project.toBuilder().addBeneficiaries(more).build();
    }

    private Project of(Project project, String beneficiary) {
      return project.toBuilder()
          .lines(List.of(project.lines().get(0).toBuilder().beneficiary(beneficiary).build()))
          .build();
    }
  }

  @Nested
  class SinceTheAmendment {
    @Test
    void contentsOfNewSubjectsAreTheOpenPointOnTheArticle() {
      Facility sustainable =
          none()
              .form(LegalForm.JOINT_STOCK_COMPANY)
              .produces(true)
              .sustainableProduction(true)
              .build();
      Finding finding =
          forWhom(
              SupportItem.CLEANER_PRODUCTION_PILOT, FundingSource.NATIONAL, sustainable, AMENDED);
      assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding.openPoints()).contains(DecreePoints.ARTICLE_4_CONTENTS);
      assertThat(
              forWhom(
                      SupportItem.CLEANER_PRODUCTION_PILOT,
                      FundingSource.NATIONAL,
                      sustainable,
                      AMENDED.minusDays(1))
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class TripsAbroad {
    @ParameterizedTest
    @CsvSource({"true, VIOLATED", "false, SATISFIED", ", FACT_MISSING"})
    void ofAnEstablishmentOfPointBAreForStudy(Boolean event, Outcome outcome) {
      Project project =
          project(SupportItem.COMMON_ABROAD_TRIPS, FundingSource.LOCAL, CLEANER).toBuilder()
              .facts(List.of(LineFacts.of("l1").eventAbroad(Optional.ofNullable(event)).build()))
              .build();
      assertThat(forWhom(project, PromotionLaw.inForceOn(IN_2017)).outcome()).isEqualTo(outcome);
    }
  }

  @Nested
  class Questions {
    @Test
    void thatDecideRouteAComeFirst() {
      Facility household = Facility.builder().id("h").form(LegalForm.BUSINESS_HOUSEHOLD).build();
      for (LocalDate day : List.of(IN_2017, AMENDED)) {
        List<String> asked = facts(PromotionLaw.inForceOn(day).assess(household));
        assertThat(asked.subList(0, 4))
            .containsExactlyInAnyOrder("produces", "lawful", "site", "sectors");
        assertThat(asked.subList(4, asked.size())).contains("cleaner", "services");
      }
    }

    /** Of every form and by the law of every period: what decides route a, then b, then c. */
    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void onServicesComeAfterThoseOfTheRoutesBefore(LegalForm form) {
      Facility unknown = Facility.builder().id("h").form(form).build();
      for (String day : List.of("2012-12-01", "2017-01-15", "2020-06-01", "2025-08-01")) {
        List<String> asked = facts(PromotionLaw.inForceOn(LocalDate.parse(day)).assess(unknown));
        assertThat(asked).startsWith("produces").endsWith("cleaner", "services");
      }
      for (LocalDate day : List.of(AMENDED, LocalDate.of(2026, 3, 1))) {
        List<String> asked = facts(PromotionLaw.inForceOn(day).assess(unknown));
        assertThat(asked).startsWith("produces").contains("services");
        assertThat(asked.subList(asked.indexOf("services") + 1, asked.size()))
            .isSubsetOf("artisan");
      }
    }

    /**
     * Found: "takes part in promotion services" was asked first of a household of which nothing is
     * known, and a yes left nothing to ask. Now a yes opens what its route opens, and no more.
     */
    @ParameterizedTest
    @CsvSource({
      "BUSINESS_HOUSEHOLD, services, 2017-01-15, CONSULTANCY",
      "BUSINESS_HOUSEHOLD, services, 2025-10-15, CONSULTANCY",
      "LIMITED_COMPANY, services, 2020-06-01, ENTERPRISE_ESTABLISHMENT",
      "COOPERATIVE, services, 2017-01-15, RELOCATION_LOAN_INTEREST",
      "JOINT_STOCK_COMPANY, cleaner, 2017-01-15, POLLUTION_TREATMENT_ESTABLISHMENT",
      "LIMITED_COMPANY, cleaner, 2020-06-01, RELOCATION_LOAN_INTEREST"
    })
    void answeredYesOpenOnlyTheContentsOfTheirRoute(
        LegalForm form, String answered, LocalDate day, SupportItem other) {
      FacilityBuilder unknown = Facility.builder().id("h").form(form);
      Facility yes =
          answered.equals("services")
              ? unknown.promotionServices(true).build()
              : unknown.cleanerProduction(true).build();
      PromotionLaw law = PromotionLaw.inForceOn(day);
      for (SupportItem item : List.of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, other)) {
        assertThat(law.contentsOpenTo(SupportRequest.of(yes)))
            .filteredOn(one -> one.item() == item)
            .hasSize(2)
            .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.FACT_MISSING));
        Assessment review = law.review(project(item, FundingSource.LOCAL, yes));
        assertThat(forWhom(review).outcome()).isEqualTo(Outcome.FACT_MISSING);
        assertThat(facts(review)).contains("lawful", "site").doesNotContain(answered);
      }
      assertThat(law.contentsOpenTo(SupportRequest.of(yes)))
          .anySatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.SATISFIED));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2012-12-01",
          "2016-06-01",
          "2017-01-15",
          "2020-06-01",
          "2025-10-14",
          "2025-10-15",
          "2026-03-01"
        })
    void onRoutesThatDoNotOpenTheContentsAreNotAsked(LocalDate day) {
      Facility household = Facility.builder().id("h").form(LegalForm.BUSINESS_HOUSEHOLD).build();
      Project project =
          project(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, household);
      assertThat(facts(PromotionLaw.inForceOn(day).review(project)))
          .contains("produces", "lawful", "site", "sectors")
          .doesNotContain("services", "cleaner", "sustainable", "clusterInvestor", "artisan");
    }

    /** Then what may still open them are the new subjects, of whose contents nothing was read. */
    @ParameterizedTest
    @CsvSource({
      "MACHINERY_TECHNOLOGY_TRANSFER, 2025-10-15, JOINT_STOCK_COMPANY, false",
      "MACHINERY_TECHNOLOGY_TRANSFER, 2026-03-01, JOINT_STOCK_COMPANY, false",
      "RELOCATION_LOAN_INTEREST, 2026-03-01, LIMITED_COMPANY, false",
      "MACHINERY_TECHNOLOGY_TRANSFER, 2026-03-01, BUSINESS_HOUSEHOLD, true"
    })
    void sinceTheAmendmentAreThoseOfItsNewSubjects(
        SupportItem item, LocalDate day, LegalForm form, boolean artisan) {
      Facility outside = outside().form(form).build();
      List<String> asked =
          facts(PromotionLaw.inForceOn(day).review(project(item, FundingSource.LOCAL, outside)));
      assertThat(asked)
          .contains("sustainable", artisan ? "artisan" : "clusterInvestor")
          .doesNotContain("services", "cleaner", artisan ? "clusterInvestor" : "artisan")
          .doesNotHaveDuplicates();
    }

    /**
     * What is not asked for changes nothing, and once the new subjects are denied it is refused.
     */
    @Test
    void sinceTheAmendmentSpareTheRoutesThatOpenNothing() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2026, 3, 1));
      for (boolean cleaner : List.of(true, false)) {
        FacilityBuilder more = outside().cleanerProduction(cleaner).promotionServices(cleaner);
        assertThat(machinery(law, more.build())).isEqualTo(Outcome.FACT_MISSING);
        assertThat(machinery(law, more.clusterInvestor(false).sustainableProduction(false).build()))
            .isEqualTo(Outcome.VIOLATED);
        assertThat(machinery(law, more.sustainableProduction(true).build()))
            .isEqualTo(Outcome.LAW_UNSETTLED);
      }
    }

    /** While being a beneficiary by whichever route is all that the line asks, each is. */
    @Test
    void ofEveryRouteAreAskedWhereTheLineIsForAnybody() {
      Project project = project(SupportItem.MEDIA, FundingSource.LOCAL, outside().build());
      assertThat(facts(PromotionLaw.inForceOn(LocalDate.of(2026, 3, 1)).review(project)))
          .contains("cleaner", "sustainable", "clusterInvestor", "services")
          .doesNotContain("artisan");
    }

    private Outcome machinery(PromotionLaw law, Facility facility) {
      return forWhom(
              project(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL, facility),
              law)
          .outcome();
    }

    /** A lawful workshop that produces in no place of point a, of which no more is known. */
    private FacilityBuilder outside() {
      return Facility.builder()
          .id("f")
          .form(LegalForm.JOINT_STOCK_COMPANY)
          .lawful(true)
          .produces(true)
          .addSites(ProjectFixtures.ward())
          .addSectors(Sector.FOOD_PROCESSING);
    }

    @Test
    void afterRouteAIsRefusedAreThoseOfTheOthers() {
      Facility large =
          workshop()
              .cleanerProduction(Optional.<Boolean>empty())
              .promotionServices(Optional.<Boolean>empty())
              .sites(List.of(ProjectFixtures.ward()))
              .build();
      assertThat(facts(PromotionLaw.inForceOn(IN_2017).assess(large)))
          .containsExactly("cleaner", "services");
    }

    private List<String> facts(Assessment assessment) {
      return assessment.questions().stream().map(Question::fact).toList();
    }
  }

  @Nested
  class OpenedContents {
    @Test
    void areThoseOfTheRoutes() {
      List<ContentAccess> contents =
          PromotionLaw.inForceOn(IN_2017).contentsOpenTo(SupportRequest.of(SERVICE));
      assertThat(contents).hasSize(2 * SupportItem.values().length);
      assertThat(contents)
          .filteredOn(one -> one.item() == SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
          .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.VIOLATED));
    }

    @Test
    void areAPartOfTheAssessmentThatDecidesNothing() {
      Assessment assessment = PromotionLaw.inForceOn(IN_2017).assess(SERVICE);
      assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
      Assessment contents = assessment.part("contents").orElseThrow();
      assertThat(contents.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(contents.findings())
          .extracting(finding -> finding.message(Language.ENGLISH))
          .anyMatch(text -> text.startsWith("Content") && text.contains("management costs"));
    }
  }

  /** A line that names nobody goes to the body that carries it out, and the sentence says so. */
  @ParameterizedTest
  @CsvSource({"MANAGEMENT_AGENCY", "COLLABORATOR_REMUNERATION", "MANAGEMENT_IMPLEMENTING_UNIT"})
  void aLineOfABodyThatNamesNobodyIsNotSaidToBeForTheWorkshop(SupportItem item) {
    Finding finding = forWhom(PromotionLaw.inForceOn(IN_2017).review(unnamed(item, SERVICE)));
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Language.ENGLISH))
        .contains("for the body that carries it out:")
        .doesNotContain("for f:");
    assertThat(finding.message(Language.VIETNAMESE))
        .contains("chi cho đơn vị thực hiện nội dung đó:");
    Finding named = forWhom(item, FundingSource.NATIONAL, SERVICE, IN_2017);
    assertThat(named.arguments()).containsEntry("beneficiary", "f");
  }

  private static Finding forWhom(
      SupportItem item, FundingSource money, Facility facility, LocalDate day) {
    return forWhom(project(item, money, facility), PromotionLaw.inForceOn(day));
  }

  private static Finding forWhom(Project project, PromotionLaw law) {
    return forWhom(law.review(project));
  }

  private static Finding forWhom(Assessment review) {
    return review.all().stream()
        .filter(finding -> finding.code().equals("decree45.article4.for-whom"))
        .findFirst()
        .orElseThrow();
  }

  private static Project unnamed(SupportItem item, Facility facility) {
    Project project = project(item, FundingSource.NATIONAL, facility);
    CostLine line = project.lines().get(0).toBuilder().beneficiary(Optional.empty()).build();
    return project.toBuilder().lines(List.of(line)).build();
  }

  private static Project project(SupportItem item, FundingSource money, Facility facility) {
    return (money == FundingSource.NATIONAL
            ? ProjectFixtures.national()
            : ProjectFixtures.provincial())
        .approval(Approval.unknown())
        .beneficiaries(List.of(beneficiary("f", facility)))
        .lines(List.of(ProjectFixtures.line("l1", item).money(money).beneficiary("f").build()))
        .facts(List.of(ProjectFixtures.newMachinery("l1")))
        .build();
  }

  private static Beneficiary beneficiary(String id, Facility facility) {
    return Beneficiary.builder().id(id).facility(facility).share(Vnd.ofMillions(200)).build();
  }
}
