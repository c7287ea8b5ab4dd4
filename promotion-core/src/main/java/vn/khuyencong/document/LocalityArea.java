package vn.khuyencong.document;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.AreaFact;

/**
 * A row of a list of areas: that a locality lies in an area on some days, by a text.
 *
 * @param locality id of the locality
 * @param fact what is said of it
 */
public record LocalityArea(String locality, AreaFact fact) {

  /**
   * Checks that both are given.
   *
   * @throws IllegalArgumentException if the locality is absent, blank or not one line, or the fact
   *     is absent
   */
  public LocalityArea {
    locality = Gate.line("locality of an area", locality);
    fact = Gate.given("fact of an area", fact);
    if (locality.isBlank()) {
      throw new IllegalArgumentException("locality of an area must not be blank");
    }
  }
}
