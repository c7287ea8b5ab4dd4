package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 15. Tạm ứng đối với đề án thực hiện nhiều năm: loan interest on proof of payment; of other
 * projects the first advance by Article 13 (clause 2 point a), the next by progress (point b) and
 * the rest by Article 14 (point c).
 */
public final class Article15SeveralYears {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(15);

  /**
   * Clause 1: for loan interest, after acceptance, on the loan contract and the vouchers of
   * interest paid to the bank in the first two years.
   *
   * <p>Reading: the clause sets no rate; on that proof the support for the interest is paid.
   */
  public static final Rule<AdvanceRequest> INTEREST_PROOF =
      rule(
          "interest-proof",
          ARTICLE.clause(1),
          request -> request.kind().equals(Optional.of(AdvanceKind.LOAN_INTEREST)),
          Article15SeveralYears::interestProof);

  /**
   * Clause 1: the papers for loan interest, in the order of the text.
   *
   * <p>Reading: the contract with the contractor, and its liquidation, are asked of every such
   * request; the clause makes no exception for one who builds with his own force.
   */
  public static final Cited<List<PaymentPaper>> INTEREST_PAPERS =
      PaperLists.list(
          ARTICLE.clause(1),
          PaymentPaper.CONTRACT,
          PaymentPaper.ACCEPTANCE_RECORD,
          PaymentPaper.COMPLETION_REPORT,
          PaymentPaper.LOAN_CONTRACT,
          PaymentPaper.INTEREST_VOUCHERS,
          PaymentPaper.BUILDER_LIQUIDATION);

  /** Clause 1: of the papers for loan interest those that no other rule asks are there. */
  public static final Rule<AdvanceRequest> INTEREST_LIST =
      rule(
          "interest-papers",
          ARTICLE.clause(1),
          request -> request.kind().equals(Optional.of(AdvanceKind.LOAN_INTEREST)),
          request ->
              Article16OtherRates.unlessOthers(
                  request,
                  PaperLists.complete(
                      request,
                      List.of(PaymentPaper.ACCEPTANCE_RECORD, PaymentPaper.BUILDER_LIQUIDATION))));

  /**
   * Clause 2 point b: the next advances go by progress, the approved estimate and the contract.
   *
   * <p>Reading: the point sets no rate, so what those three let through has to be stated, and what
   * is planned for the years so far, which bounds it; a request that names no earlier payment is
   * one for the first advance, unless the project is known to last several years. A rate that the
   * head of the agency decided (Article 16) takes its place.
   */
  public static final Rule<AdvanceRequest> NEXT_BY_PROGRESS =
      rule(
          "next-by-progress",
          ARTICLE.clause(2).point("b"),
          Article15SeveralYears::mayBeNext,
          Article15SeveralYears::byProgress);

