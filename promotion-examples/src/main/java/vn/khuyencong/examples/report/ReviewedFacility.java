package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * A facility that requests support, assessed and ranked.
 *
 * @param request who requests it, and on what occasion
 * @param assessment what the law says of it; only whether it is a beneficiary decides
 * @param priority where it stands when money is allocated
 */
public record ReviewedFacility(
    SupportRequest request, Assessment assessment, PriorityClass priority) {

  /** The review of {@code request} under {@code law}. */
  public static ReviewedFacility of(SupportRequest request, PromotionLaw law) {
    return new ReviewedFacility(request, law.assess(request), law.priorityOf(request));
  }

  /** Why it came out so, at {@code path} of the document. */
  Explanation explanation(String path, PromotionLaw law) {
    return Explanation.of(
        path,
        language -> new ReportWords(language).say("facility.title", request.facility().id()),
        assessment,
        law.remediesFor(request));
  }

  /** Which contents its routes open, content by content. */
  List<Finding> contents() {
    return assessment.part("contents").map(Assessment::findings).orElse(List.of());
  }

  /** Whether it is a beneficiary, by each route. */
  Assessment beneficiary() {
    return assessment.part("beneficiary").orElseThrow();
  }
}
