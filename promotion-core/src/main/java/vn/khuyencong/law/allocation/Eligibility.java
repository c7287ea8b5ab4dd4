package vn.khuyencong.law.allocation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.khuyencong.law.circular36.Article08Appraisal;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;

/** What of the review of a project says whether it may be ranked. */
final class Eligibility {
  private static final Set<String> APPROVAL =
      ImmutableSet.of(
          Article02Projects.APPROVED.code(),
          Article07Conditions.APPROVED.code(),
          Article08Appraisal.APPROVED_BY_MINISTER.code());

  private Eligibility() {}

  /**
   * {@code review}, without the conditions on approval while none was given.
   *
   * <p>Reading: the ranking prepares the approval, so that its absence keeps no project out.
   */
  static Assessment of(Project project, Assessment review) {
    return project.leadingApproval().given().orElse(false) ? review : withoutApproval(review);
  }

  private static Assessment withoutApproval(Assessment review) {
    return new Assessment(
        review.name(),
        review.combination(),
        review.findings().stream()
            .filter(finding -> !APPROVAL.contains(finding.code()))
            .collect(toImmutableList()),
        review.parts().stream().map(Eligibility::withoutApproval).collect(toImmutableList()),
        review.facility());
  }
}
