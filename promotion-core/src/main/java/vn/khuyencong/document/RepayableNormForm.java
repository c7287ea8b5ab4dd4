package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.project.RepayableNorm;

/** A {@link RepayableNorm} as a document writes it, with its components by the same names. */
public record RepayableNormForm(
    @Nullable String citation,
    @Nullable Long most,
    @Nullable Integer months,
    @Nullable ValidityForm validity)
    implements Form<RepayableNorm> {

  /** {@code norm} as a document writes it. */
  public static RepayableNormForm of(RepayableNorm norm) {
    return new RepayableNormForm(
        norm.citation().toString(),
        Written.dong(norm.most()),
        Written.plain(norm.months()),
        Written.group(norm.validity(), Validity.ALWAYS, ValidityForm::of));
  }

  @Override
  public @Nullable RepayableNorm make(Fields at) {
    return at.make(
        () ->
            new RepayableNorm(
                at.citation("citation", citation).required(),
                at.amount("most", most).optional(),
                at.count("months", months).optional(),
                at.form("validity", validity).orUnknown()));
  }
}
