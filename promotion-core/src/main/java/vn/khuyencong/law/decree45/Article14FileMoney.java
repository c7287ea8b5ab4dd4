package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.law.text.FileStep;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.law.text.ToldTwice;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
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
 * and what was advanced and is not settled is no support. Since 15 October 2025 the old words go
 * on, as of plans; what was approved before goes on under them.
 */
public final class Article14FileMoney {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(14);
  private static final Citation CLAUSE_5 = ARTICLE.clause(5);

  /** Clause 5: the contract supports no more than was approved on its day. */
  public static final Rule<ProjectFile> CONTRACT_WITHIN_APPROVED =
      Rule.of(
          "decree45.article14.contract-within-approved",
          CLAUSE_5,
          Amendment.ofFiles((file, context) -> SupportOfItsDay.contract(file)));

  /** Clause 5: no more was advanced by any day than approval and contract gave on it. */
  public static final Rule<ProjectFile> ADVANCED_WITHIN_SUPPORT =
      Rule.of(
          "decree45.article14.advanced-within-support",
          CLAUSE_5,
          Amendment.ofFiles((file, context) -> SupportOfItsDay.advances(file)));

  /** Clause 5: no more was accepted than approval and contract give. */
  public static final Rule<ProjectFile> ACCEPTED_WITHIN_SUPPORT =
      Rule.of(
          "decree45.article14.accepted-within-support",
          CLAUSE_5,
          Amendment.ofFiles(
              (file, context) ->
                  file.acceptances().isEmpty()
                      ? ImmutableList.of()
                      : ImmutableList.of(
                          within(
                              leastAccepted(file),
                              file.amounts().accepted(),
                              file,
                              "acceptances",
                              acceptances(file)))));

  /**
   * Clause 5: no more local money was settled than approval and contract give. Of national money
   * Điều 19, 36/2013/TT-BCT says so; of money that is not known, only that it is over.
   */
  public static final Rule<ProjectFile> SETTLED_WITHIN_SUPPORT =
      Rule.of(
          "decree45.article14.settled-within-support",
          CLAUSE_5,
          Amendment.ofFiles((file, context) -> settledWithinSupport(file)));

  /**
   * Clause 5: what was advanced of local money and is not settled was paid back. Of national money
   * Điều 12 khoản 6, 36/2013/TT-BCT says so.
   */
  public static final Rule<DueRepayment.OfFile> LOCAL_REPAID =
      Rule.of(
          "decree45.article14.local-repaid",
          CLAUSE_5,
          Amendment.ofFiles(
              DueRepayment.OfFile::file,
              (repaid, context) -> localRepaid(repaid.file(), repaid.due())));

  /** Clause 2: what moves to local money is approved for it, by who approves local plans. */
  public static final Rule<ProjectFile> MOVED_IS_APPROVED =
      Rule.of(
          "decree45.article14.moved-is-approved",
          ARTICLE.clause(2),
          Amendment.ofFiles((file, context) -> movedIsApproved(file)));

  /**
   * Clause 5: a file tells one thing of one fact. Of what is told alike nothing is said.
   *
   * <p>Reading: no text says which of two accounts holds, so money is paid by neither until the
   * file is put right.
   */
  public static final Rule<ToldTwice> AGREES =
      Rule.of("decree45.article14.file-agrees", CLAUSE_5, (twice, context) -> agrees(twice));

