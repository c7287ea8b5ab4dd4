package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.SettledSupport;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14. Quản lý kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương, of the sums of
 * one project from approval to settlement, national and local alike.
 *
 * <p>Reading: clause 5 leaves the use of the money to circulars, and local advances and settlement
 * are ruled by the provinces (Điều 8 khoản 3 điểm b, 46/2012/TT-BCT). Whatever they say, the
 * support is what was approved (clauses 1 and 2): no contract, advance or acceptance makes it more,
 * and what was advanced and is not settled is no support.
 */
public final class Article14FileMoney {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(14);
  private static final Citation CLAUSE_5 = ARTICLE.clause(5);

  /** Clause 5: the contract supports no more than was approved. */
  public static final Rule<ProjectFile> CONTRACT_WITHIN_APPROVED =
      Rule.of(
          "decree45.article14.contract-within-approved",
          CLAUSE_5,
          (file, context) -> contractWithinApproved(file));

  /** Clause 5: no more was advanced in all than approval and contract give. */
  public static final Rule<ProjectFile> ADVANCED_WITHIN_SUPPORT =
      Rule.of(
          "decree45.article14.advanced-within-support",
          CLAUSE_5,
          (file, context) ->
              file.advances().isEmpty()
                  ? ImmutableList.of()
                  : ImmutableList.of(
                      within(
                              least(file),
                              file.amounts().advanced(),
                              file.amounts(),
                              "advanceAmount")
                          .at("advances")));

  /** Clause 5: no more was accepted than approval and contract give. */
  public static final Rule<ProjectFile> ACCEPTED_WITHIN_SUPPORT =
      Rule.of(
          "decree45.article14.accepted-within-support",
          CLAUSE_5,
          (file, context) ->
              file.acceptances().isEmpty()
                  ? ImmutableList.of()
                  : ImmutableList.of(
                      within(
                              leastAccepted(file),
                              file.amounts().accepted(),
                              file.amounts(),
                              "acceptedSupport")
                          .at("acceptances")));

  /**
   * Clause 5: what was advanced of local money and is not settled was paid back. Of national money
   * Điều 12 khoản 6, 36/2013/TT-BCT says so.
   */
  public static final Rule<ProjectFile> LOCAL_REPAID =
      Rule.of("decree45.article14.local-repaid", CLAUSE_5, (file, context) -> localRepaid(file));

  /** Clause 2: what moves to local money is approved for it, by who approves local plans. */
  public static final Rule<ProjectFile> MOVED_IS_APPROVED =
      Rule.of(
          "decree45.article14.moved-is-approved",
          ARTICLE.clause(2),
          Amendment.ofPlans((file, context) -> movedIsApproved(file)));

  private static final Rule<ProjectFile> COMPUTABLE =
      Rule.of(
          Article14Management.COMPUTABLE.code(),
          ARTICLE,
          (file, context) -> tooLarge(file).toList());

