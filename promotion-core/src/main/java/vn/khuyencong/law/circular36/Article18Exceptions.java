package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 18. Thanh lý hợp đồng và quyết toán kinh phí, clauses 3 and 4: the file that is late for the
 * last day, and the project that was not completed for force majeure (bất khả kháng).
 */
public final class Article18Exceptions {
  private static final Citation CLAUSE_3 = Instruments.CIRCULAR_36_2013.article(18).clause(3);
  private static final Citation CLAUSE_4 = Instruments.CIRCULAR_36_2013.article(18).clause(4);

  /** Clause 3: the papers on which the agency accounts for the advance where the file is late. */
  public static final Cited<List<PaymentPaper>> LATE_PAPERS =
      PaperLists.list(CLAUSE_3, PaymentPaper.ACCEPTANCE_RECORD, PaymentPaper.PAYMENT_REQUEST);

  /** Clause 4: the settlement file of a project not completed for force majeure. */
  public static final Cited<List<PaymentPaper>> FORCE_MAJEURE_PAPERS =
      PaperLists.list(
          CLAUSE_4,
          PaymentPaper.EXPLANATION,
          PaymentPaper.WORK_CONFIRMATION,
          PaymentPaper.WORK_VOUCHERS);

  /**
   * Clause 3: where the file was not complete by the last day for settlement, the list of papers
   * has those on which the agency accounts to the Treasury for what it advanced.
   */
  public static final Rule<ProjectSettlement> LATE_FILE =
      NationalProjects.settlementIf(
          "circular36.article18.late-file",
          CLAUSE_3,
          settlement ->
              isLate(settlement)
                  ? settlement
                      .papers()
                      .map(papers -> PaperLists.all(LATE_PAPERS.value(), papers::contains))
                  : Optional.empty());

  /**
   * Clause 4: no more is settled than the work done, which is to be known.
   *
   * <p>Reading: the work done is what was accepted, as in Article 12 clause 6.
   */
  public static final Rule<ProjectSettlement> WORK_DONE =
      NationalProjects.settlementIf(
          "circular36.article18.work-done",
          CLAUSE_4,
          settlement ->
              settlement.forceMajeure().orElse(false)
                  ? Optional.of(workDone(settlement).at("accepted"))
                  : Optional.empty());

  /**
   * Clause 4: the papers of a project not completed for force majeure; of a complete file without a
   * list of papers, that list is asked for.
   */
  public static final Rule<ProjectSettlement> FORCE_MAJEURE_FILE =
      NationalProjects.settlementIf(
          "circular36.article18.force-majeure-file",
          CLAUSE_4,
          settlement ->
              settlement.forceMajeure().orElse(false)
                  ? settlement
                      .papers()
                      .map(
                          papers ->
                              PaperLists.complete(FORCE_MAJEURE_PAPERS.value(), papers::contains))
                      .or(() -> PaperLists.unlisted(settlement))
                  : Optional.empty());

  /** The rules of these clauses. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>(
          "circular36.article18.exceptions",
          ImmutableList.of(LATE_FILE, WORK_DONE, FORCE_MAJEURE_FILE));

  /** These clauses as a part of their text. */
  static final TextPart PART =
      TextPart.of(Article18Exceptions.class)
          .rules(Matter.SETTLEMENTS, RULES)
          .figure(
              "circular36.article18.late-papers",
              EntryKind.CLASSIFICATION,
              Term.of(
                  "giấy tờ làm căn cứ thanh toán số đã tạm ứng khi hồ sơ chậm",
                  "papers on which an advance is accounted for while the file is late"),
              LATE_PAPERS)
          .figure(
              "circular36.article18.force-majeure-papers",
              EntryKind.CLASSIFICATION,
              Term.of(
                  "hồ sơ quyết toán khi không hoàn thành vì bất khả kháng",
                  "settlement file where force majeure prevented completion"),
              FORCE_MAJEURE_PAPERS);

  private Article18Exceptions() {}

  /** Clause 3: whether the file was complete only after the last day for settlement. */
  public static boolean isLate(ProjectSettlement settlement) {
    return settlement
        .fileComplete()
        .map(day -> day.isAfter(Article18Settlement.settlementDue(settlement.year())))
        .orElse(false);
  }

  /** Clause 3: what the agency accounts for to the Treasury while the file is late, if known. */
  public static Optional<Vnd> accountedFor(ProjectSettlement settlement) {
    return isLate(settlement) ? settlement.advanced() : Optional.empty();
  }

  private static Verdict workDone(ProjectSettlement settlement) {
    if (settlement.accepted().isEmpty()) {
      return Verdict.missing("acceptedSupport");
    }
    if (settlement.support().isEmpty()) {
      return Verdict.missing("support");
    }
    Vnd done = settlement.accepted().get();
    Vnd support = settlement.support().get();
    return Verdict.satisfiedIf(support.compareTo(done) <= 0)
        .with("support", support)
        .with("most", done);
  }
}
