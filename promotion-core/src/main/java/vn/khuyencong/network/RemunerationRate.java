package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;

/**
 * What a province pays for a month of service: a factor on the base salary of that month, or an
 * amount in đồng.
 *
 * @param coefficient factor on the base salary, 0.3; absent where the pay is fixed in đồng
 * @param role members it is for; absent for every role
 * @param host hosts it is for; absent for every kind
 * @param validity days on which it holds
 * @param setBy who set it, if known
 * @param decision the decision that sets it, if known
 * @param amount đồng a month, 450.000 đ, where the pay is fixed so; absent for a factor
 */
@Value.Builder
public record RemunerationRate(
    Optional<Coefficient> coefficient,
    Optional<CollaboratorRole> role,
    Optional<HostKind> host,
    Validity validity,
    Optional<Authority> setBy,
    Optional<Citation> decision,
    Optional<Vnd> amount) {

  /**
   * Takes what is absent as unknown, and checks that it says in one way what is paid.
   *
   * @throws IllegalArgumentException if the days are absent, it has both a coefficient and an
   *     amount or neither, or the amount is negative
   */
  public RemunerationRate {
    coefficient = Gate.known(coefficient);
    role = Gate.known(role);
    host = Gate.known(host);
    validity = Gate.given("validity of a rate", validity);
    setBy = Gate.known(setBy);
    decision = Gate.known(decision);
    amount = Gate.known(amount);
    checkArgument(
        coefficient.isPresent() != amount.isPresent(),
        "rate must have a coefficient or an amount a month, and not both: %s, %s",
        coefficient.map(Coefficient::toString).orElse("no coefficient"),
        amount.map(Vnd::toString).orElse("no amount"));
    checkArgument(
        amount.map(dong -> !dong.isNegative()).orElse(true),
        "amount of a rate must not be negative: %s",
        amount.map(Vnd::toString).orElse(""));
  }

  /** A builder without any value set. */
  public static RemunerationRateBuilder builder() {
    return new RemunerationRateBuilder();
  }

  /**
   * What it comes to in a month whose base salary is {@code baseSalary}.
   *
   * <p>Reading: an amount that is not a whole number of đồng is rounded down, so that rounding
   * never lifts it over a ceiling.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd monthly(Vnd baseSalary) {
    return amount.orElseGet(() -> baseSalary.times(coefficient.orElseThrow(), RoundingMode.DOWN));
  }

  /** Whether it is for members of {@code wantedRole} in a host of {@code wantedHost}. */
  boolean isFor(CollaboratorRole wantedRole, HostKind wantedHost) {
    return (role.isEmpty() || role.get() == wantedRole)
        && (host.isEmpty() || host.get() == wantedHost);
  }

  /** How closely it is aimed: the number of its conditions. */
  int closeness() {
    return (role.isPresent() ? 1 : 0) + (host.isPresent() ? 1 : 0);
  }
}
