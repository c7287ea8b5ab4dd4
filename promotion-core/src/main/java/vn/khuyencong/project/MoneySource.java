package vn.khuyencong.project;

import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;

/**
 * Where a part of the cost of a project comes from: industrial-promotion money of a level, Điều 11,
 * 45/2012/NĐ-CP, the beneficiary's own money, or other money.
 */
public enum MoneySource implements Named {
  NATIONAL_PROMOTION(
      "kinh phí khuyến công quốc gia",
      "national industrial-promotion money",
      Optional.of(FundingSource.NATIONAL)),
  PROVINCIAL_PROMOTION(
      "kinh phí khuyến công cấp tỉnh",
      "provincial industrial-promotion money",
      Optional.of(FundingSource.LOCAL)),
  DISTRICT_PROMOTION(
      "kinh phí khuyến công cấp huyện",
      "district industrial-promotion money",
      Optional.of(FundingSource.LOCAL)),
  COMMUNE_PROMOTION(
      "kinh phí khuyến công cấp xã",
      "commune industrial-promotion money",
      Optional.of(FundingSource.LOCAL)),
  /** Local money of which the tier is not known. */
  LOCAL_PROMOTION(
      "kinh phí khuyến công địa phương",
      "local industrial-promotion money",
      Optional.of(FundingSource.LOCAL)),
  /** Industrial-promotion money of which it is not said whether it is national or local. */
  PROMOTION(
      "kinh phí khuyến công, chưa rõ cấp",
      "industrial-promotion money of a level not said",
      Optional.empty()),
  /** What the beneficiary or the implementing unit puts in itself. */
  COUNTERPART("vốn đối ứng", "counterpart funding", Optional.empty()),
  OTHER_STATE("nguồn khác của Nhà nước", "other State money", Optional.empty()),
  OTHER("nguồn hợp pháp khác", "other lawful money", Optional.empty());

  private final Term words;
  private final Optional<FundingSource> promotion;

  MoneySource(String vi, String en, Optional<FundingSource> promotion) {
    this.words = Term.of(vi, en);
    this.promotion = promotion;
  }

  /**
   * Promotion money of the kind {@code money} in a project of {@code level}; local money of which
   * the tier is not known unless the level is a local one.
   */
  public static MoneySource of(FundingSource money, Optional<ProjectLevel> level) {
    return Stream.of(values())
        .filter(source -> level.isPresent() && source.level().equals(level))
        .filter(source -> source.promotion.equals(Optional.of(money)))
        .findFirst()
        .orElse(money == FundingSource.NATIONAL ? NATIONAL_PROMOTION : LOCAL_PROMOTION);
  }

  /** Whether it is industrial-promotion money, of whatever kind. */
  public boolean isPromotion() {
    return this == PROMOTION || promotion.isPresent();
  }

  /** The kind of industrial-promotion money this is, if it is any and its kind is known. */
  public Optional<FundingSource> promotion() {
    return promotion;
  }

  /** The level that manages this money, if it is promotion money of a known level. */
  public Optional<ProjectLevel> level() {
    return switch (this) {
      case NATIONAL_PROMOTION -> Optional.of(ProjectLevel.NATIONAL);
      case PROVINCIAL_PROMOTION -> Optional.of(ProjectLevel.PROVINCIAL);
      case DISTRICT_PROMOTION -> Optional.of(ProjectLevel.DISTRICT);
      case COMMUNE_PROMOTION -> Optional.of(ProjectLevel.COMMUNE);
      case LOCAL_PROMOTION, PROMOTION, COUNTERPART, OTHER_STATE, OTHER -> Optional.empty();
    };
  }

  @Override
  public Term words() {
    return words;
  }
}
