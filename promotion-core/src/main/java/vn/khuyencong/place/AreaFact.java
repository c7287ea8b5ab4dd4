package vn.khuyencong.place;

import java.time.LocalDate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

/**
 * The statement that a place is, or is not, in a class of areas.
 *
 * @param area the class
 * @param holds whether the place is in it
 * @param validity days of which that is said
 * @param citation the list or decision it rests on
 */
public record AreaFact(AreaClass area, boolean holds, Validity validity, Citation citation) {

  /** Whether this says anything of {@code wanted} on {@code day}. */
  boolean speaksOf(AreaClass wanted, LocalDate day) {
    return area == wanted && validity.contains(day);
  }
}
