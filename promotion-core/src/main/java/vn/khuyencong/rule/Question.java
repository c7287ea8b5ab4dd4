package vn.khuyencong.rule;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;

/**
 * A missing fact that can still change an outcome.
 *
 * @param fact name of the fact, "capital"
 * @param path where in the subject it is missing
 * @param citation the place in the law that asks for it
 */
public record Question(String fact, String path, Citation citation) {

  /** The name of the fact for a reader. */
  public String in(Language language) {
    return Finding.factName(fact, language);
  }
}
