package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.TransferFacts;

/** A {@link TransferFacts} as a document writes it, with its components by the same names. */
public record TransferFactsForm(
    @Nullable Boolean advanced,
    @Nullable Boolean improves,
    @Nullable Boolean saving,
    @Nullable Boolean listed,
    @Nullable Boolean lawful)
    implements Form<TransferFacts> {

  /** {@code facts} as a document writes it. */
  public static TransferFactsForm of(TransferFacts facts) {
    return new TransferFactsForm(
        Written.plain(facts.advanced()),
        Written.plain(facts.improves()),
        Written.plain(facts.saving()),
        Written.plain(facts.listed()),
        Written.plain(facts.lawful()));
  }

  @Override
  public @Nullable TransferFacts make(Fields at) {
    return at.make(
        () ->
            new TransferFacts(
                at.flag("advanced", advanced).optional(),
                at.flag("improves", improves).optional(),
                at.flag("saving", saving).optional(),
                at.flag("listed", listed).optional(),
                at.flag("lawful", lawful).optional()));
  }
}
