package vn.khuyencong.language;

import static java.util.Objects.requireNonNull;

/** A word of the field in both languages, such as "thù lao" and "remuneration". Immutable. */
public interface Term extends Localised {

  /** The Vietnamese term, as the law writes it. */
  String vi();

  /** The English term of the glossary. */
  String en();

  @Override
  default String in(Language language) {
    return language == Language.VIETNAMESE ? vi() : en();
  }

  /** A term from its two forms. */
  static Term of(String vi, String en) {
    return new Words(requireNonNull(vi, "vi"), requireNonNull(en, "en"));
  }
}
