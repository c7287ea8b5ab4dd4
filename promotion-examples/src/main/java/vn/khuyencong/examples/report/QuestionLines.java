package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Question;

/**
 * Open questions as a report lists them: each missing fact once, with the articles that ask for it.
 *
 * @param words the words of the report
 */
record QuestionLines(ReportWords words) {

  /** The missing facts and the open points that can still change {@code assessment}. */
  List<String> of(Assessment assessment) {
    return Stream.concat(
            of(assessment.questions()).stream(),
            assessment.openPoints().stream()
                .map(point -> words.say("result.open-point", point, point.id())))
        .toList();
  }

  /** The facts that {@code questions} ask for. */
  List<String> of(List<Question> questions) {
    Map<String, List<Question>> byFact =
        questions.stream()
            .collect(
                groupingBy(
                    question -> question.in(words.language()), LinkedHashMap::new, toList()));
    return byFact.entrySet().stream().map(fact -> line(fact.getKey(), fact.getValue())).toList();
  }

  private String line(String fact, List<Question> questions) {
    List<String> citations =
        questions.stream().map(question -> words.of(question.citation())).distinct().toList();
    long places = questions.stream().flatMap(one -> one.places().stream()).distinct().count();
    String text = words.say("result.question", fact, String.join("; ", citations));
    return places == 1 ? text : text + words.say("result.places", places);
  }
}
