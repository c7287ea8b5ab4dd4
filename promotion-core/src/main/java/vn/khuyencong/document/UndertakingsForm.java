package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Undertakings;

/** An {@link Undertakings} as a document writes it, with its components by the same names. */
public record UndertakingsForm(
    @Nullable Boolean invested,
    @Nullable Boolean committed,
    @Nullable Boolean noOtherStateMoney,
    @Nullable Boolean otherStateMoneyElsewhere)
    implements Form<Undertakings> {

  /** {@code undertakings} as a document writes it. */
  public static UndertakingsForm of(Undertakings undertakings) {
    return new UndertakingsForm(
        Written.plain(undertakings.invested()),
        Written.plain(undertakings.committed()),
        Written.plain(undertakings.noOtherStateMoney()),
        Written.plain(undertakings.otherStateMoneyElsewhere()));
  }

  @Override
  public @Nullable Undertakings make(Fields at) {
    return at.make(
        () ->
            new Undertakings(
                at.flag("invested", invested).optional(),
                at.flag("committed", committed).optional(),
                at.flag("noOtherStateMoney", noOtherStateMoney).optional(),
                at.flag("otherStateMoneyElsewhere", otherStateMoneyElsewhere).optional()));
  }
}
