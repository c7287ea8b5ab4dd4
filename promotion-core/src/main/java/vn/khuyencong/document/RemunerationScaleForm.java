package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;

/** A {@link RemunerationScale} as a document writes it, with its components by the same names. */
public record RemunerationScaleForm(
    @Nullable List<RemunerationRateForm> rates, @Nullable ProvincialCeilingForm ceiling)
    implements Form<RemunerationScale> {

  /** {@code scale} as a document writes it. */
  public static RemunerationScaleForm of(RemunerationScale scale) {
    return new RemunerationScaleForm(
        Written.list(scale.rates(), RemunerationRateForm::of),
        Written.form(scale.ceiling(), ProvincialCeilingForm::of));
  }

  @Override
  public @Nullable RemunerationScale make(Fields at) {
    List<RemunerationRate> all = at.list("rates", rates);
    at.apart(
        DocumentRule.NO_OVERLAP,
        "rates",
        rates,
        all,
        two -> new RemunerationScale(two, Optional.empty()));
    return at.make(() -> new RemunerationScale(all, at.form("ceiling", ceiling).optional()));
  }
}