  private static final Rule<RepayableSupport> REPAYABLE_COMPUTABLE =
      Rule.of(
          Article14Management.COMPUTABLE.code(),
          ARTICLE,
          (support, context) -> tooLarge(support).toList());

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>(
          "decree45.article14.files",
          ImmutableList.of(
              CONTRACT_WITHIN_APPROVED,
              ADVANCED_WITHIN_SUPPORT,
              ACCEPTED_WITHIN_SUPPORT,
              LOCAL_REPAID,
              MOVED_IS_APPROVED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14FileMoney.class).rules(Matter.FILE_MONEY, RULES);

  private Article14FileMoney() {}

  /** What of {@code file} was not computed, since its amounts are too large; else nothing. */
  public static List<Finding> notComputed(ProjectFile file, Context context) {
    return COMPUTABLE.apply(file, context);
  }

  /** What of {@code support} was not computed, since its amounts are too large; else nothing. */
  public static List<Finding> notComputed(RepayableSupport support, Context context) {
    return REPAYABLE_COMPUTABLE.apply(support, context);
  }

  private static List<Verdict> contractWithinApproved(ProjectFile file) {
    if (!file.contract().flatMap(ProjectContract::given).orElse(false)) {
      return ImmutableList.of();
    }
    FileAmounts amounts = file.amounts();
    Verdict verdict =
        amounts.contracted().isEmpty()
            ? Verdict.missing("contractAmount")
            : amounts
                .approved()
                .map(
                    most ->
                        Verdict.satisfiedIf(amounts.contracted().get().compareTo(most) <= 0)
                            .with("contracted", amounts.contracted().get())
                            .with("most", most))
                .orElseGet(() -> Verdict.missing("supportApproved"));
    return ImmutableList.of(verdict.at("contract"));
  }

  /** Whether what is known, or the sum if all is, is within what approval and contract give. */
  private static Verdict within(
      Vnd least, Optional<Vnd> sum, FileAmounts amounts, String unknownAmount) {
    if (amounts.most().isEmpty()) {
      return Verdict.missing("supportApproved");
    }
    Vnd most = amounts.most().get();
    Verdict verdict =
        least.compareTo(most) > 0
            ? Verdict.violated().with("over", least.minus(most))
            : sum.map(all -> Verdict.satisfiedIf(all.compareTo(most) <= 0))
                .orElseGet(() -> Verdict.missing(unknownAmount));
    return verdict.with("sum", sum.orElse(least)).with("most", most);
  }

  private static Vnd least(ProjectFile file) {
    return Vnd.total(file.advances().stream().flatMap(one -> one.amount().stream()).toList());
  }

  private static Vnd leastAccepted(ProjectFile file) {
    return Vnd.total(file.acceptances().stream().flatMap(one -> one.accepted().stream()).toList());
  }

  private static List<Verdict> localRepaid(ProjectFile file) {
    boolean ended =
        file.settlement().isPresent() || file.accepted().orElse(false) || !file.stops().isEmpty();
    if (!file.kindOfMoney().equals(Optional.of(FundingSource.LOCAL))
        || !ended
        || (file.advances().isEmpty() && file.amounts().advanced().isEmpty())) {
      return ImmutableList.of();
    }
    Optional<Vnd> due = SettledSupport.toRepay(file);
    if (due.isEmpty()) {
      return ImmutableList.of(
          Verdict.missing(file.amounts().advanced().isEmpty() ? "advanceAmount" : "acceptedSupport")
              .at("repayments"));
    }
    Verdict verdict =
        due.get().equals(Vnd.ZERO)
            ? Verdict.satisfied()
            : file.amounts()
                .repaid()
                .map(
                    paid ->
                        Verdict.satisfiedIf(paid.compareTo(due.get()) >= 0).with("repaid", paid))
                .orElseGet(() -> Verdict.missing("repaid"));
    return ImmutableList.of(
        verdict
            .at("repayments")
            .with("advanced", file.amounts().advanced().orElseThrow())
            .with("due", due.get()));
  }

  private static List<Verdict> movedIsApproved(ProjectFile file) {
    Optional<Boolean> approved =
        file.project().approvals().stream()
            .filter(one -> one.money() == FundingSource.LOCAL)
            .map(MoneyApproval::approval)
            .map(Approval::given)
            .findFirst()
            .flatMap(given -> given);
    return IntStream.range(0, file.changes().size())
        .filter(i -> file.changes().get(i).kind() == ProjectChangeKind.MOVED_TO_LOCAL_MONEY)
        .mapToObj(i -> Verdict.satisfiedIf(approved, "localApproval").at("changes[" + i + "]"))
        .collect(toImmutableList());
  }

  private static Stream<Verdict> tooLarge(ProjectFile file) {
    return Stream.of(
            PlannedAmounts.isComputable(file.project())
                ? Stream.<Verdict>of()
                : Stream.of(Verdict.violated().at("project").with("most", PlannedAmounts.MOST)),
            TooLarge.at(
                "contract", () -> file.contract().flatMap(ProjectContract::amount).orElse(Vnd.ZERO))
                .stream(),
            TooLarge.each("advances", file.advances(), one -> one.amount().orElse(Vnd.ZERO)),
            TooLarge.each("changes", file.changes(), one -> one.support().orElse(Vnd.ZERO)),
            TooLarge.each(
                "acceptances", file.acceptances(), one -> one.accepted().orElse(Vnd.ZERO)),
            TooLarge.each("repayments", file.repayments(), one -> one.amount().orElse(Vnd.ZERO)),
            file.settlement().stream()
                .flatMap(
                    settled ->
                        Stream.of(
                                settled.support(),
                                settled.approvedSupport(),
                                settled.advanced(),
                                settled.accepted(),
                                settled.repaid())
                            .flatMap(Optional::stream)
                            .flatMap(sum -> TooLarge.at("settlement", () -> sum).stream())
                            .limit(1)))
        .flatMap(found -> found);
  }

  private static Stream<Verdict> tooLarge(RepayableSupport support) {
    return Stream.of(
            TooLarge.at("amount", () -> support.amount().orElse(Vnd.ZERO)).stream(),
            TooLarge.each("instalments", support.instalments(), one -> one.amount()),
            TooLarge.each("repayments", support.repayments(), one -> one.amount().orElse(Vnd.ZERO)))
        .flatMap(found -> found);
  }
}
