package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;

/** An {@link AdvanceRequest} as a document writes it, with its components by the same names. */
public record AdvanceRequestForm(
    @Nullable Long support,
    @Nullable String money,
    @Nullable String kind,
    @Nullable Long paid,
    @Nullable Boolean severalYears,
    @Nullable Long dueByProgress,
    @Nullable Boolean accepted,
    @Nullable Boolean contract,
    @Nullable Boolean plan,
    @Nullable Boolean supportContract,
    @Nullable Boolean builderContract,
    @Nullable Boolean ownForce,
    @Nullable String workDone,
    @Nullable Boolean completionReport,
    @Nullable Boolean businessRegistration,
    @Nullable Boolean interestProof,
    @Nullable Boolean treatsPollution,
    @Nullable Boolean outputMeetsStandard,
    @Nullable Boolean investorIsEnterprise,
    @Nullable Boolean auditReport,
    @Nullable String agencyRate,
    @Nullable String agencyDecision,
    @Nullable Boolean assigned,
    @Nullable Boolean agencyPapers,
    @Nullable Boolean agencyPapersThere,
    @Nullable Long plannedByNow,
    @Nullable String content,
    @Nullable List<String> papers,
    @Nullable Boolean agencyDecided)
    implements Form<AdvanceRequest> {

  /** {@code request} as a document writes it. */
  public static AdvanceRequestForm of(AdvanceRequest request) {
    return new AdvanceRequestForm(
        request.support().dong(),
        Written.name(request.money()),
        Written.name(request.kind()),
        Written.dong(request.paid()),
        Written.plain(request.severalYears()),
        Written.dong(request.dueByProgress()),
        Written.plain(request.accepted()),
        Written.plain(request.contract()),
        Written.plain(request.plan()),
        Written.plain(request.supportContract()),
        Written.plain(request.builderContract()),
        Written.plain(request.ownForce()),
        Written.text(request.workDone()),
        Written.plain(request.completionReport()),
        Written.plain(request.businessRegistration()),
        Written.plain(request.interestProof()),
        Written.plain(request.treatsPollution()),
        Written.plain(request.outputMeetsStandard()),
        Written.plain(request.investorIsEnterprise()),
        Written.plain(request.auditReport()),
        Written.text(request.agencyRate()),
        Written.text(request.agencyDecision()),
        Written.plain(request.assigned()),
        Written.plain(request.agencyPapers()),
        Written.plain(request.agencyPapersThere()),
        Written.dong(request.plannedByNow()),
        Written.name(request.content()),
        Written.namesIfKnown(request.papers()),
        Written.plain(request.agencyDecided()));
  }

  @Override
  public @Nullable AdvanceRequest make(Fields at) {
    Field<AdvanceKind> of = at.choice("kind", kind, AdvanceKind.values());
    Field<PaidContent> on = ofKind(at, of);
    Field<Percent> rate = at.share("agencyRate", agencyRate);
    Field<Citation> decision = at.citation("agencyDecision", agencyDecision);
    Field<Boolean> otherwise = at.flag("agencyDecided", agencyDecided);
    Field<Boolean> named = at.flag("agencyPapers", agencyPapers);
    Field<Boolean> there = at.flag("agencyPapersThere", agencyPapersThere);
    agency(at, rate, decision, named, there);
    at.rule(DocumentRule.NOT_BOTH, () -> ruledOn(rate.value(), otherwise.value()), otherwise, rate);
    return at.make(
        () ->
            new AdvanceRequest(
                at.amount("support", support).required(),
                at.choice("money", money, FundingSource.values()).optional(),
                of.optional(),
                at.amount("paid", paid).optional(),
                at.flag("severalYears", severalYears).optional(),
                at.amount("dueByProgress", dueByProgress).optional(),
                at.flag("accepted", accepted).optional(),
                at.flag("contract", contract).optional(),
                at.flag("plan", plan).optional(),
                at.flag("supportContract", supportContract).optional(),
                at.flag("builderContract", builderContract).optional(),
                at.flag("ownForce", ownForce).optional(),
                at.share("workDone", workDone).optional(),
                at.flag("completionReport", completionReport).optional(),
                at.flag("businessRegistration", businessRegistration).optional(),
                at.flag("interestProof", interestProof).optional(),
                at.flag("treatsPollution", treatsPollution).optional(),
                at.flag("outputMeetsStandard", outputMeetsStandard).optional(),
                at.flag("investorIsEnterprise", investorIsEnterprise).optional(),
                at.flag("auditReport", auditReport).optional(),
                rate.optional(),
                decision.optional(),
                at.flag("assigned", assigned).optional(),
                named.optional(),
                there.optional(),
                at.amount("plannedByNow", plannedByNow).optional(),
                on.optional(),
                at.choices("papers", papers, PaymentPaper.values()).optional(),
                otherwise.optional()));
  }

  private static AdvanceRequest ruledOn(Optional<Percent> rate, Optional<Boolean> otherwise) {
    return nothing()
        .agencyRate(rate)
        .agencyDecision(rate.map(any -> Citation.of("QĐ")))
        .agencyDecided(otherwise)
        .build();
  }

  /** The content, which is one of the kind. */
  private Field<PaidContent> ofKind(Fields at, Field<AdvanceKind> of) {
    Field<PaidContent> on = at.choice("content", content, PaidContent.values());
    at.rule(
        DocumentRule.CONTENT_OF_KIND,
        () -> nothing().kind(of.value()).content(on.value()).build(),
        on,
        of);
    return on;
  }

  /** What the agency set comes with its decision. */
  private static void agency(
      Fields at,
      Field<Percent> rate,
      Field<Citation> decision,
      Field<Boolean> named,
      Field<Boolean> there) {
    at.rule(
        DocumentRule.TOGETHER,
        () -> nothing().agencyRate(rate.value()).agencyDecision(decision.value()).build(),
        rate,
        decision);
    at.rule(
        DocumentRule.NEEDS,
        () -> decided(decision.value()).agencyPapers(named.value()).build(),
        named,
        decision);
    at.rule(
        DocumentRule.NEEDS,
        () -> decided(decision.value()).agencyPapersThere(there.value()).build(),
        there,
        decision);
  }

  private static AdvanceRequestBuilder nothing() {
    return AdvanceRequest.builder().support(Vnd.ZERO);
  }

  private static AdvanceRequestBuilder decided(Optional<Citation> decision) {
    return nothing().agencyRate(decision.map(by -> Percent.of(100))).agencyDecision(decision);
  }
}
