package vn.khuyencong.rule;

import com.google.common.collect.ImmutableList;
import java.util.Set;

/** How the members of an assessment make one outcome, by three-valued logic. */
public enum Combination {
  /** Every member must hold: one violated member decides, whatever else is missing. */
  ALL(
      ImmutableList.of(
          Outcome.VIOLATED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.SATISFIED)),
  /** One member is enough: one satisfied member decides, whatever else is missing. */
  ANY(
      ImmutableList.of(
          Outcome.SATISFIED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.VIOLATED)),
  /** One member is enough, and what a part needs is asked before what the parts after it need. */
  ANY_IN_ORDER(ANY.strongestFirst);

  private final ImmutableList<Outcome> strongestFirst;

  Combination(ImmutableList<Outcome> strongestFirst) {
    this.strongestFirst = strongestFirst;
  }

  /** The outcome of {@code members}; of none that applies, {@link Outcome#NOT_APPLICABLE}. */
  Outcome of(Set<Outcome> members) {
    for (Outcome outcome : strongestFirst) {
      if (members.contains(outcome)) {
        return outcome;
      }
    }
    return Outcome.NOT_APPLICABLE;
  }
}
