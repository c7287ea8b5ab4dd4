package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 19. Hồ sơ quyết toán: what the vouchers have to cover. A unit that issues an invoice to the
 * agency (clause 2) hands in the invoice instead.
 */
public final class Article19SettlementFile {
  private static final Citation CLAUSE_1_D =
      Instruments.CIRCULAR_36_2013.article(19).clause(1).point("d");

  /**
   * Clause 1 point d: where the State supports a share of the cost, the vouchers cover the whole
   * cost, the part from other money included; otherwise the support.
   */
  public static final Rule<ProjectSettlement> VOUCHERS =
      NationalProjects.settlement(
          "circular36.article19.vouchers",
          CLAUSE_1_D,
          (settlement, context) -> vouchers(settlement).at("vouchers"));

  /** The rules of this article. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>("circular36.article19", ImmutableList.of(VOUCHERS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article19SettlementFile.class).rules(Matter.SETTLEMENTS, RULES);

  private Article19SettlementFile() {}

  /** Clause 1 point d: what the vouchers have to cover, if that is known. */
  public static Optional<Vnd> toCover(ProjectSettlement settlement) {
    return settlement
        .supportByShare()
        .flatMap(share -> share ? settlement.cost() : settlement.support());
  }

  private static Verdict vouchers(ProjectSettlement settlement) {
    if (settlement.invoiced().orElse(false)) {
      return Verdict.notApplicable();
    }
    if (settlement.supportByShare().isEmpty()) {
      return Verdict.missing("supportByShare");
    }
    Optional<Vnd> needed = toCover(settlement);
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
}
