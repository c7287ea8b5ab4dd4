package vn.khuyencong.rule;

import com.google.common.collect.ImmutableList;

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

  /**
   * The outcome of members whose outcomes have these bits; of none that applies, {@link
   * Outcome#NOT_APPLICABLE}.
   */
  Outcome of(int members) {
    for (int i = 0; i < strongestFirst.size(); i++) {
      Outcome outcome = strongestFirst.get(i);
      if ((members & outcome.bit()) != 0) {
        return outcome;
      }
    }
    return Outcome.NOT_APPLICABLE;
  }
}
