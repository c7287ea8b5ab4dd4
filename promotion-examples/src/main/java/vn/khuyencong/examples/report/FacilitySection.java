package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.place.Locality;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** A facility: who requests, whether it is a beneficiary and why, and where it stands. */
final class FacilitySection {
  private final ReportWords words;
  private final ReviewedFacility review;

  FacilitySection(ReportWords words, ReviewedFacility review) {
    this.words = words;
    this.review = review;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(header());
    lines.add("");
    lines.add(words.say("result.title"));
    lines.addAll(result());
    review.beneficiary().findings().forEach(finding -> lines.add("  " + reason(finding)));
    lines.add("");
    lines.addAll(new RouteSection(words, review).lines());
    lines.add("");
    lines.addAll(contents());
    lines.add("");
    lines.addAll(new PrioritySection(words, review).lines());
    return lines;
  }

  /** Which contents its routes open, each with its clause. */
  private List<String> contents() {
    return Stream.concat(
            Stream.of(words.say("facility.contents")),
            review.contents().stream().map(finding -> "  - " + opened(finding)))
        .toList();
  }

  private String opened(Finding finding) {
    return words.say("facility.reason", finding.message(words.language()), finding.citation());
  }

  private List<String> header() {
    Facility facility = review.request().facility();
    String unknown = words.say("header.unknown");
    String form = facility.form().map(words::of).orElse(unknown);
    String places =
        facility.sites().isEmpty()
            ? unknown
            : facility.sites().stream().map(this::place).collect(joining("; "));
    return Stream.concat(
            Stream.of(
                words.say("facility.title", facility.id()),
                "  " + words.say("facility.form", form),
                "  " + words.say("facility.place", places)),
            Stream.concat(
                review.request().approvedOn().stream()
                    .map(day -> "  " + words.say("facility.approved", day)),
                assumed(facility)))
        .toList();
  }

  /** What is "no" because the caller said that nothing is unusual. */
  private Stream<String> assumed(Facility facility) {
    return facility.assumed().isEmpty()
        ? Stream.empty()
        : Stream.of(
            "  "
                + words.say(
                    "facility.assumed",
                    facility.assumed().stream().map(words::of).collect(joining("; "))));
  }

  private String place(ProductionSite site) {
    return Stream.iterate(site.unit(), unit -> unit.within().isPresent(), FacilitySection::above)
        .map(words::of)
        .map(name -> name + ", ")
        .collect(joining("", "", words.of(site.unit().province())));
  }

  private static Locality above(Locality unit) {
    return unit.within().orElse(unit);
  }

  private List<String> result() {
    Assessment assessment = review.beneficiary();
    return switch (assessment.outcome()) {
      case SATISFIED -> List.of("  " + words.say("facility.eligible", routes()));
      case VIOLATED ->
          listed("facility.not-eligible", assessment.violations().stream().map(this::reason));
      case FACT_MISSING, LAW_UNSETTLED, NOT_APPLICABLE ->
          listed("result.undetermined", new QuestionLines(words).of(assessment).stream());
    };
  }

  private List<String> listed(String key, Stream<String> items) {
    List<String> lines = items.map(item -> "  - " + item).toList();
    return Stream.concat(Stream.of("  " + words.say(key, lines.size())), lines.stream()).toList();
  }

  /** The routes by which it is a beneficiary. */
  private String routes() {
    return review.beneficiary().parts().stream()
        .filter(route -> route.outcome() == Outcome.SATISFIED)
        .map(route -> words.say("facility." + route.name()))
        .collect(joining("; "));
  }

  private String reason(Finding finding) {
    return words.say("facility.reason", finding.message(words.language()), finding.citation());
  }
}
