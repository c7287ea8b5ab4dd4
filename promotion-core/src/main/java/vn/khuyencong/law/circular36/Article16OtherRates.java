package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 16. Thay đổi tỷ lệ, hồ sơ tạm ứng và các đề án, nhiệm vụ khác. */
public final class Article16OtherRates {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(16);

  /** The circular, on its days. */
  private static final Dated<LegalInstrument> CIRCULAR = Instruments.CIRCULAR_36_2013.onItsDays();

  /**
   * Clauses 1 and 2: for a kind that Articles 13 to 15 do not list, the head of the agency decides
   * the rate; for the others the head may decide another, not contrary to the rules on finance. The
   * rates are those of national money, so whose money it is is asked first.
   *
   * <p>Reading: whether the head decided another rate is a fact that can lower what is paid, so it
   * is asked where it is not said.
   */
  public static final Rule<AdvanceRequest> RATE_KNOWN =
      Rule.of(
          "circular36.article16.rate-known",
          ARTICLE.clause(2),
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) -> ImmutableList.of(rateKnown(request).at("kind"))));

  /**
   * Clauses 1 and 2: where the decision of the head names other papers, those are there.
   *
   * <p>Reading: a decision on the rate only leaves the papers of Articles 13 to 15; whether it
   * names papers is asked, unless those that it names are there. The contract is asked by Article
   * 12 clause 2 in any case.
   */
  public static final Rule<AdvanceRequest> DECIDED_PAPERS =
      Rule.of(
          "circular36.article16.decided-papers",
          ARTICLE.clause(1),
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) ->
                  request.agencyPapers().orElse(request.decidedOtherwise().orElse(false))
                      ? ImmutableList.of(decidedPapers(request))
                      : ImmutableList.of()));

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article16", ImmutableList.of(RATE_KNOWN, DECIDED_PAPERS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16OtherRates.class)
          .rules(Matter.ADVANCES, RULES)
          .asking(CIRCULAR)
          .advances(AdvanceBound.rate(ARTICLE, (request, context) -> nationalRate(request)));

  private Article16OtherRates() {}

  /** Whether the circular stands, so that it says how much of national money may be advanced. */
  public static boolean stands(Context context) {
    return context.value(CIRCULAR).isPresent();
  }

  /**
   * {@code verdict} on a paper of Articles 13 to 15, unless the decision of the head names others
   * in its place; asked where the paper is not there and it is not known whether it does.
   */
  static Verdict unlessOthers(AdvanceRequest request, Verdict verdict) {
    if (request.agencyPapers().orElse(false)) {
      return verdict.as(Verdict.notApplicable());
    }
    if (verdict.outcome() != Outcome.VIOLATED || request.agencyPapers().isPresent()) {
      return verdict;
    }
    return request
        .decidedOtherwise()
        .map(decided -> decided ? verdict.as(Verdict.missing("agencyPapers")) : verdict)
        .orElseGet(() -> verdict.as(Verdict.missing("agencyDecided")));
  }

  private static Verdict decidedPapers(AdvanceRequest request) {
    if (request.agencyPapers().isPresent()) {
      return Verdict.satisfiedIf(request.agencyPapersThere(), "agencyPapersThere")
          .at("agencyPapersThere");
    }
    return (request.agencyPapersThere().orElse(false)
            ? Verdict.satisfied()
            : Verdict.missing("agencyPapers"))
        .at("agencyPapers");
  }

  /** The rate of the circular for {@code request}, if it is one for national money. */
  private static Optional<Cited<Percent>> nationalRate(AdvanceRequest request) {
    return request.money().equals(Optional.of(FundingSource.NATIONAL))
        ? rate(request)
        : Optional.empty();
  }

  /**
   * The rate of the circular for {@code request}: the agency's, else that of its kind and stage;
   * none for the next advance of a project of several years. Clause 1 lets the agency depart from
   * Articles 13, 14 and 15, so also after acceptance.
   */
  static Optional<Cited<Percent>> rate(AdvanceRequest request) {
    Optional<Cited<Percent>> decided =
        request
            .agencyRate()
            .flatMap(
                rate ->
                    request
                        .agencyDecision()
                        .map(decision -> new Cited<>(rate, decision, Evidence.SECONDARY)));
    return decided.or(
        () ->
            Article15SeveralYears.isNext(request)
                ? Optional.empty()
                : request.kind().flatMap(kind -> ofKind(kind, request)));
  }

  /** Whether the rate of {@code request} is known not to be another that the head decided. */
  static boolean isRateKnown(AdvanceRequest request) {
    return request.agencyRate().isPresent() || request.agencyDecided().equals(Optional.of(false));
  }

  /** Article 14 lists contests (clause 15), which Article 13 does not. */
  private static Optional<Cited<Percent>> ofKind(AdvanceKind kind, AdvanceRequest request) {
    boolean listed =
        kind != AdvanceKind.OTHER || request.content().equals(Optional.of(PaidContent.CONTESTS));
    return request.accepted().orElse(false) && listed && kind != AdvanceKind.ENTERPRISE_FOUNDING
        ? Optional.of(Article14Remainder.WHOLE)
        : Article13FirstAdvance.rate(kind);
  }

  private static Verdict rateKnown(AdvanceRequest request) {
    if (request.money().isEmpty()) {
      return Verdict.missing("money");
    }
    if (request.kind().isEmpty()) {
      return Verdict.missing("advanceKind");
    }
    if (request.accepted().isEmpty()) {
      return Verdict.missing("accepted");
    }
    boolean known =
        rate(request).isPresent()
            || request.kind().get() == AdvanceKind.LOAN_INTEREST
            || Article15SeveralYears.isNext(request);
    if (!known || (request.agencyRate().isEmpty() && request.agencyDecided().orElse(false))) {
      return Verdict.missing("agencyRate");
    }
    return request.decidedOtherwise().isPresent()
        ? Verdict.satisfied()
        : Verdict.missing("agencyDecided");
  }
}
