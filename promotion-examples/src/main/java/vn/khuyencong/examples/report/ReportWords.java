package vn.khuyencong.examples.report;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Wording;

/**
 * The words of the report in one language, from the bundles {@code report_vi} and {@code
 * report_en}; {@code {0}} stands for the first argument.
 *
 * @param language the language
 */
record ReportWords(Language language) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
  private static final String BUNDLE = "vn.khuyencong.examples.report.report";

  /** The words for {@code key}, with its arguments as the language writes them. */
  String say(String key, Object... arguments) {
    String text = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return ARGUMENT
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(of(arguments[Integer.parseInt(match.group(1))])));
  }

  /** A value as the language writes it. */
  String of(Object value) {
    return Wording.of(value, language);
  }
}
