package vn.khuyencong.support;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * One thing that is wrong with the rows of a table together.
 *
 * @param path where, "rows[3].item"
 * @param rule what is asked there
 * @param value what is written there
 * @param nearest the known name that is nearest to it, if one is near
 * @param message the same as a sentence in English, which names the table
 * @param arguments what the sentence names
 */
public record TableProblem(
    String path,
    TableRule rule,
    String value,
    Optional<String> nearest,
    String message,
    Map<String, String> arguments)
    implements Localised {

  /** Copies the arguments. */
  public TableProblem {
    arguments = ImmutableMap.copyOf(arguments);
  }

  static TableProblem of(
      String path,
      TableRule rule,
      String value,
      Optional<String> nearest,
      Map<String, String> arguments) {
    String message = Messages.render(rule.key(), arguments, Language.ENGLISH);
    return new TableProblem(path, rule, value, nearest, message, arguments);
  }

  /** The same, of the row {@code row} in a list that has other rows too. */
  public TableProblem ofRow(int row) {
    String list = path.replaceFirst("\\[.*", "");
    Map<String, String> there =
        ImmutableMap.<String, String>builder()
            .putAll(arguments)
            .put("row", list + "[" + row + "]")
            .buildKeepingLast();
    return of(path.replaceFirst("\\[\\d+]", "[" + row + "]"), rule, value, nearest, there);
  }

  /** The sentence, which names the table. */
  @Override
  public String in(Language language) {
    return Messages.render(rule.key(), arguments, language);
  }
}
