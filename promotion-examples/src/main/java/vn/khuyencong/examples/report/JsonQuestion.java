package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.Question;

/**
 * A missing fact in the JSON report.
 *
 * @param fact name of the fact
 * @param path where in the request it is missing
 * @param citation the place in the law that asks for it
 * @param places everywhere in the request the answer belongs
 */
public record JsonQuestion(String fact, String path, Citation citation, List<String> places) {

  static List<JsonQuestion> of(List<Question> questions) {
    return questions.stream()
        .map(one -> new JsonQuestion(one.fact(), one.path(), one.citation(), one.places()))
        .toList();
  }
}
