package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.language.Language;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.NetworkWork;
import vn.khuyencong.results.ReportPeriod;

/** What a document reports in a period, as a text for an official. */
public final class ReportedText {
  private ReportedText() {}

  /** The report on results in {@code language}. */
  public static String of(ReportedResults results, Language language) {
    ReportWords words = new ReportWords(language);
    return TextReport.write(header(results.source(), results.report().period(), words))
        + ResultText.of(results, language);
  }

  /** The reports on work in {@code language}, one for each network. */
  public static String of(ReportedWork work, Language language) {
    ReportWords words = new ReportWords(language);
    StringBuilder text =
        new StringBuilder(TextReport.write(header(work.source(), work.period(), words)));
    String gap = "";
    for (NetworkWork one : work.networks()) {
      String where = words.say("work.network", one.network().id(), one.network().province());
      text.append(gap)
          .append(where)
          .append('\n')
          .append(WorkText.of(one.report(), work.source().leftOut(), language));
      gap = "\n";
    }
    if (!work.unassigned().isEmpty()) {
      List<String> ids = work.unassigned().stream().map(CollaboratorWork::id).toList();
      text.append('\n').append(words.say("work.unassigned", ids)).append('\n');
    }
    return text.toString();
  }

  private static List<String> header(
      ReportedDocument source, ReportPeriod period, ReportWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(source.document().title());
    source.document().note().ifPresent(lines::add);
    JsonUnread.of(period).map(words::of).ifPresent(lines::add);
    if (!source.leftOut().isEmpty()) {
      lines.add(words.say("reported.left-out", source.leftOut()));
    }
    lines.add("");
    return lines;
  }
}
