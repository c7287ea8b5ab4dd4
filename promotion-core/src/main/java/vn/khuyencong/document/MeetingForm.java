package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.Meeting;

/** A {@link Meeting} as a document writes it, with its components by the same names. */
public record MeetingForm(
    @Nullable String id,
    @Nullable String purpose,
    @Nullable String day,
    @Nullable List<CostItemForm> items,
    @Nullable MealSupportForm meals)
    implements Form<Meeting> {

  /** {@code meeting} as a document writes it. */
  public static MeetingForm of(Meeting meeting) {
    return new MeetingForm(
        meeting.id(),
        meeting.purpose(),
        Written.text(meeting.day()),
        Written.list(meeting.items(), CostItemForm::of),
        Written.form(meeting.meals(), MealSupportForm::of));
  }

  @Override
  public @Nullable Meeting make(Fields at) {
    return at.make(
        () ->
            new Meeting(
                at.text("id", id).required(),
                at.text("purpose", purpose).required(),
                at.day("day", day).optional(),
                at.list("items", items),
                at.form("meals", meals).optional()));
  }
}
