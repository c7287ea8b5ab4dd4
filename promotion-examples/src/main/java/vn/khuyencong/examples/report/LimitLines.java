package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.StepKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * The limit of a cost line in a few lines: what is requested, what may be paid and what binds.
 *
 * @param words the words of the report
 */
record LimitLines(ReportWords words) {

  List<String> of(LineLimit one) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + words.say("limit.line", one.id(), one.what()));
    lines.add("    " + requested(one));
    lines.add("    " + words.say("limit.most", most(one.limit())));
    one.limit().findings().stream()
        .flatMap(finding -> Optional.ofNullable(finding.arguments().get("nearest")).stream())
        .forEach(nearest -> lines.add("    " + words.say("limit.nearest", nearest)));
    rows(one.limit()).forEach(row -> lines.add("    " + row));
    one.limit()
        .reference()
        .ifPresent(
            reference -> lines.add("    " + words.say("limit.reference", reference(reference))));
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
        .map(words::of)
        .or(() -> one.statedCost().map(words::stated))
        .map(cost -> words.say("limit.asked", asked, cost))
        .orElseGet(() -> words.say("limit.asked-of-unknown", asked));
  }

  /**
   * The amount with what binds and where it is written; else that there is none, and what it is at
   * most by what is known. An amount that the uplift may still lift says so.
   */
  String most(SupportLimit limit) {
    return limit.binding().map(binding -> amount(limit, binding)).orElseGet(() -> none(limit));
  }

  /** A national limit that does not bind, as it is without the uplift, which lifts no local one. */
  String reference(SupportLimit limit) {
    return limit.binding().map(this::bound).orElseGet(() -> none(limit));
  }

  private String amount(SupportLimit limit, ConsideredLimit binding) {
    return limit.isFirm() || isLifted(limit.considered()) || !isLifted(limit.most())
        ? bound(binding)
        : limit
            .bound()
            .map(most -> words.say("limit.not-lifted", bound(binding), bound(most)))
            .orElseGet(() -> bound(binding));
  }

  private String none(SupportLimit limit) {
    String none =
        switch (limit.outcome()) {
          case SATISFIED -> words.say("limit.none-within");
          case VIOLATED -> refused(limit.assessment().violations());
          default -> words.say("limit.none", limit.outcome());
        };
    return limit
        .bound()
        .map(most -> words.say("limit.upper-bound", none, bound(most)))
        .orElse(none);
  }

  /** What is requested is above every amount that is possible, or something else is refused. */
  private String refused(List<Finding> violations) {
    return violations.stream()
        .filter(finding -> !finding.code().endsWith("within-limit"))
        .findFirst()
        .map(finding -> words.say("limit.none-because", finding.message(words.language())))
        .orElseGet(() -> words.say("limit.none-above"));
  }

  private String bound(ConsideredLimit limit) {
    String amount = words.of(limit.amount()) + words.rounding(limit.isRoundedDown());
    return words.say("limit.bound", amount, limit.kind(), limit.citation());
  }

  private static boolean isLifted(List<ConsideredLimit> limits) {
    return limits.stream()
        .flatMap(limit -> limit.steps().stream())
        .anyMatch(step -> step.kind() == StepKind.UPLIFT);
  }
}
