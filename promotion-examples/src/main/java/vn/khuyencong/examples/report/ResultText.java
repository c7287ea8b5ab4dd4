package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.BudgetRow;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.results.BeneficiaryCount;
import vn.khuyencong.results.FigureTotal;
import vn.khuyencong.results.ResultFigure;
import vn.khuyencong.results.ResultReport;
import vn.khuyencong.results.ResultTotals;

/** What came of projects in a period, as a text for an official; what is not known is said. */
public final class ResultText {
  private static final String INDENT = "  ";

  private final ReportWords words;
  private final Map<String, String> places;
  private final List<String> leftOut;

  private ResultText(ReportWords words, Map<String, String> places, List<String> leftOut) {
    this.words = words;
    this.places = places;
    this.leftOut = leftOut;
  }

  /**
   * The text of {@code report} in {@code language}; lines end with a line feed.
   *
   * @param places the names of administrative units by their ids
   * @param by what the projects are counted by
   */
  public static String of(
      ResultReport report, Map<String, String> places, List<Dimension> by, Language language) {
    return TextReport.write(
        new ResultText(new ReportWords(language), places, List.of()).lines(report, by));
  }

  /** The text of {@code results}; each total names what was left out of them. */
  static String of(ReportedResults results, Language language) {
    return TextReport.write(
        new ResultText(new ReportWords(language), results.places(), results.source().leftOut())
            .lines(results.report(), results.by()));
  }

  private List<String> lines(ResultReport report, List<Dimension> by) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("results.title", report.period()));
    lines.add(words.say("results.projects", report.totals().projects()));
    lines.addAll(named("reported.without", leftOut));
    lines.addAll(named("results.not-begun", report.notBegun()));
    lines.addAll(named("results.earlier", report.earlier()));
    if (!report.projects().isEmpty()) {
      lines.addAll(figures(report.totals()));
      for (Dimension dimension : by) {
        lines.add("");
        lines.add(words.say("results.by", dimension));
        lines.addAll(groups(report, dimension));
      }
    }
    lines.add("");
    lines.add(words.say("results.money"));
    lines.addAll(money(report.money()));
    lines.addAll(named("reported.without", leftOut));
    if (report.undated().count() > 0) {
      lines.add(words.say("results.undated"));
      lines.addAll(money(report.undated()));
    }
    lines.addAll(named("results.without-money", report.withoutMoney()));
    return lines;
  }

  private List<String> figures(ResultTotals totals) {
    BeneficiaryCount who = totals.beneficiaries();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("results.beneficiaries", who.named(), who.unnamed()));
    lines.addAll(named("results.beneficiaries-unknown", who.lacking()));
    lines.add("");
    lines.add(words.say("results.figures"));
    TextTable table = new TextTable();
    Map<String, List<ResultFigure>> lacks = new LinkedHashMap<>();
    for (FigureTotal total : totals.figures()) {
      table.add(INDENT + words.of(total.figure()), "", value(total));
      if (!total.isComplete()) {
        lacks.computeIfAbsent(lacks(total), any -> new ArrayList<>()).add(total.figure());
      }
    }
    lines.addAll(table.lines());
    lines.addAll(named("reported.without", leftOut));
    lines.addAll(
        words.listed(
            "results.incomplete",
            lacks.entrySet().stream()
                .map(lack -> words.say("results.lack", lack.getValue(), lack.getKey()))
                .toList()));
    return lines;
  }

  private List<String> groups(ResultReport report, Dimension dimension) {
    TextTable table = new TextTable();
    report
        .by(dimension)
        .forEach(
            row ->
                table.add(
                    INDENT + name(words.of(row.group())),
                    "",
                    words.counted("results.count", row.totals().projects())));
    return table.lines();
  }

  private List<String> money(BudgetSummary money) {
    TextTable table = new TextTable();
    for (BudgetRow row : money.rollUpTo(Dimension.STAGE, Dimension.SOURCE).rows()) {
      List<BudgetKey> keys = row.keys();
      table.add(INDENT + words.of(keys.get(0)), words.of(keys.get(1)), amount(row));
    }
    return money.count() == 0 ? List.of(INDENT + words.say("results.no-money")) : table.lines();
  }

  /** What is known of {@code row}, and of how many entries nothing is. */
  private String amount(BudgetRow row) {
    long unknown = row.total().unknown();
    if (unknown == 0) {
      return words.of(row.amount());
    }
    return unknown == row.total().count()
        ? words.say("budget.unknown")
        : words.say("results.money-lacks", words.of(row.amount()), unknown);
  }

  private String value(FigureTotal total) {
    if (total.concernsNone()) {
      return words.say("results.none");
    }
    return total
        .value()
        .map(
            sum ->
                total.figure() == ResultFigure.OUTPUT
                    ? words.of(Vnd.of(sum.longValueExact()))
                    : sum.toString())
        .orElseGet(() -> words.say("results.unknown"));
  }

  private String lacks(FigureTotal total) {
    return String.join(
        "; ",
        Stream.of(
                named("results.partly", total.partly()), named("results.lacking", total.lacking()))
            .flatMap(List::stream)
            .toList());
  }

  /** The names for a group of ids of places; other words stay. */
  private String name(String group) {
    return String.join(
        "; ", Stream.of(group.split("; ")).map(one -> places.getOrDefault(one, one)).toList());
  }

  private List<String> named(String key, List<String> ids) {
    return ids.isEmpty() ? List.of() : List.of(words.say(key, ids));
  }
}
