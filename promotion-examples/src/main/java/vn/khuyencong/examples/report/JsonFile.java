package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.file.FileStage;
import vn.khuyencong.language.Language;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * The file of a project in the JSON report.
 *
 * @param id id of the project
 * @param title what it is called
 * @param stage where it stands on the day of the law
 * @param due what is due next, the earliest day first
 * @param money its money on that day, in đồng
 * @param later paths of what it tells of later days
 * @param outcome what came out
 * @param questions the missing facts that can still change the outcome
 * @param openPoints ids of the open points that can still change the outcome
 * @param findings every finding
 */
public record JsonFile(
    String id,
    String title,
    FileStage stage,
    List<DueStep> due,
    FileMoney money,
    List<String> later,
    Outcome outcome,
    List<JsonQuestion> questions,
    List<String> openPoints,
    List<JsonFinding> findings) {

  /** Copies the lists. */
  public JsonFile {
    due = List.copyOf(due);
    later = List.copyOf(later);
    questions = List.copyOf(questions);
    openPoints = List.copyOf(openPoints);
    findings = List.copyOf(findings);
  }

  static JsonFile of(ReviewedFile file, Language language) {
    FileReview review = file.review();
    Assessment assessment = review.assessment();
    return new JsonFile(
        review.project(),
        file.file().project().title(),
        review.stage(),
        review.due(),
        review.money(),
        review.later(),
        assessment.outcome(),
        JsonQuestion.of(assessment.questions()),
        assessment.openPoints().stream().map(OpenPoint::id).toList(),
        JsonFinding.of(assessment.all(), language));
  }
}
