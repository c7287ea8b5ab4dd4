package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;

/**
 * Repayable support (hỗ trợ có thu hồi): how much was given, when it is to come back and what came
 * back. Lâm Đồng gives up to 500.000.000 đ for five years.
 *
 * @param amount how much was given, đồng
 * @param money the money it was given from
 * @param given the day on which it was given
 * @param firstRepayment the day on which the first part falls due
 * @param months its term, in months from the day on which it was given
 * @param instalments its schedule; none told if empty, complete if given
 * @param repayments what was paid back; none told if empty, complete if given
 * @param norm what the province sets for such support; it goes before the province's table
 * @param rowFacts what a row of the province's table may go by
 */
@Value.Builder
public record RepayableSupport(
    Optional<Vnd> amount,
    Optional<FundingSource> money,
    Optional<LocalDate> given,
    Optional<LocalDate> firstRepayment,
    Optional<Integer> months,
    List<Instalment> instalments,
    List<Repayment> repayments,
    Optional<RepayableNorm> norm,
    Optional<RowFacts> rowFacts) {

  /**
   * Checks that no figure is negative.
   *
   * @throws IllegalArgumentException if the year of a day has not four digits, a figure is
   *     negative, or a list holds an absent one
   */
  public RepayableSupport {
    amount = Gate.known(amount);
    money = Gate.known(money);
    given = Gate.day("given", given);
    firstRepayment = Gate.day("firstRepayment", firstRepayment);
    months = Gate.known(months);
    instalments = Gate.list("instalments of repayable support", instalments);
    repayments = Gate.list("repayments of repayable support", repayments);
    norm = Gate.known(norm);
    rowFacts = Gate.known(rowFacts);
    checkArgument(
        amount.map(sum -> !sum.isNegative()).orElse(true),
        "amount of repayable support must not be negative: %s",
        amount);
    checkArgument(
        months.map(count -> count >= 0).orElse(true),
        "months of repayable support must not be negative: %s",
        months);
  }

  /** A builder without any fact. */
  public static RepayableSupportBuilder builder() {
    return new RepayableSupportBuilder();
  }

  /** A builder with these facts. */
  public RepayableSupportBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * What falls due up to {@code day}, that day included; absent while no schedule is told, or the
   * amount of a part due by then is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> dueBy(LocalDate day) {
    return instalments.isEmpty() || due(day).anyMatch(Instalment::saysNoAmount)
        ? Optional.empty()
        : Optional.of(leastDueBy(day));
  }

  /**
   * What is known to fall due up to {@code day}, that day included.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd leastDueBy(LocalDate day) {
    return Vnd.total(due(day).map(Instalment::least).toList());
  }

  private Stream<Instalment> due(LocalDate day) {
    return instalments.stream().filter(part -> !part.due().isAfter(day));
  }

  /**
   * What is known to have been paid back up to {@code day}, that day included; absent while none is
   * told.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> repaidBy(LocalDate day) {
    return repayments.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Vnd.total(
                repayments.stream()
                    .filter(one -> one.day().map(paid -> !paid.isAfter(day)).orElse(false))
                    .flatMap(one -> one.amount().stream())
                    .toList()));
  }

  /** Whether the day and the amount of every repayment are known, of which some are told. */
  public boolean tellsRepayments() {
    return !repayments.isEmpty()
        && repayments.stream().allMatch(one -> one.day().isPresent() && one.amount().isPresent());
  }

  /**
   * What fell due before {@code day} and was not paid back by that day, zero if nothing; absent
   * while that is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> overdueOn(LocalDate day) {
    Optional<Vnd> due = dueBy(day.minusDays(1));
    return due.filter(Vnd.ZERO::equals)
        .or(
            () ->
                due.filter(sum -> tellsRepayments())
                    .flatMap(sum -> repaidBy(day).map(paid -> sum.minus(paid).max(Vnd.ZERO))));
  }

  /**
   * What is left to be paid back on {@code day}, zero if nothing; absent while that is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> leftOn(LocalDate day) {
    return amount.flatMap(
        sum ->
            tellsRepayments()
                ? repaidBy(day).map(paid -> sum.minus(paid).max(Vnd.ZERO))
                : Optional.empty());
  }

  /** The repayments known to be of {@code year}. */
  public List<Repayment> repaymentsIn(Year year) {
    return repayments.stream()
        .filter(one -> one.day().map(paid -> paid.getYear() == year.getValue()).orElse(false))
        .collect(toImmutableList());
  }
}
