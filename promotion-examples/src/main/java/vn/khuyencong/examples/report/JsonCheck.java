package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.examples.document.Checked;
import vn.khuyencong.examples.document.CheckedFile;
import vn.khuyencong.language.Language;

/**
 * What is wrong with a file as JSON for another program.
 *
 * @param file the file
 * @param kind what it holds
 * @param counts how long its lists are, by their names
 * @param problems everything that is wrong, in the order of the file
 * @param given the files given with it in which something is wrong
 */
public record JsonCheck(
    String file,
    String kind,
    Map<String, Integer> counts,
    List<Fault> problems,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonCheck> given) {

  /** Copies the lists. */
  public JsonCheck {
    problems = List.copyOf(problems);
    given = List.copyOf(given);
  }

  /**
   * One thing that is wrong.
   *
   * @param line its line, from 1 on
   * @param path its place
   * @param rule code of the rule
   * @param value what is written there
   * @param nearest the known name that is nearest to it
   * @param message what is asked, in words
   */
  public record Fault(
      int line,
      String path,
      String rule,
      Optional<String> value,
      Optional<String> nearest,
      String message) {}

  /** {@code checked} with messages in {@code language}. */
  public static String of(CheckedFile checked, Language language) {
    return JsonReport.write(from(checked, language));
  }

  private static JsonCheck from(CheckedFile checked, Language language) {
    return new JsonCheck(
        checked.file(),
        checked.kind().code(),
        checked.counts(),
        checked.problems().stream().map(one -> fault(one, language)).toList(),
        checked.given().stream().map(one -> from(one, language)).toList());
  }

  private static Fault fault(Checked.Located one, Language language) {
    return new Fault(
        one.line(),
        one.problem().path(),
        one.problem().rule().code(),
        one.problem().value(),
        one.problem().nearest(),
        one.problem().in(language));
  }
}
