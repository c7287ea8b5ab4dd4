package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.network.Authority;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Verdict;

/**
 * Whether an authority is the one that an article on networks names.
 *
 * <p>Reading: the provincial People's Committee and its Chairman are taken for one another, as for
 * plans; the finding says which one the text names. Whether the provincial People's Council stands
 * in for them is an open point.
 */
final class NetworkAuthority {
  private static final Set<Authority> PROVINCE =
      ImmutableSet.of(
          Authority.PROVINCIAL_PEOPLES_COMMITTEE,
          Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE);

  private static final OpenPoint<Boolean> COUNCIL = NetworkPoints.PEOPLES_COUNCIL;

  private NetworkAuthority() {}

  /** Whether {@code given} is the authority {@code named} at {@code place}. */
  static Verdict check(Authority given, Authority named, Citation place, Context context) {
    if (given == Authority.PROVINCIAL_PEOPLES_COUNCIL) {
      return context
          .answer(COUNCIL)
          .map(yes -> Verdict.satisfiedIf(yes).relyingOn(COUNCIL))
          .orElseGet(() -> context.unsettled(COUNCIL))
          .with("authority", yes(context) ? new Instead(given, named, place) : given);
    }
    return Verdict.satisfiedIf(PROVINCE.contains(given))
        .with(
            "authority",
            PROVINCE.contains(given) && given != named ? new Instead(given, named, place) : given);
  }

  private static boolean yes(Context context) {
    return context.answer(COUNCIL).orElse(false);
  }

  /**
   * An authority that stands in for the one a text names, as a sentence says it.
   *
   * @param given who decided
   * @param named whom the text names
   * @param place the text
   */
  private record Instead(Authority given, Authority named, Citation place) implements Localised {

    @Override
    public String in(Language language) {
      return given.in(language)
          + (language == Language.VIETNAMESE
              ? " (" + place + " nêu "
              : " (" + place + " names the ")
          + named.in(language)
          + ")";
    }
  }
}
