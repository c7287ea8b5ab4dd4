package vn.khuyencong.examples.document;

import java.util.ResourceBundle;
import vn.khuyencong.document.Choice;
import vn.khuyencong.document.FormKind;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;

/**
 * What the fields of documents are, in one language: from the bundles {@code fields_vi} and {@code
 * fields_en}, else by the name that the fact has in the sentences of the library.
 */
public final class FieldWords {
  private static final String BUNDLE = "vn.khuyencong.examples.document.fields";

  private FieldWords() {}

  /**
   * What the field {@code name} of {@code form} is.
   *
   * @throws IllegalArgumentException if nothing says so
   */
  public static String of(Class<?> form, String name, Language language) {
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language.locale());
    String own = form.getSimpleName().replaceFirst("Form$", "") + "." + name;
    if (words.containsKey(own)) {
      return words.getString(own);
    }
    if (words.containsKey(name)) {
      return words.getString(name);
    }
    return Messages.find("fact." + name, language)
        .orElseThrow(() -> new IllegalArgumentException("field must have words: " + own));
  }

  /** What a field is that says how a whole file is written. */
  static String ofHead(String key, Language language) {
    return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
  }

  /** What {@code choice} stands for; of one that has no term of law, what the bundles say. */
  static String of(Choice choice, Language language) {
    String term = language == Language.VIETNAMESE ? choice.vi() : choice.en();
    String key = "choice." + choice.name();
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language.locale());
    return term.equals(choice.name()) && words.containsKey(key) ? words.getString(key) : term;
  }

  /** How a value of {@code kind} is written; empty if that needs no word. */
  static String of(FormKind kind, Language language) {
    String key = "kind." + kind.name();
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language.locale());
    return words.containsKey(key) ? words.getString(key) : "";
  }
}
