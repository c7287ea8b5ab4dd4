package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
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
   * Clause 2 point b: the next advances go by progress, the approved estimate and the contract.
   *
   * <p>Reading: the point sets no rate, so what those three let through has to be stated; a request
   * that names no earlier payment is one for the first advance, unless the project is known to last
   * several years. A rate that the head of the agency decided (Article 16) takes its place.
   */
  public static final Rule<AdvanceRequest> NEXT_BY_PROGRESS =
      rule(
          "next-by-progress",
          ARTICLE.clause(2).point("b"),
          Article15SeveralYears::mayBeNext,
          Article15SeveralYears::byProgress);

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article15", ImmutableList.of(INTEREST_PROOF, NEXT_BY_PROGRESS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article15SeveralYears.class)
          .rules(Matter.ADVANCES, RULES)
          .advances(AdvanceBound.amount((request, context) -> most(request)));

  private Article15SeveralYears() {}

  /** Whether a payment of {@code request} is one after the first and before the last. */
  public static boolean isNext(AdvanceRequest request) {
    return mayBeNext(request) && request.severalYears().orElse(false) && request.paid().isPresent();
  }

  /** What progress, estimate and contract let through by now, where the next advance goes by it. */
  public static Optional<Vnd> most(AdvanceRequest request) {
    return isNext(request) ? request.dueByProgress() : Optional.empty();
  }

  private static boolean mayBeNext(AdvanceRequest request) {
    boolean listed =
        request
            .kind()
            .map(kind -> kind != AdvanceKind.LOAN_INTEREST && kind != AdvanceKind.OTHER)
            .orElse(true);
    boolean later = isPaid(request).orElse(request.severalYears().orElse(false));
    return listed
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
    return request
        .dueByProgress()
        .map(due -> Verdict.satisfied())
        .orElseGet(() -> Verdict.missing("dueByProgress"))
        .at("dueByProgress");
  }

  private static Verdict interestProof(AdvanceRequest request) {
    Verdict verdict =
        request
            .accepted()
            .map(
                accepted ->
                    accepted
                        ? Verdict.satisfiedIf(request.interestProof(), "interestProof")
                        : Verdict.violated())
            .orElseGet(() -> Verdict.missing("accepted"));
    return verdict.at("interestProof");
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
