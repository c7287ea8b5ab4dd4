package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SpendingItem;

/** A quote as a text: the limit, the arithmetic with its places, and what is still open. */
public final class QuoteText {
  private final ReportWords words;
  private final Quote quote;

  private QuoteText(ReportWords words, Quote quote) {
    this.words = words;
    this.quote = quote;
  }

  /** The text of {@code quote} in {@code language}; lines end with a line feed. */
  public static String of(Quote quote, Language language) {
    return TextReport.write(new QuoteText(new ReportWords(language), quote).lines());
  }

  private List<String> lines() {
    SupportLimit limit = quote.limit();
    List<String> lines = new ArrayList<>(header());
    lines.addAll(limit("quote.most", new LimitLines(words).most(limit), limit));
    quote
        .others()
        .forEach(
            other ->
                lines.add(
                    "  "
                        + words.say(
                            "quote.other-reading",
                            other.point(),
                            other.answer(),
                            other.amount(),
                            other.point().id())));
    limit
        .reference()
        .ifPresent(
            reference ->
                lines.addAll(
                    limit(
                        "quote.reference", new LimitLines(words).reference(reference), reference)));
    lines.addAll(words.listed("quote.notes", notes()));
    lines.addAll(words.listed("quote.questions", new QuestionLines(words).of(limit.assessment())));
    return lines;
  }

  private List<String> header() {
    CostLine line = quote.line();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("quote.title"));
    lines.add(
        "  "
            + words.say(
                "quote.item", line.what(), line.item().map(SpendingItem::code).orElse("-")));
    lines.add("  " + cost(line));
    lines.add("  " + words.say("report.as-of", quote.limit().day()));
    quote.unread().ifPresent(unread -> lines.add("  " + words.of(unread)));
    lines.add(
        "  "
            + words.say(
                "quote.money",
                line.money().map(words::of).orElseGet(() -> words.say("header.unknown"))));
    quote
        .table()
        .ifPresent(
            table ->
                lines.add(
                    "  "
                        + words.say(
                            "quote.table", table.name(), table.instrument(), table.source())));
    quote.ground().ifPresent(ground -> lines.add("  " + words.say("quote.ground", ground)));
    return lines;
  }

  private String cost(CostLine line) {
    return words.say(
        line.quantity() == 1 ? "quote.cost-of-one" : "quote.cost",
        line.cost().map(Object.class::cast).orElse(words.say("quote.cost-unknown")),
        line.quantity(),
        line.counted());
  }

  private List<String> limit(String key, String most, SupportLimit limit) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(words.say(key, most));
    new LimitLines(words).rows(limit).forEach(row -> lines.add("  " + row));
    limit.considered().forEach(considered -> lines.addAll(steps(considered)));
    return lines;
  }

  private List<String> steps(ConsideredLimit considered) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + words.say("quote.considered", considered.kind(), considered.amount()));
    for (CeilingStep step : considered.steps()) {
      lines.add("    " + words.say("quote.step", step.in(words.language()), words.mark(step)));
    }
    return lines;
  }

  /** Warnings, and information that was found to hold or not. */
  private List<String> notes() {
    return Stream.concat(
            quote.limit().findings().stream().filter(QuoteText::isNote).map(words::sentence),
            quote.days().filter(days -> days.to().isEmpty()).map(this::openEnded).stream())
        .distinct()
        .toList();
  }

  private String openEnded(Validity days) {
    return days.from()
        .map(first -> words.say("quote.open-ended-since", first))
        .orElseGet(() -> words.say("quote.open-ended"));
  }

  private static boolean isNote(Finding finding) {
    return finding.severity() == Severity.INFORMATION
        || (finding.severity() == Severity.WARNING && finding.outcome() == Outcome.VIOLATED)
        || !finding.settlements().isEmpty();
  }
}
