package vn.khuyencong.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.TransferShare;

/** A site whose unit ended follows it into the only one that took all of it. */
class ProductionSiteTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  private static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Tây Ninh").build();

  private static final Locality DISTRICT =
      Locality.of("d", LocalityKind.RURAL_DISTRICT, "Thạnh Hóa").within(PROVINCE).build();

  private static Locality old(TransferShare share, String... successors) {
    return Locality.of("old", LocalityKind.COMMUNE, "Tân Tây")
        .within(DISTRICT)
        .successors(
            List.of(successors).stream()
                .map(
                    id ->
                        new LocalityLink(
                            id,
                            "xã " + id,
                            Optional.of(share),
                            Citation.of("1682/NQ-UBTVQH15"),
                            Evidence.SECONDARY))
                .toList())
        .build();
  }

  private static Locality now(String id) {
    return Locality.of(id, LocalityKind.COMMUNE, id)
        .within(PROVINCE)
        .validity(Validity.since(FIRST))
        .build();
  }

  private static ProductionSite on(LocalDate day, Locality old) {
    List<Locality> known = List.of(PROVINCE, DISTRICT, old, now("new"), now("other"));
    return ProductionSite.in(old)
        .under(
            Boundaries.on(day, known),
            Map.of("old", old, "new", now("new"), "other", now("other")));
  }

  @Test
  void itFollowsTheOnlyWholeSuccessorFromItsFirstDay() {
    Locality old = old(TransferShare.WHOLE, "new");
    assertThat(on(FIRST.minusDays(1), old)).isEqualTo(ProductionSite.in(old));
    assertThat(on(FIRST, old).unit()).isEqualTo(now("new"));
    assertThat(on(FIRST, old).formerUnit()).contains(old);
    assertThat(on(FIRST, old).unitOn(FIRST)).contains(now("new"));
    assertThat(on(FIRST, old).unitOn(FIRST.minusDays(1))).contains(old);
  }

  @Test
  void whatWasDividedOrWentOverInPartIsNotFollowed() {
    Locality divided = old(TransferShare.PART, "new", "other");
    assertThat(on(FIRST, divided)).isEqualTo(ProductionSite.in(divided));
    Locality part = old(TransferShare.PART, "new");
    assertThat(on(FIRST, part)).isEqualTo(ProductionSite.in(part));
    assertThat(on(FIRST, part).unitOn(FIRST)).isEmpty();
  }
}
