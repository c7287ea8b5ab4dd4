package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the law asks of the thing a cost line pays for; each fact matters for some items only.
 *
 * @param line id of the cost line
 * @param machineryNew whether the machinery is new (máy móc thiết bị mới)
 * @param machineryImproves whether it raises productivity, quality or efficiency, cuts pollution or
 *     makes a new product, against what the establishment uses
 * @param newToDistrict whether no establishment in the district applies the technology or makes the
 *     product yet
 * @param superior whether the technology is superior to what establishments of the area apply, or
 *     the establishment shown exemplary in its results
 * @param inDifficultArea whether it is for a difficult or specially difficult area; for management
 *     costs, a poor district too
 * @param eventAbroad whether a trip abroad goes to a forum, workshop or fair, not to a survey or
 *     study visit
 * @param investmentComplete whether the establishment has completed its investment
 * @param loanWithinTerm whether the loan is of medium or long term, in đồng, and not overdue
 * @param withinFirstTwoYears whether only interest of the first two years is supported
 * @param atLowestRate whether the interest is reckoned at the lowest rate of the bank that is named
 * @param paidElsewhere whether the same cost is supported under another line or project
 */
@Value.Builder
public record LineFacts(
    String line,
    Optional<Boolean> machineryNew,
    Optional<Boolean> machineryImproves,
    Optional<Boolean> newToDistrict,
    Optional<Boolean> superior,
    Optional<Boolean> inDifficultArea,
    Optional<Boolean> eventAbroad,
    Optional<Boolean> investmentComplete,
    Optional<Boolean> loanWithinTerm,
    Optional<Boolean> withinFirstTwoYears,
    Optional<Boolean> atLowestRate,
    Optional<Boolean> paidElsewhere) {

  /** Checks that the line is named. */
  public LineFacts {
    checkArgument(!line.isBlank(), "line of facts must not be blank");
  }

  /** A builder without any fact. */
  public static LineFactsBuilder builder() {
    return new LineFactsBuilder();
  }

  /** A builder for facts of {@code line}. */
  public static LineFactsBuilder of(String line) {
    return builder().line(line);
  }
}
