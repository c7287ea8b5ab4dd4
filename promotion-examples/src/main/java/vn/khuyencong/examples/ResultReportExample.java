package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.report.ResultText;
import vn.khuyencong.examples.report.WorkText;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.CollaboratorWorkBuilder;
import vn.khuyencong.results.DatedLine;
import vn.khuyencong.results.ProjectResult;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.results.ResultBook;
import vn.khuyencong.results.WorkReport;
import vn.khuyencong.support.SupportCategory;

/**
 * Reports a quarter and a year: of three projects of 2021 as their provinces published them, of
 * which the pages tell that they were accepted in the year, but no jobs, output or day; and of Long
 * An's network of 2022, whose money was published, and whose work here is made up.
 */
public final class ResultReportExample {
  private static final Locality HA_GIANG =
      Locality.of("02", LocalityKind.PROVINCE, "Hà Giang").build();
  private static final Locality TRA_VINH =
      Locality.of("84", LocalityKind.PROVINCE, "Trà Vinh").build();
  private static final ReportPeriod YEAR_2021 = ReportPeriod.year(Year.of(2021));
  private static final ReportPeriod YEAR_2022 = ReportPeriod.year(Year.of(2022));
  private static final ReportPeriod QUARTER = ReportPeriod.quarter(Year.of(2022), 3);

  private ResultReportExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** The three projects of 2021, as a document. */
  public static JsonInput sample() {
    return JsonInput.resource(ResultReportExample.class, "sample-results-2021.json");
  }

  /** The network of Long An in 2022 with the work that is made up, as a document. */
  public static JsonInput sampleOfWork() {
    return JsonInput.resource(ResultReportExample.class, "sample-work-long-an-2022.json");
  }

  static void print(PrintStream out) {
    Map<String, String> places = Map.of("02", HA_GIANG.fullName(), "84", TRA_VINH.fullName());
    List<Dimension> by = List.of(Dimension.PROVINCE, Dimension.CATEGORY, Dimension.SOURCE);
    for (ReportPeriod period : List.of(ReportPeriod.quarter(Year.of(2021), 4), YEAR_2021)) {
      out.println(ResultText.of(published().report(period), places, by, Language.VIETNAMESE));
    }
    NetworkPlan longAn = longAn();
    out.println(
        ResultText.of(moneyOf(longAn).report(YEAR_2022), places, List.of(), Language.VIETNAMESE));
    out.println("Việc của cộng tác viên dưới đây là ví dụ tự đặt, không phải số liệu công bố.");
    for (ReportPeriod period : List.of(QUARTER, YEAR_2022)) {
      out.println(
          WorkText.of(
              WorkReport.of(period, longAn.network(), madeUp(longAn)), Language.VIETNAMESE));
    }
  }

  /** Three projects as published; nothing that the pages do not tell. */
  private static ResultBook published() {
    List<Project> projects =
        List.of(
            project("tra-vinh-gau-tai", TRA_VINH, 40)
                .addSources(SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(48)))
                .contents(List.of(SupportCategory.TECHNOLOGY))
                .build(),
            project("ha-giang-che-xanh", HA_GIANG, 200)
                .addSources(SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(235)))
                .contents(List.of(SupportCategory.TECHNOLOGY))
                .build(),
            project("ha-giang-mat-ong", HA_GIANG, 100)
                .contents(List.of(SupportCategory.TECHNOLOGY, SupportCategory.CONSULTANCY))
                .build());
    return new ResultBook(
        projects,
        projects.stream()
            .map(project -> ProjectResult.of(project.id(), YEAR_2021).accepted(true).build())
            .toList(),
        projects.stream()
            .flatMap(project -> BudgetLines.sources(project, BudgetStage.APPROVED).stream())
            .map(DatedLine::ofItsYear)
            .toList());
  }

  private static ProjectBuilder project(String id, Locality place, long millions) {
    return Project.builder()
        .id(id)
        .title("hỗ trợ ứng dụng máy móc thiết bị")
        .planYear(YEAR_2021.inYear())
        .addBeneficiaries(
            Beneficiary.of(
                Facility.builder()
                    .id(id)
                    .form(LegalForm.COOPERATIVE)
                    .addSites(ProductionSite.in(place))
                    .build()))
        .addSources(SourceAmount.of(MoneySource.LOCAL_PROMOTION, Vnd.ofMillions(millions)));
  }

  private static NetworkPlan longAn() {
    return PlanDocumentReader.read(ComparisonExample.sample()).networks().get(0);
  }

  /** What the network of {@code plan} costs in its year, as estimated. */
  private static ResultBook moneyOf(NetworkPlan plan) {
    AnnualPlan year =
        AnnualPlan.builder()
            .id("long-an-2022")
            .level(ProjectLevel.PROVINCIAL)
            .year(plan.year())
            .province(plan.network().province())
            .addNetworks(plan)
            .build();
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 12, 31));
    return ResultBook.of(
        year,
        List.of(),
        year.lines(BudgetStage.ESTIMATED, law::budgetOf).map(DatedLine::ofItsYear).toList());
  }

  /** Made up: nothing was published on the work of each member. */
  private static List<CollaboratorWork> madeUp(NetworkPlan plan) {
    List<Locality> districts = plan.network().territory();
    return Stream.of(
            work("v1", "ctv-01", "2022-07-12", CollaboratorTask.SURVEY_ESTABLISHMENTS)
                .place(districts.get(0))
                .facility("banh-trang-khanh-hau"),
            work("v2", "ctv-01", "2022-08", CollaboratorTask.GUIDE_PAPERWORK)
                .place(districts.get(0))
                .facility("banh-trang-khanh-hau")
                .project("may-tron-banh-trang"),
            work("v3", "ctv-02", "2022-Q3", CollaboratorTask.SURVEY_ESTABLISHMENTS)
                .place(districts.get(1))
                .facilities(40),
            work("v4", "ctv-16", "2022-09-20", CollaboratorTask.FAIRS).event("hoi-cho-2022"),
            work("v5", "ctv-03", "2022-11", CollaboratorTask.SURVEY_ESTABLISHMENTS)
                .place(districts.get(4)),
            work("v6", "ctv-99", "2022-09", CollaboratorTask.PROPAGATE_POLICY)
                .place(districts.get(5)))
        .map(CollaboratorWorkBuilder::build)
        .toList();
  }

  private static CollaboratorWorkBuilder work(
      String id, String who, String when, CollaboratorTask task) {
    return CollaboratorWork.builder()
        .id(id)
        .collaborator(who)
        .period(ReportPeriod.parse(when))
        .task(task);
  }
}
