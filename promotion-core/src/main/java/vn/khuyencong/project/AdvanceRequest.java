package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/**
 * A payment in advance (tạm ứng) requested for a project on some day: for what kind of project, how
 * far it has come, and which papers are there.
 *
 * @param support the support of the project by its contract, đồng
 * @param money the money it comes from
 * @param kind kind of project; absent if not known
 * @param paid what was advanced before, đồng, zero if nothing; absent if not known
 * @param severalYears whether the project is carried out in several years
 * @param dueByProgress what progress, the approved estimate and the contract of a project of
 *     several years let through by now, what was paid before included, đồng
 * @param accepted whether the project is complete and has passed basic acceptance (nghiệm thu cơ
 *     sở)
 * @param contract whether the contract on carrying it out is there
 * @param plan whether the plan of carrying it out is there
 * @param supportContract whether the contract of support with the investor is there
 * @param builderContract whether the contract of the investor with its builder is there
 * @param ownForce whether the investor builds itself, without a builder
 * @param workDone share done of the supported item, or of the investment of the whole project,
 *     whichever the kind asks for, as the progress report says
 * @param completionReport whether the report of work done and money spent is there
 * @param businessRegistration whether the business registration certificate is there
 * @param interestProof whether the loan contract and the vouchers of the interest paid in the first
 *     two years are there
 * @param treatsPollution whether a pollution-treatment system is built
 * @param outputMeetsStandard whether its output is certified to meet the standard
 * @param investorIsEnterprise whether the investor in a cluster is an enterprise
 * @param auditReport whether the report of an independent auditor is there
 * @param agencyRate the rate that the head of the agency decided
 * @param agencyDecision that decision
 * @param assigned whether the task is assigned to a budget unit of the Ministry (đơn vị dự toán
 *     trực thuộc), which has an assignment in the place of a contract
 * @param agencyPapers whether that decision names other papers too, or only the rate
 * @param agencyPapersThere whether the papers that it names are there
 * @param plannedByNow of a project of several years, the support planned for its years up to that
 *     of the payment, đồng
 * @param content what the project is on, closer than its kind, which follows from it
 * @param papers the papers handed in; absent if no list was given, which says nothing of any paper,
 *     complete if given; what the fact of a single paper says goes before it
 * @param agencyDecided whether the head of the agency decided another rate than that of the
 *     circular; so if the rate is given
 */
