package vn.khuyencong.facility;

import java.util.Optional;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A fact that opens a route beside that of the producing establishment, and that most workshops do
 * not have; see {@link Facility#assumingNothingUnusual()}.
 */
public enum UnusualFact implements Named {
  CLEANER_PRODUCTION("áp dụng sản xuất sạch hơn", "applies cleaner production"),
  SUSTAINABLE_PRODUCTION(
      "áp dụng sản xuất và tiêu dùng bền vững", "applies sustainable production and consumption"),
  CLUSTER_INVESTOR(
      "chủ đầu tư hạ tầng cụm công nghiệp", "invests in industrial-cluster infrastructure"),
  PROMOTION_SERVICES(
      "tham gia công tác quản lý, thực hiện dịch vụ khuyến công",
      "takes part in promotion services"),
  ARTISAN("nghệ nhân", "artisan");

  private final Term words;

  UnusualFact(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }

  /** Whether it is so of {@code facility}; absent if that is not known. */
  public Optional<Boolean> of(Facility facility) {
    return switch (this) {
      case CLEANER_PRODUCTION -> facility.cleanerProduction();
      case SUSTAINABLE_PRODUCTION -> facility.sustainableProduction();
      case CLUSTER_INVESTOR -> facility.clusterInvestor();
      case PROMOTION_SERVICES -> facility.promotionServices();
      case ARTISAN -> facility.artisan().map(title -> title != ArtisanTitle.NONE);
    };
  }

  /** {@code facility} of which it is not so. */
  FacilityBuilder denied(FacilityBuilder facility) {
    return switch (this) {
      case CLEANER_PRODUCTION -> facility.cleanerProduction(false);
      case SUSTAINABLE_PRODUCTION -> facility.sustainableProduction(false);
      case CLUSTER_INVESTOR -> facility.clusterInvestor(false);
      case PROMOTION_SERVICES -> facility.promotionServices(false);
      case ARTISAN -> facility.artisan(ArtisanTitle.NONE);
    };
  }
}
