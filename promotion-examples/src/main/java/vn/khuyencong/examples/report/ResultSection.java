package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** The overall result of a network, with the questions that are still open. */
final class ResultSection {
  private final ReportWords words;
  private final Assessment assessment;

  ResultSection(ReportWords words, Assessment assessment) {
    this.words = words;
    this.assessment = assessment;
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
    List<String> questions = questions();
    if (!questions.isEmpty()) {
      lines.add("  " + count("undetermined", questions.size()));
      questions.forEach(question -> lines.add("  - " + question));
    }
    return lines;
  }

  private String count(String key, int number) {
    return words.say("result." + key, number);
  }

  /** The missing facts, each once, and the open points. */
  private List<String> questions() {
    Map<String, List<Question>> byFact =
        assessment.questions().stream()
            .collect(
                groupingBy(
                    question -> question.in(words.language()), LinkedHashMap::new, toList()));
    List<String> questions = new ArrayList<>();
    byFact.forEach((fact, places) -> questions.add(question(fact, places)));
    for (OpenPoint<?> point : assessment.openPoints()) {
      questions.add(words.say("result.open-point", point, point.id()));
    }
    return questions;
  }

  private String question(String fact, List<Question> places) {
    List<String> citations =
        places.stream().map(place -> words.of(place.citation())).distinct().toList();
    String text = words.say("result.question", fact, String.join("; ", citations));
    return places.size() == 1 ? text : text + words.say("result.places", places.size());
  }
}
