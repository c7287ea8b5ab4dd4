package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.MealSupport;

/** A {@link MealSupport} as a document writes it, with its components by the same names. */
public record MealSupportForm(
    @Nullable List<String> members,
    @Nullable Integer guests,
    @Nullable Integer guestsOnPayroll,
    @Nullable Long perPersonDay,
    @Nullable Integer days,
    @Nullable String place)
    implements Form<MealSupport> {

  /** {@code meals} as a document writes it. */
  public static MealSupportForm of(MealSupport meals) {
    return new MealSupportForm(
        Written.list(meals.members(), text -> text),
        meals.guests(),
        Written.plain(meals.guestsOnPayroll()),
        meals.perPersonDay().dong(),
        meals.days(),
        meals.place().name());
  }

  @Override
  public @Nullable MealSupport make(Fields at) {
    Field<Integer> invited = at.count("guests", guests);
    Field<Integer> paid = at.count("guestsOnPayroll", guestsOnPayroll);
    at.both(
        DocumentRule.NOT_MORE,
        paid,
        invited,
        (some, all) ->
            new MealSupport(
                Set.of(), all, Optional.of(some), Vnd.ZERO, 1, ConferencePlace.INNER_CENTRAL_CITY));
    return at.make(
        () ->
            new MealSupport(
                Set.copyOf(at.texts("members", members).or(List.of())),
                invited.required(0),
                paid.optional(),
                at.amount("perPersonDay", perPersonDay).required(),
                at.positive("days", days).required(1),
                at.choice("place", place, ConferencePlace.values()).required()));
  }
}
