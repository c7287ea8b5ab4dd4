package vn.khuyencong.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;

/** Localities from the paths of the decision table, "phường<thành phố loại 1<tỉnh". */
final class Places {
  private Places() {}

  /** The place at {@code path}, smallest unit first; {@code origin} is that of a ward. */
  static Locality at(String path, Optional<WardOrigin> origin) {
    List<String> units = List.of(path.split("<"));
    Optional<Locality> within = Optional.empty();
    for (int i = units.size() - 1; i >= 0; i--) {
      boolean smallest = i == 0;
      within = Optional.of(unit(units.get(i), path + i, within, smallest, origin));
    }
    return within.orElseThrow();
  }

  /** That a site is in no difficult area. */
  static List<AreaFact> notDifficult() {
    return Stream.of(AreaClass.DIFFICULT_AREA, AreaClass.SPECIALLY_DIFFICULT_AREA)
        .map(area -> new AreaFact(area, false, Validity.ALWAYS, Citation.of("decision table")))
        .toList();
  }

  private static Locality unit(
      String text,
      String id,
      Optional<Locality> within,
      boolean smallest,
      Optional<WardOrigin> origin) {
    LocalityKind kind = kind(text);
    return Locality.of(id, kind, "X")
        .within(within)
        .cityClasses(cityClass(text))
        .wardOrigin(smallest && kind == LocalityKind.WARD ? origin : Optional.empty())
        .build();
  }

  private static LocalityKind kind(String text) {
    return switch (text) {
      case "xã" -> LocalityKind.COMMUNE;
      case "phường" -> LocalityKind.WARD;
      case "thị trấn" -> LocalityKind.TOWNSHIP;
      case "đặc khu" -> LocalityKind.SPECIAL_ZONE;
      case "huyện" -> LocalityKind.RURAL_DISTRICT;
      case "quận" -> LocalityKind.URBAN_DISTRICT;
      case "thị xã" -> LocalityKind.TOWN;
      case "tỉnh" -> LocalityKind.PROVINCE;
      case "thành phố trực thuộc trung ương" -> LocalityKind.CENTRAL_CITY;
      case "thành phố", "thành phố loại 1", "thành phố loại 2", "thành phố loại 3" ->
          LocalityKind.CITY;
      default -> throw new IllegalStateException("unknown unit: " + text);
    };
  }

  private static List<CityClassFact> cityClass(String text) {
    return text.startsWith("thành phố loại ")
        ? List.of(
            new CityClassFact(
                CityClass.valueOf("CLASS_" + text.substring(text.length() - 1)),
                Validity.ALWAYS,
                Citation.of("decision table")))
        : List.of();
  }
}
