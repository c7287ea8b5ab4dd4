package vn.khuyencong.language;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the library, read from the bundles {@code messages_vi} and {@code messages_en}.
 *
 * <p>A sentence names its arguments in braces: "hệ số {coefficient} vượt mức {cap}". Arguments are
 * written by {@link Wording}, which depends on the language asked for and on nothing else.
 */
public final class Messages {
  private static final String BUNDLE = "vn.khuyencong.language.messages";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private Messages() {}

  /**
   * The sentence {@code key} with its arguments filled in.
   *
   * @throws IllegalArgumentException if {@code key} has no text, or an argument that it names is
   *     not given
   */
  public static String render(String key, Map<String, ?> arguments, Language language) {
    String pattern =
        find(key, language)
            .orElseThrow(() -> new IllegalArgumentException("message must have a text: " + key));
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(match -> Matcher.quoteReplacement(argument(key, match, arguments, language)));
  }

  /** The unfilled sentence {@code key}, if the bundle has one. */
  public static Optional<String> find(String key, Language language) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private static String argument(
      String key, MatchResult match, Map<String, ?> arguments, Language language) {
    Object value = arguments.get(match.group(1));
    if (value == null) {
      throw new IllegalArgumentException(
          "argument of message " + key + " must be given: " + match.group(1));
    }
    return Wording.of(value, language);
  }
}
