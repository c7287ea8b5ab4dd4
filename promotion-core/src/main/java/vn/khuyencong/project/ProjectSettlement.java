package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/**
 * The settlement (quyết toán) of a project after it was carried out.
 *
 * @param project id of the project
 * @param year the year it was carried out in
 * @param money the money it was supported from
 * @param supportByShare whether it was supported by a share of its cost
 * @param cost the whole real cost, other money included, đồng
 * @param support the support to be settled, đồng
 * @param vouchers what the vouchers add up to, đồng
 * @param invoiced whether the unit issues an invoice to the agency
 * @param counterpartCommitted whether the unit committed money of its own
 * @param counterpartAccepted whether acceptance covers the work paid from that money
 * @param lastAcceptance day of the last basic acceptance in the contract
 * @param fileComplete day on which the settlement file was complete
 * @param settledOn day of liquidation and settlement
 * @param approvedSupport the support approved for it, by its contract, đồng
 * @param share the share of the cost by which the support was approved
 * @param lines what was carried out, each item with its real cost and the support to be settled
 * @param advanced what was advanced in all, đồng
 * @param accepted the support for which work was accepted and spending may be settled, đồng
 * @param repaid what was paid back of the advance, đồng
 * @param assigned whether the task was assigned to a budget unit of the Ministry (đơn vị dự toán
 *     trực thuộc), without a contract
 * @param content what the project is on
 * @param papers the papers of the settlement file; absent if no list was given, complete if given
 * @param agencyPapers whether the head of the agency decided other papers for its advances than the
 *     circular lists; absent means no such decision is known
 * @param lastOfYear whether its contract is the last that the unit liquidates in the year
 * @param forceMajeure whether it was not completed for force majeure (bất khả kháng); absent means
 *     that this is not claimed
 */
@Value.Builder
public record ProjectSettlement(
    String project,
    Year year,
    Optional<FundingSource> money,
    Optional<Boolean> supportByShare,
    Optional<Vnd> cost,
    Optional<Vnd> support,
    Optional<Vnd> vouchers,
    Optional<Boolean> invoiced,
    Optional<Boolean> counterpartCommitted,
    Optional<Boolean> counterpartAccepted,
    Optional<LocalDate> lastAcceptance,
    Optional<LocalDate> fileComplete,
    Optional<LocalDate> settledOn,
    Optional<Vnd> approvedSupport,
    Optional<Percent> share,
    Optional<List<CostLine>> lines,
    Optional<Vnd> advanced,
    Optional<Vnd> accepted,
    Optional<Vnd> repaid,
    Optional<Boolean> assigned,
    Optional<PaidContent> content,
    Optional<Set<PaymentPaper>> papers,
    Optional<Boolean> agencyPapers,
    Optional<Boolean> lastOfYear,
    Optional<Boolean> forceMajeure) {

  /**
   * Checks that the project is named, no amount is negative and ids of lines are used once.
   *
   * @throws IllegalArgumentException if the project or year is absent, the project is blank or not
   *     one line, a year has not four digits, an amount is negative, or the lines hold an absent
   *     one or use an id twice
   */
  public ProjectSettlement {
    project = Gate.line("project of a settlement", project);
    year = Gate.year("year of a settlement", year);
    money = Gate.known(money);
    supportByShare = Gate.known(supportByShare);
    cost = Gate.known(cost);
    support = Gate.known(support);
    vouchers = Gate.known(vouchers);
    invoiced = Gate.known(invoiced);
    counterpartCommitted = Gate.known(counterpartCommitted);
    counterpartAccepted = Gate.known(counterpartAccepted);
    approvedSupport = Gate.known(approvedSupport);
    share = Gate.known(share);
    advanced = Gate.known(advanced);
    accepted = Gate.known(accepted);
    repaid = Gate.known(repaid);
    assigned = Gate.known(assigned);
    content = Gate.known(content);
    papers = Gate.known(papers).map(all -> Gate.set("papers of a settlement", all));
    agencyPapers = Gate.known(agencyPapers);
    lastOfYear = Gate.known(lastOfYear);
    forceMajeure = Gate.known(forceMajeure);
    lastAcceptance = Gate.day("lastAcceptance of a settlement", lastAcceptance);
    fileComplete = Gate.day("fileComplete of a settlement", fileComplete);
    settledOn = Gate.day("settledOn of a settlement", settledOn);
    checkArgument(!project.isBlank(), "project of a settlement must not be blank");
    checkAmount("cost", cost);
    checkAmount("support", support);
    checkAmount("vouchers", vouchers);
    checkAmount("approved support", approvedSupport);
    checkAmount("advance", advanced);
    checkAmount("accepted support", accepted);
    checkAmount("repayment", repaid);
    lines = Gate.known(lines).map(all -> Gate.list("lines of a settlement", all));
    List<String> ids = lines.stream().flatMap(List::stream).map(CostLine::id).toList();
    checkArgument(
        ids.stream().distinct().count() == ids.size(), "ids of lines must differ: %s", ids);
  }

  /** A builder without any value set. */
  public static ProjectSettlementBuilder builder() {
    return new ProjectSettlementBuilder();
  }

  /** A builder with the values of this settlement. */
  public ProjectSettlementBuilder toBuilder() {
    return builder().from(this);
  }

  private static void checkAmount(String name, Optional<Vnd> amount) {
    checkArgument(
        amount.map(given -> !given.isNegative()).orElse(true),
        "%s must not be negative: %s",
        name,
        amount);
  }
}
