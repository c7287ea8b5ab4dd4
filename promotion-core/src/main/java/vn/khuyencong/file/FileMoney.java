package vn.khuyencong.file;

import java.util.Optional;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;

/**
 * The money of the file of a project on a day, in đồng; what is not known is absent, never zero.
 *
 * @param money the kind of money
 * @param approved the support approved
 * @param contracted the support by the contract
 * @param advanced what was advanced
 * @param accepted the support for which work was accepted
 * @param settled the most that may be settled, by what the settlement tells
 * @param toRepay what of the advances is to be paid back, zero if nothing
 * @param repaid what was paid back
 * @param recoverable the repayable support that was given
 * @param overdue what of it has fallen due and was not paid back
 * @param left what of it is left to be paid back
 * @param settledRoundedDown whether the most that may be settled is a share of the cost of which a
 *     part of a đồng was cut
 */
public record FileMoney(
    Optional<FundingSource> money,
    Optional<Vnd> approved,
    Optional<Vnd> contracted,
    Optional<Vnd> advanced,
    Optional<Vnd> accepted,
    Optional<Vnd> settled,
    Optional<Vnd> toRepay,
    Optional<Vnd> repaid,
    Optional<Vnd> recoverable,
    Optional<Vnd> overdue,
    Optional<Vnd> left,
    boolean settledRoundedDown) {

  /** Nothing of it is known but the kind of money. */
  public static FileMoney unknown(Optional<FundingSource> money) {
    Optional<Vnd> none = Optional.empty();
    return new FileMoney(money, none, none, none, none, none, none, none, none, none, none, false);
  }

  /**
   * What is still to be paid back of the advances; absent while that is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> leftToRepay() {
    return toRepay
        .filter(Vnd.ZERO::equals)
        .or(() -> toRepay.flatMap(due -> repaid.map(paid -> due.minus(paid).max(Vnd.ZERO))));
  }
}
