package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.place.Locality;

/**
 * One thing that a collaborator did: surveyed a workshop of a commune on 12 July 2022, or 40 that
 * are not named in the third quarter. Which tasks there are no text that was read says; they are
 * those of published accounts.
 *
 * @param id the caller's id
 * @param collaborator id of the collaborator; absent if it is not said who
 * @param period the day, or the month, quarter or year, in which it was done
 * @param task what was done
 * @param place the unit in which it was done, the smallest known
 * @param facility id of the facility that was found, surveyed or guided
 * @param project id of the project that was proposed or guided
 * @param event id of the event, the same for all who took part
 * @param facilities how many facilities it reached, where none is named
 */
@Value.Builder
public record CollaboratorWork(
    String id,
    Optional<String> collaborator,
    ReportPeriod period,
    CollaboratorTask task,
    Optional<Locality> place,
    Optional<String> facility,
    Optional<String> project,
    Optional<String> event,
    Optional<Integer> facilities) {

  /**
   * Checks the ids and the number.
   *
   * @throws IllegalArgumentException if the id, period or task is absent, a text is blank or not
   *     one line, the number of facilities is negative, or one is named beside it
   */
  public CollaboratorWork {
    id = named("id of work", Gate.line("id of work", id));
    period = Gate.given("period of work", period);
    task = Gate.given("task of work", task);
    place = Gate.known(place);
    String name = id;
    collaborator =
        Gate.line("collaborator of work " + name, collaborator)
            .map(one -> named("collaborator of work " + name, one));
    facility =
        Gate.line("facility of work", facility).map(one -> named("facility of work " + name, one));
    project =
        Gate.line("project of work", project).map(one -> named("project of work " + name, one));
    event = Gate.line("event of work", event).map(one -> named("event of work " + name, one));
    facilities = Gate.known(facilities);
    checkArgument(
        facilities.orElse(0) >= 0,
        "number of facilities of work %s must not be negative: %s",
        id,
        facilities);
    checkArgument(
        facilities.isEmpty() || facility.isEmpty(),
        "facilities of work %s must be named or counted, not both: %s, %s",
        id,
        facility,
        facilities);
  }

  /** A builder without any value set. */
  public static CollaboratorWorkBuilder builder() {
    return new CollaboratorWorkBuilder();
  }

  /** A builder with the values of this work. */
  public CollaboratorWorkBuilder toBuilder() {
    return builder().from(this);
  }

  private static String named(String name, String text) {
    checkArgument(!text.isBlank(), "%s must not be blank", name);
    return text;
  }
}
