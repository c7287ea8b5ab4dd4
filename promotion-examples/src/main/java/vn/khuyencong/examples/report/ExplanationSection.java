package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.rule.Remedy;

/** An explanation: each finding in short and in full, then what could be changed. */
final class ExplanationSection {
  private final ReportWords words;
  private final Explanation explanation;

  ExplanationSection(ReportWords words, Explanation explanation) {
    this.words = words;
    this.explanation = explanation;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "explanation.title", words.of(explanation.subject()), words.of(explanation.outcome())));
    explanation
        .findings()
        .forEach(
            finding -> {
              lines.add("  - " + finding.message(words.language()));
              finding.explanation(words.language()).forEach(line -> lines.add("      " + line));
            });
    if (!explanation.remedies().isEmpty()) {
      lines.add("  " + words.say("explanation.remedies", explanation.remedies().size()));
      explanation.remedies().forEach(remedy -> lines.add("  - " + sentence(remedy)));
    }
    return lines;
  }

  private String sentence(Remedy remedy) {
    return remedy.changes().stream()
        .map(change -> words.say("facility.reason", change, change.citation()))
        .collect(joining(" "));
  }
}
