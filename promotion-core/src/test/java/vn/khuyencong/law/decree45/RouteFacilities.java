package vn.khuyencong.law.decree45;

import java.time.LocalDate;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.law.point.DecreePoints;

/** Facilities that are beneficiaries by one route and by no other, all of them known. */
final class RouteFacilities {
  private RouteFacilities() {}

  /** The one of {@code route}, in the words of the table: A, B, C, A_FOUNDER and so on. */
  static Facility of(String route) {
    return switch (route) {
      case "A" -> workshop().build();
      case "A_FOUNDER" -> workshop().produces(false).build();
      case "B" ->
          none().form(LegalForm.JOINT_STOCK_COMPANY).produces(true).cleanerProduction(true).build();
      case "C" -> none().promotionServices(true).build();
      case "CLUSTER_INVESTOR" -> none().clusterInvestor(true).build();
      case "ARTISAN" -> none().form(LegalForm.INDIVIDUAL).artisan(ArtisanTitle.MERITORIOUS).build();
      default -> throw new IllegalStateException(route);
    };
  }

  /** A rural industrial cooperative of point a alone. */
  static FacilityBuilder workshop() {
    return ProjectFixtures.cooperative("f")
        .cleanerProduction(false)
        .sustainableProduction(false)
        .clusterInvestor(false)
        .promotionServices(false)
        .artisan(ArtisanTitle.NONE);
  }

  /** A company that is no beneficiary by any route, in no place of point a. */
  static FacilityBuilder none() {
    return Facility.builder()
        .id("f")
        .form(LegalForm.LIMITED_COMPANY)
        .lawful(true)
        .produces(false)
        .cleanerProduction(false)
        .sustainableProduction(false)
        .clusterInvestor(false)
        .promotionServices(false)
        .artisan(ArtisanTitle.NONE)
        .addSites(ProjectFixtures.ward());
  }

  /** The law of {@code day} by which the routes of 2025 hold. */
  static PromotionLaw law(LocalDate day) {
    PromotionLaw law = PromotionLaw.inForceOn(day);
    Citation text = Citation.of("official text");
    return day.isBefore(LocalDate.of(2025, 10, 15))
        ? law
        : law.settling(DecreePoints.ARTICLE_1_SERVICES, true, text)
            .settling(DecreePoints.ARTICLE_1_ARTISANS, true, text);
  }
}
