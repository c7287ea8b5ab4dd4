package vn.khuyencong.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

/** One process: prints a line, makes a list of Guava, or gives the first answer of the library. */
public final class ColdStart {
  private ColdStart() {}

  /** What the process does is its first argument. */
  public static void main(String[] arguments) {
    System.out.println(
        switch (arguments[0]) {
          case "println" -> "hello";
          case "guava" -> ImmutableList.of("hello", "you").toString();
          case "first" -> firstAnswer();
          default -> throw new IllegalArgumentException(arguments[0]);
        });
  }

  private static String firstAnswer() {
    Locality province = Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
    Locality district =
        Locality.of("h", LocalityKind.RURAL_DISTRICT, "Thạnh Hóa").within(province).build();
    Locality commune = Locality.of("x", LocalityKind.COMMUNE, "Tân Tây").within(district).build();
    Facility household =
        Facility.builder()
            .id("household")
            .form(LegalForm.BUSINESS_HOUSEHOLD)
            .lawful(true)
            .produces(true)
            .addSites(ProductionSite.in(commune))
            .addSectors(Sector.FOOD_PROCESSING)
            .build();
    return PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1)).assess(household).outcome().toString();
  }
}
