package vn.khuyencong.place;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;

/**
 * The class a city had on some days.
 *
 * @param cityClass the class
 * @param validity days on which the city had it
 * @param citation the recognising decision
 */
public record CityClassFact(CityClass cityClass, Validity validity, Citation citation) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if a component is absent
   */
  public CityClassFact {
    cityClass = Gate.given("cityClass of a fact", cityClass);
    validity = Gate.given("validity of a city class", validity);
    citation = Gate.given("citation of a city class", citation);
  }
}
