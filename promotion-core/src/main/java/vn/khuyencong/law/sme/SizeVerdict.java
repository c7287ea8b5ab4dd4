package vn.khuyencong.law.sme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * Whether an enterprise is small or medium, and why.
 *
 * @param outcome satisfied if it is; a fact or the law may be missing
 * @param sizes every size it can have by the texts applied; one if all is known and they agree
 * @param missingFacts the facts that decide and are not known
 * @param openPoint the point of law that decides and is open
 * @param tests the texts applied
 * @param evidence how their bands were attested; the weaker of two
 */
public record SizeVerdict(
    Outcome outcome,
    Set<EnterpriseSize> sizes,
    List<String> missingFacts,
    Optional<OpenPoint<?>> openPoint,
    List<Citation> tests,
    Evidence evidence) {

  /** Copies what it is given. */
  public SizeVerdict {
    sizes = ImmutableSet.copyOf(sizes);
    missingFacts = ImmutableList.copyOf(missingFacts);
    tests = ImmutableList.copyOf(tests);
  }
}
