package vn.khuyencong.place;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;

/**
 * Where a ward comes from: converted from a commune, or never one.
 *
 * @param convertedFromCommune day on which the conversion took effect; empty if it was never a
 *     commune
 * @param decision the conversion decision, if known
 */
public record WardOrigin(Optional<LocalDate> convertedFromCommune, Optional<Citation> decision) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if the year of the conversion has not four digits
   */
  public WardOrigin {
    convertedFromCommune = Gate.day("convertedFromCommune", convertedFromCommune);
    decision = Gate.known(decision);
  }

  /** A ward that was never a commune. */
  public static WardOrigin neverCommune() {
    return new WardOrigin(Optional.empty(), Optional.empty());
  }

  /**
   * A ward converted from a commune by a decision effective on {@code day}.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static WardOrigin convertedOn(LocalDate day, Citation decision) {
    return new WardOrigin(Optional.of(day), Optional.of(decision));
  }
}
