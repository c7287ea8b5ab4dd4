package vn.khuyencong.document;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.TransferShare;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.DatedLine;
import vn.khuyencong.results.ProjectResult;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportUnit;

/** Values of types that no receipt holds. */
final class DocumentExamples {
  private DocumentExamples() {}

  static List<Object> all() {
    return List.of(
        Plans.program().build(),
        LocalItem.of(
            "PRIZE", SupportCategory.PRODUCTS_AND_TRADE, SupportUnit.PRODUCT, "giải", "prize"),
        Locality.of("79", LocalityKind.PROVINCE, "P")
            .addSuccessors(
                new LocalityLink(
                    "80", "Q", Optional.of(TransferShare.PART), Citation.of("y"), Evidence.SEEN))
            .build(),
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .money(FundingSource.LOCAL)
            .kind(AdvanceKind.TRAINING)
            .papers(Set.of(PaymentPaper.CONTRACT))
            .build(),
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .content(PaidContent.TRAINING)
            .agencyRate(vn.khuyencong.money.Percent.of(70))
            .agencyDecision(Citation.of("z"))
            .agencyPapers(true)
            .agencyDecided(true)
            .build(),
        ProjectChange.builder().kind(ProjectChangeKind.MORE_SUPPORT).build(),
        ProjectSettlement.builder()
            .project("p1")
            .year(Year.of(2022))
            .settledOn(LocalDate.of(2022, 12, 20))
            .lines(List.of())
            .build(),
        ProjectResult.of("p1", ReportPeriod.parse("2022-Q3")).jobs(5).build(),
        DatedLine.on(LocalDate.of(2022, 7, 15), line()),
        line().toBuilder().id("m2").stage(BudgetStage.RECOVERED).amount(Vnd.of(-7)).build(),
        work());
  }

  /** Money of the project p1. */
  static BudgetLine line() {
    return BudgetLine.builder()
        .id("m1")
        .amount(Vnd.ofMillions(210))
        .stage(BudgetStage.ADVANCED)
        .source(MoneySource.PROVINCIAL_PROMOTION)
        .project("p1")
        .year(Year.of(2022))
        .build();
  }

  /** A survey in Long An. */
  static CollaboratorWork work() {
    return CollaboratorWork.builder()
        .id("v1")
        .collaborator("CTV-01")
        .period(ReportPeriod.parse("2022-07-12"))
        .task(CollaboratorTask.SURVEY_ESTABLISHMENTS)
        .place(Plans.LONG_AN)
        .facilities(4)
        .build();
  }
}
