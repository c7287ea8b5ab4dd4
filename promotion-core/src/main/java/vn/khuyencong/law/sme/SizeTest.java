package vn.khuyencong.law.sme;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;

/** A text that says which enterprises are small and medium. */
interface SizeTest {

  /** Where the test is written. */
  Citation citation();

  /** How that was attested. */
  Evidence evidence();

  /** The size of an enterprise of which every fact is known. */
  SizeAnswer classify(SizeCase facts);
}
