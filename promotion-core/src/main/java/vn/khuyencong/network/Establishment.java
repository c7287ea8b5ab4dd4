package vn.khuyencong.network;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;

/**
 * How a network came to be.
 *
 * @param authority who established it, if known
 * @param decision the decision, if known
 */
public record Establishment(Optional<Authority> authority, Optional<Citation> decision) {

  /** Takes what is absent as unknown, or refuses it. */
  public Establishment {
    authority = Gate.known(authority);
    decision = Gate.known(decision);
  }

  /** An establishment of which nothing is known. */
  public static Establishment unknown() {
    return new Establishment(Optional.empty(), Optional.empty());
  }

  /** An establishment by {@code authority} with {@code decision}. */
  public static Establishment of(Authority authority, Citation decision) {
    return new Establishment(Optional.of(authority), Optional.of(decision));
  }
}
