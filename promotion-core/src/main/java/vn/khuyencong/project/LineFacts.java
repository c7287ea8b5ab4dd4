package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

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
 * @param transfer what is known of a transfer of technology, if the line pays for one
 * @param cleanerPilot whether a pilot of cleaner production raises the efficient use of resources,
 *     cuts emissions and protects the environment and health
 * @param inDifficultArea whether it is for a difficult or specially difficult area; for management
 *     costs, a poor district too; for travel to a class, whether the learners live in such an area
 * @param eventAbroad whether a trip abroad goes to a forum, workshop or fair, not to a survey or
 *     study visit
 * @param personsDecided for how many persons of the line the competent authority decided that they
 *     go abroad
 * @param mediaContract whether the work goes by contract with a media body
 * @param relocation what is known of the relocation of which the line pays interest
 * @param training what is known of the class
 * @param paidElsewhere whether the same cost is supported by State money under another line or
 *     project
 * @param staffCourse whether a course is for trainers and promotion staff, not one of starting or
 *     managing an enterprise
 */
@Value.Builder
public record LineFacts(
    String line,
    Optional<Boolean> machineryNew,
    Optional<Boolean> machineryImproves,
    Optional<Boolean> newToDistrict,
    Optional<Boolean> superior,
    Optional<TransferFacts> transfer,
    Optional<Boolean> cleanerPilot,
    Optional<Boolean> inDifficultArea,
    Optional<Boolean> eventAbroad,
    Optional<Integer> personsDecided,
    Optional<Boolean> mediaContract,
    Optional<RelocationFacts> relocation,
    Optional<TrainingFacts> training,
    Optional<Boolean> paidElsewhere,
    Optional<Boolean> staffCourse) {

  /**
   * Checks that the line is named and that nobody is counted below zero.
   *
   * @throws IllegalArgumentException if the line is absent, blank or not one line, or the number of
   *     persons is negative
   */
  public LineFacts {
    line = Gate.line("line of facts", line);
    machineryNew = Gate.known(machineryNew);
    machineryImproves = Gate.known(machineryImproves);
    newToDistrict = Gate.known(newToDistrict);
    superior = Gate.known(superior);
    staffCourse = Gate.known(staffCourse);
    transfer = Gate.known(transfer);
    cleanerPilot = Gate.known(cleanerPilot);
    inDifficultArea = Gate.known(inDifficultArea);
    eventAbroad = Gate.known(eventAbroad);
    personsDecided = Gate.known(personsDecided);
    mediaContract = Gate.known(mediaContract);
    relocation = Gate.known(relocation);
    training = Gate.known(training);
    paidElsewhere = Gate.known(paidElsewhere);
    checkArgument(!line.isBlank(), "line of facts must not be blank");
    checkArgument(
        personsDecided.orElse(0) >= 0,
        "persons decided for %s must not be negative: %s",
        line,
        personsDecided.orElse(0));
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
