package vn.khuyencong.law.sme;

import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.facility.BusinessField;

/** A text that says which enterprises are small and medium. */
interface SizeText {

  /** Where the test is written. */
  Citation citation();

  /** How the bands of {@code field} were attested. */
  Evidence evidence(BusinessField field);

  /** Its limits, as they are in the text. */
  List<SizeCriterion> criteria();

  /** The size of an enterprise of which every fact is known. */
  SizeAnswer classify(SizeCase facts);
}
