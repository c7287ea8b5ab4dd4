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
import vn.khuyencong.rule.Context;
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
   * the rate; for the others the head may decide another, not contrary to the rules on finance.
   */
  public static final Rule<AdvanceRequest> RATE_KNOWN =
      Rule.of(
          "circular36.article16.rate-known",
          ARTICLE.clause(2),
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) -> ImmutableList.of(rateKnown(request).at("kind"))));

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article16", ImmutableList.of(RATE_KNOWN));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16OtherRates.class)
          .rules(Matter.ADVANCES, RULES)
          .asking(CIRCULAR)
          .advances(AdvanceBound.rate(Article16OtherRates::rate));

  private Article16OtherRates() {}

  /** The rate of the circular for {@code request}, in its time and for national money. */
  public static Optional<Cited<Percent>> rate(AdvanceRequest request, Context context) {
    return context.value(CIRCULAR).isPresent()
            && request.money().equals(Optional.of(FundingSource.NATIONAL))
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
                : request.kind().flatMap(kind -> ofKind(kind, request.accepted().orElse(false))));
  }

  private static Optional<Cited<Percent>> ofKind(AdvanceKind kind, boolean accepted) {
    return accepted && kind != AdvanceKind.ENTERPRISE_FOUNDING && kind != AdvanceKind.OTHER
        ? Optional.of(Article14Remainder.WHOLE)
        : Article13FirstAdvance.rate(kind);
  }

  private static Verdict rateKnown(AdvanceRequest request) {
    if (request.kind().isEmpty()) {
      return Verdict.missing("advanceKind");
    }
    if (request.accepted().isEmpty()) {
      return Verdict.missing("accepted");
    }
    return rate(request).isPresent()
            || request.kind().get() == AdvanceKind.LOAN_INTEREST
            || Article15SeveralYears.isNext(request)
        ? Verdict.satisfied()
        : Verdict.missing("agencyRate");
  }
}
