package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.book.Comparison;

/** What changed between two days as a text. */
public final class DiffText {
  private final ReportWords words;
  private final LawDiff diff;

  private DiffText(ReportWords words, LawDiff diff) {
    this.words = words;
    this.diff = diff;
  }

  /** The text of {@code diff} in {@code language}; lines end with a line feed. */
  public static String of(LawDiff diff, Language language) {
    return TextReport.write(new DiffText(new ReportWords(language), diff).lines());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("diff.title", diff.from(), diff.to(), diff.changes().size()));
    diff.unread().map(words::of).ifPresent(lines::add);
    diff.changes().forEach(change -> lines.add("  - " + words.of(change)));
    List<EndedProvince> ended = diff.ended();
    if (!ended.isEmpty()) {
      lines.add("");
      ended.forEach(province -> lines.add(province.line(words)));
    }
    for (LawDiff.Case one : diff.cases()) {
      lines.add("");
      lines.addAll(lines(one));
    }
    return lines;
  }

  private List<String> lines(LawDiff.Case one) {
    Comparison<?> comparison = one.comparison();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            comparison.flips() ? "diff.flips" : "diff.stays",
            one.id(),
            comparison.before().assessment().outcome(),
            comparison.after().assessment().outcome()));
    comparison.findings().forEach(change -> lines.add("  - " + words.of(change)));
    comparison.amounts().forEach(change -> lines.add("  - " + words.of(change)));
    return lines;
  }
}
