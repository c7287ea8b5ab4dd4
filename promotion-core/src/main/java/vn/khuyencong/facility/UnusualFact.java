package vn.khuyencong.facility;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A fact that opens a route beside that of the producing establishment, and that most workshops do
 * not have; see {@link Facility#assumingNothingUnusual()}.
 */
public enum UnusualFact implements Named {
  CLEANER_PRODUCTION(
      "áp dụng sản xuất sạch hơn",
      "applies cleaner production",
      Facility::cleanerProduction,
      facility -> facility.cleanerProduction(false)),
  SUSTAINABLE_PRODUCTION(
      "áp dụng sản xuất và tiêu dùng bền vững",
      "applies sustainable production and consumption",
      Facility::sustainableProduction,
      facility -> facility.sustainableProduction(false)),
  CLUSTER_INVESTOR(
      "chủ đầu tư hạ tầng cụm công nghiệp",
      "invests in industrial-cluster infrastructure",
      Facility::clusterInvestor,
      facility -> facility.clusterInvestor(false)),
  PROMOTION_SERVICES(
      "tham gia công tác quản lý, thực hiện dịch vụ khuyến công",
      "takes part in promotion services",
      Facility::promotionServices,
      facility -> facility.promotionServices(false)),
  ARTISAN(
      "nghệ nhân",
      "artisan",
      facility -> facility.artisan().map(title -> title != ArtisanTitle.NONE),
      facility -> facility.artisan(ArtisanTitle.NONE));

  private final Term words;
  private final Function<Facility, Optional<Boolean>> known;
  private final UnaryOperator<FacilityBuilder> denied;

  UnusualFact(
      String vi,
      String en,
      Function<Facility, Optional<Boolean>> known,
      UnaryOperator<FacilityBuilder> denied) {
    this.words = Term.of(vi, en);
    this.known = known;
    this.denied = denied;
  }

  @Override
  public Term words() {
    return words;
  }

  /** Whether it is so of {@code facility}; absent if that is not known. */
  public Optional<Boolean> of(Facility facility) {
    return known.apply(facility);
  }

  /** {@code facility} of which it is not so. */
  FacilityBuilder denied(FacilityBuilder facility) {
    return denied.apply(facility);
  }
}
