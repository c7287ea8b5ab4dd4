package vn.khuyencong.law.book;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular152.Article07Conditions;
import vn.khuyencong.law.circular152.Article07TrainingSupport;
import vn.khuyencong.law.circular152.Article10ClassCosts;
import vn.khuyencong.law.circular152.Article10Conditions;

/** The entries of Circular 152/2016/TT-BTC, on training. */
final class TrainingSections {
  private TrainingSections() {}

  static Stream<List<BookEntry>> all() {
    return Stream.of(
        EntryCollector.of(Article07TrainingSupport.class)
            .levels("circular152.article7", Article07TrainingSupport.CEILINGS)
            .entries(),
        EntryCollector.of(Article10ClassCosts.class)
            .levels("circular152.article10", Article10ClassCosts.CEILINGS)
            .entries(),
        trainees(),
        EntryCollector.of(Article10Conditions.class)
            .rules(Article10Conditions.RULES)
            .figure(
                "circular152.article10.least-days",
                EntryKind.FIGURE,
                Term.of("số ngày tối thiểu trong tháng", "least days in a month"),
                Article10Conditions.LEAST_DAYS,
                Article10Conditions.TEACHER_DAYS)
            .entries());
  }

  private static List<BookEntry> trainees() {
    return EntryCollector.of(Article07Conditions.class)
        .rules(Article07Conditions.RULES)
        .figure(
            "circular152.article7.least-kilometres",
            EntryKind.FIGURE,
            Term.of("số km được hỗ trợ đi lại", "kilometres from which travel is supported"),
            Article07Conditions.LEAST_KILOMETRES,
            Article07Conditions.TRAVEL_DISTANCE)
        .figure(
            "circular152.article7.least-kilometres-at-higher-rate",
            EntryKind.FIGURE,
            Term.of(
                "số km được hỗ trợ đi lại mức cao",
                "kilometres from which travel is supported at the higher rate"),
            Article07Conditions.LEAST_KILOMETRES_AT_HIGHER_RATE,
            Article07Conditions.HIGHER_TRAVEL)
        .figure(
            "circular152.article7.most-supports",
            EntryKind.FIGURE,
            Term.of("số lần hỗ trợ một người", "most supports of one learner"),
            Article07Conditions.MOST_SUPPORTS,
            Article07Conditions.ONE_SUPPORT)
        .entries();
  }
}
