package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * A project in the JSON report.
 *
 * @param id id of the project
 * @param title what it is called
 * @param level the level that manages it
 * @param year the plan year
 * @param money the kind of money
 * @param asked the support requested, if it is known
 * @param statedCost the whole cost as a publication states it, if it does
 * @param outcome what came out
 * @param questions the missing facts that can still change the outcome
 * @param openPoints ids of the open points that can still change the outcome
 * @param findings every finding
 * @param lines its cost lines, those that share a limit as one; a line may stand in two
 */
public record JsonProject(
    String id,
    String title,
    Optional<ProjectLevel> level,
    Optional<Year> year,
    Optional<FundingSource> money,
    Optional<Vnd> asked,
    Optional<StatedAmount> statedCost,
    Outcome outcome,
    List<JsonQuestion> questions,
    List<String> openPoints,
    List<JsonFinding> findings,
    List<Line> lines) {

  /** Copies the lists. */
  public JsonProject {
    questions = List.copyOf(questions);
    openPoints = List.copyOf(openPoints);
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
  }

  /**
   * A cost line, or several.
   *
   * @param id its id, of several joined by a plus sign
   * @param cost its cost
   * @param asked the support requested, if it is known
   * @param limit the most that may be paid
   * @param statedCost its cost as published, where it is not known to the đồng
   */
  public record Line(
      String id,
      Optional<Vnd> cost,
      Optional<Vnd> asked,
      JsonLimit limit,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<StatedAmount> statedCost) {}

  static JsonProject of(ReviewedProject review, Language language) {
    Project project = review.project();
    Assessment assessment = review.assessment();
    return new JsonProject(
        project.id(),
        project.title(),
        project.level(),
        project.planYear(),
        project.money(),
        review.requested(),
        project.statedCost(),
        assessment.outcome(),
        JsonQuestion.of(assessment.questions()),
        assessment.openPoints().stream().map(OpenPoint::id).toList(),
        JsonFinding.of(assessment.all(), language),
        review.limits().stream().map(one -> line(one, language)).toList());
  }

  private static Line line(LineLimit one, Language language) {
    return new Line(
        one.id(),
        one.cost(),
        one.requested(),
        JsonLimit.of(one.limit(), language),
        one.statedCost());
  }
}
