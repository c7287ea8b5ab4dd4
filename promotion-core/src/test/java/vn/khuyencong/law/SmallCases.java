package vn.khuyencong.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.SupportItem;

/**
 * Few cases that bring up every condition: projects of every item, and what no fixture has, since
 * it needs several facts at once.
 */
final class SmallCases {
  /** A day after every day that is asked about. */
  private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

  private SmallCases() {}

  /** Projects of one line of national money. */
  static List<Project> national() {
    return Stream.of(SupportItem.values())
        .map(item -> of(ProjectFixtures.national(), line("l1", item)))
        .toList();
  }

  /** Projects of one line of local money. */
  static List<Project> local() {
    return Stream.of(SupportItem.values())
        .map(item -> line("l1", item).toBuilder().money(FundingSource.LOCAL).build())
        .map(line -> of(ProjectFixtures.provincial(), line))
        .toList();
  }

  /** Group projects of two members, each by other routes, with one line that names neither. */
  static List<Project> groups() {
    return Stream.of(SupportItem.values())
        .flatMap(
            item ->
                members().stream()
                    .flatMap(
                        one -> members().stream().map(other -> group(item, one, other).build())))
        .toList();
  }

  private static ProjectBuilder group(SupportItem item, FacilityBuilder one, FacilityBuilder two) {
    return ProjectFixtures.national()
        .group(true)
        .approval(Approval.unknown())
        .beneficiaries(
            List.of(
                Beneficiary.of(one.id("a").build()).toBuilder().share(Vnd.ofMillions(200)).build(),
                Beneficiary.of(two.id("b").build()).toBuilder().share(Vnd.ZERO).build()))
        .lines(List.of(line("l1", item).toBuilder().beneficiary(Optional.empty()).build()));
  }

  /** A workshop, an organisation of services, and one that applies cleaner production. */
  private static List<FacilityBuilder> members() {
    FacilityBuilder company =
        Facility.builder().id("f").form(LegalForm.LIMITED_COMPANY).produces(false);
    return List.of(
        ProjectFixtures.cooperative("f").clusterInvestor(false),
        ProjectFixtures.cooperative("f").clusterInvestor(true),
        company.clusterInvestor(false).promotionServices(true),
        Facility.builder()
            .id("f")
            .form(LegalForm.JOINT_STOCK_COMPANY)
            .produces(true)
            .cleanerProduction(true)
            .clusterInvestor(false)
            .addSites(ProjectFixtures.ward()));
  }

  /** What needs several facts at once. */
  static List<Object> rare() {
    return Stream.of(
            advances(),
            papers(),
            Stream.of(FundingSource.values()).map(SmallCases::nobodys),
            Stream.of(recoverable(), transfer(), models()),
            Stream.of(abroad(), dinner(), foundedLater(), foundedSince(), paidMonths()),
            Stream.of(FundingSource.values()).map(SmallCases::tooMany),
            Stream.of(threeOfTwo(), twiceTwo(), overlarge(), late(), lateRequest(), latePlan()),
            Stream.of(ofOneYear(), uncounted(), uncosted(), district(), overlargeTask()),
            Stream.of(programme(), lateProgramme(), districtProgramme(), severalYears()),
            Stream.of(undated(), undatedLocal(), settledOver(), contradictory(), raised()),
            cut(),
            UntoldCases.all().stream(),
            NetworkCases.networks().stream(),
            NetworkCases.plans().stream(),
            NetworkCases.programs().stream())
        .<Object>flatMap(cases -> cases)
        .toList();
  }

  /** Pay of collaborators for a month before the decree, and for one far ahead. */
  private static Project paidMonths() {
    return ProjectFixtures.national()
        .lines(List.of(pay("truoc", YearMonth.of(2012, 3)), pay("sau", YearMonth.of(2099, 12))))
        .facts(List.of())
        .build();
  }

  private static CostLine pay(String id, YearMonth month) {
    return CostLine.builder()
        .id(id)
        .item(SupportItem.COLLABORATOR_REMUNERATION)
        .quantity(1)
        .cost(Vnd.of(1_000_000))
        .supportRequested(Vnd.of(1_000_000))
        .money(FundingSource.NATIONAL)
        .month(month)
        .build();
  }

