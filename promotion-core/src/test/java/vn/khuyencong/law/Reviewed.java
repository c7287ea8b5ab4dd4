package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.PublishedProjects;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.decree45.Decree45;
import vn.khuyencong.law.review.AdvanceReview;
import vn.khuyencong.law.review.ChangeReview;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.review.NetworkReview;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.law.review.ProjectFileReview;
import vn.khuyencong.law.review.ProjectReview;
import vn.khuyencong.law.review.SettlementReview;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.PublishedPlans;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Assessment;

/** Every kind of subject, each day on which the law changed, and the review of one on the other. */
final class Reviewed {
  static final List<LocalDate> DAYS =
      Texts.NATIONAL.changes().stream()
          .filter(day -> !day.isBefore(Decree45.TEXT.inForce().from().orElseThrow()))
          .toList();

  static final List<?> CASES =
      Stream.of(
              PublishedProjects.all(),
              PublishedPlans.all().stream(),
              SmallCases.rare().stream(),
              SmallCases.national().stream(),
              SmallCases.local().stream(),
              SmallCases.groups().stream(),
              new AlteredCases().all(),
              new AlteredCases().ofItems())
          .flatMap(cases -> cases)
          .distinct()
          .toList();

  private Reviewed() {}

  /** The review of {@code subject} by the law of {@code day}. */
  static Assessment on(LocalDate day, Object subject) {
    return by(KeptLaws.inForceOn(day), subject);
  }

  /** The review of {@code subject} by {@code law}. */
  static Assessment by(LawInForce law, Object subject) {
    if (subject instanceof SupportRequest request) {
      return FacilityReview.withContents(request, law);
    } else if (subject instanceof Project project) {
      return ProjectReview.of(project, law);
    } else if (subject instanceof AnnualPlan plan) {
      return PlanReview.of(plan, law);
    } else if (subject instanceof Program program) {
      return PlanReview.of(program, law);
    } else if (subject instanceof NetworkPlan plan) {
      return NetworkReview.of(plan, law);
    } else if (subject instanceof AdvanceRequest request) {
      return AdvanceReview.of(request, law).conditions();
    } else if (subject instanceof ProjectChange change) {
      return ChangeReview.of(change, law);
    } else if (subject instanceof ProjectFile file) {
      return ProjectFileReview.of(file, law).assessment();
    } else if (subject instanceof RepayableSupport support) {
      return law.assess(Matter.REPAYABLE, support);
    }
    return SettlementReview.of((ProjectSettlement) subject, law);
  }
}