  /**
   * Clause 2 point a: the first advance is the rate of what is planned for the year, not of the
   * whole.
   *
   * <p>Reading: a project of several years (Article 2 clause 3) stands in the plan of each year
   * with the amount of that year, and its contract follows that plan (Article 12 clause 1). Whether
   * the project lasts several years is asked, since more than is planned so far is not paid; what
   * is planned is a bound until it is known that it does not. A later payment at a rate that the
   * head of the agency decided is no more than is planned for the years so far, which is asked too.
   */
  public static final Rule<AdvanceRequest> YEAR_AMOUNT =
      rule(
          "year-amount",
          ARTICLE.clause(2).point("a"),
          request -> isFirst(request) || isLaterAtOtherRate(request) || mayBeOfYears(request),
          Article15SeveralYears::yearAmount);

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>(
          "circular36.article15",
          ImmutableList.of(INTEREST_PROOF, INTEREST_LIST, NEXT_BY_PROGRESS, YEAR_AMOUNT));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article15SeveralYears.class)
          .rules(Matter.ADVANCES, RULES)
          .figure(
              "circular36.article15.papers.loan-interest",
              EntryKind.CLASSIFICATION,
              Figure.named(PaperLists.NAME, PaidContent.LOAN_INTEREST),
              INTEREST_PAPERS)
          .advances(AdvanceBound.amount(ARTICLE, (request, context) -> most(request)));

  private Article15SeveralYears() {}

  /** Whether a payment of {@code request} is one after the first and before the last. */
  public static boolean isNext(AdvanceRequest request) {
    return mayBeNext(request) && request.severalYears().orElse(false) && request.paid().isPresent();
  }

  /**
   * What this article lets through by now: the rate of what is planned for the first year, for the
   * next advance what progress, estimate and contract let through, no more than is planned for the
   * years so far; absent where it sets no bound, as for local money or a kind that Article 13 does
   * not list.
   */
  public static Optional<Vnd> most(AdvanceRequest request) {
    if (request.accepted().orElse(false)
        || !isListed(request)
        || request.money().equals(Optional.of(FundingSource.LOCAL))) {
      return Optional.empty();
    }
    Optional<Vnd> planned =
        request
            .plannedByNow()
            .filter(any -> request.severalYears().orElse(true))
            .map(
                amount ->
                    isFirst(request)
                        ? Article16OtherRates.rate(request)
                            .map(rate -> amount.share(rate.value(), RoundingMode.DOWN))
                            .orElse(amount)
                        : amount);
    return isNext(request)
        ? request.dueByProgress().map(due -> planned.map(due::min).orElse(due))
        : planned;
  }

  /** Whether a payment of {@code request} is the first of a project of several years. */
  private static boolean isFirst(AdvanceRequest request) {
    return isListed(request)
        && request.severalYears().orElse(request.plannedByNow().isPresent())
        && !request.accepted().orElse(false)
        && !mayBeNext(request)
        && !isPaid(request).orElse(false);
  }

  /** Whether it is a later payment of several years, for which Article 16 sets the rate. */
  private static boolean isLaterAtOtherRate(AdvanceRequest request) {
    return isListed(request)
        && request.severalYears().orElse(false)
        && !request.accepted().orElse(false)
        && request.agencyRate().isPresent()
        && isPaid(request).orElse(false);
  }

  /** Whether it may be one of several years, which would lower what is paid. */
  private static boolean mayBeOfYears(AdvanceRequest request) {
    return isListed(request)
        && request.severalYears().isEmpty()
        && (request.plannedByNow().isEmpty() || request.paid().isEmpty())
        && !request.accepted().orElse(false)
        && !mayBeNext(request);
  }

  private static Verdict yearAmount(AdvanceRequest request) {
    return mayBeOfYears(request)
        ? Verdict.missing("severalYears").at("severalYears")
        : planned(request);
  }

  private static boolean isListed(AdvanceRequest request) {
    return request
        .kind()
        .map(kind -> kind != AdvanceKind.LOAN_INTEREST && kind != AdvanceKind.OTHER)
        .orElse(true);
  }

  private static boolean mayBeNext(AdvanceRequest request) {
    boolean later = isPaid(request).orElse(request.severalYears().orElse(false));
    return isListed(request)
        && later
        && request.severalYears().orElse(true)
        && !request.accepted().orElse(false)
        && request.agencyRate().isEmpty();
  }

  private static Optional<Boolean> isPaid(AdvanceRequest request) {
    return request.paid().map(amount -> amount.compareTo(Vnd.ZERO) > 0);
  }

  private static Verdict byProgress(AdvanceRequest request) {
    if (request.severalYears().isEmpty()) {
      return Verdict.missing("severalYears").at("severalYears");
    }
    if (request.paid().isEmpty()) {
      return Verdict.missing("paid").at("paid");
    }
    if (request.dueByProgress().isEmpty()) {
      return Verdict.missing("dueByProgress").at("dueByProgress");
    }
    return planned(request);
  }

  private static Verdict planned(AdvanceRequest request) {
    return (request.plannedByNow().isPresent()
            ? Verdict.satisfied()
            : Verdict.missing("plannedByNow"))
        .at("plannedByNow");
  }

  private static Verdict interestProof(AdvanceRequest request) {
    Verdict verdict =
        request
            .accepted()
            .map(
                accepted ->
                    accepted
                        ? Verdict.satisfiedIf(proof(request), "interestProof")
                        : Verdict.violated())
            .orElseGet(() -> Verdict.missing("accepted"));
    return Article16OtherRates.unlessOthers(request, verdict).at("interestProof");
  }

  /** Whether loan contract and vouchers of interest are there. */
  private static Optional<Boolean> proof(AdvanceRequest request) {
    return request
        .interestProof()
        .or(
            () ->
                request
                    .papers()
                    .map(
                        papers ->
                            papers.contains(PaymentPaper.LOAN_CONTRACT)
                                && papers.contains(PaymentPaper.INTEREST_VOUCHERS)));
  }

  private static Rule<AdvanceRequest> rule(
      String name,
      Citation citation,
      Predicate<AdvanceRequest> concerns,
      Function<AdvanceRequest, Verdict> check) {
    return Rule.of(
        "circular36.article15." + name,
        citation,
        NationalProjects.only(
            AdvanceRequest::money,
            (request, context) ->
                concerns.test(request)
                    ? ImmutableList.of(check.apply(request))
                    : ImmutableList.of()));
  }
}