  /** A facility that is founded after every day that is asked. */
  private static SupportRequest foundedLater() {
    return SupportRequest.of(
        Facility.builder()
            .id("sau-nay")
            .size(SizeFacts.builder().founded(LocalDate.of(9999, 12, 31)).build())
            .build());
  }

  /** A facility that is founded after the approval it rests on. */
  static SupportRequest foundedSince() {
    return foundedLater().toBuilder().approvedOn(LocalDate.of(2012, 7, 5)).build();
  }

  /** The file of a national project that moved to local money, all without days. */
  private static ProjectFile undated() {
    return ProjectFiles.stopped()
        .contract(ProjectContract.builder().amount(Vnd.ofMillions(200)).build())
        .advances(List.of(Advance.builder().amount(Vnd.ofMillions(140)).build()))
        .changes(
            List.of(
                ProjectChange.builder()
                    .kind(ProjectChangeKind.MOVED_TO_LOCAL_MONEY)
                    .decidedBy(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
                    .build()))
        .acceptances(List.of(Acceptance.builder().last(true).support(Vnd.ofMillions(1)).build()))
        .settlement(
            ProjectFiles.settlement().toBuilder()
                .settledOn(Optional.empty())
                .fileComplete(Optional.empty())
                .build())
        .build();
  }

  private static ProjectFile undatedLocal() {
    return ProjectFiles.local()
        .advances(List.of(Advance.builder().amount(Vnd.ofMillions(140)).build()))
        .acceptances(List.of(Acceptance.builder().last(true).support(Vnd.ofMillions(1)).build()))
        .build();
  }

  /** More of its local money was settled than was approved. */
  static ProjectFile settledOver() {
    return ProjectFiles.local()
        .settlement(
            ProjectFiles.settlement().toBuilder()
                .approvedSupport(Optional.empty())
                .support(Vnd.ofMillions(201))
                .build())
        .build();
  }

  /** An agency raised its support. */
  private static ProjectFile raised() {
    return ProjectFiles.national()
        .changes(
            List.of(
                ProjectChange.builder()
                    .kind(ProjectChangeKind.MORE_SUPPORT)
                    .day(ProjectFiles.ADVANCED)
                    .decidedBy(ProjectAuthority.CENTRAL_AGENCY)
                    .support(Vnd.ofMillions(220))
                    .build()))
        .build();
  }

  /** Shares that are no whole number of đồng, each exceeded. */
  private static Stream<Object> cut() {
    return Stream.of(
        undecided(AdvanceKind.TRAINING)
            .support(Vnd.of(3))
            .money(FundingSource.NATIONAL)
            .severalYears(false)
            .accepted(false)
            .paid(Vnd.of(3))
            .build(),
        ProjectFiles.national()
            .contract(
                ProjectContract.builder()
                    .day(ProjectFiles.CONTRACTED)
                    .amount(Vnd.of(199_999_999))
                    .build())
            .advances(
                List.of(
                    Advance.builder()
                        .day(ProjectFiles.ADVANCED)
                        .amount(Vnd.ofMillions(140))
                        .request(
                            AdvanceRequest.builder()
                                .support(Vnd.of(199_999_999))
                                .agencyDecided(false)
                                .build())
                        .build()))
            .settlement(ProjectFiles.settlement().toBuilder().cost(Vnd.of(399_999_999)).build())
            .build());
  }

  /** Its settlement tells another kind of content than the file. */
  private static ProjectFile contradictory() {
    return ProjectFiles.national()
        .settlement(ProjectFiles.settlement().toBuilder().content(PaidContent.TRAINING).build())
        .build();
  }

  private static CostLine line(String id, SupportItem item) {
    return ProjectFixtures.line(id, item)
        .priority(true)
        .upliftApproved(true)
        .shareBase(Vnd.ofMillions(400))
        .build();
  }

  private static Project of(ProjectBuilder project, CostLine... lines) {
    return project.lines(List.of(lines)).facts(List.of()).build();
  }

  private static Project recoverable() {
    return ProjectFixtures.provincial().form(SupportForm.RECOVERABLE).build();
  }

  private static Project transfer() {
    return ProjectFixtures.national()
        .facts(List.of(LineFacts.of("l1").transfer(TransferFacts.builder().build()).build()))
        .build();
  }

  /** One line for two that it does not name, over its cost. */
  private static Project nobodys(FundingSource money) {
    return of(
        ProjectFixtures.national()
            .beneficiaries(List.of(ProjectFixtures.beneficiary("b1", Vnd.ofMillions(500)))),
        line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).toBuilder()
            .money(money)
            .beneficiary(Optional.empty())
            .quantity(2)
            .supportRequested(Vnd.ofMillions(500))
            .build());
  }

