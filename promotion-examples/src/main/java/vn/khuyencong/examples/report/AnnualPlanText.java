package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.Allocation;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The review of the plan of a year as a text: its budget, what came out, and who gets what. */
public final class AnnualPlanText {
  private final ReportWords words;
  private final ReviewedAnnualPlan review;

  private AnnualPlanText(ReportWords words, ReviewedAnnualPlan review) {
    this.words = words;
    this.review = review;
  }

  /**
   * The text of {@code review} in {@code language}; lines end with a line feed.
   *
   * @param leftOut where in the document stands what its total is without
   */
  public static String of(ReviewedAnnualPlan review, List<String> leftOut, Language language) {
    return TextReport.write(new AnnualPlanText(new ReportWords(language), review).lines(leftOut));
  }

  private List<String> lines(List<String> leftOut) {
    List<String> lines = new ArrayList<>(header());
    lines.addAll(budget());
    if (!leftOut.isEmpty()) {
      lines.add(words.say("reported.without", leftOut));
    }
    lines.addAll(inexact());
    lines.addAll(levels());
    lines.add("");
    lines.addAll(new ResultSection(questions(), review.review()).lines());
    lines.addAll(parts());
    lines.addAll(stillOpen());
    lines.addAll(new FindingSection(words, findings()).lines());
    review.allocation().map(this::allocation).ifPresent(lines::addAll);
    review.left().filter(left -> !left.isKnown()).map(this::notGivenOut).ifPresent(lines::addAll);
    return lines;
  }

  /** What is left at most, where networks and tasks may have a part of it. */
  private List<String> notGivenOut(ReviewedAnnualPlan.Left left) {
    return List.of(
        "",
        words.say("plan.left", left.amount()),
        "  " + words.say("plan.left-lacks", words.places(left.lacks())));
  }

  private List<String> header() {
    AnnualPlan plan = review.document().plan();
    List<String> lines = new ArrayList<>();
    lines.add(review.document().title());
    review.document().note().ifPresent(lines::add);
    lines.add(words.say("report.as-of", review.asOf()));
    review.unread().map(words::of).ifPresent(lines::add);
    lines.add(
        plan.province()
            .map(province -> words.say("plan.header", plan.level(), province, plan.year()))
            .orElseGet(() -> words.say("plan.header.national", plan.level(), plan.year())));
    List<String> assumed =
        plan.projects().stream()
            .flatMap(project -> project.beneficiaries().stream())
            .flatMap(one -> one.facility().stream())
            .flatMap(facility -> facility.assumed().stream())
            .distinct()
            .sorted()
            .map(words::of)
            .toList();
    if (!assumed.isEmpty()) {
      lines.add(words.say("facility.assumed", String.join("; ", assumed)));
    }
    plan.funds().forEach(fund -> lines.add("  " + fund(fund)));
    plan.stated()
        .total()
        .ifPresent(total -> lines.add("  " + words.say("plan.stated", words.stated(total))));
    return lines;
  }

  private String fund(Fund fund) {
    return fund.origin()
        .map(origin -> words.say("plan.fund-of", fund.source(), words.known(fund.amount()), origin))
        .orElseGet(() -> words.say("plan.fund", fund.source(), words.known(fund.amount())));
  }

  private List<String> budget() {
    return new BudgetTables(words, review.document().localities())
        .of(
            review.budget(),
            List.of(Dimension.CATEGORY, Dimension.SOURCE, Dimension.PROVINCE),
            review.unknown(),
            review.spread());
  }

  private List<String> inexact() {
    List<String> places = review.inexact();
    return places.isEmpty()
        ? List.of()
        : List.of(words.say("plan.inexact", String.join(", ", places)));
  }

  /** Of a document that holds several levels, what each comes to and how it came out. */
  private List<String> levels() {
    if (review.parts().size() == 1) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(words.say("plan.levels"));
    for (ReviewedAnnualPlan.Part part : review.parts()) {
      lines.add(
          words.say(
              "plan.level", part.level(), words.total(part.amounts()), part.review().outcome()));
      part.amounts()
          .bySource()
          .forEach(
              (source, amount) -> lines.add("    " + words.say("plan.of-source", source, amount)));
      if (!part.lacks().isEmpty()) {
        lines.add("    " + words.say("plan.total-lacks", words.places(part.lacks())));
      }
    }
    return lines;
  }

  /** How each project and network came out. */
  private List<String> parts() {
    List<String> lines = new ArrayList<>();
    AnnualPlan plan = review.document().plan();
    lines.add("");
    lines.add(words.say("plan.parts"));
    lines.addAll(
        plan.eachProject(
            (project, path) ->
                words.say("plan.part", project.id(), project.title(), outcome(path))));
    lines.addAll(
        plan.eachNetwork(
            (network, path) ->
                words.say(
                    "plan.part",
                    network.network().id(),
                    words.of(network.network().province()),
                    outcome(path))));
    return lines;
  }

  /**
   * Beside violations, which decide, what must be answered of projects and networks; where nothing
   * is violated the result asks it. What is missing of the plan itself stands with its conditions.
   */
  private List<String> stillOpen() {
    List<Assessment> parts =
        review.parts().stream()
            .flatMap(
                part ->
                    Stream.of("projects", "networks")
                        .flatMap(name -> part.review().part(name).stream()))
            .toList();
    return review.review().outcome() == Outcome.VIOLATED
        ? words.listed(
            "project.still-open",
            questions().of(Unviolated.of(Assessment.allOf("parts", List.of(), parts))))
        : List.of();
  }

  private QuestionLines questions() {
    AnnualPlan plan = review.document().plan();
    return new QuestionLines(
        words,
        Stream.of(
                plan.eachProject((project, path) -> Map.entry(path, project.id())),
                plan.eachNetwork((one, path) -> Map.entry(path, one.network().id())))
            .flatMap(List::stream)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Object outcome(String path) {
    return review.review().part(path).map(Assessment::outcome).orElseThrow();
  }

  /**
   * The findings on the plan as a whole, on its tasks and between its projects; those of each
   * project are stated by review.
   */
  private List<Finding> findings() {
    Stream<Assessment> published =
        review.review().parts().stream()
            .filter(part -> part.name().equals(Article14Management.STATED_RULES.name()));
    Stream<Assessment> ofLevels =
        review.parts().stream()
            .flatMap(
                part ->
                    Stream.of("plan-rules", "tasks", "limits-of-year")
                        .flatMap(name -> part.review().part(name).stream()));
    return Stream.concat(published, ofLevels).flatMap(part -> part.all().stream()).toList();
  }

  private List<String> allocation(Allocation allocation) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(words.say("plan.allocation", allocation.fund(), allocation.mode()));
    lines.add("  " + words.say("plan.order", allocation.ranking().outcome()));
    allocation.ranking().openPoints().stream()
        .map(point -> words.say("result.open-point", point, point.id()))
        .forEach(point -> lines.add("  - " + point));
    allocation.awards().forEach(award -> lines.add("  - " + award.message(words.language())));
    allocation
        .ranking()
        .leftOut()
        .forEach(out -> lines.add("  - " + out.message(words.language())));
    lines.add("  " + words.say("plan.rest", allocation.granted(), allocation.rest()));
    if (allocation.awards().isEmpty() && !allocation.ranking().leftOut().isEmpty()) {
      lines.add("  " + words.say("plan.hint"));
    }
    return lines;
  }
}
