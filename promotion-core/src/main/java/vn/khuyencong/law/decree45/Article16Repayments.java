package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 16. Trách nhiệm của Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương, clause 1 point c:
 * the province decides the forms of support from local money, of repayable support so also how
 * much, for how long and by which parts.
 *
 * <p>Reading: no national text that was read sets a ceiling or a term of repayable support, so both
 * are those of the province, which the caller gives with the support or in its table; without them
 * they are asked. What was agreed is to fit together, whoever sets it. Since 15 October 2025 the
 * old words go on, as of plans.
 */
public final class Article16Repayments {
  private static final Citation POINT_C =
      Instruments.DECREE_45_2012.article(16).clause(1).point("c");

  /** Point c: what the province sets for repayable support is known, and held when it was given. */
  public static final Rule<RepayableSupport> NORM_KNOWN =
      rule("repayable-norm", "norm", Article16Repayments::normKnown);

  /** Point c: no more was given than the province lets. */
  public static final Rule<RepayableSupport> WITHIN_NORM =
      rule(
          "repayable-within-norm",
          "amount",
          (support, context) ->
              support
                  .norm()
                  .flatMap(RepayableNorm::most)
                  .map(
                      most ->
                          support
                              .amount()
                              .map(
                                  given ->
                                      Verdict.satisfiedIf(given.compareTo(most) <= 0)
                                          .with("given", given))
                              .orElseGet(() -> Verdict.missing("repayableAmount"))
                              .with("most", most))
                  .orElseGet(Verdict::notApplicable));

  /** Point c: the term is no longer than the province lets. */
  public static final Rule<RepayableSupport> TERM_WITHIN_NORM =
      rule(
          "repayable-term",
          "months",
          (support, context) ->
              support
                  .norm()
                  .flatMap(RepayableNorm::months)
                  .map(
                      most ->
                          support
                              .months()
                              .map(term -> Verdict.satisfiedIf(term <= most).with("months", term))
                              .orElseGet(() -> Verdict.missing("repayableMonths"))
                              .with("most", most))
                  .orElseGet(Verdict::notApplicable));

  /** Point c: the parts come to the whole, to the đồng. */
  public static final Rule<RepayableSupport> PARTS_ADD_UP =
      rule("instalments", "instalments", (support, context) -> partsAddUp(support));

  /** Point c: the first part falls due on the day agreed, the last within the term. */
  public static final Rule<RepayableSupport> PARTS_IN_TERM =
      rule("instalments-in-term", "instalments", (support, context) -> partsInTerm(support));

  /**
   * Point c: what has fallen due was paid back.
   *
   * <p>Reading: what is due on the day asked may still be paid on it.
   */
  public static final Rule<RepayableSupport> REPAID_WHEN_DUE =
      rule("repaid-when-due", "repayments", Article16Repayments::repaidWhenDue);

  /** Point c: no more is recorded as paid back than was given. */
  public static final Rule<RepayableSupport> REPAID_WITHIN_AMOUNT =
      rule("repaid-within-amount", "repayments", (support, context) -> repaidWithin(support));

  /** Those that measure by what the province sets. */
  public static final List<Rule<RepayableSupport>> BY_NORM =
      ImmutableList.of(NORM_KNOWN, WITHIN_NORM, TERM_WITHIN_NORM);

