package vn.khuyencong.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;

/**
 * A missing fact that can still change an outcome.
 *
 * @param fact name of the fact, "capital"
 * @param path where in the subject it is missing, the first place of several
 * @param citation the place in the law that asks for it
 * @param places everywhere in the subject the answer belongs, such as each project that names one
 *     facility; {@code path} alone if nothing else is said
 */
public record Question(String fact, String path, Citation citation, List<String> places) {

  /** Copies the places; none is that of the path. */
  public Question {
    places =
        places == null || places.isEmpty() ? ImmutableList.of(path) : ImmutableList.copyOf(places);
  }

  /** A fact that is missing at one place. */
  public Question(String fact, String path, Citation citation) {
    this(fact, path, citation, ImmutableList.of(path));
  }

  /** The name of the fact for a reader. */
  public String in(Language language) {
    return Finding.factName(fact, language);
  }
}
