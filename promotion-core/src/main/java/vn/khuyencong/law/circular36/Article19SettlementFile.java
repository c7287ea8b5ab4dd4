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
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 19. Hồ sơ quyết toán: which papers it has and what the vouchers have to cover. A unit that
 * issues an invoice to the agency (clause 2) hands in the invoice instead.
 *
 * <p>Reading: the papers are asked for once, as one list, when the file is said to be complete;
 * before that day there is no file that could have them, and that day itself is asked (Article 18).
 */
public final class Article19SettlementFile {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(19);
  private static final Citation CLAUSE_1_D = ARTICLE.clause(1).point("d");

  /** Clause 1: the file of a unit that issues no invoice, but for the papers of advances. */
  public static final Cited<List<PaymentPaper>> PAPERS =
      PaperLists.list(
          ARTICLE.clause(1),
          PaymentPaper.ACCEPTANCE_RECORD,
          PaymentPaper.PAYMENT_REQUEST,
          PaymentPaper.SETTLEMENT_DETAIL,
          PaymentPaper.SETTLEMENT_VOUCHERS);

  /** Clause 2: the file of a unit that issues an invoice, but for the papers of advances. */
  public static final Cited<List<PaymentPaper>> INVOICED_PAPERS =
      PaperLists.list(ARTICLE.clause(2), PaymentPaper.ACCEPTANCE_RECORD, PaymentPaper.INVOICE);

  private static final Cited<?> CLAUSE_2_C =
      PaperLists.list(ARTICLE.clause(2).point("c"), PaymentPaper.CONTRACT);

  /**
   * Clause 1 point d: where the State supports a share of the cost, the vouchers cover the whole
   * cost, the part from other money included; otherwise the support. By which of the two it is
   * supported is not asked where the vouchers cover both.
   */
  public static final Rule<ProjectSettlement> VOUCHERS =
      NationalProjects.settlement(
          "circular36.article19.vouchers",
          CLAUSE_1_D,
          (settlement, context) -> vouchers(settlement).at("vouchers"));

  /**
   * Clauses 1 and 2: the file has its own papers; of a complete file without a list of papers, that
   * list is asked for.
   *
   * <p>Reading: the file of a project that force majeure kept from completion is that of Article 18
   * clause 4 instead.
   */
  public static final Rule<ProjectSettlement> FILE_PAPERS =
      NationalProjects.settlementIf(
          "circular36.article19.file",
          ARTICLE.clause(1),
          settlement ->
              listed(settlement)
                  .map(Article19SettlementFile::file)
                  .or(
                      () ->
                          settlement.forceMajeure().orElse(false)
                              ? Optional.empty()
                              : PaperLists.unlisted(settlement)));

  /**
   * Clause 1 point d, clause 2 point c: of a list of papers, those of Articles 13 to 15 for its
   * content are there, unless the agency decided others (Article 16).
   *
   * <p>Reading: those of the first advance are not asked where nothing was advanced, but for the
   * contract.
   */
  public static final Rule<ProjectSettlement> ADVANCE_PAPERS =
      NationalProjects.settlementIf(
          "circular36.article19.advance-papers",
          CLAUSE_1_D,
          settlement -> listed(settlement).map(Article19SettlementFile::advancePapers));

  /** Clause 3: the last liquidation of a year has the reconciliation of the money. */
  public static final Rule<ProjectSettlement> RECONCILIATION =
      NationalProjects.settlementIf(
          "circular36.article19.reconciliation",
          ARTICLE.clause(3),
          settlement ->
              settlement
                  .papers()
                  .map(papers -> papers.contains(PaymentPaper.RECONCILIATION))
                  .map(there -> reconciled(settlement, there).at("papers")));

  /** The rules of this article. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>(
          "circular36.article19",
          ImmutableList.of(VOUCHERS, FILE_PAPERS, ADVANCE_PAPERS, RECONCILIATION));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article19SettlementFile.class)
          .rules(Matter.SETTLEMENTS, RULES)
          .figure(
              "circular36.article19.papers",
              EntryKind.CLASSIFICATION,
              Term.of(
                  "hồ sơ quyết toán của đơn vị không lập hóa đơn",
                  "settlement file of a unit that issues no invoice"),
              PAPERS)
          .figure(
              "circular36.article19.invoiced-papers",
              EntryKind.CLASSIFICATION,
              Term.of(
                  "hồ sơ quyết toán của đơn vị có lập hóa đơn",
                  "settlement file of a unit that issues an invoice"),
              INVOICED_PAPERS);

  private Article19SettlementFile() {}

  /** Clause 1 point d: what the vouchers have to cover, if that is known. */
  public static Optional<Vnd> toCover(ProjectSettlement settlement) {
    return settlement
        .supportByShare()
        .flatMap(share -> share ? settlement.cost() : settlement.support());
  }