  /** The rules of this class. */
  public static final RuleSet<RepayableSupport> RULES =
      new RuleSet<>(
          "decree45.article16.repayable",
          ImmutableList.of(
              NORM_KNOWN,
              WITHIN_NORM,
              TERM_WITHIN_NORM,
              PARTS_ADD_UP,
              PARTS_IN_TERM,
              REPAID_WHEN_DUE,
              REPAID_WITHIN_AMOUNT));

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16Repayments.class).rules(Matter.REPAYABLE, RULES);

  private Article16Repayments() {}

  private static Verdict normKnown(RepayableSupport support, Context context) {
    if (support.money().isEmpty()) {
      return Verdict.missing("money");
    }
    OpenPoint<Boolean> allowed = MoneyPoints.RECOVERABLE_FROM_NATIONAL_MONEY;
    if (support.money().get() == FundingSource.NATIONAL) {
      return context
          .answer(allowed)
          .map(yes -> (yes ? norm(support) : Verdict.violated()).relyingOn(allowed))
          .orElseGet(() -> context.unsettled(allowed));
    }
    return norm(support);
  }

  private static Verdict norm(RepayableSupport support) {
    return support
        .norm()
        .map(
            norm -> {
              boolean always = norm.validity().from().isEmpty() && norm.validity().to().isEmpty();
              return always
                  ? Verdict.satisfied()
                  : Verdict.satisfiedIf(
                      support.given().map(norm.validity()::contains), "repayableGiven");
            })
        .orElseGet(() -> Verdict.missing("repayableNorm"));
  }

  private static Verdict partsAddUp(RepayableSupport support) {
    if (support.instalments().isEmpty()) {
      return Verdict.missing("instalments");
    }
    Vnd sum = Vnd.total(support.instalments().stream().map(Instalment::least).toList());
    boolean open = support.instalments().stream().anyMatch(Instalment::saysNoAmount);
    return support
        .amount()
        .map(
            whole ->
                (open && sum.compareTo(whole) <= 0
                        ? lacking(support, Instalment::saysNoAmount)
                        : Verdict.satisfiedIf(sum.equals(whole)))
                    .with("whole", whole))
        .orElseGet(() -> Verdict.missing("repayableAmount"))
        .with("sum", sum);
  }

  private static Verdict lacking(RepayableSupport support, Predicate<Instalment> open) {
    return LinePlaces.missing("instalmentAmount", "instalments", support.instalments(), open);
  }

  private static Verdict partsInTerm(RepayableSupport support) {
    List<LocalDate> due = support.instalments().stream().map(Instalment::due).sorted().toList();
    if (due.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> end = support.given().flatMap(day -> support.months().map(day::plusMonths));
    LocalDate first = due.get(0);
    LocalDate last = due.get(due.size() - 1);
    List<Boolean> known =
        Stream.of(
                support.firstRepayment().map(first::equals),
                support.given().map(day -> !first.isBefore(day)),
                end.map(day -> !last.isAfter(day)))
            .flatMap(Optional::stream)
            .toList();
    return known.isEmpty()
        ? Verdict.notApplicable()
        : Verdict.satisfiedIf(!known.contains(false)).with("first", first).with("last", last);
  }

  private static Verdict repaidWhenDue(RepayableSupport support, Context context) {
    LocalDate day = context.day();
    if (support.instalments().isEmpty()) {
      return Verdict.notApplicable();
    }
    Vnd due = support.leastDueBy(day.minusDays(1));
    Vnd repaid = support.repaidBy(day).orElse(Vnd.ZERO);
    Verdict verdict =
        repaid.compareTo(due) >= 0
            ? paidWhatIsDue(support, repaid, day)
            : support.tellsRepayments()
                ? Verdict.violated().with("repaid", repaid).with("overdue", due.minus(repaid))
                : Verdict.missing("repayments");
    return verdict.with("due", due);
  }

  /** Whether what is known to be due is all that is; more than the whole never is. */
  private static Verdict paidWhatIsDue(RepayableSupport support, Vnd repaid, LocalDate day) {
    Predicate<Instalment> open = part -> part.saysNoAmount() && part.due().isBefore(day);
    boolean whole = support.amount().map(all -> repaid.compareTo(all) >= 0).orElse(false);
    return whole || support.instalments().stream().noneMatch(open)
        ? Verdict.satisfied()
        : lacking(support, open);
  }

  private static Verdict repaidWithin(RepayableSupport support) {
    if (support.repayments().isEmpty()) {
      return Verdict.notApplicable();
    }
    Vnd known =
        Vnd.total(support.repayments().stream().flatMap(one -> one.amount().stream()).toList());
    boolean all = support.repayments().stream().allMatch(one -> one.amount().isPresent());
    return support
        .amount()
        .map(
            given ->
                (known.compareTo(given) > 0
                        ? Verdict.violated()
                        : all ? Verdict.satisfied() : Verdict.missing("repayments"))
                    .with("given", given))
        .orElseGet(() -> Verdict.missing("repayableAmount"))
        .with("repaid", known);
  }

  private static Rule<RepayableSupport> rule(
      String name, String path, BiFunction<RepayableSupport, Context, Verdict> check) {
    return Rule.of(
        "decree45.article16." + name,
        POINT_C,
        Amendment.onceOfPlans(
            (support, context) -> {
              Verdict verdict = check.apply(support, context);
              return verdict.at(verdict.path().isEmpty() ? path : verdict.path());
            }));
  }
}
