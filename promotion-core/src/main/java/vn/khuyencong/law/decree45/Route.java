package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** A way of being a beneficiary under Article 1, clause 2; one is enough. */
public enum Route implements Named {
  /** Point a: a rural industrial establishment. */
  A(
      Matter.ESTABLISHMENTS,
      "điểm a: cơ sở công nghiệp nông thôn",
      "point a: rural industrial establishment"),
  /** Point b: cleaner production; since 2025 also sustainable production and consumption. */
  B(Matter.CLEANER_PRODUCTION, "điểm b: áp dụng sản xuất sạch hơn", "point b: cleaner production"),
  /** Point b since 2025: an investor in cluster infrastructure. */
  INVESTOR(
      Matter.CLUSTER_INVESTORS,
      "điểm b: chủ đầu tư hạ tầng cụm công nghiệp",
      "point b: investor in cluster infrastructure"),
  /** Point c: promotion services. */
  C(Matter.SERVICES, "điểm c: dịch vụ khuyến công", "point c: promotion services"),
  /** Since 2025, as reported: artisans. */
  ARTISAN(Matter.ARTISANS, "nghệ nhân", "artisan");

  private final String part;
  private final Term words;

  Route(Matter<SupportRequest> matter, String vi, String en) {
    this.part = matter.assessment();
    this.words = Term.of(vi, en);
  }

  /** The routes that hold in {@code assessment}, what {@code PromotionLaw.assess} gave. */
  public static List<Route> of(Assessment assessment) {
    return Stream.of(values())
        .filter(
            route ->
                assessment
                    .part(route.part)
                    .filter(part -> part.outcome() == Outcome.SATISFIED)
                    .isPresent())
        .collect(toImmutableList());
  }

  /** The name of the part of an assessment in which the route is tried. */
  public String part() {
    return part;
  }

  @Override
  public Term words() {
    return words;
  }
}