  /**
   * The papers of Articles 13 to 15 for {@code content}, in their order, which the file has too;
   * none where the head of the agency decides on them.
   */
  public static List<PaymentPaper> advancePapers(PaidContent content) {
    return switch (content) {
      case OTHER -> List.of();
      case LOAN_INTEREST -> Article15SeveralYears.INTEREST_PAPERS.value();
      case ENTERPRISE_FOUNDING -> first(content);
      default ->
          PaperLists.joined(
              List.of(
                  List.of(PaymentPaper.CONTRACT),
                  first(content),
                  Article14Papers.OPENING.value(),
                  Article14Papers.of(content).map(Cited::value).orElseGet(List::of)));
    };
  }

  private static List<PaymentPaper> first(PaidContent content) {
    return Article13Papers.of(content.kind()).map(Cited::value).orElseGet(List::of);
  }

  /** {@code settlement}, if it comes with a list of its papers that is the one of this article. */
  private static Optional<ProjectSettlement> listed(ProjectSettlement settlement) {
    return settlement.papers().isEmpty() || settlement.forceMajeure().orElse(false)
        ? Optional.empty()
        : Optional.of(settlement);
  }

  private static Verdict file(ProjectSettlement settlement) {
    if (settlement.invoiced().isEmpty()) {
      return Verdict.missing("invoiced").at("papers");
    }
    Cited<List<PaymentPaper>> file = settlement.invoiced().get() ? INVOICED_PAPERS : PAPERS;
    return PaperLists.complete(file.value(), settlement.papers().orElseThrow()::contains)
        .citing(file);
  }

  private static Verdict advancePapers(ProjectSettlement settlement) {
    if (settlement.agencyPapers().orElse(false)) {
      return Verdict.notApplicable().at("papers");
    }
    if (settlement.content().isEmpty()) {
      return Verdict.missing("paidContent").at("content");
    }
    PaidContent content = settlement.content().get();
    boolean nothing = settlement.advanced().equals(Optional.of(Vnd.ZERO));
    List<PaymentPaper> onlyOfFirst =
        nothing && content != PaidContent.ENTERPRISE_FOUNDING ? first(content) : List.of();
    Verdict verdict =
        PaperLists.complete(
            advancePapers(content).stream()
                .filter(paper -> paper == PaymentPaper.CONTRACT || !onlyOfFirst.contains(paper))
                .toList(),
            settlement.papers().orElseThrow()::contains);
    return settlement.invoiced().orElse(false) ? verdict.citing(CLAUSE_2_C) : verdict;
  }

  private static Verdict reconciled(ProjectSettlement settlement, boolean there) {
    return settlement
        .lastOfYear()
        .map(last -> last ? Verdict.satisfiedIf(there) : Verdict.notApplicable())
        .orElseGet(() -> there ? Verdict.satisfied() : Verdict.missing("lastOfYear"));
  }

  private static Verdict vouchers(ProjectSettlement settlement) {
    if (settlement.invoiced().orElse(false)) {
      return Verdict.notApplicable();
    }
    Optional<Vnd> needed = toCover(settlement).or(() -> coveredCost(settlement));
    if (needed.isEmpty() && settlement.supportByShare().isEmpty()) {
      return Verdict.missing("supportByShare");
    }
    if (needed.isEmpty()) {
      return Verdict.missing(settlement.supportByShare().get() ? "cost" : "support");
    }
    if (settlement.vouchers().isEmpty()) {
      return Verdict.missing("vouchers");
    }
    Vnd vouchers = settlement.vouchers().get();
    boolean covered = vouchers.compareTo(needed.get()) >= 0;
    return (covered || settlement.invoiced().isPresent()
            ? Verdict.satisfiedIf(covered)
            : Verdict.missing("invoiced"))
        .with("vouchers", vouchers)
        .with("needed", needed.get());
  }

  /** The whole cost, where the vouchers cover it and no more support than that is claimed. */
  private static Optional<Vnd> coveredCost(ProjectSettlement settlement) {
    return settlement
        .cost()
        .filter(cost -> settlement.supportByShare().isEmpty())
        .filter(cost -> settlement.support().map(sum -> sum.compareTo(cost) <= 0).orElse(true))
        .filter(cost -> settlement.vouchers().map(sum -> sum.compareTo(cost) >= 0).orElse(false));
  }
}
