package vn.khuyencong.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;

class LocalityTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final Citation LIST = Citation.of("1/QĐ-TTg");
  private static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
  private static final Locality DISTRICT =
      Locality.of("800", LocalityKind.RURAL_DISTRICT, "Thạnh Hóa").within(PROVINCE).build();
  private static final Locality COMMUNE =
      Locality.of("1", LocalityKind.COMMUNE, "Tân Tây").within(DISTRICT).build();

  @Nested
  class Existence {
    @ParameterizedTest
    @EnumSource(names = {"RURAL_DISTRICT", "URBAN_DISTRICT", "TOWN", "CITY", "TOWNSHIP"})
    void ofTheDistrictTierAndOfTownshipsEndsOn30June2025(LocalityKind kind) {
      assertThat(kind.exists().contains(LAST_DAY)).isTrue();
      assertThat(kind.exists().contains(REFORM)).isFalse();
    }

    @Test
    void ofSpecialZonesBeginsOn1July2025() {
      assertThat(LocalityKind.SPECIAL_ZONE.exists().contains(LAST_DAY)).isFalse();
      assertThat(LocalityKind.SPECIAL_ZONE.exists().contains(REFORM)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMUNE", "WARD", "PROVINCE", "CENTRAL_CITY"})
    void ofTheOthersIsNotLimited(LocalityKind kind) {
      assertThat(kind.exists()).isEqualTo(Validity.ALWAYS);
    }

    @Test
    void ofTheDistrictTierIsKnownFromReports() {
      assertThat(LocalityKind.LAST_DAY_OF_DISTRICTS.value()).isEqualTo(LAST_DAY);
      assertThat(LocalityKind.LAST_DAY_OF_DISTRICTS.evidence()).isEqualTo(Evidence.SECONDARY);
    }

    @Test
    void ofAUnitIsThatOfItsKindUnlessToldOtherwise() {
      assertThat(DISTRICT.validity()).isEqualTo(Validity.until(LAST_DAY));
      assertThat(DISTRICT.existsOn(LAST_DAY)).isTrue();
      assertThat(DISTRICT.existsOn(REFORM)).isFalse();
    }

    @Test
    void ofAUnitNeverOutlastsItsKind() {
      Locality late = DISTRICT.toBuilder().validity(Validity.ALWAYS).build();
      assertThat(late.existsOn(REFORM)).isFalse();
    }

    @Test
    void ofAUnitMayEndBeforeThatOfItsKind() {
      Locality merged = COMMUNE.toBuilder().validity(Validity.until(LAST_DAY)).build();
      assertThat(merged.existsOn(LAST_DAY)).isTrue();
      assertThat(merged.existsOn(REFORM)).isFalse();
    }

    /** Whether it exists on a day is asked without working out the days. */
    @Test
    void ofAUnitAreTheDaysOnWhichItExists() {
      Locality early = COMMUNE.toBuilder().validity(Validity.until(LAST_DAY.minusDays(1))).build();
      Locality late = DISTRICT.toBuilder().validity(Validity.since(LAST_DAY)).build();
      Locality inLate = COMMUNE.toBuilder().validity(Validity.ALWAYS).within(late).build();
      assertThat(List.of(DISTRICT, COMMUNE, early, late, inLate))
          .allSatisfy(
              unit ->
                  assertThat(
                          Stream.of(
                              LAST_DAY.minusDays(2),
                              LAST_DAY.minusDays(1),
                              LAST_DAY,
                              REFORM,
                              REFORM.plusYears(1)))
                      .allSatisfy(
                          day ->
                              assertThat(unit.existsOn(day))
                                  .isEqualTo(unit.existence().contains(day))));
    }
  }

  @Nested
  class Tiers {
    @Test
    void communeDistrictAndProvinceLieWithinOneAnother() {
      assertThat(COMMUNE.at(LocalityLevel.COMMUNE)).containsSame(COMMUNE);
      assertThat(COMMUNE.at(LocalityLevel.DISTRICT)).containsSame(DISTRICT);
      assertThat(COMMUNE.province()).isSameAs(PROVINCE);
      assertThat(PROVINCE.province()).isSameAs(PROVINCE);
      assertThat(PROVINCE.at(LocalityLevel.COMMUNE)).isEmpty();
    }

    @Test
    void aCommuneMayLieDirectlyInItsProvince() {
      Locality commune = Locality.of("2", LocalityKind.COMMUNE, "Hạ").within(PROVINCE).build();
      assertThat(commune.at(LocalityLevel.DISTRICT)).isEmpty();
      assertThat(commune.province()).isSameAs(PROVINCE);
    }

    @ParameterizedTest
    @EnumSource(
        names = {"PROVINCE", "CENTRAL_CITY"},
        mode = Mode.EXCLUDE)
    void aUnitBelowTheProvinceMustSayWhatItLiesWithin(LocalityKind kind) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("2", kind, "Hạ").build())
          .withMessage("unit below the province must say what it lies within: 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "CENTRAL_CITY"})
    void aProvinceLiesWithinNothing(LocalityKind kind) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("2", kind, "Hạ").within(PROVINCE).build())
          .withMessage("province-level unit must not lie within another: 2");
    }

    @Test
    void aDistrictDoesNotLieWithinADistrict() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("2", LocalityKind.TOWN, "Hạ").within(DISTRICT).build())
          .withMessage("2 must lie within a unit of a higher tier: 800");
    }

    @Test
    void aDistrictDoesNotLieWithinACommune() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("2", LocalityKind.TOWN, "Hạ").within(COMMUNE).build())
          .withMessage("2 must lie within a unit of a higher tier: 1");
    }
  }

  @Nested
  class Names {
    @Test
    void carryTheKindInBothLanguages() {
      assertThat(COMMUNE.fullName()).isEqualTo("xã Tân Tây");
      assertThat(COMMUNE.in(Language.VIETNAMESE)).isEqualTo("xã Tân Tây");
      assertThat(COMMUNE.in(Language.ENGLISH)).isEqualTo("Tân Tây commune");
    }

    @Test
    void mustNotBeBlank() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("2", LocalityKind.PROVINCE, " ").build())
          .withMessage("name of a locality must not be blank: 2");
    }

    @Test
    void goWithAnIdThatIsNotBlank() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Locality.of("", LocalityKind.PROVINCE, "Long An").build())
          .withMessage("id of a locality must not be blank: Long An");
    }

    @Test
    void ofALinkMustNotBeBlank() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LocalityLink("2", "", Optional.empty(), LIST, Evidence.SECONDARY))
          .withMessage("name of a linked locality must not be blank: 2");
    }

    @Test
    void ofALinkGoWithAnIdThatIsNotBlank() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new LocalityLink(" ", "xã Hạ", Optional.empty(), LIST, Evidence.SECONDARY))
          .withMessage("id of a linked locality must not be blank: xã Hạ");
    }
  }

  @Nested
  class Areas {
    private final AreaFact difficult = fact(true, Validity.ALWAYS);
    private final AreaFact notDifficult = fact(false, Validity.since(REFORM));

    private AreaFact fact(boolean holds, Validity validity) {
      return new AreaFact(AreaClass.DIFFICULT_AREA, holds, validity, LIST);
    }

    private Locality commune(AreaFact... own) {
      Locality district = DISTRICT.toBuilder().addAreas(difficult).build();
      return COMMUNE.toBuilder().within(district).addAreas(own).build();
    }

    @Test
    void areThoseOfTheContainingUnitWhereTheUnitSaysNothing() {
      assertThat(commune().area(AreaClass.DIFFICULT_AREA, LAST_DAY)).contains(difficult);
    }

    @Test
    void areFirstThoseOfTheUnitItself() {
      Locality commune = commune(notDifficult);
      assertThat(commune.area(AreaClass.DIFFICULT_AREA, REFORM)).contains(notDifficult);
      assertThat(commune.area(AreaClass.DIFFICULT_AREA, LAST_DAY)).contains(difficult);
    }

    @Test
    void areUnknownWhereNothingIsSaid() {
      assertThat(COMMUNE.area(AreaClass.DIFFICULT_AREA, LAST_DAY)).isEmpty();
      assertThat(commune().area(AreaClass.POOR_DISTRICT, LAST_DAY)).isEmpty();
    }

    @Test
    void areNotThoseOfAnotherDay() {
      Locality commune = COMMUNE.toBuilder().addAreas(notDifficult).build();
      assertThat(commune.area(AreaClass.DIFFICULT_AREA, LAST_DAY)).isEmpty();
    }
  }

  @Nested
  class Cities {
    private final LocalDate raised = LocalDate.of(2019, 9, 5);
    private final Locality city =
        Locality.of("794", LocalityKind.CITY, "Tân An")
            .within(PROVINCE)
            .addCityClasses(
                new CityClassFact(CityClass.CLASS_3, Validity.until(raised.minusDays(1)), LIST),
                new CityClassFact(CityClass.CLASS_2, Validity.since(raised), LIST))
            .build();

    @Test
    void haveTheClassOfTheDay() {
      assertThat(city.cityClass(raised.minusDays(1))).contains(CityClass.CLASS_3);
      assertThat(city.cityClass(raised)).contains(CityClass.CLASS_2);
    }

    @Test
    void haveAnUnknownClassWhereNothingIsSaid() {
      assertThat(PROVINCE.cityClass(raised)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        names = {"CITY", "CENTRAL_CITY"},
        mode = Mode.EXCLUDE)
    void aloneHaveAClass(LocalityKind kind) {
      Locality unit = unit(kind);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  unit.toBuilder()
                      .addCityClasses(new CityClassFact(CityClass.CLASS_1, Validity.ALWAYS, LIST))
                      .build())
          .withMessage("class must be that of a city, but 9 is a " + kind.en());
    }

    @Test
    void runByTheCentreHaveAClassToo() {
      Locality central =
          Locality.of("79", LocalityKind.CENTRAL_CITY, "Hồ Chí Minh")
              .addCityClasses(new CityClassFact(CityClass.SPECIAL, Validity.ALWAYS, LIST))
              .build();
      assertThat(central.cityClass(raised)).contains(CityClass.SPECIAL);
    }
  }

  @Nested
  class Wards {
    @ParameterizedTest
    @EnumSource(names = "WARD", mode = Mode.EXCLUDE)
    void aloneHaveAnOrigin(LocalityKind kind) {
      Locality unit = unit(kind);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> unit.toBuilder().wardOrigin(WardOrigin.neverCommune()).build())
          .withMessage("origin must be that of a ward, but 9 is a " + kind.en());
    }

    @Test
    void sayWhetherTheyWereACommune() {
      LocalDate day = LocalDate.of(2020, 1, 1);
      WardOrigin converted = WardOrigin.convertedOn(day, LIST);
      assertThat(converted.convertedFromCommune()).contains(day);
      assertThat(converted.decision()).contains(LIST);
      assertThat(WardOrigin.neverCommune().convertedFromCommune()).isEmpty();
    }
  }

  private static Locality unit(LocalityKind kind) {
    return Locality.of("9", kind, "Hạ")
        .within(kind.level() == LocalityLevel.PROVINCE ? Optional.empty() : Optional.of(PROVINCE))
        .build();
  }
}
