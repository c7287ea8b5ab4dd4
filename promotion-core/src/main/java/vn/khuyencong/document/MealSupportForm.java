package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Written.plain(meals.guests()),
        Written.plain(meals.guestsOnPayroll()),
        Written.dong(meals.perPersonDay()),
        Written.plain(meals.days()),
        Written.name(meals.place()));
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
                Set.of(),
                Optional.of(all),
                Optional.of(some),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    return at.make(
        () ->
            new MealSupport(
                Set.copyOf(at.texts("members", members).or(List.of())),
                invited.optional(),
                paid.optional(),
                at.amount("perPersonDay", perPersonDay).optional(),
                at.positive("days", days).optional(),
                at.choice("place", place, ConferencePlace.values()).optional()));
  }
}
