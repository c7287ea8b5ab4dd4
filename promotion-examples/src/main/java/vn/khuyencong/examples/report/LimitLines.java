package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.rule.Outcome;

/**
 * The limit of a cost line in a few lines: what is requested, what may be paid and what binds.
 *
 * @param words the words of the report
 */
record LimitLines(ReportWords words) {

  List<String> of(LineLimit one) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + words.say("limit.line", one.id(), one.limit().what()));
    lines.add("    " + requested(one));
    lines.add("    " + words.say("limit.most", most(one.limit())));
    one.limit().findings().stream()
        .flatMap(finding -> Optional.ofNullable(finding.arguments().get("nearest")).stream())
        .forEach(nearest -> lines.add("    " + words.say("limit.nearest", nearest)));
    rows(one.limit()).forEach(row -> lines.add("    " + row));
    one.limit()
        .reference()
        .ifPresent(reference -> lines.add("    " + words.say("limit.reference", most(reference))));
    return lines;
  }

  /** The rows of a province's table of which it is not known which one counts. */
  List<String> rows(SupportLimit limit) {
    return limit.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.FACT_MISSING)
        .flatMap(finding -> Optional.ofNullable(finding.arguments().get("rows")).stream())
        .flatMap(rows -> rows instanceof Collection<?> many ? many.stream() : Stream.of(rows))
        .map(row -> words.say("limit.row", row))
        .toList();
  }

  private String requested(LineLimit one) {
    String asked = one.requested().map(words::of).orElseGet(() -> words.say("header.unknown"));
    return one.cost()
        .map(cost -> words.say("limit.asked", asked, cost))
        .orElseGet(() -> words.say("limit.asked-of-unknown", asked));
  }

  /**
   * The amount with what binds and where it is written; else that there is none, and what it is at
   * most by what is known.
   */
  String most(SupportLimit limit) {
    String none = words.say("limit.none", limit.outcome());
    return limit
        .lowest()
        .map(lowest -> words.say("limit.bound", lowest.amount(), lowest.kind(), lowest.citation()))
        .map(most -> limit.complete() ? most : words.say("limit.upper-bound", none, most))
        .orElse(none);
  }
}
