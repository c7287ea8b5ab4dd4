package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Percent;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14. Tạm ứng kinh phí còn lại: the rest is paid after the project is complete and has passed
 * basic acceptance. Its lists of papers, by content, are in {@link Article14Papers}; those that
 * turn on a fact are asked here.
 */
public final class Article14Remainder {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(14);

  private static final ImmutableSet<PaidContent> TREATMENT =
      ImmutableSet.of(PaidContent.CLUSTER_TREATMENT, PaidContent.ESTABLISHMENT_TREATMENT);

  /** The whole support, once basic acceptance is passed. */
  public static final Cited<Percent> WHOLE = new Cited<>(Percent.of(100), ARTICLE, Evidence.SEEN);

  /** Opening: the report of work completed and money spent is there. */
  public static final Rule<AdvanceRequest> COMPLETION_REPORT =
      rule(
          "circular36.article14.completion-report",
          ARTICLE,
          request ->
              Optional.of(
                  Verdict.satisfiedIf(
                          request.has(PaymentPaper.COMPLETION_REPORT), "completionReport")
                      .at("completionReport")));

  /** Clause 14: the output of a pollution-treatment system is certified to meet the standard. */
  public static final Rule<AdvanceRequest> OUTPUT_STANDARD =
      rule(
          "circular36.article14.output-standard",
          ARTICLE.clause(14),
          Article14Remainder::outputStandard);

  /** Clause 14: where the investor in a cluster is an enterprise, an independent audit is there. */
  public static final Rule<AdvanceRequest> AUDIT_REPORT =
      rule("circular36.article14.audit-report", ARTICLE.clause(14), Article14Remainder::audit);

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>(
          "circular36.article14",
          ImmutableList.of(COMPLETION_REPORT, OUTPUT_STANDARD, AUDIT_REPORT));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14Remainder.class)
          .rules(Matter.ADVANCES, RULES)
          .figure(
              "circular36.article14.whole",
              EntryKind.FIGURE,
              Term.of("tỷ lệ chi sau nghiệm thu cơ sở", "rate after basic acceptance"),
              WHOLE);

  private Article14Remainder() {}

  /** A condition on what is paid after acceptance. */
  static Rule<AdvanceRequest> rule(
      String code, Citation citation, Function<AdvanceRequest, Optional<Verdict>> check) {
    return Rule.of(
        code,
        citation,
        NationalProjects.only(
            AdvanceRequest::money,
            (request, context) ->
                request.accepted().orElse(false)
                    ? check
                        .apply(request)
                        .map(verdict -> Article16OtherRates.unlessOthers(request, verdict))
                        .map(ImmutableList::of)
                        .orElseGet(() -> ImmutableList.of())
                    : ImmutableList.of()));
  }

  private static Optional<Verdict> outputStandard(AdvanceRequest request) {
    if (!isOf(request, AdvanceKind.CLUSTER_INFRASTRUCTURE)
        && !isOf(request, AdvanceKind.MODELS_AND_MACHINERY)) {
      return Optional.empty();
    }
    return Optional.of(
        ifSo(
            treatsPollution(request),
            "treatsPollution",
            request.has(PaymentPaper.OUTPUT_CERTIFICATE),
            "outputMeetsStandard"));
  }

  /** Whether a treatment system is built, as far as the content does not tell. */
  private static Optional<Boolean> treatsPollution(AdvanceRequest request) {
    return request
        .treatsPollution()
        .or(
            () ->
                request
                    .content()
                    .filter(content -> content != PaidContent.CLUSTER_INFRASTRUCTURE)
                    .map(TREATMENT::contains));
  }

  private static Optional<Verdict> audit(AdvanceRequest request) {
    return isOf(request, AdvanceKind.CLUSTER_INFRASTRUCTURE)
        ? Optional.of(
            ifSo(
                request.investorIsEnterprise(),
                "investorIsEnterprise",
                request.has(PaymentPaper.AUDIT_REPORT),
                "auditReport"))
        : Optional.empty();
  }

  private static Verdict ifSo(
      Optional<Boolean> arises, String whether, Optional<Boolean> holds, String fact) {
    if (!arises.orElse(true)) {
      return Verdict.notApplicable().at(fact);
    }
    return (arises.isPresent() || holds.orElse(false)
            ? Verdict.satisfiedIf(holds, fact)
            : Verdict.missing(whether))
        .at(fact);
  }

  private static boolean isOf(AdvanceRequest request, AdvanceKind kind) {
    return request.kind().equals(Optional.of(kind));
  }
}
