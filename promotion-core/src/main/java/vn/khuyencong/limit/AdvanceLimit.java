package vn.khuyencong.limit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Assessment;

/**
 * The most that may be advanced in all: the lower of what the texts let through, if their
 * conditions are met.
 *
 * @param conditions the conditions of a payment now
 * @param rates the rates of the support that the texts set, each with its place; beside them the
 *     next advance of a project of several years goes by progress
 * @param most the most that may be paid by now, what was paid before included, đồng; no more than
 *     that while a condition is violated; while only facts are missing that can lower or refuse it,
 *     such as what was paid before, what it is at most unless the agency decided another rate; else
 *     absent while the answer is not determined
 * @param roundedDown whether it is a share of which a part of a đồng was cut
 */
public record AdvanceLimit(
    Assessment conditions, List<Cited<Percent>> rates, Optional<Vnd> most, boolean roundedDown) {

  /** Copies what it is given. */
  public AdvanceLimit {
    rates = ImmutableList.copyOf(rates);
  }

  /** The rate that binds: the lowest, the first of equal ones. */
  public Optional<Cited<Percent>> binding() {
    return rates.stream().min(Comparator.comparing(Cited::value));
  }
}
