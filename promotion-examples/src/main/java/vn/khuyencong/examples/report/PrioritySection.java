package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular46.PriorityClass;

/** Where a facility stands when money is allocated, and which facts could lift it. */
final class PrioritySection {
  private final ReportWords words;
  private final ReviewedFacility review;

  PrioritySection(ReportWords words, ReviewedFacility review) {
    this.words = words;
    this.review = review;
  }

  List<String> lines() {
    PriorityClass priority = review.priority();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("priority.title"));
    lines.add("  " + words.say("priority.area", rank(priority.area())));
    lines.add("  " + words.say("priority.sector", rank(priority.sector())));
    lines.add("  " + words.say("priority.cleaner", cleaner()));
    List<String> questions = new QuestionLines(words).of(priority.questions());
    if (!questions.isEmpty()) {
      lines.add("  " + words.say("priority.questions"));
      questions.forEach(question -> lines.add("  - " + question));
    }
    return lines;
  }

  private String rank(Optional<? extends Term> rank) {
    return rank.map(words::of).orElseGet(() -> words.say("priority.none"));
  }

  private String cleaner() {
    return review
        .priority()
        .cleanerProduction()
        .map(words::of)
        .orElseGet(() -> words.say("header.unknown"));
  }
}
