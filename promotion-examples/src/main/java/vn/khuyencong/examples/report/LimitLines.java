package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.limit.SupportLimit;

/**
 * The limit of a cost line in a few lines: what is requested, what may be paid and what binds.
 *
 * @param words the words of the report
 */
record LimitLines(ReportWords words) {

  List<String> of(LineLimit one) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + words.say("limit.line", one.id(), one.limit().item()));
    lines.add("    " + words.say("limit.asked", one.requested(), one.cost()));
    lines.add("    " + words.say("limit.most", most(one.limit())));
    one.limit()
        .reference()
        .ifPresent(reference -> lines.add("    " + words.say("limit.reference", most(reference))));
    return lines;
  }

  /** The amount with what binds and where it is written, or that there is none. */
  String most(SupportLimit limit) {
    return limit
        .binding()
        .map(
            binding ->
                words.say("limit.bound", binding.amount(), binding.kind(), binding.citation()))
        .orElseGet(() -> words.say("limit.none", limit.outcome()));
  }
}
