package vn.khuyencong.rule;

import com.google.common.collect.ImmutableMap;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * A fact that could be otherwise: total capital of 100.000.000.000 đ instead of 150.000.000.000 đ.
 *
 * @param fact name of the fact, the key of its sentence
 * @param path where in the subject
 * @param from what it is
 * @param to what it would have to be, at most
 * @param citation the place in the law of the condition that it mends
 */
public record Change(String fact, String path, Object from, Object to, Citation citation)
    implements Localised {

  /** This change of a part that stands at {@code where} in the subject. */
  public Change under(String where) {
    return new Change(fact, where + "." + path, from, to, citation);
  }

  /** The change as a sentence. */
  @Override
  public String in(Language language) {
    return Messages.render("change." + fact, ImmutableMap.of("from", from, "to", to), language);
  }
}
