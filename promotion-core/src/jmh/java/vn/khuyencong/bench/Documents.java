package vn.khuyencong.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

/** Documents of any size. */
final class Documents {
  private static final Locality PROVINCE =
      Locality.of("tinh", LocalityKind.PROVINCE, "Long An").build();

  private Documents() {}

  /** A document with {@code count} communes and a facility in each. */
  static DocumentForm withLocalities(int count) {
    List<SupportRequest> facilities =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Locality.of("xa-" + i, LocalityKind.COMMUNE, "Xã " + i)
                        .within(PROVINCE)
                        .build())
            .map(
                commune ->
                    SupportRequest.of(
                        Facility.builder()
                            .id("o-" + commune.id())
                            .addSites(ProductionSite.in(commune))
                            .build()))
            .toList();
    return DocumentForm.of(
        new Document(
            "benchmark",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            facilities,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
