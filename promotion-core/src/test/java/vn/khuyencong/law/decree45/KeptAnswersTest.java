package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;

/** A law that was asked of many answers of the next what one that was asked of nobody does. */
@Tag("exhaustive")
class KeptAnswersTest {
  private static final LocalDate OF_2012 = LocalDate.of(2024, 6, 1);
  private static final LocalDate OF_2025 = LocalDate.of(2026, 6, 1);
  private static final PromotionLaw ASKED_IN_2024 = PromotionLaw.inForceOn(OF_2012);
  private static final PromotionLaw ASKED_IN_2026 = PromotionLaw.inForceOn(OF_2025);

  @Provide
  Arbitrary<SupportRequest> requests() {
    Arbitrary<FacilityBuilder> facts =
        Combinators.combine(
                Arbitraries.of(LegalForm.class).optional(0.8),
                known(),
                known(),
                known(),
                known(),
                known(),
                known(),
                Arbitraries.of(ArtisanTitle.class).optional(0.7))
            .as(
                (form, lawful, produces, cleaner, sustainable, investor, services, artisan) ->
                    Facility.builder()
                        .id("f")
                        .form(form)
                        .lawful(lawful)
                        .produces(produces)
                        .cleanerProduction(cleaner)
                        .sustainableProduction(sustainable)
                        .clusterInvestor(investor)
                        .promotionServices(services)
                        .artisan(artisan));
    return Combinators.combine(
            facts,
            Arbitraries.of(true, false),
            Arbitraries.of(Sector.class).set().ofMaxSize(2),
            Arbitraries.of(LocalDate.of(2016, 6, 1), LocalDate.of(2025, 8, 1)).optional(0.3),
            known())
        .as(
            (facility, site, sectors, approved, founding) ->
                SupportRequest.builder()
                    .facility(
                        (site ? facility.addSites(ProjectFixtures.commune()) : facility)
                            .sectors(sectors)
                            .build())
                    .approvedOn(approved)
                    .founding(founding)
                    .build());
  }

  private static Arbitrary<Optional<Boolean>> known() {
    return Arbitraries.of(true, false).optional(0.8);
  }

  @Property(tries = 400)
  void answersAsIfNobodyHadAskedBefore(@ForAll("requests") SupportRequest request) {
    assertThat(ASKED_IN_2024.assess(request))
        .isEqualTo(PromotionLaw.inForceOn(OF_2012).assess(request));
    assertThat(ASKED_IN_2026.assess(request))
        .isEqualTo(PromotionLaw.inForceOn(OF_2025).assess(request));
  }
}
