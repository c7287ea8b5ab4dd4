package vn.khuyencong.law.jointcircular26;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectLevel;

/**
 * Điều 8. Lập, chấp hành và quyết toán kinh phí ngân sách nhà nước, clause 1: which bodies the
 * estimate of a level passes through, and which the allocation of what was granted. No day is set.
 */
public final class Article08Estimates {
  private static final Citation CLAUSE_1 = Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(1);

  private static final Cited<List<EstimateBody>> NATIONAL_ESTIMATE =
      path(
          "a",
          EstimateBody.MINISTRY_OF_INDUSTRY_AND_TRADE,
          EstimateBody.MINISTRY_OF_FINANCE,
          EstimateBody.GOVERNMENT);

  private static final Cited<List<EstimateBody>> NATIONAL_ALLOCATION =
      path("a", EstimateBody.MINISTRY_OF_INDUSTRY_AND_TRADE, EstimateBody.MINISTRY_OF_FINANCE);

  private static final Cited<List<EstimateBody>> PROVINCIAL_ESTIMATE =
      path(
          "b",
          EstimateBody.DEPARTMENT_OF_INDUSTRY_AND_TRADE,
          EstimateBody.DEPARTMENT_OF_FINANCE,
          EstimateBody.PROVINCIAL_PEOPLES_COMMITTEE);

  private static final Cited<List<EstimateBody>> PROVINCIAL_ALLOCATION =
      path("b", EstimateBody.DEPARTMENT_OF_INDUSTRY_AND_TRADE, EstimateBody.DEPARTMENT_OF_FINANCE);

  /** Clause 1 point b, last dash: who rules on estimates of district and commune. */
  public static final Cited<EstimateBody> LOWER_LEVELS =
      new Cited<>(EstimateBody.PROVINCIAL_PEOPLES_COMMITTEE, CLAUSE_1.point("b"), Evidence.SEEN);

  private static final Term ESTIMATE =
      Term.of("dự toán do, gửi, trình", "estimate drawn up by, sent to, submitted to");

  private static final Term ALLOCATION =
      Term.of("phân bổ dự toán do, thẩm định bởi", "allocation drawn up by, appraised by");

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08Estimates.class)
          .figure(estimate(ProjectLevel.NATIONAL, NATIONAL_ESTIMATE))
          .figure(allocation(ProjectLevel.NATIONAL, NATIONAL_ALLOCATION))
          .figure(estimate(ProjectLevel.PROVINCIAL, PROVINCIAL_ESTIMATE))
          .figure(allocation(ProjectLevel.PROVINCIAL, PROVINCIAL_ALLOCATION))
          .figure(
              "jointcircular26.article8.lower-levels",
              EntryKind.APPROVER,
              Term.of(
                  "quy định việc lập, phân bổ dự toán của cấp huyện, cấp xã",
                  "rules on the estimates of district and commune"),
              LOWER_LEVELS);

  private Article08Estimates() {}

  /**
   * First dash: who draws up the estimate of {@code level}, whom it is sent to and to whom it is
   * submitted, in this order; absent where the provincial People's Committee rules.
   */
  public static Optional<Cited<List<EstimateBody>>> estimate(ProjectLevel level) {
    return switch (level) {
      case NATIONAL -> Optional.of(NATIONAL_ESTIMATE);
      case PROVINCIAL -> Optional.of(PROVINCIAL_ESTIMATE);
      case DISTRICT, COMMUNE -> Optional.empty();
    };
  }

  /**
   * Second dash: who allocates what was granted to {@code level}, by unit and content of Article 5,
   * and who appraises it; absent where the provincial People's Committee rules.
   */
  public static Optional<Cited<List<EstimateBody>>> allocation(ProjectLevel level) {
    return switch (level) {
      case NATIONAL -> Optional.of(NATIONAL_ALLOCATION);
      case PROVINCIAL -> Optional.of(PROVINCIAL_ALLOCATION);
      case DISTRICT, COMMUNE -> Optional.empty();
    };
  }

  private static Figure estimate(ProjectLevel level, Cited<List<EstimateBody>> path) {
    return Figure.listed(
        "jointcircular26.article8.estimate", EntryKind.APPROVER, ESTIMATE, level, path);
  }

  private static Figure allocation(ProjectLevel level, Cited<List<EstimateBody>> path) {
    return Figure.listed(
        "jointcircular26.article8.allocation", EntryKind.APPROVER, ALLOCATION, level, path);
  }

  private static Cited<List<EstimateBody>> path(String point, EstimateBody... bodies) {
    return new Cited<>(List.of(bodies), CLAUSE_1.point(point), Evidence.SEEN);
  }
}
