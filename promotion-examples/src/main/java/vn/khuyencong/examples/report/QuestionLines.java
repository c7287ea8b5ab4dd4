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
 * @param subjects the ids of what a fact is asked of, by the path of their part, "projects[3]";
 *     none where that is the subject of the whole report
 */
record QuestionLines(ReportWords words, Map<String, String> subjects) {
  private static final int MOST_NAMED = 5;

  /** Copies the ids. */
  QuestionLines {
    subjects = Map.copyOf(subjects);
  }

  /** Questions about one subject. */
  QuestionLines(ReportWords words) {
    this(words, Map.of());
  }

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
    List<String> places =
        questions.stream().flatMap(one -> one.places().stream()).distinct().toList();
    String text = words.say("result.question", fact, String.join("; ", citations));
    String counted = places.size() == 1 ? text : text + words.say("result.places", places.size());
    List<String> of = places.stream().flatMap(this::subject).distinct().toList();
    return of.isEmpty() || of.size() > MOST_NAMED ? counted : text + ": " + words.of(of);
  }

  private Stream<String> subject(String place) {
    return Stream.ofNullable(subjects.get(place.split("\\.", 2)[0]));
  }
}
