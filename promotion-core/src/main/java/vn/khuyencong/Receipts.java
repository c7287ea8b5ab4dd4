package vn.khuyencong;

import static com.google.common.collect.ImmutableList.toImmutableList;

import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.review.NetworkReview;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.law.review.ProjectFileReview;
import vn.khuyencong.law.review.ProjectReview;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.receipt.BookLine;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.receipt.ReceiptGrounds;
import vn.khuyencong.receipt.Subject;
import vn.khuyencong.receipt.Verification;
import vn.khuyencong.rule.Assessment;

/**
 * The records of what one law decides; from {@link PromotionLaw#receipts}.
 *
 * <p>A receipt, perhaps made years ago and {@link Receipt#parse read} from its text, is verified
 * under the law of its day, with what was added to that law then.
 */
public final class Receipts {
  private final LawInForce law;

  Receipts(LawInForce law) {
    this.law = law;
  }

  /** The record of {@link PromotionLaw#assess(Facility)}. */
  public Receipt of(Facility facility) {
    return of(Subject.of(facility), FacilityReview.review(SupportRequest.of(facility), law));
  }

  /** The record of {@link PromotionLaw#assess(SupportRequest)}. */
  public Receipt of(SupportRequest request) {
    return of(Subject.of(request), FacilityReview.review(request, law));
  }

  /** The record of {@link PromotionLaw#review(Project)}. */
  public Receipt of(Project project) {
    return of(Subject.of(project), ProjectReview.of(project, law));
  }

  /** The record of {@link PromotionLaw#review(NetworkPlan)}. */
  public Receipt of(NetworkPlan plan) {
    return of(Subject.of(plan), NetworkReview.of(plan, law));
  }

  /** The record of {@link PromotionLaw#review(AnnualPlan)}. */
  public Receipt of(AnnualPlan plan) {
    return of(Subject.of(plan), PlanReview.of(plan, law));
  }

  /** The record of {@link PromotionLaw#review(ProjectFile)}: what is found of the file. */
  public Receipt of(ProjectFile file) {
    return of(Subject.of(file), ProjectFileReview.of(file, law).assessment());
  }

  /** Whether {@code receipt} comes out again for {@code facility}. */
  public Verification verify(Receipt receipt, Facility facility) {
    return receipt.against(of(facility));
  }

  /** Whether {@code receipt} comes out again for {@code request}. */
  public Verification verify(Receipt receipt, SupportRequest request) {
    return receipt.against(of(request));
  }

  /** Whether {@code receipt} comes out again for {@code project}. */
  public Verification verify(Receipt receipt, Project project) {
    return receipt.against(of(project));
  }

  /** Whether {@code receipt} comes out again for {@code plan}. */
  public Verification verify(Receipt receipt, NetworkPlan plan) {
    return receipt.against(of(plan));
  }

  /** Whether {@code receipt} comes out again for {@code plan}. */
  public Verification verify(Receipt receipt, AnnualPlan plan) {
    return receipt.against(of(plan));
  }

  /** Whether {@code receipt} comes out again for {@code file}. */
  public Verification verify(Receipt receipt, ProjectFile file) {
    return receipt.against(of(file));
  }

  private Receipt of(Subject subject, Assessment assessment) {
    return Receipt.of(grounds(), subject, assessment);
  }

  private ReceiptGrounds grounds() {
    return new ReceiptGrounds(
        law.day(),
        RuleBook.of(law.texts()).entriesOn(law.day()).stream()
            .map(entry -> new BookLine(entry.id(), entry.value(), entry.citation()))
            .collect(toImmutableList()),
        law.local().table(),
        law.local().national(),
        law.context().settlements());
  }
}
