package vn.khuyencong;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Question;

/**
 * Facts of a subject that are known together.
 *
 * @param forget the subject without them
 * @param say the subject with them
 * @param <T> type of the subject
 */
record FactGroup<T>(UnaryOperator<T> forget, UnaryOperator<T> say) {

  /** {@code whole} without {@code groups}. */
  static <T> T forgetting(T whole, List<FactGroup<T>> groups) {
    T less = whole;
    for (FactGroup<T> group : groups) {
      less = group.forget().apply(less);
    }
    return less;
  }

  /**
   * {@code subject}, which lacks {@code groups}, with the first question answered again and again
   * until there is none; a question that no group answers is an error.
   */
  static <T> T answered(T subject, List<FactGroup<T>> groups, Function<T, Assessment> review) {
    List<FactGroup<T>> left = new ArrayList<>(groups);
    T now = subject;
    List<Question> questions = review.apply(now).questions();
    while (!questions.isEmpty()) {
      Question first = questions.get(0);
      T before = now;
      FactGroup<T> answer =
          left.stream()
              .filter(group -> !review.apply(group.say().apply(before)).questions().contains(first))
              .findFirst()
              .orElseThrow(() -> new AssertionError("nothing answers " + first));
      left.remove(answer);
      now = answer.say().apply(now);
      questions = review.apply(now).questions();
    }
    return now;
  }
}
