package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Ownership;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.UnusualFact;

/** A {@link Facility} as a document writes it, with its components by the same names. */
public record FacilityForm(
    @Nullable String id,
    @Nullable String form,
    @Nullable Boolean lawful,
    @Nullable Boolean produces,
    @Nullable List<ProductionSiteForm> sites,
    @Nullable String registeredOffice,
    @Nullable List<String> sectors,
    @Nullable String kiln,
    @Nullable SizeFactsForm size,
    @Nullable ProductFactsForm products,
    @Nullable Boolean cleanerProduction,
    @Nullable Boolean sustainableProduction,
    @Nullable Boolean clusterInvestor,
    @Nullable Boolean promotionServices,
    @Nullable String artisan,
    @Nullable OwnershipForm ownership,
    @Nullable List<String> assumed)
    implements Form<Facility> {

  /** {@code facility} as a document writes it. */
  public static FacilityForm of(Facility facility) {
    return new FacilityForm(
        facility.id(),
        Written.name(facility.form()),
        Written.plain(facility.lawful()),
        Written.plain(facility.produces()),
        Written.list(facility.sites(), ProductionSiteForm::of),
        Written.id(facility.registeredOffice()),
        Written.names(facility.sectors()),
        Written.name(facility.kiln()),
        Written.group(facility.size(), SizeFacts.unknown(), SizeFactsForm::of),
        Written.group(facility.products(), ProductFacts.unknown(), ProductFactsForm::of),
        Written.plain(facility.cleanerProduction()),
        Written.plain(facility.sustainableProduction()),
        Written.plain(facility.clusterInvestor()),
        Written.plain(facility.promotionServices()),
        Written.name(facility.artisan()),
        Written.group(facility.ownership(), Ownership.unknown(), OwnershipForm::of),
        Written.names(facility.assumed()));
  }

  @Override
  public @Nullable Facility make(Fields at) {
    return at.make(
        () ->
            new Facility(
                at.text("id", id).required(),
                at.choice("form", form, LegalForm.values()).optional(),
                at.flag("lawful", lawful).optional(),
                at.flag("produces", produces).optional(),
                at.list("sites", sites),
                at.locality("registeredOffice", registeredOffice).optional(),
                at.choices("sectors", sectors, Sector.values()).or(Set.of()),
                at.choice("kiln", kiln, BrickKiln.values()).optional(),
                at.form("size", size).orUnknown(),
                at.form("products", products).orUnknown(),
                at.flag("cleanerProduction", cleanerProduction).optional(),
                at.flag("sustainableProduction", sustainableProduction).optional(),
                at.flag("clusterInvestor", clusterInvestor).optional(),
                at.flag("promotionServices", promotionServices).optional(),
                at.choice("artisan", artisan, ArtisanTitle.values()).optional(),
                at.form("ownership", ownership).orUnknown(),
                at.choices("assumed", assumed, UnusualFact.values()).or(Set.of())));
  }
}
