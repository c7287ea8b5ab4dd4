package vn.khuyencong.examples.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;

/** The budget of a network as tables, with the months that are not paid. */
final class BudgetSection {
  private static final String INDENT = "  ";
  private static final int MOST_NAMED = 5;

  private final ReportWords words;
  private final BudgetFigures figures;

  BudgetSection(ReportWords words, BudgetFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("budget.title"));
    lines.addAll(costs());
    if (!figures.lacks().isEmpty()) {
      lines.add(INDENT + words.say("budget.lacks", words.of(figures.lacks())));
    }
    lines.addAll(units());
    figures.notPayable().forEach(group -> lines.addAll(months("budget.not-payable", group)));
    figures.unpriced().forEach(group -> lines.addAll(months("budget.unpriced", group)));
    if (!figures.ahead().isEmpty()) {
      lines.addAll(List.of("", words.say("budget.ahead", runs(figures.ahead()))));
    }
    return lines;
  }

  private List<String> costs() {
    TextTable table = new TextTable();
    table.add(INDENT + words.say("budget.remuneration"), "", "");
    figures.hosts().forEach(host -> addHost(table, host));
    table.add(INDENT + words.say("budget.subtotal"), "", amount(figures.remuneration()));
    table.add(INDENT + words.say("budget.meetings"), "", amount(figures.meetings()));
    table.add(INDENT + words.say("budget.other"), "", amount(figures.otherCosts()));
    table.add(INDENT + words.say("budget.total"), "", amount(figures.total()));
    return table.lines();
  }

  private void addHost(TextTable table, HostLine host) {
    String remark =
        host.monthsEach()
            .map(months -> words.say("budget.members-each", host.members(), months))
            .orElseGet(() -> words.say("budget.members-all", host.members(), host.months()));
    String rounded = words.rounding(host.roundedDown());
    table.add(INDENT + INDENT + words.of(host.kind()), remark + rounded, words.of(host.amount()));
  }

  private List<String> units() {
    TextTable table = new TextTable();
    for (UnitLine line : figures.units()) {
      String unit = line.unit().map(words::of).orElseGet(() -> words.say("budget.no-unit"));
      String rounded = words.rounding(line.roundedDown()).strip();
      table.add(INDENT + unit, rounded, words.of(line.amount()));
    }
    return figures.units().isEmpty()
        ? List.of()
        : Stream.concat(Stream.of("", words.say("budget.by-unit")), table.lines().stream())
            .toList();
  }

  private List<String> months(String key, MemberMonths group) {
    List<String> members = group.members();
    String names = members.size() > MOST_NAMED ? "" : ": " + words.of(members);
    return List.of("", words.say(key, runs(group.months()), members.size(), names));
  }

  /** The months, with those that follow one another as "from–to". */
  private String runs(List<YearMonth> months) {
    List<String> runs = new ArrayList<>();
    for (int first = 0, next; first < months.size(); first = next) {
      next = endOfRun(months, first);
      String from = words.of(months.get(first));
      runs.add(next == first + 1 ? from : from + "–" + words.of(months.get(next - 1)));
    }
    return String.join(", ", runs);
  }

  private static int endOfRun(List<YearMonth> months, int first) {
    int next = first + 1;
    while (next < months.size() && months.get(next).equals(months.get(next - 1).plusMonths(1))) {
      next++;
    }
    return next;
  }

  private String amount(Optional<Vnd> amount) {
    return amount.map(words::of).orElseGet(() -> words.say("budget.unknown"));
  }
}
