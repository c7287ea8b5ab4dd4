package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.circular46.AreaRank;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.circular46.SectorRank;
import vn.khuyencong.rule.Assessment;

/**
 * The priority of a facility in the JSON report.
 *
 * @param area best rank of its places known to hold
 * @param sector best rank of its sectors known to hold
 * @param cleanerProduction whether it applies cleaner production
 * @param questions the missing facts that could lift a rank
 * @param findings every ground of priority
 */
public record JsonPriority(
    Optional<AreaRank> area,
    Optional<SectorRank> sector,
    Optional<Boolean> cleanerProduction,
    List<JsonQuestion> questions,
    List<JsonFinding> findings) {

  /** Copies the lists. */
  public JsonPriority {
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
  }

  static JsonPriority of(ReviewedFacility review, Language language) {
    PriorityClass priority = review.priority();
    return new JsonPriority(
        priority.area(),
        priority.sector(),
        priority.cleanerProduction(),
        JsonQuestion.of(priority.questions()),
        JsonFinding.of(
            review.assessment().part("priority").map(Assessment::all).orElse(List.of()), language));
  }
}
