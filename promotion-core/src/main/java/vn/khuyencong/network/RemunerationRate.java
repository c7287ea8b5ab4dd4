package vn.khuyencong.network;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;

/**
 * What a province pays for a month of service, as a factor on the base salary of that month.
 *
 * @param coefficient factor on the base salary, 0.3
 * @param role members it is for; absent for every role
 * @param host hosts it is for; absent for every kind
 * @param validity days on which it holds
 * @param setBy who set it, if known
 * @param decision the decision that sets it, if known
 */
@Value.Builder
public record RemunerationRate(
    Coefficient coefficient,
    Optional<CollaboratorRole> role,
    Optional<HostKind> host,
    Validity validity,
    Optional<Authority> setBy,
    Optional<Citation> decision) {

  /** Takes what is absent as unknown, or refuses it. */
  public RemunerationRate {
    coefficient = Gate.given("coefficient of a rate", coefficient);
    role = Gate.known(role);
    host = Gate.known(host);
    validity = Gate.given("validity of a rate", validity);
    setBy = Gate.known(setBy);
    decision = Gate.known(decision);
  }

  /** A builder without any value set. */
  public static RemunerationRateBuilder builder() {
    return new RemunerationRateBuilder();
  }

  /** Whether it is for members of {@code wantedRole} in a host of {@code wantedHost}. */
  boolean isFor(CollaboratorRole wantedRole, HostKind wantedHost) {
    return role.map(wantedRole::equals).orElse(true) && host.map(wantedHost::equals).orElse(true);
  }

  /** How closely it is aimed: the number of its conditions. */
  int closeness() {
    return (role.isPresent() ? 1 : 0) + (host.isPresent() ? 1 : 0);
  }

  /** Whether some member on some day would be paid by both, equally closely aimed. */
  boolean clashesWith(RemunerationRate other) {
    return closeness() == other.closeness()
        && validity.overlaps(other.validity)
        && (role.isEmpty() || other.role.isEmpty() || role.equals(other.role))
        && (host.isEmpty() || other.host.isEmpty() || host.equals(other.host));
  }
}
