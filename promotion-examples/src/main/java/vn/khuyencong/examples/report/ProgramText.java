package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.plan.Program;
import vn.khuyencong.rule.Assessment;

/** The review of a programme as a text: its budget by year, and how its years came out. */
public final class ProgramText {
  private final ReportWords words;
  private final ReviewedProgram review;

  private ProgramText(ReportWords words, ReviewedProgram review) {
    this.words = words;
    this.review = review;
  }

  /** The text of {@code review} in {@code language}; lines end with a line feed. */
  public static String of(ReviewedProgram review, Language language) {
    return TextReport.write(new ProgramText(new ReportWords(language), review).lines());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(header());
    lines.addAll(budget());
    lines.add("");
    lines.add(words.say("program.years"));
    lines.addAll(
        review.eachYear(
            year ->
                words.say(
                    "program.year",
                    year.plan().year(),
                    year.plan().level(),
                    words.total(year.amounts()),
                    year.review().outcome())));
    lines.add("");
    lines.addAll(new ResultSection(questions(), review.review()).lines());
    lines.addAll(
        new FindingSection(
                words,
                review.review().part("program-rules").map(Assessment::all).orElseGet(List::of))
            .lines());
    return lines;
  }

  private List<String> header() {
    Program program = review.document().program();
    List<String> lines = new ArrayList<>();
    lines.add(review.document().title());
    review.document().note().ifPresent(lines::add);
    lines.add(words.say("report.as-of", review.asOf()));
    review.unread().map(words::of).ifPresent(lines::add);
    lines.add(
        words.say("program.header", program.level(), program.firstYear(), program.lastYear()));
    program
        .funds()
        .forEach(fund -> lines.add("  " + words.say("plan.fund", fund.source(), fund.amount())));
    return lines;
  }

  private List<String> budget() {
    return new BudgetTables(words, List.of())
        .of(
            review.budget(),
            List.of(Dimension.YEAR, Dimension.SOURCE, Dimension.CATEGORY),
            review.unknown());
  }

  private QuestionLines questions() {
    return new QuestionLines(
        words,
        review.years().stream()
            .collect(
                toMap(
                    ReviewedProgram.PlanOfYear::path,
                    year -> words.of(year.plan().year()),
                    (one, other) -> one)));
  }
}
