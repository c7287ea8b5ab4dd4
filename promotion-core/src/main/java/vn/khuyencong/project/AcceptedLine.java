package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What was accepted of one cost line of a project.
 *
 * @param line id of the line
 * @param cost what the work accepted cost, đồng
 * @param support the support for which work was accepted, đồng
 */
public record AcceptedLine(String line, Optional<Vnd> cost, Optional<Vnd> support) {

  /**
   * Checks that the line is named and no amount is negative.
   *
   * @throws IllegalArgumentException if the line is absent, blank or not one line of text, or an
   *     amount is negative
   */
  public AcceptedLine {
    line = Gate.line("line of an acceptance", line);
    cost = Gate.known(cost);
    support = Gate.known(support);
    checkArgument(!line.isBlank(), "line of an acceptance must not be blank");
    checkArgument(
        cost.map(sum -> !sum.isNegative()).orElse(true),
        "cost accepted of %s must not be negative: %s",
        line,
        cost);
    checkArgument(
        support.map(sum -> !sum.isNegative()).orElse(true),
        "support accepted of %s must not be negative: %s",
        line,
        support);
  }
}
