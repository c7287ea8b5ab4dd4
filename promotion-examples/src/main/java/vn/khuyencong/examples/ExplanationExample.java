package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.rule.Severity;

/**
 * Explains in full, in both languages, a facility that is refused, one of which facts are missing,
 * and a project that requests more than the limit; then what to ask and what could be changed.
 */
public final class ExplanationExample {
  private static final PromotionLaw LAW_2019 = PromotionLaw.inForceOn(LocalDate.of(2019, 12, 31));
  private static final PromotionLaw LAW_2017 = PromotionLaw.inForceOn(LocalDate.of(2017, 6, 1));

  private static final Term ASK = Term.of("Hỏi trước tiên", "Ask in this order");
  private static final Term CHANGE = Term.of("Có thể thay đổi", "Could be changed");

  private ExplanationExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    SupportRequest refused = FacilityEligibilityExample.requests().get(1);
    SupportRequest open = FacilityEligibilityExample.requests().get(2);
    Project project = ProjectReviewExample.project();
    for (Language language : Language.values()) {
      print(
          out,
          refused.facility().id(),
          LAW_2019.assess(refused),
          LAW_2019.remediesFor(refused),
          language);
      print(out, open.facility().id(), LAW_2019.assess(open), List.of(), language);
      print(
          out, project.title(), LAW_2017.review(project), LAW_2017.remediesFor(project), language);
    }
  }

  private static void print(
      PrintStream out, String who, Assessment verdict, List<Remedy> remedies, Language language) {
    out.println(who + ": " + verdict.outcome().in(language));
    deciding(verdict)
        .forEach(
            finding -> {
              out.println();
              out.println("  " + finding.message(language));
              finding.explanation(language).forEach(line -> out.println("    " + line));
            });
    List<Question> questions = verdict.questions();
    if (!questions.isEmpty()) {
      out.println();
      out.println("  " + ASK.in(language) + ":");
      questions.forEach(
          question ->
              out.println("  - " + question.in(language) + " [" + question.citation() + "]"));
    }
    if (!remedies.isEmpty()) {
      out.println();
      out.println("  " + CHANGE.in(language) + ":");
      remedies.forEach(remedy -> out.println("  - " + sentence(remedy, language)));
    }
    out.println();
  }

  /** The conditions that make the outcome, or those that are not decided yet. */
  private static Stream<Finding> deciding(Assessment verdict) {
    return verdict.outcome() == Outcome.VIOLATED
        ? verdict.violations().stream()
        : verdict.all().stream()
            .filter(finding -> finding.severity() == Severity.REQUIREMENT)
            .filter(finding -> !finding.outcome().isDetermined());
  }

  private static String sentence(Remedy remedy, Language language) {
    return String.join(
        " ",
        remedy.changes().stream()
            .map((Change change) -> change.in(language) + " [" + change.citation() + "]")
            .toList());
  }
}
