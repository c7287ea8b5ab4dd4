package vn.khuyencong.law.circular28;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Whose showroom Điều 8 khoản 21 điểm b và c supports, from national money. */
final class Showrooms {
  /** Years after that of issue in which a certificate is valid, Điều 17 khoản 3, 26/2014/TT-BCT. */
  private static final int FURTHER_YEARS = 2;

  private Showrooms() {}

  /**
   * Who benefits from each line of {@code item} has a certificate of {@code level} that is valid.
   *
   * <p>Reading: a certificate of another level, be it a higher one, is not the one a point names.
   */
  static Rule.Check<Project> certified(SupportItem item, RecognitionLevel level) {
    return (project, context) ->
        project.eachLine(
            line -> line.item() == item,
            (line, path) ->
                (line.money() == FundingSource.NATIONAL
                        ? certified(project, line, level, context.day())
                        : Verdict.notApplicable())
                    .at(path)
                    .with("line", line.id()));
  }

  private static Verdict certified(
      Project project, CostLine line, RecognitionLevel level, LocalDate day) {
    return project.beneficiaries().stream()
        .filter(one -> line.beneficiary().equals(Optional.of(one.id())))
        .flatMap(one -> one.facility().stream())
        .findFirst()
        .map(
            facility ->
                Verdict.satisfiedIf(
                    facility
                        .products()
                        .certificates()
                        .map(all -> all.stream().anyMatch(one -> isValid(one, level, day))),
                    "certificates"))
        .orElseGet(() -> Verdict.missing("beneficiary"));
  }

  private static boolean isValid(
      ProductCertificate certificate, RecognitionLevel level, LocalDate day) {
    LocalDate lastDay = LocalDate.of(certificate.issued().getYear() + FURTHER_YEARS, 12, 31);
    return certificate.level() == level
        && !day.isBefore(certificate.issued())
        && !day.isAfter(lastDay);
  }
}
