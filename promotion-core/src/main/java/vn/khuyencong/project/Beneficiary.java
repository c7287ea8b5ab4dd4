package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * Who benefits from a project (đơn vị thụ hưởng), with its own share of the support.
 *
 * @param id the caller's id, by which cost lines name it
 * @param facility who it is; absent while a group project has not fixed it
 * @param share its share of the support, đồng
 * @param earlierSupportsAbroad how often it was supported in the plan year, before this project, to
 *     take part in forums, workshops or fairs abroad
 */
@Value.Builder
public record Beneficiary(
    String id,
    Optional<Facility> facility,
    Optional<Vnd> share,
    Optional<Integer> earlierSupportsAbroad) {

  /**
   * Checks the id and that no figure is negative.
   *
   * @throws IllegalArgumentException if the id is absent, blank or not one line, or a figure is
   *     negative
   */
  public Beneficiary {
    id = Gate.line("id of a beneficiary", id);
    facility = Gate.known(facility);
    share = Gate.known(share);
    earlierSupportsAbroad = Gate.known(earlierSupportsAbroad);
    checkArgument(!id.isBlank(), "id of a beneficiary must not be blank");
    checkArgument(
        share.map(amount -> !amount.isNegative()).orElse(true),
        "share of %s must not be negative: %s",
        id,
        share);
    checkArgument(
        earlierSupportsAbroad.map(count -> count >= 0).orElse(true),
        "earlier supports abroad of %s must not be negative: %s",
        id,
        earlierSupportsAbroad);
  }

  /** A builder without any value set. */
  public static BeneficiaryBuilder builder() {
    return new BeneficiaryBuilder();
  }

  /** A builder with the values of this beneficiary. */
  public BeneficiaryBuilder toBuilder() {
    return builder().from(this);
  }

  /** The facility as beneficiary, of whose share nothing is said. */
  public static Beneficiary of(Facility facility) {
    return builder().id(facility.id()).facility(facility).build();
  }

  /**
   * A place in a group project that nobody is chosen for yet.
   *
   * @throws IllegalArgumentException if the id is blank or not one line
   */
  public static Beneficiary notFixed(String id) {
    return builder().id(id).build();
  }
}
