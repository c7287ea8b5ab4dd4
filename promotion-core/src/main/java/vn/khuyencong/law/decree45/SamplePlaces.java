package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;

/** One place of each kind that the place test tells apart. */
final class SamplePlaces {
  private static final Citation NOWHERE = Citation.of("-");

  private SamplePlaces() {}

  /** The places by the last part of their id. */
  static Map<String, Sample> all() {
    Locality province = Locality.of("p", LocalityKind.PROVINCE, "P").build();
    Locality central = Locality.of("c", LocalityKind.CENTRAL_CITY, "C").build();
    return ImmutableMap.<String, Sample>builder()
        .put("commune-in-province", unit(LocalityKind.COMMUNE, province))
        .put("commune-in-central-city", unit(LocalityKind.COMMUNE, central))
        .put("ward-in-province", newWard(province))
        .put("ward-in-central-city", newWard(central))
        .put("special-zone", unit(LocalityKind.SPECIAL_ZONE, province))
        .put(
            "township",
            unit(LocalityKind.TOWNSHIP, district(LocalityKind.RURAL_DISTRICT, province)))
        .put("ward-of-town", unit(LocalityKind.WARD, district(LocalityKind.TOWN, province)))
        .put(
            "ward-of-urban-district",
            unit(LocalityKind.WARD, district(LocalityKind.URBAN_DISTRICT, central)))
        .put("ward-of-class-1-city", ward(CityClass.CLASS_1, province, WardOrigin.neverCommune()))
        .put(
            "converted-ward-of-class-1-city",
            ward(
                CityClass.CLASS_1,
                province,
                WardOrigin.convertedOn(LocalDate.of(2010, 1, 1), NOWHERE)))
        .put("ward-of-class-2-city", ward(CityClass.CLASS_2, province, WardOrigin.neverCommune()))
        .put("ward-of-class-3-city", ward(CityClass.CLASS_3, province, WardOrigin.neverCommune()))
        .buildOrThrow();
  }

  private static Sample unit(LocalityKind kind, Locality within) {
    return new Sample(
        Locality.of("u", kind, "U").within(within).build(),
        Term.of(kind.vi() + ", " + within.kind().vi(), kind.en() + ", " + within.kind().en()));
  }

  /** A ward as there are since the end of the district tier. */
  private static Sample newWard(Locality within) {
    Sample ward = unit(LocalityKind.WARD, within);
    LocalDate first = LocalityKind.LAST_DAY_OF_DISTRICTS.value().plusDays(1);
    return new Sample(
        ward.locality().toBuilder().validity(Validity.since(first)).build(), ward.name());
  }

  private static Sample ward(CityClass cityClass, Locality province, WardOrigin origin) {
    Locality city =
        Locality.of("d", LocalityKind.CITY, "D")
            .within(province)
            .addCityClasses(new CityClassFact(cityClass, Validity.ALWAYS, NOWHERE))
            .build();
    boolean converted = origin.convertedFromCommune().isPresent();
    return new Sample(
        Locality.of("u", LocalityKind.WARD, "U").within(city).wardOrigin(origin).build(),
        Term.of(
            (converted ? "phường chuyển từ xã" : "phường") + ", thành phố " + cityClass.vi(),
            (converted ? "ward converted from a commune" : "ward")
                + ", "
                + cityClass.en()
                + " city"));
  }

  private static Locality district(LocalityKind kind, Locality within) {
    return Locality.of("d", kind, "D").within(within).build();
  }

  /**
   * A place and its name.
   *
   * @param locality the place
   * @param name its name
   */
  record Sample(Locality locality, Term name) {}
}
