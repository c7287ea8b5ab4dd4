package vn.khuyencong.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;

/** A row of a province's register: what a facility is built from. The units are built once. */
record FacilityRow(
    String id,
    Optional<LegalForm> form,
    Optional<Boolean> lawful,
    Optional<Boolean> produces,
    List<Locality> units,
    List<AreaFact> areas,
    Set<Sector> sectors,
    Optional<BrickKiln> kiln,
    Optional<Integer> workers,
    Optional<Integer> insured,
    Optional<Long> capital,
    Optional<Long> revenue,
    Optional<BusinessField> field,
    Optional<Boolean> cleaner,
    Optional<Boolean> services) {

  static FacilityRow of(SupportRequest request) {
    Facility facility = request.facility();
    SizeFacts size = facility.size();
    return new FacilityRow(
        facility.id(),
        facility.form(),
        facility.lawful(),
        facility.produces(),
        facility.sites().stream().map(ProductionSite::unit).toList(),
        facility.sites().stream().flatMap(site -> site.areas().stream()).toList(),
        facility.sectors(),
        facility.kiln(),
        size.averageLabour(),
        size.insuredLabour(),
        size.capital().map(Vnd::dong),
        size.revenue().map(Vnd::dong),
        size.field(),
        facility.cleanerProduction(),
        facility.promotionServices());
  }

  /** The request, built. */
  SupportRequest request() {
    return SupportRequest.of(
        Facility.builder()
            .id(id)
            .form(form)
            .lawful(lawful)
            .produces(produces)
            .sites(
                units.isEmpty()
                    ? List.of()
                    : List.of(ProductionSite.builder().unit(units.get(0)).areas(areas).build()))
            .sectors(sectors)
            .kiln(kiln)
            .size(
                SizeFacts.builder()
                    .averageLabour(workers)
                    .insuredLabour(insured)
                    .capital(capital.map(Vnd::of))
                    .revenue(revenue.map(Vnd::of))
                    .field(field)
                    .build())
            .cleanerProduction(cleaner)
            .promotionServices(services)
            .build());
  }
}
