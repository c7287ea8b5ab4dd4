package vn.khuyencong.receipt;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.citation.Citation;

/**
 * An entry of the rule book in force, such as a ceiling of support.
 *
 * @param id stable id; one word, since it is the key of a line
 * @param value its canonical value
 * @param citation the place in the law
 */
public record BookLine(String id, String value, Citation citation) {

  /**
   * Checks that it can be named.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public BookLine {
    checkArgument(!id.isBlank(), "id of an entry must not be blank: %s", citation);
  }
}
