package vn.khuyencong.project;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * What the law asks of the relocation of an establishment (di dời), and of the loan of which the
 * interest is supported.
 *
 * @param pollutingIntoZone whether an establishment that pollutes the environment moves into an
 *     industrial zone or cluster
 * @param chosenByChairman whether the Chairman of the provincial People's Committee chose the
 *     establishment by how much it pollutes
 * @param investmentComplete whether the establishment has completed its investment
 * @param loanForInvestment whether the loan pays for workshops, machinery, equipment or a
 *     technology line
 * @param loanWithinTerm whether the loan is of medium or long term, in đồng, and not overdue
 * @param withinFirstTwoYears whether only interest of the first two years is supported
 * @param atLowestRate whether the interest is computed at the lowest rate of the bank that is named
 */
@Value.Builder
public record RelocationFacts(
    Optional<Boolean> pollutingIntoZone,
    Optional<Boolean> chosenByChairman,
    Optional<Boolean> investmentComplete,
    Optional<Boolean> loanForInvestment,
    Optional<Boolean> loanWithinTerm,
    Optional<Boolean> withinFirstTwoYears,
    Optional<Boolean> atLowestRate) {

  /** Takes what is absent as unknown, or refuses it. */
  public RelocationFacts {
    pollutingIntoZone = Gate.known(pollutingIntoZone);
    chosenByChairman = Gate.known(chosenByChairman);
    investmentComplete = Gate.known(investmentComplete);
    loanForInvestment = Gate.known(loanForInvestment);
    loanWithinTerm = Gate.known(loanWithinTerm);
    withinFirstTwoYears = Gate.known(withinFirstTwoYears);
    atLowestRate = Gate.known(atLowestRate);
  }

  /** A builder without any fact. */
  public static RelocationFactsBuilder builder() {
    return new RelocationFactsBuilder();
  }
}
