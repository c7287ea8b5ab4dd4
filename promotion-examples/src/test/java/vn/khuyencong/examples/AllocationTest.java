package vn.khuyencong.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * How many bytes an answer takes once the law was asked before. Bytes are exact where times are
 * not, so that a change which makes answers costly is seen here; a bound leaves about a tenth.
 */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2024, 6, 1));

  @Test
  void ofAFacilityThatPasses() {
    SupportRequest request = request(cooperative());
    assertThat(LAW.assess(request).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(bytes(() -> LAW.assess(request))).isLessThan(2_700);
  }

  @Test
  void ofAFacilityThatIsRefused() {
    SupportRequest request = request(cooperative().lawful(false));
    assertThat(LAW.assess(request).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(bytes(() -> LAW.assess(request))).isLessThan(2_700);
  }

  @Test
  void ofACompanyWhoseSizeIsKnown() {
    SupportRequest request =
        request(
            cooperative()
                .form(LegalForm.LIMITED_COMPANY)
                .size(
                    SizeFacts.builder()
                        .averageLabour(20)
                        .insuredLabour(20)
                        .capital(Vnd.ofMillions(5_000))
                        .revenue(Vnd.ofMillions(9_000))
                        .founded(LocalDate.of(2015, 3, 1))
                        .build()));
    assertThat(LAW.assess(request).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(bytes(() -> LAW.assess(request))).isLessThan(3_200);
  }

  @Test
  void ofAFacilityThatLacksAFact() {
    SupportRequest request = request(cooperative().lawful(Optional.empty()));
    assertThat(LAW.assess(request).outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(bytes(() -> LAW.assess(request))).isLessThan(13_000);
    assertThat(bytes(() -> LAW.assess(request).questions())).isLessThan(28_000);
  }

  /** Of which no size is known: no search through all the sizes it may have. */
  @Test
  void ofACompanyOfWhichNothingMoreIsKnown() {
    SupportRequest request = request(Facility.builder().id("f").form(LegalForm.LIMITED_COMPANY));
    assertThat(LAW.assess(request).outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(bytes(() -> LAW.assess(request))).isLessThan(180_000);
  }

  @Test
  void ofTheLimitOfALine() {
    CostLine line =
        CostLine.builder()
            .id("l1")
            .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
            .cost(Vnd.ofMillions(500))
            .supportRequested(Vnd.ofMillions(200))
            .money(FundingSource.NATIONAL)
            .priority(false)
            .build();
    assertThat(LAW.limitFor(line).amount()).contains(Vnd.ofMillions(250));
    assertThat(bytes(() -> LAW.limitFor(line))).isLessThan(4_900);
  }

  @Test
  void ofTheRemediesOfAFacility() {
    SupportRequest request = request(cooperative().sectors(Set.of(Sector.OTHER)));
    assertThat(bytes(() -> LAW.remediesFor(request))).isLessThan(110_000);
  }

  /** A cooperative of point a of which all is known. */
  private static FacilityBuilder cooperative() {
    Locality province = Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
    Locality district =
        Locality.of("h", LocalityKind.RURAL_DISTRICT, "Thạnh Hóa").within(province).build();
    return unusual(false)
        .form(LegalForm.COOPERATIVE)
        .lawful(true)
        .produces(true)
        .addSites(
            ProductionSite.in(
                Locality.of("x", LocalityKind.COMMUNE, "Tân Tây").within(district).build()))
        .addSectors(Sector.FOOD_PROCESSING);
  }

  private static FacilityBuilder unusual(boolean any) {
    return Facility.builder()
        .id("f")
        .cleanerProduction(any)
        .sustainableProduction(any)
        .clusterInvestor(any)
        .promotionServices(any)
        .artisan(ArtisanTitle.NONE);
  }

  private static SupportRequest request(FacilityBuilder facility) {
    return SupportRequest.of(facility.build());
  }

  /** Bytes of one of many calls, after as many as fill what the law keeps. */
  private static long bytes(Supplier<?> call) {
    repeat(call, 200);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    repeat(call, 200);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / 200;
  }

  private static void repeat(Supplier<?> call, int times) {
    for (int i = 0; i < times; i++) {
      requireNonNull(call.get());
    }
  }
}
