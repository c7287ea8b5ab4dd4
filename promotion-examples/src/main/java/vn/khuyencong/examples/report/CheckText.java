package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.examples.document.Checked;
import vn.khuyencong.examples.document.CheckedFile;
import vn.khuyencong.language.Language;

/** What is wrong with a file, as text: a line each, and how many there are; then with others. */
public final class CheckText {
  private CheckText() {}

  /** The text on {@code checked} in {@code language}. */
  public static String of(CheckedFile checked, Language language) {
    ReportWords words = new ReportWords(language);
    List<String> lines = new ArrayList<>();
    lines.add(words.say("check.file", checked.file(), checked.kind()));
    checked.counts().forEach((list, size) -> lines.add("  " + count(list, size, words)));
    checked.problems().forEach(one -> lines.add(line(checked.file(), one, language)));
    lines.add(
        checked.problems().isEmpty()
            ? words.say("check.right")
            : words.say("check.wrong", checked.problems().size()));
    return String.join("\n", lines)
        + "\n"
        + checked.given().stream().map(one -> of(one, language)).collect(joining());
  }

  private static String count(String list, int size, ReportWords words) {
    return (list.isEmpty() ? words.say("check.entries") : list) + ": " + size;
  }

  private static String line(String file, Checked.Located one, Language language) {
    String path = one.problem().path();
    return file
        + ":"
        + one.line()
        + ": "
        + (path.isEmpty() ? "" : path + ": ")
        + one.problem().in(language).replaceAll("\\p{Cntrl}+", " ")
        + " ["
        + one.problem().rule().code()
        + "]";
  }
}
