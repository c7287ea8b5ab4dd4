package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must fit together in the year of a network: its ids, and the days of its meetings. */
final class NetworkIds {
  private NetworkIds() {}

  static void check(Fields at, CollaboratorNetworkForm network) {
    Spelled.oneWay(at, Spelled.each("members", "id", network.members(), CollaboratorForm::id));
    Set<String> units = new HashSet<>();
    List<String> territory = network.territory() == null ? List.of() : network.territory();
    for (int i = 0; i < territory.size(); i++) {
      String unit = territory.get(i);
      if (unit != null && FieldText.isNamed(unit) && !units.add(unit)) {
        String place = at.join("territory") + "[" + i + "]";
        at.add(Problem.of(place, DocumentRule.ID_ONCE).of(unit));
      }
    }
  }

  static void check(Fields at, NetworkPlanForm plan) {
    CollaboratorNetworkForm network = plan.network();
    if (network == null) {
      return;
    }
    Set<String> members =
        ProjectIds.each(network.members())
            .map(CollaboratorForm::id)
            .filter(Objects::nonNull)
            .collect(toImmutableSet());
    NearNames known = new NearNames(members);
    List<MeetingForm> meetings = plan.meetings() == null ? List.of() : plan.meetings();
    for (int i = 0; i < meetings.size(); i++) {
      MeetingForm meeting = meetings.get(i);
      MealSupportForm meals = meeting == null ? null : meeting.meals();
      check(at, "meetings[" + i + "].meals.members", members, known, meals);
    }
  }

  private static void check(
      Fields at,
      String list,
      Set<String> members,
      NearNames known,
      @Nullable MealSupportForm meals) {
    List<String> eating = meals == null || meals.members() == null ? List.of() : meals.members();
    for (int i = 0; i < eating.size(); i++) {
      String id = eating.get(i);
      if (id != null && FieldText.isNamed(id) && !members.contains(id)) {
        at.add(
            NameProblem.reference(
                at.join(list) + "[" + i + "]", id, at.join("network.members"), known));
      }
    }
  }

  /** Tells each of {@code meetings} that is held in another year. */
  static void days(Fields at, Year year, @Nullable List<MeetingForm> meetings) {
    for (int i = 0; meetings != null && i < meetings.size(); i++) {
      MeetingForm meeting = meetings.get(i);
      Optional<LocalDate> day = meeting == null ? Optional.empty() : day(meeting.day());
      if (meeting != null && day.filter(held -> held.getYear() != year.getValue()).isPresent()) {
        at.add(
            Problem.of(at.join("meetings") + "[" + i + "].day", DocumentRule.MEETING_IN_YEAR)
                .with("meeting", FieldText.called(meeting.id()))
                .with("year", year.toString())
                .of(day.get().toString()));
      }
    }
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
