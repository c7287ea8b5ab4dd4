package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * The contract on carrying a project out (hợp đồng thực hiện đề án), or the assignment (giao nhiệm
 * vụ) that budget units of the Ministry have in its place, Điều 6 khoản 4 và Điều 12 khoản 1,
 * 36/2013/TT-BCT.
 *
 * @param given whether there is one
 * @param assignment whether it is an assignment
 * @param number its number
 * @param day its day
 * @param by who signed it for the State, or assigned the task
 * @param amount the support by it on its day, đồng; what the changes decided after that make of it
 *     is theirs to tell
 */
@Value.Builder
public record ProjectContract(
    Optional<Boolean> given,
    Optional<Boolean> assignment,
    Optional<String> number,
    Optional<LocalDate> day,
    Optional<ProjectAuthority> by,
    Optional<Vnd> amount) {

  /**
   * Reads a number, a day, a body or an amount as those of a contract that is there.
   *
   * @throws IllegalArgumentException if one of them goes with a contract that is not there, the
   *     number is not one line, the year of the day has not four digits, or the amount is negative
   */
  public ProjectContract {
    given = Gate.known(given);
    assignment = Gate.known(assignment);
    number = Gate.line("number of a contract", number);
    day = Gate.day("day of a contract", day);
    by = Gate.known(by);
    amount = Gate.known(amount);
    boolean described =
        number.isPresent() || day.isPresent() || by.isPresent() || amount.isPresent();
    checkArgument(
        !described || given.orElse(true),
        "contract must be there to have a number, a day, a body or an amount: %s %s %s %s",
        number,
        day,
        by,
        amount);
    checkArgument(
        amount.map(sum -> !sum.isNegative()).orElse(true),
        "amount of a contract must not be negative: %s",
        amount);
    given = described ? Optional.of(true) : given;
  }

  /** A builder without any fact. */
  public static ProjectContractBuilder builder() {
    return new ProjectContractBuilder();
  }
}
