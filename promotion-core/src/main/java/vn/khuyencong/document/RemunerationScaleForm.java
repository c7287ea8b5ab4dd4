package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    return at.make(
        () ->
            new RemunerationScale(at.list("rates", rates), at.form("ceiling", ceiling).optional()));
  }
}
