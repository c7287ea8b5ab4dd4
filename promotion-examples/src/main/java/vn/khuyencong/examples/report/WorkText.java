package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.language.Language;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.PeriodKind;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.results.WorkReport;
import vn.khuyencong.results.WorkTotal;

/** What collaborators did in a period, as a text for an official. */
public final class WorkText {
  private static final String INDENT = "  ";

  private final ReportWords words;

  private WorkText(ReportWords words) {
    this.words = words;
  }

  /** The text of {@code report} in {@code language}; lines end with a line feed. */
  public static String of(WorkReport report, Language language) {
    return of(report, List.of(), language);
  }

  /** The same of a document without what stands at {@code leftOut}, which each total names. */
  static String of(WorkReport report, List<String> leftOut, Language language) {
    return TextReport.write(new WorkText(new ReportWords(language)).lines(report, leftOut));
  }

  private List<String> lines(WorkReport report, List<String> leftOut) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("work.title", report.period()));
    WorkTotal all = report.total();
    lines.add(
        words.say(
            "work.total",
            all.works(),
            all.facilities().size(),
            all.counted(),
            all.projects().size(),
            all.events().size()));
    lines.addAll(named("reported.without", leftOut));
    lines.addAll(named("work.lacking", all.lacking()));
    lines.addAll(named("work.wider", report.wider().stream().map(CollaboratorWork::id).toList()));
    lines.addAll(table("work.members", report.byCollaborator(), this::who));
    lines.addAll(
        table(
            "work.places",
            report.byPlace(),
            place -> place.map(words::of).orElseGet(() -> words.say("work.no-place"))));
    lines.addAll(table("work.times", report.byTime(parts(report.period())), words::of));
    lines.addAll(table("work.tasks", report.byTask(), words::of));
    lines.addAll(doubted(report));
    lines.add("");
    List<String> coverage = coverage(report);
    lines.addAll(coverage);
    lines.addAll(coverage.isEmpty() ? List.of() : named("reported.without", leftOut));
    lines.addAll(listed("work.unworked", report.unworked()));
    lines.addAll(listed("work.idle", report.idle()));
    if (!report.unnamed().equals(Optional.of(0L))) {
      lines.add(words.say("work.unnamed", words.known(report.unnamed())));
    }
    return lines;
  }

  /** The parts by which a period is told: a year by its quarters, a quarter by its months. */
  static PeriodKind parts(ReportPeriod period) {
    return switch (period.kind()) {
      case YEAR, HALF_YEAR -> PeriodKind.QUARTER;
      case QUARTER -> PeriodKind.MONTH;
      case MONTH, DAY -> PeriodKind.DAY;
    };
  }

  private List<String> coverage(WorkReport report) {
    long all = report.coverage().membersByUnit().size();
    return all == 0
        ? List.of()
        : List.of(words.say("work.coverage", (long) report.worked().size(), all));
  }

  private String who(Optional<String> collaborator) {
    return collaborator.orElseGet(() -> words.say("work.nobody-named"));
  }

  private String what(WorkTotal total) {
    return words.say(
        "work.what",
        total.facilities().size(),
        total.counted(),
        total.projects().size(),
        total.events().size());
  }

  private List<String> doubted(WorkReport report) {
    return words.listed(
        "work.doubted",
        report.doubted().stream()
            .map(
                one ->
                    words.say(
                        "work.doubt",
                        one.work().id(),
                        who(one.work().collaborator()),
                        one.work().period(),
                        one.doubts()))
            .toList());
  }

  private <K> List<String> table(String key, Map<K, WorkTotal> totals, Function<K, String> name) {
    TextTable table = new TextTable();
    totals.forEach(
        (of, total) ->
            table.add(
                INDENT + name.apply(of), what(total), words.counted("work.count", total.works())));
    List<String> lines = new ArrayList<>();
    if (!totals.isEmpty()) {
      lines.add("");
      lines.add(words.say(key));
      lines.addAll(table.lines());
    }
    return lines;
  }

  private List<String> listed(String key, List<?> which) {
    return which.isEmpty() ? List.of() : List.of(words.say(key, which.size(), which));
  }

  private List<String> named(String key, List<String> ids) {
    return ids.isEmpty() ? List.of() : List.of(words.say(key, ids));
  }
}
