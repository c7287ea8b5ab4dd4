package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.rule.Outcome;

/** Which contents are open is stable: a fact left out, or added, never turns an answer around. */
class ContentPropertiesTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2012, 12, 1),
          LocalDate.of(2016, 6, 1),
          LocalDate.of(2020, 6, 1),
          LocalDate.of(2026, 3, 1));

  private static final List<UnaryOperator<Facility>> FORGETTING =
      List.of(
          one -> one.toBuilder().form(Optional.<LegalForm>empty()).build(),
          one -> one.toBuilder().lawful(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().produces(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().sites(List.of()).build(),
          one -> one.toBuilder().sectors(List.of()).build(),
          one -> one.toBuilder().cleanerProduction(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().sustainableProduction(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().clusterInvestor(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().promotionServices(Optional.<Boolean>empty()).build(),
          one -> one.toBuilder().artisan(Optional.<ArtisanTitle>empty()).build());

  @Property(tries = 300)
  void aFactLeftOutNeverTurnsAnAnswerAround(
      @ForAll("facilities") Facility whole, @ForAll Random random) {
    Facility less = whole;
    for (UnaryOperator<Facility> forgetting : FORGETTING) {
      less = random.nextInt(3) == 0 ? forgetting.apply(less) : less;
    }
    LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
    List<ContentAccess> before = opened(less, day);
    List<ContentAccess> after = opened(whole, day);
    Facility known = less;
    IntStream.range(0, before.size())
        .filter(i -> before.get(i).outcome().isDetermined())
        .forEach(
            i ->
                assertThat(after.get(i).outcome())
                    .as("%s of %s on %s", before.get(i).item(), known, day)
                    .isEqualTo(before.get(i).outcome()));
  }

  @Property(tries = 100)
  void ofOneOfWhomAllIsKnownNothingIsAskedButWhichHalf(
      @ForAll("facilities") Facility whole, @ForAll Random random) {
    assertThat(opened(whole, DAYS.get(random.nextInt(DAYS.size()))))
        .filteredOn(one -> one.outcome() == Outcome.FACT_MISSING)
        .flatExtracting(one -> one.findings().get(0).missingFacts())
        .isSubsetOf("eventAbroad", "staffCourse");
  }

  @Provide
  Arbitrary<Facility> facilities() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Arbitraries.of(
            LegalForm.COOPERATIVE,
            LegalForm.BUSINESS_HOUSEHOLD,
            LegalForm.INDIVIDUAL,
            LegalForm.STATE_UNIT,
            LegalForm.OTHER_ORGANISATION)
        .flatMap(
            form ->
                flag.list()
                    .ofSize(9)
                    .map(
                        flags ->
                            Facility.builder()
                                .id("f")
                                .form(form)
                                .lawful(true)
                                .produces(flags.get(0))
                                .addSites(
                                    flags.get(1)
                                        ? ProjectFixtures.commune()
                                        : ProjectFixtures.ward())
                                .addSectors(flags.get(2) ? Sector.FOOD_PROCESSING : Sector.OTHER)
                                .cleanerProduction(flags.get(3))
                                .sustainableProduction(flags.get(4))
                                .clusterInvestor(flags.get(5))
                                .promotionServices(flags.get(6))
                                .artisan(flags.get(7) ? ArtisanTitle.PEOPLES : ArtisanTitle.NONE)
                                .build()));
  }

  private static List<ContentAccess> opened(Facility facility, LocalDate day) {
    return RouteFacilities.law(day).contentsOpenTo(SupportRequest.of(facility));
  }
}
