package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/**
 * The limit of a line of which it is not known which item of the circulars it is: one known only by
 * its content, or one of national money under a name that the circulars do not have.
 *
 * <p>Reading: national ceilings are set for the items of the circulars, so that national money for
 * an item of a province is for one of them by another name, and it is asked which. Of a line that
 * is of one of several items nothing is asked that makes no difference: what all let through is
 * within the limit, what none lets through above it. A line known by its content only is of one of
 * the items of that content, so that what none of them lets through is above its limit too; below
 * it, which it is is asked. With local money the items are also those of the table, which says so
 * only if it is complete.
 */
final class UnknownItems {
  private UnknownItems() {}

  static SupportLimit of(CostLine line, LawInForce law) {
    List<CostLine> each = PossibleItems.each(line);
    return each.isEmpty() ? ofContent(line, law) : oneOf(line, each, law);
  }

  /** The limit of a line of which at most the content is known. */
  private static SupportLimit ofContent(CostLine line, LawInForce law) {
    List<SupportLimit> each =
        PossibleItems.ofContent(line, law).stream()
            .map(one -> LineLimits.of(one, law))
            .sorted(Comparator.comparing(UnknownItems::most))
            .collect(toImmutableList());
    if (each.isEmpty() || each.stream().anyMatch(limit -> limit.upperBound().isEmpty())) {
      return asked(line, law);
    }
    SupportLimit high = each.get(each.size() - 1);
    boolean above = each.stream().allMatch(limit -> limit.outcome() == Outcome.VIOLATED);
    return LineLimits.bounded(
        line,
        high.considered(),
        high.most(),
        (above ? high : asked(line, law)).findings(),
        law.context());
  }

  /** The limit of a line that is of one of several items. */
  private static SupportLimit oneOf(CostLine line, List<CostLine> possible, LawInForce law) {
    List<SupportLimit> each =
        possible.stream()
            .map(one -> LineLimits.of(one, law))
            .sorted(Comparator.comparing(UnknownItems::most))
            .collect(toImmutableList());
    SupportLimit low = each.get(0);
    SupportLimit high = each.get(each.size() - 1);
    boolean bounded = each.stream().allMatch(limit -> limit.upperBound().isPresent());
    SupportLimit found =
        each.stream().allMatch(limit -> limit.outcome() == Outcome.SATISFIED)
            ? low
            : each.stream().allMatch(limit -> limit.outcome() == Outcome.VIOLATED)
                ? high
                : asked(line, law);
    return LineLimits.limit(
        line,
        bounded ? high.considered() : ImmutableList.of(),
        bounded ? high.most() : ImmutableList.of(),
        false,
        reference(line, each, law),
        found.findings(),
        law.context());
  }

  /**
   * The national level as a reference: that of each item if they agree, else at most the highest.
   */
  private static Optional<SupportLimit> reference(
      CostLine line, List<SupportLimit> each, LawInForce law) {
    List<SupportLimit> references =
        each.stream()
            .flatMap(limit -> limit.reference().stream())
            .sorted(Comparator.comparing(UnknownItems::most))
            .collect(toImmutableList());
    if (references.isEmpty() || references.size() < each.size()) {
      return Optional.empty();
    }
    SupportLimit high = references.get(references.size() - 1);
    boolean same = references.stream().map(SupportLimit::amount).allMatch(high.amount()::equals);
    return Optional.of(
        same
            ? high
            : LineLimits.bounded(
                line, high.considered(), high.most(), asked(line, law).findings(), law.context()));
  }

  private static Vnd most(SupportLimit limit) {
    return limit.upperBound().orElse(Vnd.of(Long.MAX_VALUE));
  }

  private static SupportLimit asked(CostLine line, LawInForce law) {
    Verdict missing = Verdict.missing("item");
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(
        LimitRules.find(
            LimitRules.ITEM_KNOWN,
            line,
            line.item()
                .flatMap(UnknownItems::nearest)
                .map(near -> missing.with("nearest", near))
                .orElse(missing),
            LimitRules.ITEM_KNOWN.citation(),
            law.context()));
    LineLimits.aboveCost(line, LimitRules.ITEM_KNOWN.citation(), law.context())
        .ifPresent(findings::add);
    return LineLimits.bounded(
        line, ImmutableList.of(), ImmutableList.of(), findings.build(), law.context());
  }

  /** The national item whose name that of {@code item} may be a slip of, as a document names it. */
  static Optional<Term> nearest(SpendingItem item) {
    return item instanceof LocalItem local
        ? SupportItem.nearest(local.code())
            .map(near -> Term.of(near + ": " + near.vi(), near + ": " + near.en()))
        : Optional.empty();
  }
}
