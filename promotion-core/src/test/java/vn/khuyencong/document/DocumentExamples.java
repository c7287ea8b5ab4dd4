package vn.khuyencong.document;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.TransferShare;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectSettlement;
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
            .build(),
        ProjectChange.builder().kind(ProjectChangeKind.MORE_SUPPORT).build(),
        ProjectSettlement.builder()
            .project("p1")
            .year(Year.of(2022))
            .settledOn(LocalDate.of(2022, 12, 20))
            .lines(List.of())
            .build());
  }
}
