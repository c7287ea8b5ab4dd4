package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** A project: what is requested, what came out and why, and the limit of each of its lines. */
final class ProjectSection {
  private final ReportWords words;
  private final ReviewedProject review;

  ProjectSection(ReportWords words, ReviewedProject review) {
    this.words = words;
    this.review = review;
  }

  List<String> lines() {
    Assessment assessment = review.assessment();
    List<String> lines = new ArrayList<>(header());
    lines.add("");
    lines.addAll(new ResultSection(words, assessment).lines());
    lines.addAll(findings("findings.violated", assessment.violations()));
    lines.addAll(findings("findings.warning", assessment.warnings()));
    lines.addAll(stillOpen());
    lines.addAll(limits());
    return lines;
  }

  private List<String> header() {
    Project project = review.project();
    Stream<String> head =
        Stream.of(
            words.say("project.title", project.id(), project.title()),
            "  " + words.say("project.level", words.known(project.level())),
            "  " + words.say("project.year", words.known(project.planYear())));
    Stream<String> stated =
        project.statedCost().stream()
            .map(cost -> "  " + words.say("project.stated-cost", words.stated(cost)));
    String asked =
        words.say("project.asked", words.known(review.requested()), words.known(project.money()));
    return Stream.of(head, stated, Stream.of("  " + asked)).flatMap(part -> part).toList();
  }

  private List<String> findings(String key, List<Finding> findings) {
    return words.listed(key, findings.stream().map(words::sentence).toList());
  }

  /** Beside violations, which decide, what must be answered once they are mended. */
  private List<String> stillOpen() {
    Assessment assessment = review.assessment();
    return assessment.outcome() == Outcome.VIOLATED
        ? words.listed("project.still-open", new QuestionLines(words).of(Unviolated.of(assessment)))
        : List.of();
  }

  private List<String> limits() {
    LimitLines limits = new LimitLines(words);
    return review.limits().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of("", words.say("limit.title")),
                review.limits().stream().flatMap(one -> limits.of(one).stream()))
            .toList();
  }
}
