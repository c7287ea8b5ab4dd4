package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/**
 * An advance (tạm ứng) that was paid for a project, such as 70.000.000 đ on 1 June 2016.
 *
 * @param day the day on which it was paid
 * @param amount how much, đồng
 * @param money the money it was paid from
 * @param workDone share done by then, as the progress report says
 * @param papers the papers handed in for it; absent if no list was given, complete if given
 * @param request what else is known of the request for it; what it says goes before what the file
 *     says of the same
 */
@Value.Builder
public record Advance(
    Optional<LocalDate> day,
    Optional<Vnd> amount,
    Optional<FundingSource> money,
    Optional<Percent> workDone,
    Optional<Set<PaymentPaper>> papers,
    Optional<AdvanceRequest> request) {

  /**
   * Takes what is absent as unknown.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, the amount is
   *     negative, or the papers hold an absent one
   */
  public Advance {
    day = Gate.day("day of an advance", day);
    amount = Gate.known(amount);
    money = Gate.known(money);
    workDone = Gate.known(workDone);
    papers = Gate.known(papers).map(all -> Gate.set("papers of an advance", all));
    request = Gate.known(request);
    checkArgument(
        amount.map(sum -> !sum.isNegative()).orElse(true),
        "amount of an advance must not be negative: %s",
        amount);
  }

  /** A builder without any fact. */
  public static AdvanceBuilder builder() {
    return new AdvanceBuilder();
  }

  /**
   * {@code amount}, paid on {@code day}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, or the amount is
   *     negative
   */
  public static Advance of(LocalDate day, Vnd amount) {
    return builder().day(day).amount(amount).build();
  }
}
