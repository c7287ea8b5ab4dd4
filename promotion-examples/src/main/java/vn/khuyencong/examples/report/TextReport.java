package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.language.Language;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a document as a text for an official: for each network what it costs, for each
 * facility where it stands, for each project what may be paid, for all what came out and why.
 */
public final class TextReport {
  private final ReportWords words;

  private TextReport(ReportWords words) {
    this.words = words;
  }

  /** The report on {@code review} in {@code language}; lines end with a line feed. */
  public static String of(ReviewedDocument review, Language language) {
    return write(new TextReport(new ReportWords(language)).lines(review));
  }

  /** {@code lines} as they are printed; each ends with a line feed. */
  static String write(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines(ReviewedDocument review) {
    List<String> lines = new ArrayList<>();
    lines.add(review.title());
    lines.add(words.say("report.as-of", review.asOf()));
    review.unread().map(words::of).ifPresent(lines::add);
    for (ReviewedNetwork network : review.networks()) {
      lines.add("");
      lines.addAll(lines(network, review.asOf()));
    }
    for (ReviewedFacility facility : review.facilities()) {
      lines.add("");
      lines.addAll(new FacilitySection(words, facility).lines());
    }
    for (ReviewedProject project : review.projects()) {
      lines.add("");
      lines.addAll(new ProjectSection(words, project).lines());
    }
    for (ReviewedFile file : review.files()) {
      lines.add("");
      lines.addAll(new FileSection(words, file).lines());
    }
    lines.addAll(summary(review));
    for (Explanation explanation : review.explanations()) {
      lines.add("");
      lines.addAll(new ExplanationSection(words, explanation).lines());
    }
    return lines;
  }

  private List<String> summary(ReviewedDocument review) {
    List<String> lines = new ArrayList<>();
    if (review.networks().size() > 1) {
      lines.add("");
      lines.add(words.say("report.outcome", review.outcomeOfNetworks()));
    }
    lines.addAll(
        counts(
            "report.facilities",
            review.facilities().stream().map(one -> one.assessment().outcome()).toList()));
    lines.addAll(
        counts(
            "report.projects",
            review.projects().stream().map(one -> one.assessment().outcome()).toList()));
    lines.addAll(
        counts(
            "report.files",
            review.files().stream().map(one -> one.review().assessment().outcome()).toList()));
    return lines;
  }

  private List<String> counts(String key, List<Outcome> outcomes) {
    long satisfied = outcomes.stream().filter(Outcome.SATISFIED::equals).count();
    long violated = outcomes.stream().filter(Outcome.VIOLATED::equals).count();
    long open = outcomes.size() - satisfied - violated;
    return outcomes.size() > 1 ? List.of("", words.say(key, satisfied, violated, open)) : List.of();
  }

  private List<String> lines(ReviewedNetwork review, LocalDate asOf) {
    List<String> lines = new ArrayList<>(header(review.plan()));
    if (!review.asOf().equals(asOf)) {
      lines.add("  " + words.say("report.as-of", review.asOf()));
    }
    lines.add("");
    lines.addAll(
        review
            .figures()
            .map(figures -> new BudgetSection(words, figures).lines())
            .orElseGet(() -> List.of(words.say("budget.not-computed"))));
    lines.add("");
    lines.addAll(new ResultSection(words, review.assessment()).lines());
    lines.addAll(new FindingSection(words, review.assessment().all()).lines());
    return lines;
  }

  private List<String> header(NetworkPlan plan) {
    CollaboratorNetwork network = plan.network();
    String unknown = words.say("header.unknown");
    return List.of(
        words.say("header.network", network.province(), plan.year()),
        "  "
            + words.say(
                "header.decision",
                network.establishment().decision().map(words::of).orElse(unknown)),
        "  " + words.say("header.centre", network.managingCentre().orElse(unknown)),
        "  " + words.say("header.money", plan.money().map(words::of).orElse(unknown)));
  }
}