@Value.Builder
public record AdvanceRequest(
    Vnd support,
    Optional<FundingSource> money,
    Optional<AdvanceKind> kind,
    Optional<Vnd> paid,
    Optional<Boolean> severalYears,
    Optional<Vnd> dueByProgress,
    Optional<Boolean> accepted,
    Optional<Boolean> contract,
    Optional<Boolean> plan,
    Optional<Boolean> supportContract,
    Optional<Boolean> builderContract,
    Optional<Boolean> ownForce,
    Optional<Percent> workDone,
    Optional<Boolean> completionReport,
    Optional<Boolean> businessRegistration,
    Optional<Boolean> interestProof,
    Optional<Boolean> treatsPollution,
    Optional<Boolean> outputMeetsStandard,
    Optional<Boolean> investorIsEnterprise,
    Optional<Boolean> auditReport,
    Optional<Percent> agencyRate,
    Optional<Citation> agencyDecision,
    Optional<Boolean> assigned,
    Optional<Boolean> agencyPapers,
    Optional<Boolean> agencyPapersThere,
    Optional<Vnd> plannedByNow,
    Optional<PaidContent> content,
    Optional<Set<PaymentPaper>> papers,
    Optional<Boolean> agencyDecided) {

  /**
   * Checks that no amount is negative, that what the agency decided has its decision and that the
   * content is one of the kind.
   *
   * @throws IllegalArgumentException if the support is absent, an amount is negative, the rate or
   *     the papers of the agency come without its decision or its decision without the rate, there
   *     is a rate where it decided none, or the content is not one of the kind
   */
  public AdvanceRequest {
    support = Gate.given("support of an advance", support);
    money = Gate.known(money);
    content = Gate.known(content);
    kind = kind(Gate.known(kind), content);
    papers = Gate.known(papers).map(all -> Gate.set("papers of an advance", all));
    paid = Gate.known(paid);
    severalYears = Gate.known(severalYears);
    dueByProgress = Gate.known(dueByProgress);
    accepted = Gate.known(accepted);
    contract = Gate.known(contract);
    plan = Gate.known(plan);
    supportContract = Gate.known(supportContract);
    builderContract = Gate.known(builderContract);
    assigned = Gate.known(assigned);
    agencyPapers = Gate.known(agencyPapers);
    agencyPapersThere = Gate.known(agencyPapersThere);
    plannedByNow = Gate.known(plannedByNow);
    ownForce = Gate.known(ownForce);
    workDone = Gate.known(workDone);
    completionReport = Gate.known(completionReport);
    businessRegistration = Gate.known(businessRegistration);
    interestProof = Gate.known(interestProof);
    treatsPollution = Gate.known(treatsPollution);
    outputMeetsStandard = Gate.known(outputMeetsStandard);
    investorIsEnterprise = Gate.known(investorIsEnterprise);
    auditReport = Gate.known(auditReport);
    agencyRate = Gate.known(agencyRate);
    agencyDecision = Gate.known(agencyDecision);
    agencyDecided = Gate.known(agencyDecided);
    checkArgument(!support.isNegative(), "support must not be negative: %s", support);
    checkArgument(
        paid.map(amount -> !amount.isNegative()).orElse(true),
        "advance paid before must not be negative: %s",
        paid);
    checkArgument(
        dueByProgress.map(amount -> !amount.isNegative()).orElse(true),
        "amount due by progress must not be negative: %s",
        dueByProgress);
    checkArgument(
        agencyRate.isPresent() == agencyDecision.isPresent(),
        "rate of the agency must come with its decision: %s %s",
        agencyRate,
        agencyDecision);
    checkArgument(
        agencyRate.isEmpty() || agencyDecided.orElse(true),
        "rate of the agency must not be given where it decided none: %s",
        agencyRate);
    checkArgument(
        agencyDecision.isPresent() || (agencyPapers.isEmpty() && agencyPapersThere.isEmpty()),
        "papers that the agency named must come with its decision: %s %s",
        agencyPapers,
        agencyPapersThere);
    checkArgument(
        plannedByNow.map(amount -> !amount.isNegative()).orElse(true),
        "support planned by now must not be negative: %s",
        plannedByNow);
    checkArgument(
        content.isEmpty() || content.map(PaidContent::kind).equals(kind),
        "content must be one of the kind: %s %s",
        kind,
        content);
  }

  /** A builder without any value set. */
  public static AdvanceRequestBuilder builder() {
    return new AdvanceRequestBuilder();
  }

  /** A builder with the values of this request. */
  public AdvanceRequestBuilder toBuilder() {
    return builder().from(this);
  }

  /** Whether the head of the agency decided another rate, if that is known. */
  public Optional<Boolean> decidedOtherwise() {
    return agencyRate.isPresent() ? Optional.of(true) : agencyDecided;
  }

  /** What it is on, if that is known or its kind leaves nothing else. */
  public Optional<PaidContent> paidContent() {
    return content.or(() -> kind.flatMap(PaidContent::only));
  }

  private static Optional<AdvanceKind> kind(
      Optional<AdvanceKind> kind, Optional<PaidContent> content) {
    return kind.or(() -> content.map(PaidContent::kind));
  }

  /** Whether {@code paper} is there, by its own fact or by the list; absent if neither tells. */
  public Optional<Boolean> has(PaymentPaper paper) {
    Optional<Boolean> own =
        switch (paper) {
          case CONTRACT -> contract;
          case SUPPORT_CONTRACT -> supportContract;
          case BUILDER_CONTRACT -> builderContract;
          case PLAN -> plan;
          case COMPLETION_REPORT -> completionReport;
          case BUSINESS_REGISTRATION -> businessRegistration;
          case OUTPUT_CERTIFICATE -> outputMeetsStandard;
          case AUDIT_REPORT -> auditReport;
          case LOAN_CONTRACT, INTEREST_VOUCHERS -> interestProof.filter(there -> there);
          default -> Optional.empty();
        };
    return own.or(() -> papers.map(all -> all.contains(paper)));
  }
}
