package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.place.LocalityLink;

/**
 * A province of a document that ends between two days, and what it became as the document says.
 *
 * @param province the province
 * @param lastDay its last day
 * @param successors the provinces it became; none where the document does not say
 */
record EndedProvince(Locality province, LocalDate lastDay, List<LocalityLink> successors) {

  EndedProvince {
    successors = List.copyOf(successors);
  }

  /** Those of {@code localities} that are there on the earlier day and not on the later. */
  static List<EndedProvince> between(LocalDate one, LocalDate other, List<Locality> localities) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    return localities.stream()
        .filter(unit -> unit.kind().level() == LocalityLevel.PROVINCE)
        .filter(unit -> unit.existsOn(earlier) && !unit.existsOn(later))
        .flatMap(unit -> of(unit, localities).stream())
        .toList();
  }

  private static Optional<EndedProvince> of(Locality province, List<Locality> localities) {
    return province
        .existence()
        .to()
        .map(
            last ->
                new EndedProvince(
                    province,
                    last,
                    Stream.concat(
                            province.successors().stream(),
                            localities.stream().flatMap(unit -> after(province, unit)))
                        .toList()));
  }

  /** {@code unit} as what {@code province} became, where only {@code unit} says so. */
  private static Stream<LocalityLink> after(Locality province, Locality unit) {
    return province.successors().stream().anyMatch(link -> link.id().equals(unit.id()))
        ? Stream.of()
        : unit.predecessors().stream()
            .filter(link -> link.id().equals(province.id()))
            .map(
                link ->
                    new LocalityLink(
                        unit.id(),
                        unit.fullName(),
                        link.share(),
                        link.citation(),
                        link.evidence()));
  }

  /** "tỉnh Long An không còn sau ngày 30/6/2025; đơn vị kế thừa: tỉnh Tây Ninh (…).". */
  String line(ReportWords words) {
    return words.say(
        "diff.ended",
        province,
        lastDay,
        successors.isEmpty()
            ? words.say("diff.ended-unknown")
            : String.join(
                "; ",
                successors.stream()
                    .map(
                        link ->
                            link.name()
                                + " ("
                                + link.citation()
                                + ", "
                                + words.of(link.evidence())
                                + ")")
                    .toList()));
  }
}
