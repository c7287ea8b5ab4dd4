package vn.khuyencong.language;

import java.util.Locale;

/** A language of the library, chosen by the caller and never taken from the machine. */
public enum Language {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final Locale locale;

  Language(String tag) {
    locale = Locale.forLanguageTag(tag);
  }

  /** The locale whose message bundle is read, {@code vi} or {@code en}. */
  public Locale locale() {
    return locale;
  }
}