  /** Two models, and a line that may be for either. */
  private static Project models() {
    CostLine model = line("l1", SupportItem.DEMONSTRATION_MODEL_EXISTING);
    return of(
        ProjectFixtures.national(),
        model,
        model.toBuilder().id("l2").unit("m2").build(),
        model.toBuilder().id("l3").unit("m3").build());
  }

  /** Of every kind the first advance, the first and the next of several years, and the last. */
  private static Stream<AdvanceRequest> advances() {
    return Stream.of(AdvanceKind.values())
        .map(SmallCases::undecided)
        .flatMap(
            request ->
                Stream.of(
                    request.build(),
                    request.severalYears(true).paid(Vnd.ZERO).build(),
                    request.paid(Vnd.ofMillions(20)).build(),
                    request.accepted(true).build(),
                    request
                        .agencyDecided(true)
                        .agencyRate(Percent.of(50))
                        .agencyDecision(Citation.of("9/QĐ"))
                        .agencyPapers(true)
                        .build()));
  }

  private static AdvanceRequestBuilder undecided(AdvanceKind kind) {
    return AdvanceRequest.builder().support(Vnd.ofMillions(100)).agencyDecided(false).kind(kind);
  }

  /** Advances and settlements that come with a list of their papers, which lacks most. */
  private static Stream<Object> papers() {
    ProjectSettlementBuilder settlement =
        ProjectSettlement.builder()
            .project("p1")
            .year(Year.of(2016))
            .money(FundingSource.NATIONAL)
            .fileComplete(LocalDate.of(2017, 1, 23))
            .papers(Set.of(PaymentPaper.CONTRACT));
    return Stream.concat(
        Stream.of(AdvanceKind.values())
            .map(SmallCases::undecided)
            .map(request -> request.papers(Set.of(PaymentPaper.PROGRESS_REPORT)))
            .flatMap(request -> Stream.of(request.build(), request.accepted(true).build())),
        Stream.of(settlement.build(), settlement.forceMajeure(true).build()));
  }

  /** Two projects that take one facility to fairs abroad in a year. */
  private static AnnualPlan abroad() {
    return Plans.national()
        .projects(Stream.of("p1", "p2").map(SmallCases::abroad).toList())
        .build();
  }

  private static Project abroad(String id) {
    CostLine fair = ProjectFixtures.line("l1", SupportItem.FAIR_ABROAD).build();
    return Plans.ofFacility(Plans.nationalProject(id), id, "f").toBuilder()
        .lines(List.of(fair))
        .build();
  }

  /** A conference with meal support. */
  private static NetworkPlan dinner() {
    MealSupport meals =
        new MealSupport(
            Set.of(),
            Optional.of(9),
            Optional.empty(),
            Optional.of(Vnd.of(100_000)),
            Optional.of(1),
            Optional.of(ConferencePlace.HELD_BY_COMMUNE));
    return Networks.paidAt("0.5", 2022)
        .addMeetings(Networks.meeting(LocalDate.of(2022, 12, 20)).meals(meals).build())
        .build();
  }

  /** A line whose approved factor of the uplift is above what texts allow. */
  private static Project tooMany(FundingSource money) {
    return of(
        ProjectFixtures.national(),
        line("l1", SupportItem.CONSULTANCY).toBuilder()
            .money(money)
            .upliftFactor(Coefficient.parse("1.6"))
            .build());
  }

