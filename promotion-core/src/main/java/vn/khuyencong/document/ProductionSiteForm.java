package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.ProductionSite;

/** A {@link ProductionSite} as a document writes it, with its components by the same names. */
public record ProductionSiteForm(
    @Nullable String unit, @Nullable String formerUnit, @Nullable List<AreaFactForm> areas)
    implements Form<ProductionSite> {

  /** {@code site} as a document writes it. */
  public static ProductionSiteForm of(ProductionSite site) {
    return new ProductionSiteForm(
        site.unit().id(),
        Written.id(site.formerUnit()),
        Written.list(site.areas(), AreaFactForm::of));
  }

  @Override
  public @Nullable ProductionSite make(Fields at) {
    return at.make(
        () ->
            new ProductionSite(
                at.locality("unit", unit).required(),
                at.locality("formerUnit", formerUnit).optional(),
                at.list("areas", areas)));
  }
}
