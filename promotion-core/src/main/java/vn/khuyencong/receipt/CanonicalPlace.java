package vn.khuyencong.receipt;

import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.WardOrigin;

/** How localities are written. */
final class CanonicalPlace {
  private CanonicalPlace() {}

  static void locality(Locality unit, CanonicalWriter to) {
    to.field("id", unit.id())
        .field("name", unit.name())
        .field("kind", unit.kind())
        .field("validity", unit.validity())
        .sharedOptional("within", unit.within(), CanonicalPlace::locality)
        .groups("cityClasses", unit.cityClasses(), CanonicalPlace::cityClass)
        .optional("wardOrigin", unit.wardOrigin(), CanonicalPlace::wardOrigin)
        .groups("areas", unit.areas(), CanonicalPlace::area)
        .groups("predecessors", unit.predecessors(), CanonicalPlace::link)
        .groups("successors", unit.successors(), CanonicalPlace::link);
  }

  static void area(AreaFact fact, CanonicalWriter to) {
    to.field("area", fact.area())
        .field("holds", fact.holds())
        .field("validity", fact.validity())
        .field("citation", fact.citation());
  }

  static void cityClass(CityClassFact fact, CanonicalWriter to) {
    to.field("cityClass", fact.cityClass())
        .field("validity", fact.validity())
        .field("citation", fact.citation());
  }

  static void wardOrigin(WardOrigin origin, CanonicalWriter to) {
    to.optional("convertedFromCommune", origin.convertedFromCommune())
        .optional("decision", origin.decision());
  }

  static void link(LocalityLink link, CanonicalWriter to) {
    to.field("id", link.id())
        .field("name", link.name())
        .optional("share", link.share())
        .field("citation", link.citation())
        .field("evidence", link.evidence());
  }
}
