package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.toMap;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.rule.Assessment;

/** The review of a programme as a text: its budget by year, and how its years came out. */
public final class ProgramText {
  private final ReportWords words;
  private final ReviewedProgram review;

  private ProgramText(ReportWords words, ReviewedProgram review) {
    this.words = words;
    this.review = review;
  }

  /**
   * The text of {@code review} in {@code language}; lines end with a line feed.
   *
   * @param leftOut where in the document stands what its total is without
   */
  public static String of(ReviewedProgram review, List<String> leftOut, Language language) {
    return TextReport.write(new ProgramText(new ReportWords(language), review).lines(leftOut));
  }

  private List<String> lines(List<String> leftOut) {
    List<String> lines = new ArrayList<>(header());
    lines.addAll(budget());
    if (!leftOut.isEmpty()) {
      lines.add(words.say("reported.without", leftOut));
    }
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
        .forEach(
            fund ->
                lines.add(
                    "  " + words.say("plan.fund", fund.source(), words.known(fund.amount()))));
    lines.addAll(published(program.stated()));
    return lines;
  }

  /** The figures that were published: the total, then the parts, those of a year in its order. */
  private List<String> published(StatedFigures stated) {
    Stream<String> total =
        stated.total().stream().map(figure -> words.say("plan.stated", words.stated(figure)));
    Stream<String> parts =
        stated.parts().stream()
            .sorted(
                Comparator.comparing(
                    part -> part.year().map(Year::getValue).orElse(Integer.MAX_VALUE)))
            .map(this::published);
    return Stream.concat(total, parts).map(line -> "  " + line).toList();
  }

  private String published(StatedPart part) {
    String named =
        part.year()
            .filter(year -> !part.name().contains(year.toString()))
            .map(year -> words.say("program.part-of", part.name(), year))
            .orElse(part.name());
    String of = part.source().map(source -> named + ", " + words.of(source)).orElse(named);
    return words.say(
        "program.published",
        of,
        part.amount().map(words::stated).orElseGet(() -> words.say("plan.total-unknown")));
  }

  private List<String> budget() {
    return new BudgetTables(words, List.of())
        .of(
            review.budget(),
            List.of(Dimension.YEAR, Dimension.SOURCE, Dimension.CATEGORY),
            review.unknown(),
            review.spread());
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
