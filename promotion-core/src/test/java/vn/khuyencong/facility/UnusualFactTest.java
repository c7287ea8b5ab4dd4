package vn.khuyencong.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Question;

/** What a caller says in one call: that nothing is unusual. */
class UnusualFactTest {
  private static final Facility WORKSHOP = Facility.builder().id("x").produces(true).build();

  @ParameterizedTest
  @EnumSource
  void whatIsNotKnownIsTakenAsNo(UnusualFact fact) {
    assertThat(fact.of(WORKSHOP)).isEmpty();
    Facility usual = WORKSHOP.assumingNothingUnusual();
    assertThat(fact.of(usual)).contains(false);
    assertThat(usual.assumed()).contains(fact);
  }

  @Test
  void whatIsStatedStays() {
    Facility stated =
        WORKSHOP.toBuilder()
            .cleanerProduction(true)
            .promotionServices(false)
            .artisan(ArtisanTitle.MERITORIOUS)
            .build();
    Facility usual = stated.assumingNothingUnusual();
    assertThat(usual.cleanerProduction()).contains(true);
    assertThat(usual.artisan()).contains(ArtisanTitle.MERITORIOUS);
    assertThat(usual.assumed())
        .isEqualTo(Set.of(UnusualFact.SUSTAINABLE_PRODUCTION, UnusualFact.CLUSTER_INVESTOR));
  }

  @Test
  void whatIsSaidLaterIsNoLongerAssumed() {
    Facility usual = WORKSHOP.assumingNothingUnusual();
    assertThat(usual.assumingNothingUnusual()).isEqualTo(usual);
    assertThat(usual.toBuilder().promotionServices(true).build().assumed())
        .doesNotContain(UnusualFact.PROMOTION_SERVICES)
        .hasSize(4);
    assertThat(usual.toBuilder().artisan(Optional.empty()).build().assumed())
        .doesNotContain(UnusualFact.ARTISAN);
    assertThat(WORKSHOP.toBuilder().assumed(EnumSet.allOf(UnusualFact.class)).build())
        .isEqualTo(WORKSHOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-07-05", "2017-01-15", "2025-07-01", "2025-10-15", "2026-11-01"})
  void onlyTheRouteOfTheEstablishmentIsAskedThen(LocalDate day) {
    Assessment verdict = PromotionLaw.inForceOn(day).assess(WORKSHOP.assumingNothingUnusual());
    assertThat(verdict.questions())
        .isNotEmpty()
        .extracting(Question::fact)
        .doesNotContain("cleaner", "sustainable", "clusterInvestor", "services", "artisan");
  }

  @Test
  void receiptsShowItWhereItWasSaid() {
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));
    assertThat(law.receipts().of(WORKSHOP).text()).doesNotContain("assumed");
    assertThat(law.receipts().of(WORKSHOP.assumingNothingUnusual()).text())
        .containsPattern("(?m)assumed.*PROMOTION_SERVICES");
  }
}
