package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** The overall result of a network, with the questions that are still open. */
final class ResultSection {
  private final ReportWords words;
  private final Assessment assessment;
  private final QuestionLines asked;

  ResultSection(ReportWords words, Assessment assessment) {
    this(new QuestionLines(words), assessment);
  }

  ResultSection(QuestionLines asked, Assessment assessment) {
    this.words = asked.words();
    this.assessment = assessment;
    this.asked = asked;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("result.title"));
    int violations = assessment.violations().size();
    lines.add(
        "  " + (violations == 0 ? words.say("result.none") : count("violations", violations)));
    if (!assessment.warnings().isEmpty()) {
      lines.add("  " + count("warnings", assessment.warnings().size()));
    }
    if (assessment.outcome() == Outcome.SATISFIED) {
      lines.add("  " + words.say("result.satisfied"));
    }
    List<String> questions = asked.of(assessment);
    if (!questions.isEmpty()) {
      lines.add("  " + count("undetermined", questions.size()));
      questions.forEach(question -> lines.add("  - " + question));
    }
    return lines;
  }

  private String count(String key, int number) {
    return words.say("result." + key, number);
  }
}
