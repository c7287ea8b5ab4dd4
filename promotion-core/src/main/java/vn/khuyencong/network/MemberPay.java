package vn.khuyencong.network;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import vn.khuyencong.money.Vnd;

/**
 * Remuneration of one member in the year.
 *
 * @param collaborator id of the member
 * @param paid the months paid
 * @param unpriced months served whose host or rate is not known; their pay is missing, not zero
 * @param notPayable months of service that cannot be paid, since the network or the host was not
 *     there; the review says why
 */
public record MemberPay(
    String collaborator,
    List<MonthPay> paid,
    List<YearMonth> unpriced,
    List<YearMonth> notPayable) {

  /** Copies what it is given. */
  public MemberPay {
    paid = ImmutableList.copyOf(paid);
    unpriced = ImmutableList.copyOf(unpriced);
    notPayable = ImmutableList.copyOf(notPayable);
  }

  /**
   * What the paid months come to.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd amount() {
    return Vnd.total(paid.stream().map(MonthPay::amount).toList());
  }
}
