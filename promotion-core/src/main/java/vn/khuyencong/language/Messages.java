package vn.khuyencong.language;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the library, read from the bundles {@code messages_vi} and {@code messages_en}.
 *
 * <p>A sentence names its arguments in braces: "hệ số {coefficient} vượt mức {cap}". Arguments are
 * written by {@link Wording}, which depends on the language asked for and on nothing else. A clause
 * that is left out where its amount is zero, or its argument not given, stands in braces with the
 * name of the argument: "mức này dưới tên “{sister}”{?asked:; đề nghị {asked}}.".
 */
public final class Messages {
  private static final String BUNDLE = "vn.khuyencong.language.messages";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern CLAUSE = Pattern.compile("\\{\\?(\\w+):((?:[^{}]|\\{\\w+})*)}");

  private Messages() {}

  /**
   * The sentence {@code key} with its arguments filled in.
   *
   * @throws IllegalArgumentException if {@code key} has no text, or an argument that it names
   *     outside a clause that can be left out is not given
   */
  public static String render(String key, Map<String, ?> arguments, Language language) {
    String pattern =
        pattern(key, language)
            .orElseThrow(() -> new IllegalArgumentException("message must have a text: " + key));
    String sentence =
        CLAUSE
            .matcher(pattern)
            .replaceAll(
                clause ->
                    saysNothing(arguments.get(clause.group(1)))
                        ? ""
                        : Matcher.quoteReplacement(clause.group(2)));
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(match -> Matcher.quoteReplacement(argument(key, match, arguments, language)));
  }

  /** The unfilled sentence {@code key} with all its clauses, if the bundle has one. */
  public static Optional<String> find(String key, Language language) {
    return pattern(key, language).map(text -> CLAUSE.matcher(text).replaceAll("$2"));
  }

  private static Optional<String> pattern(String key, Language language) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private static boolean saysNothing(@Nullable Object argument) {
    return argument == null || (argument instanceof Localised amount && amount.saysNothing());
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