  /**
   * Clause 5: the day of a step is known where the law of its day decides. Of a day that is known
   * nothing is said.
   *
   * <p>Reading: no text says by the law of which day the steps of one project go; each goes by that
   * of its own.
   */
  public static final Rule<FileStep> STEP_DAY =
      Rule.of(
          "decree45.article14.step-day",
          CLAUSE_5,
          (step, context) ->
              step.day().isPresent()
                  ? ImmutableList.of()
                  : ImmutableList.of(
                      step.sameOnAllDays() ? Verdict.satisfied() : Verdict.missing("stepDay")));

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
              SETTLED_WITHIN_SUPPORT,
              MOVED_IS_APPROVED));

  /** The rules of this class on what is paid back. */
  public static final RuleSet<DueRepayment.OfFile> REPAYMENT_RULES =
      new RuleSet<>("decree45.article14.repayment", ImmutableList.of(LOCAL_REPAID));

  /** The rules of this class on what a file tells in two places. */
  public static final RuleSet<ToldTwice> TWICE_RULES =
      new RuleSet<>("decree45.article14.told-twice", ImmutableList.of(AGREES));

  /** The rules of this class on the days of steps. */
  public static final RuleSet<FileStep> STEP_RULES =
      new RuleSet<>("decree45.article14.steps", ImmutableList.of(STEP_DAY));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14FileMoney.class)
          .rules(Matter.FILE_MONEY, RULES)
          .rules(Matter.FILE_REPAYMENTS, REPAYMENT_RULES)
          .rules(Matter.TOLD_TWICE, TWICE_RULES)
          .rules(Matter.FILE_STEPS, STEP_RULES);

  private Article14FileMoney() {}

  /** What of {@code file} was not computed, since its amounts are too large; else nothing. */
  public static List<Finding> notComputed(ProjectFile file, Context context) {
    return COMPUTABLE.apply(file, context);
  }

  /** What of {@code support} was not computed, since its amounts are too large; else nothing. */
  public static List<Finding> notComputed(RepayableSupport support, Context context) {
    return REPAYABLE_COMPUTABLE.apply(support, context);
  }

  private static List<Verdict> agrees(ToldTwice twice) {
    return twice.stated().equals(twice.told())
        ? ImmutableList.of()
        : ImmutableList.of(
            Verdict.violated()
                .at(twice.path())
                .with("fact", twice.fact())
                .with("stated", twice.stated())
                .with("told", twice.told()));
  }

  /** The first acceptance of which the support is not known, else that of the settlement. */
  private static Verdict acceptances(ProjectFile file) {
    String told = file.settlement().isPresent() ? "settlement.accepted" : "acceptances";
    return Verdict.missing("acceptedSupport")
        .at(
            SupportOfItsDay.first(file.acceptances(), one -> one.accepted().isEmpty())
                .map(i -> "acceptances[" + i + "].support")
                .orElse(told));
  }

  /** Whether what is known, or the sum if all is, is within what approval and contract give. */
  private static Verdict within(
      Vnd least, Optional<Vnd> sum, ProjectFile file, String path, Verdict unknownAmount) {
    Optional<Vnd> given = file.amounts().most();
    if (given.isEmpty()) {
      return SupportOfItsDay.supportApproved(file);
    }
    Vnd most = given.get();
    Verdict verdict =
        least.compareTo(most) > 0
            ? Verdict.violated().with("over", least.minus(most)).at(path)
            : sum.map(all -> within(all, most).at(path)).orElse(unknownAmount);
    return verdict.with("sum", sum.orElse(least)).with("most", most);
  }

  private static Verdict within(Vnd sum, Vnd most) {
    return sum.compareTo(most) <= 0
        ? Verdict.satisfied()
        : Verdict.violated().with("over", sum.minus(most));
  }

  private static Vnd leastAccepted(ProjectFile file) {
    return Vnd.total(file.acceptances().stream().flatMap(one -> one.accepted().stream()).toList());
  }

  private static List<Verdict> settledWithinSupport(ProjectFile file) {
    Optional<FundingSource> money = file.kindOfMoney();
    Optional<Vnd> settled = file.settlement().flatMap(ProjectSettlement::support);
    if (money.equals(Optional.of(FundingSource.NATIONAL)) || settled.isEmpty()) {
      return ImmutableList.of();
    }
    String path = "settlement.support";
    Verdict verdict =
        within(settled.get(), settled, file, path, Verdict.missing("support").at(path));
    return money.isPresent() || verdict.outcome() == Outcome.VIOLATED
        ? ImmutableList.of(verdict)
        : ImmutableList.of();
  }

  private static List<Verdict> localRepaid(ProjectFile file, DueRepayment due) {
    boolean ended =
        file.settlement().isPresent() || file.accepted().orElse(false) || !file.stops().isEmpty();
    if (!file.kindOfMoney().equals(Optional.of(FundingSource.LOCAL))
        || !ended
        || (file.advances().isEmpty() && due.advanced().isEmpty())) {
      return ImmutableList.of();
    }
    if (due.advanced().isEmpty() || due.least().isEmpty()) {
      return ImmutableList.of(
          due.advanced().isEmpty() ? SupportOfItsDay.advanceAmount(file) : acceptances(file));
    }
    Verdict verdict = due.verdict();
    return ImmutableList.of(verdict.path().isEmpty() ? verdict.at("repayments") : verdict);
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
        .mapToObj(
            i ->
                Verdict.satisfiedIf(approved, "localApproval")
                    .at(approved.isPresent() ? "changes[" + i + "]" : "project.approvals"))
        .collect(toImmutableList());
  }

  private static Stream<Verdict> tooLarge(ProjectFile file) {
    return Stream.of(
            PlannedAmounts.isComputable(file.project())
                ? Stream.<Verdict>of()
                : TooLarge.of(file.project()).stream().map(one -> one.at("project." + one.path())),
            TooLarge.at(
                "contract", () -> file.contract().flatMap(ProjectContract::amount).orElse(Vnd.ZERO))
                .stream(),
            TooLarge.each("advances", file.advances(), one -> one.amount().orElse(Vnd.ZERO)),
            TooLarge.each("changes", file.changes(), one -> one.support().orElse(Vnd.ZERO)),
            TooLarge.each("acceptances", file.acceptances(), TooLarge::accepted),
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
            TooLarge.each("instalments", support.instalments(), Instalment::least),
            TooLarge.each("repayments", support.repayments(), one -> one.amount().orElse(Vnd.ZERO)))
        .flatMap(found -> found);
  }
}
