package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/**
 * The limit of a line of which it is not known which item of the circulars it is: one known only by
 * its content, or one of national money under a name that the circulars do not have.
 *
 * <p>Reading: national ceilings are set for the items of the circulars, so that national money for
 * an item of a province is for one of them by another name, and it is asked which.
 */
final class UnknownItems {
  private UnknownItems() {}

  static SupportLimit of(CostLine line, LawInForce law) {
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
    return LineLimits.limit(
        line, ImmutableList.of(), false, Optional.empty(), findings.build(), law.context());
  }

  /** The national item whose name that of {@code item} may be a slip of, as a document names it. */
  static Optional<Term> nearest(SpendingItem item) {
    return item instanceof LocalItem local
        ? SupportItem.nearest(local.code())
            .map(near -> Term.of(near + ": " + near.vi(), near + ": " + near.en()))
        : Optional.empty();
  }
}