  /** One line for three establishments of two that are named. */
  private static Project threeOfTwo() {
    return of(
        ProjectFixtures.national()
            .group(true)
            .beneficiaries(
                List.of(
                    ProjectFixtures.beneficiary("b1", Vnd.ofMillions(200)),
                    ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))),
        line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).toBuilder()
            .beneficiary(Optional.empty())
            .quantity(3)
            .build());
  }

  /** Two lines, each for both of two establishments, together over what two may get. */
  private static Project twiceTwo() {
    CostLine both =
        line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).toBuilder()
            .beneficiary(Optional.empty())
            .quantity(2)
            .cost(Vnd.ofMillions(9_000))
            .supportRequested(Vnd.ofMillions(1_000))
            .build();
    return of(
        ProjectFixtures.national()
            .group(true)
            .beneficiaries(
                List.of(
                    ProjectFixtures.beneficiary("b1", Vnd.ofMillions(1_000)),
                    ProjectFixtures.beneficiary("b2", Vnd.ofMillions(1_000)))),
        both,
        both.toBuilder().id("l2").build());
  }

  /** Amounts that do not fit together. */
  private static Project overlarge() {
    CostLine line =
        line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).toBuilder()
            .cost(Vnd.of(Long.MAX_VALUE))
            .supportRequested(Vnd.of(Long.MAX_VALUE))
            .build();
    return of(ProjectFixtures.national(), line, line.toBuilder().id("l2").build());
  }

  private static Project late() {
    return ProjectFixtures.national()
        .approval(Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, NEVER))
        .build();
  }

  private static SupportRequest lateRequest() {
    return SupportRequest.of(ProjectFixtures.cooperative("f").build()).toBuilder()
        .approvedOn(NEVER)
        .build();
  }

  private static AnnualPlan latePlan() {
    return Plans.national()
        .approval(Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, NEVER))
        .build();
  }

  /** Two projects of one facility and item in a year, each at a ceiling. */
  private static AnnualPlan ofOneYear() {
    return Plans.national()
        .projects(
            Stream.of("p1", "p2")
                .map(id -> Plans.ofFacility(Plans.nationalProject(id), id, "f"))
                .toList())
        .build();
  }

  /** A task that does not say for how many it is. */
  private static AnnualPlan uncounted() {
    return Plans.national()
        .tasks(
            List.of(
                task(SupportItem.PRODUCT_PRIZE_NATIONAL, 200).cost(Vnd.ofMillions(900)).build()))
        .build();
  }

  /** A task that does not say what it costs. */
  private static AnnualPlan uncosted() {
    return Plans.national()
        .tasks(List.of(task(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 100).quantity(1).build()))
        .build();
  }

  private static PlannedTaskBuilder task(SupportItem item, long millions) {
    return PlannedTask.builder()
        .id("t")
        .title("T")
        .category(item.category())
        .item(item)
        .amount(Vnd.ofMillions(millions))
        .source(MoneySource.NATIONAL_PROMOTION);
  }

  private static AnnualPlan overlargeTask() {
    return Plans.national()
        .tasks(List.of(task(SupportItem.MEDIA, 1).amount(Vnd.of(Long.MAX_VALUE)).build()))
        .build();
  }

  private static AnnualPlan district() {
    return Plans.provincial()
        .level(ProjectLevel.DISTRICT)
        .year(Year.of(2026))
        .funds(List.of(Plans.fund(MoneySource.DISTRICT_PROMOTION, 500)))
        .build();
  }

  /** A programme of which one project stands in two years, with a fund. */
  private static Program programme() {
    return Plans.program()
        .plans(
            List.of(
                Plans.national().build(),
                Plans.national().id("national-2017").year(Year.of(2017)).build()))
        .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 100)))
        .build();
  }

  /** A programme of a district that reaches over the end of its level. */
  private static Program districtProgramme() {
    return Plans.program()
        .level(ProjectLevel.DISTRICT)
        .province(Plans.LONG_AN)
        .firstYear(Year.of(2021))
        .lastYear(Year.of(2025))
        .plans(List.of())
        .build();
  }

  /** A project of which something is planned for each of two years. */
  private static Project severalYears() {
    return ProjectFixtures.national()
        .supportByYear(
            Stream.of(2016, 2017)
                .map(
                    year ->
                        YearAmount.of(
                            Year.of(year), MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(100)))
                .toList())
        .build();
  }

  private static Program lateProgramme() {
    return Plans.program().approval(Approval.by(ProjectAuthority.PRIME_MINISTER, NEVER)).build();
  }
}
