package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Builds a national project for a cooperative and reviews it, first requesting too much, then what
 * the ceiling allows: what is wrong, what is still to be asked, and what holds. Places and
 * facilities are made up.
 */
public final class ProjectReviewExample {
  private static final String COOPERATIVE = "hop-tac-xa-mau";
  private static final String LINE = "may-sao-che";

  private static final Vnd COST = Vnd.ofMillions(600);

  private ProjectReviewExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2017, 6, 1));
    print(out, "Đề nghị 250 triệu đồng", law.review(project()));
    out.println();
    print(out, "Đề nghị 200 triệu đồng", law.review(requesting(200)));
  }

  private static void print(PrintStream out, String title, Assessment review) {
    out.println(title + ": " + review.outcome().vi());
    for (Finding finding : review.violations()) {
      String message = finding.message(Language.VIETNAMESE);
      out.println("  không đạt: " + message + " [" + finding.citation() + "]");
    }
    for (Question question : review.questions()) {
      String fact = question.in(Language.VIETNAMESE);
      out.println("  còn phải hỏi: " + fact + " [" + question.citation() + "]");
    }
    for (Finding finding : review.all()) {
      if (finding.outcome() == Outcome.SATISFIED && review.outcome() != Outcome.VIOLATED) {
        String message = finding.message(Language.VIETNAMESE);
        out.println("  đạt: " + message + " [" + finding.citation() + "]");
      }
    }
  }

  /**
   * Tea machinery of 600 million, of which 250 million are requested: 50 million over the ceiling.
   */
  static Project project() {
    return requesting(250);
  }

  static Project requesting(long millions) {
    Vnd support = Vnd.ofMillions(millions);
    return Project.builder()
        .id("che-2017")
        .title("Hỗ trợ ứng dụng máy móc tiên tiến trong chế biến chè")
        .level(ProjectLevel.NATIONAL)
        .form(SupportForm.GRANT)
        .contents(Set.of(SupportCategory.TECHNOLOGY))
        .group(false)
        .beneficiaries(List.of(beneficiary(support)))
        .lines(List.of(line(support)))
        .facts(List.of(LineFacts.of(LINE).machineryNew(true).machineryImproves(true).build()))
        .cost(COST)
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, support),
                SourceAmount.of(MoneySource.COUNTERPART, COST.minus(support))))
        .period(ProjectPeriod.of(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 11, 30)))
        .planYear(Year.of(2017))
        .planDrawnUpIn(Year.of(2016))
        .approval(
            Approval.builder()
                .authority(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
                .decision(Citation.of("Quyết định mẫu 1"))
                .day(LocalDate.of(2017, 1, 16))
                .build())
        .undertakings(Undertakings.builder().committed(true).noOtherStateMoney(true).build())
        .build();
  }

  private static Beneficiary beneficiary(Vnd support) {
    Locality province = Locality.of("tinh-mau", LocalityKind.PROVINCE, "Mẫu").build();
    Locality district =
        Locality.of("huyen-mau", LocalityKind.RURAL_DISTRICT, "Mẫu").within(province).build();
    Locality commune = Locality.of("xa-mau", LocalityKind.COMMUNE, "Mẫu").within(district).build();
    return Beneficiary.builder()
        .id(COOPERATIVE)
        .facility(
            Facility.builder()
                .id(COOPERATIVE)
                .form(LegalForm.COOPERATIVE)
                .lawful(true)
                .produces(true)
                .addSites(ProductionSite.in(commune))
                .addSectors(Sector.AGRO_FORESTRY_FISHERY_PROCESSING)
                .build())
        .share(support)
        .build();
  }

  private static CostLine line(Vnd support) {
    return CostLine.builder()
        .id(LINE)
        .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
        .cost(COST)
        .supportRequested(support)
        .money(FundingSource.NATIONAL)
        .beneficiary(COOPERATIVE)
        .priority(false)
        .upliftApproved(false)
        .build();
  }
}
