package vn.khuyencong.receipt;

import java.util.Optional;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.Ownership;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;

/** How facilities and their requests are written. */
final class CanonicalFacility {
  private CanonicalFacility() {}

  static void request(SupportRequest request, CanonicalWriter to) {
    to.group("facility", request.facility(), CanonicalFacility::facility)
        .optional("approvedOn", request.approvedOn())
        .optional("planDrawnUpIn", request.planDrawnUpIn())
        .optional("planYear", request.planYear())
        .optional("founding", request.founding());
  }

  static void facility(Facility facility, CanonicalWriter to) {
    to.field("id", facility.id())
        .optional("form", facility.form())
        .optional("lawful", facility.lawful())
        .optional("produces", facility.produces())
        .groups("sites", facility.sites(), CanonicalFacility::site)
        .sharedOptional("registeredOffice", facility.registeredOffice(), CanonicalPlace::locality)
        .field("sectors", facility.sectors())
        .optional("kiln", facility.kiln())
        .group("size", facility.size(), CanonicalFacility::size)
        .group("products", facility.products(), CanonicalFacility::products)
        .optional("cleanerProduction", facility.cleanerProduction())
        .optional("sustainableProduction", facility.sustainableProduction())
        .optional("clusterInvestor", facility.clusterInvestor())
        .optional("promotionServices", facility.promotionServices())
        .optional("artisan", facility.artisan())
        .group("ownership", facility.ownership(), CanonicalFacility::ownership)
        .optional("assumed", Optional.of(facility.assumed()).filter(assumed -> !assumed.isEmpty()));
  }

  static void site(ProductionSite site, CanonicalWriter to) {
    to.shared("unit", site.unit(), CanonicalPlace::locality)
        .sharedOptional("formerUnit", site.formerUnit(), CanonicalPlace::locality)
        .groups("areas", site.areas(), CanonicalPlace::area);
  }

  static void size(SizeFacts size, CanonicalWriter to) {
    to.optional("averageLabour", size.averageLabour())
        .optional("insuredLabour", size.insuredLabour())
        .optional("capital", size.capital())
        .optional("revenue", size.revenue())
        .optional("founded", size.founded())
        .optional("field", size.field());
  }

  static void products(ProductFacts products, CanonicalWriter to) {
    products
        .certificates()
        .ifPresent(known -> to.groups("certificates", known, CanonicalFacility::certificate));
    to.optional("keyProgramme", products.keyProgramme())
        .optional("export", products.export())
        .optional("localMaterials", products.localMaterials())
        .optional("workers", products.workers())
        .optional("supportingIndustryListed", products.supportingIndustryListed());
  }

  static void certificate(ProductCertificate certificate, CanonicalWriter to) {
    to.field("product", certificate.product())
        .field("level", certificate.level())
        .field("issued", certificate.issued())
        .field("decision", certificate.decision());
  }

  static void ownership(Ownership ownership, CanonicalWriter to) {
    to.optional("byWomen", ownership.byWomen())
        .optional("byEthnicMinority", ownership.byEthnicMinority());
  }
}
