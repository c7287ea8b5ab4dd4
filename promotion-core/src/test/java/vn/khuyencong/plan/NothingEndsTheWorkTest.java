package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.book.PlanComparison;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** What is wrong with one project is said there; plan, rank and compare go on with the rest. */
class NothingEndsTheWorkTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(ProjectFixtures.DAY);
  private static final Vnd HUGE = Vnd.of(Long.MAX_VALUE);

  /** One project for each way in which it can be bad. */
  private static List<Project> bad() {
    Project good = Plans.localProject("bad");
    return List.of(
        approved(good, ProjectFixtures.DAY.plusYears(1)),
        approved(good, LocalDate.of(2012, 7, 4)),
        good.toBuilder().cost(HUGE).build(),
        good.toBuilder()
            .sources(
                List.of(
                    SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, HUGE),
                    SourceAmount.of(MoneySource.COUNTERPART, HUGE)))
            .build(),
        good.toBuilder()
            .lines(
                good.lines().stream()
                    .map(line -> line.toBuilder().cost(HUGE).supportRequested(HUGE).build())
                    .toList())
            .build(),
        good.toBuilder()
            .beneficiaries(
                good.beneficiaries().stream()
                    .map(one -> one.toBuilder().share(HUGE).build())
                    .toList())
            .build(),
        good.toBuilder()
            .beneficiaries(List.of(Beneficiary.builder().from(atEndedUnit()).id("b1").build()))
            .build());
  }

  private static Beneficiary atEndedUnit() {
    Locality merged =
        Locality.of("m", LocalityKind.COMMUNE, "M")
            .within(Plans.LONG_AN)
            .validity(Validity.until(LocalDate.of(2015, 12, 31)))
            .build();
    return Beneficiary.of(
        Facility.builder().id("ended").addSites(ProductionSite.in(merged)).build());
  }

  private static Project approved(Project project, LocalDate day) {
    return project.toBuilder()
        .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, day))
        .build();
  }

  private static AnnualPlan plan(List<Project> projects) {
    return Plans.provincial().projects(projects).build();
  }

  @Property(tries = 30)
  void oneBadProjectChangesNoFindingOnTheOthers(
      @ForAll @IntRange(max = 6) int which, @ForAll @IntRange(max = 2) int at) {
    List<Project> good = List.of(Plans.localProject("p1"), Plans.localProject("p2"));
    List<Project> all = new ArrayList<>(good);
    all.add(at, bad().get(which));
    Assessment alone = LAW.review(plan(good));
    Assessment together = LAW.review(plan(all));
    for (int i = 0; i < good.size(); i++) {
      String before = "projects[" + i + "]";
      String after = "projects[" + (i < at ? i : i + 1) + "]";
      assertThat(texts(together, after)).isEqualTo(texts(alone, before));
    }
    assertThat(LAW.rank(all).projects().size() + LAW.rank(all).leftOut().size()).isEqualTo(3);
    assertThat(placed(all)).isEqualTo(placed(good));
  }

  /** What becomes of "p1" and "p2" among {@code projects}, those that are ranked in their order. */
  private static List<String> placed(List<Project> projects) {
    Ranking ranking = LAW.rank(projects);
    return Stream.concat(
            ranking.projects().stream().map(one -> one.id() + " " + one.priority()),
            ranking.leftOut().stream().map(out -> out.project().id() + " " + out.reason()))
        .filter(one -> one.startsWith("p1 ") || one.startsWith("p2 "))
        .toList();
  }

  /** A plan of national and of provincial money, each level as its own plan. */
  @Property(tries = 30)
  void norOfThePlanOfAnotherOrItsOwnLevel(
      @ForAll @IntRange(max = 6) int which, @ForAll @IntRange(max = 2) int at) {
    List<Project> good =
        List.of(Plans.localProject("p1"), ProjectFixtures.national().id("p2").build());
    List<Project> all = new ArrayList<>(good);
    all.add(at, bad().get(which));
    Assessment alone = LAW.reviewByLevel(plan(good));
    Assessment together = LAW.reviewByLevel(plan(all));
    for (int i = 0; i < good.size(); i++) {
      String before = "projects[" + i + "]";
      String after = "projects[" + (i < at ? i : i + 1) + "]";
      assertThat(texts(alone, before)).isNotEmpty();
      assertThat(texts(together, after)).isEqualTo(texts(alone, before));
    }
  }

  @Property(tries = 7)
  void twoDaysAreComparedWhateverIsWrongWithAProject(@ForAll @IntRange(max = 6) int which) {
    PlanComparison compared =
        LAW.compare(
            plan(List.of(Plans.localProject("p1"), bad().get(which))),
            LocalDate.of(2016, 6, 1),
            LocalDate.of(2025, 7, 1));
    assertThat(compared.projects()).hasSize(2);
  }

  @Test
  void anApprovalOutsideTheDaysIsFoundOnTheProject() {
    LocalDate day = ProjectFixtures.DAY;
    Project project = Plans.localProject("p");
    assertThat(found(Article02Projects.APPROVAL_DAY.code(), approved(project, day))).isEmpty();
    assertThat(found(Article02Projects.APPROVAL_DAY.code(), approved(project, day.plusDays(1))))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
    assertThat(
            found(
                Article02Projects.APPROVAL_DAY.code(), approved(project, LocalDate.of(2012, 7, 5))))
        .isEmpty();
    assertThat(
            found(
                Article02Projects.APPROVAL_DAY.code(), approved(project, LocalDate.of(2012, 7, 4))))
        .hasSize(1);
  }

  /**
   * Found: a plan of 2022 with one project approved on 1 March 2023, by the law of the end of 2022,
   * ended the work and named no project. So do the plan of another year and a day before the
   * decree.
   */
  @ParameterizedTest
  @CsvSource({
    "2022, 2022-12-31, 2023-03-01",
    "2016, 2016-12-31, 2017-01-01",
    "2025, 2025-06-30, 2025-07-01",
    "2013, 2013-06-30, 2012-07-04"
  })
  void aPlanGoesOnWithTheOthersAroundAnApprovalOutsideTheDays(
      int year, LocalDate day, LocalDate approved) {
    Project good = ofYear(Plans.localProject("p1"), year);
    Project bad = ofYear(approved(Plans.localProject("p2"), approved), year);
    PromotionLaw law = PromotionLaw.inForceOn(day);
    AnnualPlan plan = Plans.provincial().year(Year.of(year)).projects(List.of(good, bad)).build();
    Assessment review = law.review(plan);
    assertThat(review.all())
        .filteredOn(one -> one.code().equals(Article02Projects.APPROVAL_DAY.code()))
        .filteredOn(one -> one.path().startsWith("projects[1]"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
    assertThat(texts(review, "projects[0]"))
        .isEqualTo(
            texts(law.review(plan.toBuilder().projects(List.of(good)).build()), "projects[0]"));
    assertThat(
            law.rank(plan.projects()).projects().size()
                + law.rank(plan.projects()).leftOut().size())
        .isEqualTo(2);
  }

  /**
   * Found: a site in a xã of a huyện, on 1 August 2025, ended a whole register, plan or diff. The
   * unit today is asked at that site, and all else goes on.
   */
  @ParameterizedTest
  @CsvSource({"COMMUNE, 2025-08-01", "TOWNSHIP, 2025-07-01", "COMMUNE, 2025-10-14"})
  void aSiteInAUnitThatEndedIsAskedForAndEndsNothing(LocalityKind kind, LocalDate day) {
    Locality district =
        Locality.of("d", LocalityKind.RURAL_DISTRICT, "D").within(Plans.LONG_AN).build();
    Locality unit = Locality.of("u", kind, "U").within(district).build();
    Facility old = Facility.builder().id("old").addSites(ProductionSite.in(unit)).build();
    Project bad =
        approved(Plans.localProject("bad"), LocalDate.of(2024, 1, 15)).toBuilder()
            .beneficiaries(
                List.of(Beneficiary.builder().from(Beneficiary.of(old)).id("b1").build()))
            .build();
    PromotionLaw law = PromotionLaw.inForceOn(day);
    AnnualPlan good = plan(List.of(Plans.localProject("p1")));
    AnnualPlan both = plan(List.of(Plans.localProject("p1"), bad));

    assertThat(unitsAsked(law.assess(old))).containsExactly("facility.sites[0].unit");
    assertThat(unitsAsked(law.review(both)))
        .containsExactly("projects[1].beneficiaries[0].facility.sites[0].unit");
    assertThat(texts(law.review(both), "projects[0]"))
        .isEqualTo(texts(law.review(good), "projects[0]"));
    LocalDate before = LocalDate.of(2024, 1, 15);
    assertThat(unitsAsked(PromotionLaw.inForceOn(before).review(both))).isEmpty();
    assertThat(law.compare(old, before, day).subject()).isEqualTo(old);
    assertThat(law.compare(bad, before, day).subject()).isEqualTo(bad);
    PlanComparison compared = law.compare(both, before, day);
    assertThat(compared.projects()).hasSize(2);
    assertThat(law.compare(good, before, day).projects().get(0))
        .isEqualTo(compared.projects().get(0));
    assertThat(PromotionLaw.changesBetween(before, day)).isNotEmpty();
    assertThat(
            law.rank(both.projects()).projects().size()
                + law.rank(both.projects()).leftOut().size())
        .isEqualTo(2);
  }

  private static Project ofYear(Project project, int year) {
    return project.toBuilder().planDrawnUpIn(Optional.empty()).planYear(Year.of(year)).build();
  }

  private static List<String> unitsAsked(Assessment review) {
    return review.questions().stream()
        .filter(question -> question.fact().equals("unitToday"))
        .flatMap(question -> question.places().stream())
        .toList();
  }

  @Test
  void amountsThatAreTooLargeAreFoundOnTheProject() {
    Project project = Plans.localProject("p");
    String code = ProjectMoney.COMPUTABLE.code();
    assertThat(found(code, project.toBuilder().cost(PlannedAmounts.MOST).build())).isEmpty();
    assertThat(found(code, project.toBuilder().cost(PlannedAmounts.MOST.plus(Vnd.of(1))).build()))
        .extracting(Finding::outcome)
        .containsOnly(Outcome.VIOLATED);
    for (Project bad : bad().subList(2, 6)) {
      assertThat(found(code, bad)).isNotEmpty();
    }
  }

  @Test
  void aTaskOrAFundThatIsTooLargeIsFoundOnThePlan() {
    AnnualPlan plan =
        Plans.national()
            .funds(List.of(Fund.of(MoneySource.NATIONAL_PROMOTION, HUGE)))
            .tasks(
                List.of(
                    Plans.management("m1", Long.MAX_VALUE).build(),
                    Plans.management("m2", Long.MAX_VALUE).build()))
            .build();
    assertThat(LAW.review(plan).all())
        .filteredOn(one -> one.code().equals(Article14Management.COMPUTABLE.code()))
        .extracting(Finding::path)
        .containsExactly("tasks[0]", "tasks[1]", "funds[0]");
  }

  @Test
  void publishedFiguresThatAreTooLargeAreFoundOnThePlan() {
    StatedPart part =
        new StatedPart(
            "phần", Optional.empty(), Optional.of(StatedAmount.exactly(HUGE)), Optional.empty());
    AnnualPlan plan =
        Plans.national()
            .stated(
                StatedFigures.builder()
                    .total(StatedAmount.exactly(HUGE))
                    .parts(List.of(part, part))
                    .build())
            .build();
    assertThat(LAW.review(plan).all())
        .filteredOn(one -> one.code().equals(Article14Management.COMPUTABLE.code()))
        .extracting(Finding::path)
        .containsExactly("stated.total", "stated.parts[0]", "stated.parts[1]");
    assertThat(LAW.review(plan).all()).noneMatch(one -> one.code().contains("stated-total"));
  }

  /** A cap of so many units that it is above any amount binds nothing. */
  @Test
  void aTaskForManyUnitsIsReviewed() {
    for (LocalDate day : List.of(LocalDate.of(2016, 6, 1), LocalDate.of(2020, 6, 1))) {
      for (int quantity : List.of(1_600_000_000, Integer.MAX_VALUE)) {
        PlannedTaskBuilder task =
            Plans.management("t", 1_000_000_000)
                .category(SupportItem.CLUSTER_INFRASTRUCTURE.category())
                .item(SupportItem.CLUSTER_INFRASTRUCTURE)
                .quantity(quantity);
        AnnualPlan plan =
            Plans.national().tasks(List.of(task.build(), task.id("t2").build())).build();
        assertThat(PromotionLaw.inForceOn(day).review(plan).parts()).hasSizeGreaterThan(3);
      }
    }
  }

  /** Two of one facility are not added up for the year. */
  @Test
  void twoProjectsThatAreTooLargeEndNoPlan() {
    Project huge = bad().get(4);
    AnnualPlan plan = plan(List.of(huge, huge.toBuilder().id("other").build()));
    assertThat(LAW.review(plan).all())
        .filteredOn(one -> one.code().equals(ProjectMoney.COMPUTABLE.code()))
        .hasSizeGreaterThan(1);
  }

  @Test
  void itemsOfASettlementThatAreTooLargeAreFoundThere() {
    CostLine line = Plans.localProject("p").lines().get(0).toBuilder().cost(HUGE).build();
    ProjectSettlement settlement =
        ProjectSettlement.builder()
            .project("p")
            .year(Year.of(2016))
            .lines(List.of(line, line.toBuilder().id("other").build()))
            .build();
    assertThat(LAW.review(settlement).all())
        .filteredOn(one -> one.code().equals(Article14Management.COMPUTABLE.code()))
        .extracting(Finding::path)
        .containsExactly("lines[0]", "lines[1]");
    ProjectSettlement most =
        settlement.toBuilder()
            .lines(List.of(line.toBuilder().cost(PlannedAmounts.MOST).build()))
            .build();
    assertThat(LAW.review(most).all())
        .noneMatch(one -> one.code().equals(Article14Management.COMPUTABLE.code()));
  }

  /** A network is found too large at the part that is, alone and in a plan. */
  @Test
  void aNetworkThatIsTooLargeIsFoundAtItsPart() {
    NetworkPlan network = Networks.paidAt("0.3", 2016).build();
    assertThat(tooLarge(network)).isEmpty();
    assertThat(tooLarge(costs(network, PlannedAmounts.MOST.minus(Vnd.ofMillions(100))))).isEmpty();
    assertThat(tooLarge(costs(network, PlannedAmounts.MOST))).containsExactly("");
    assertThat(tooLarge(costs(network, PlannedAmounts.MOST.plus(Vnd.of(1)))))
        .containsExactly("otherCosts[0]");
    assertThat(tooLarge(costs(network, HUGE, HUGE)))
        .containsExactly("otherCosts[0]", "otherCosts[1]");
    assertThat(tooLarge(costs(network, PlannedAmounts.MOST, PlannedAmounts.MOST)))
        .containsExactly("otherCosts");
    assertThat(LAW.review(Plans.provincial().networks(List.of(costs(network, HUGE))).build()).all())
        .filteredOn(one -> one.code().equals(Article14Management.COMPUTABLE.code()))
        .extracting(Finding::path)
        .containsExactly("networks[0].otherCosts[0]");
  }

  private static List<String> tooLarge(NetworkPlan network) {
    return LAW.review(network).all().stream()
        .filter(one -> one.code().equals(Article14Management.COMPUTABLE.code()))
        .map(Finding::path)
        .toList();
  }

  private static NetworkPlan costs(NetworkPlan network, Vnd... amounts) {
    return network.toBuilder()
        .otherCosts(Stream.of(amounts).map(amount -> CostItem.of("Chi khác", amount)).toList())
        .build();
  }

  @Test
  void aFileReceivedBeforeTheDecreeEndsNothing() {
    Program program = Plans.program().receivedOn(Optional.of(LocalDate.of(2012, 7, 4))).build();
    assertThat(LAW.review(program).all()).isNotEmpty();
  }

  private static List<Finding> found(String code, Project project) {
    return LAW.review(project).all().stream().filter(one -> one.code().equals(code)).toList();
  }

  private static Stream<String> lines(Assessment review, String path) {
    return review.part(path).orElseThrow().all().stream()
        .map(
            one ->
                one.code()
                    + " "
                    + one.outcome()
                    + " "
                    + one.path().replace(path, "")
                    + " "
                    + one.arguments());
  }

  private static List<String> texts(Assessment review, String path) {
    return lines(review, path).toList();
  }

  @Test
  void aPlanOfAHundredUnknownProjectsIsAskedAboutEach() {
    List<Project> projects =
        IntStream.range(0, 100)
            .mapToObj(i -> ProjectFixtures.unknown().id("p" + i).build())
            .toList();
    Assessment review = LAW.review(plan(projects));
    assertThat(review.questions()).hasSizeGreaterThan(projects.size());
  }
}
