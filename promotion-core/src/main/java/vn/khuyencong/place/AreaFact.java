package vn.khuyencong.place;

import java.time.LocalDate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;

/**
 * The statement that a place is, or is not, in a class of areas.
 *
 * @param area the class
 * @param holds whether the place is in it
 * @param validity days of which that is said
 * @param citation the list or decision it rests on
 */
public record AreaFact(AreaClass area, boolean holds, Validity validity, Citation citation) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if the area, the days or the citation is absent
   */
  public AreaFact {
    area = Gate.given("area of an area fact", area);
    validity = Gate.given("validity of an area fact", validity);
    citation = Gate.given("citation of an area fact", citation);
  }

  /** Whether this says anything of {@code wanted} on {@code day}. */
  public boolean speaksOf(AreaClass wanted, LocalDate day) {
    return area == wanted && validity.contains(day);
  }
}
