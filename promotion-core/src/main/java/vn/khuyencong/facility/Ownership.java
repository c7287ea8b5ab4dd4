package vn.khuyencong.facility;

import java.util.Optional;
import vn.khuyencong.gate.Gate;

/**
 * Who owns a facility, as far as the priority reported since 15 October 2025 asks.
 *
 * @param byWomen whether it is owned by women
 * @param byEthnicMinority whether it is owned by people of an ethnic minority
 */
public record Ownership(Optional<Boolean> byWomen, Optional<Boolean> byEthnicMinority) {

  /** Takes what is absent as unknown, or refuses it. */
  public Ownership {
    byWomen = Gate.known(byWomen);
    byEthnicMinority = Gate.known(byEthnicMinority);
  }

  /** Nothing is known. */
  public static Ownership unknown() {
    return new Ownership(Optional.empty(), Optional.empty());
  }
}
