package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.LimitKind;
import vn.khuyencong.limit.StepKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SpendingItem;

/**
 * The limit of a cost line in a JSON report.
 *
 * @param item the item; null if it is not known
 * @param money the money, national or local; null if that is not known
 * @param amount the most that may be paid; null if there is no limit
 * @param binds which of the limits considered binds
 * @param considered the limits considered, in the order of the text
 * @param reference the national limit where the money is local: it does not bind
 * @param outcome whether what is requested is within the limit
 * @param questions the missing facts that can still change the outcome
 * @param openPoints ids of the open points that can still change the outcome
 * @param findings what the limit rests on
 * @param citation where the step that binds is written
 * @param upperBound what is never exceeded, whatever is not known; null if nothing is known
 */
public record JsonLimit(
    Optional<SpendingItem> item,
    Optional<FundingSource> money,
    Optional<Vnd> amount,
    Optional<LimitKind> binds,
    List<Considered> considered,
    Optional<JsonLimit> reference,
    Outcome outcome,
    List<JsonQuestion> questions,
    List<String> openPoints,
    List<JsonFinding> findings,
    Optional<Citation> citation,
    Optional<Vnd> upperBound) {

  /** Copies the lists. */
  public JsonLimit {
    considered = List.copyOf(considered);
    questions = List.copyOf(questions);
    openPoints = List.copyOf(openPoints);
    findings = List.copyOf(findings);
  }

  /**
   * One of the limits considered.
   *
   * @param kind what limits
   * @param amount what it comes to
   * @param steps the arithmetic
   */
  public record Considered(LimitKind kind, Vnd amount, List<Step> steps) {

    /** Copies the list. */
    public Considered {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of the arithmetic.
   *
   * @param kind what it does
   * @param start the amount it begins with
   * @param factor what it multiplies by, as it is printed
   * @param result what it comes to
   * @param citation where the figure is written
   * @param evidence how that was attested; never that it was read where it rests on a reading
   * @param roundedDown whether a part of a đồng was cut
   * @param followed the open points on whose answer it rests
   */
  public record Step(
      StepKind kind,
      Vnd start,
      Optional<String> factor,
      Vnd result,
      Citation citation,
      Evidence evidence,
      boolean roundedDown,
      List<Followed> followed) {

    /** Copies the list. */
    public Step {
      followed = List.copyOf(followed);
    }
  }

  /**
   * An open point on whose answer a step rests.
   *
   * @param point id of the point
   * @param answer the answer followed; null where a text is followed as issued
   * @param source the text on which the answer rests; null where it is a reading
   * @param message the same as a sentence
   */
  public record Followed(
      String point, Optional<Boolean> answer, Optional<Citation> source, String message) {}

  static JsonLimit of(SupportLimit limit, Language language) {
    return new JsonLimit(
        limit.item(),
        limit.money(),
        limit.amount(),
        limit.binding().map(ConsideredLimit::kind),
        limit.considered().stream().map(one -> considered(one, language)).toList(),
        limit.reference().map(reference -> of(reference, language)),
        limit.outcome(),
        JsonQuestion.of(limit.assessment().questions()),
        limit.assessment().openPoints().stream().map(OpenPoint::id).toList(),
        JsonFinding.of(limit.findings(), language),
        limit.binding().map(ConsideredLimit::citation),
        limit.upperBound());
  }

  private static Considered considered(ConsideredLimit limit, Language language) {
    return new Considered(
        limit.kind(),
        limit.amount(),
        limit.steps().stream().map(step -> step(step, language)).toList());
  }

  private static Step step(CeilingStep step, Language language) {
    return new Step(
        step.kind(),
        step.start(),
        step.factor().map(factor -> factor.in(Language.ENGLISH)),
        step.result(),
        step.citation(),
        step.evidence(),
        step.isRoundedDown(),
        step.followed().stream()
            .map(
                one -> new Followed(one.point().id(), one.answer(), one.source(), one.in(language)))
            .toList());
  }
}
