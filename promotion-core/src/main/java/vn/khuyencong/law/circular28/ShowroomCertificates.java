package vn.khuyencong.law.circular28;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.law.circular46.Article06Priority;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Whose showroom Điều 8 khoản 21 điểm b và c supports, from national money. */
final class ShowroomCertificates {

  private ShowroomCertificates() {}

  /**
   * Who benefits from each line of {@code item} has a certificate of {@code level} that is valid.
   *
   * <p>Reading: a certificate of another level, be it a higher one, is not the one a point names.
   */
  static Rule.Check<Project> certified(SupportItem item, RecognitionLevel level) {
    return LineConditions.ofNationalMoney(
        Set.of(item), (project, line, context) -> certified(project, line, level, context.day()));
  }

  private static Verdict certified(
      Project project, CostLine line, RecognitionLevel level, LocalDate day) {
    for (int i = 0; i < project.beneficiaries().size(); i++) {
      Beneficiary one = project.beneficiaries().get(i);
      if (one.facility().isPresent() && line.beneficiary().equals(Optional.of(one.id()))) {
        Optional<Boolean> certified =
            one.facility().get().products().certificates().map(all -> isAmong(all, level, day));
        return certified.isPresent()
            ? Verdict.satisfiedIf(certified.get())
            : Verdict.missing("certificates").at("beneficiaries[" + i + "].facility.products");
      }
    }
    return Verdict.missing("beneficiary");
  }

  private static boolean isAmong(
      Collection<ProductCertificate> all, RecognitionLevel level, LocalDate day) {
    return all.stream()
        .filter(one -> one.level() == level)
        .anyMatch(one -> Article06Priority.isValid(one, day));
  }
}
