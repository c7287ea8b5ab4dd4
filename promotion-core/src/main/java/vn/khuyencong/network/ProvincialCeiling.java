package vn.khuyencong.network;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;

/**
 * A ceiling that a provincial text puts on remuneration paid from local money.
 *
 * @param most the highest factor on the base salary
 * @param validity days on which it holds
 * @param citation the provincial text
 */
public record ProvincialCeiling(Coefficient most, Validity validity, Citation citation) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if a component is absent
   */
  public ProvincialCeiling {
    most = Gate.given("factor (most) of a provincial ceiling", most);
    validity = Gate.given("validity of a provincial ceiling", validity);
    citation = Gate.given("citation of a provincial ceiling", citation);
  }
}
