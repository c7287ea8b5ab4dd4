package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;

/**
 * Writes a finding in full. What would satisfy a violated condition is its {@code code.remedy}
 * where there is one, else the condition itself.
 */
final class FullText {
  private FullText() {}

  static List<String> of(Finding finding, Language language) {
    return Stream.of(
            Stream.of(
                line(
                    "condition",
                    Map.of("condition", FindingText.condition(finding, language)),
                    language),
                found(finding, language),
                law(finding, language)),
            points(finding, language),
            finding.settlements().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(FindingText.settled(finding, language).strip()),
            remedy(finding, language).stream())
        .flatMap(lines -> lines)
        .collect(toImmutableList());
  }

  private static String found(Finding finding, Language language) {
    Optional<String> said =
        switch (finding.outcome()) {
          case SATISFIED -> text(finding, ".satisfied", language);
          case VIOLATED -> text(finding, ".violated", language);
          case FACT_MISSING ->
              Optional.of(line("not-known", Map.of("facts", facts(finding, language)), language));
          case NOT_APPLICABLE, LAW_UNSETTLED -> Optional.empty();
        };
    return line(
        "found",
        Map.of("outcome", finding.outcome(), "found", said.map(text -> " " + text).orElse("")),
        language);
  }

  private static String law(Finding finding, Language language) {
    return Instruments.find(finding.citation().instrument())
        .map(
            instrument ->
                line(
                    "law",
                    Map.of(
                        "citation", finding.citation(),
                        "title", instrument,
                        "evidence", finding.evidence()),
                    language))
        .orElseGet(
            () ->
                line(
                    "text",
                    Map.of("citation", finding.citation(), "evidence", finding.evidence()),
                    language));
  }

  private static Stream<String> points(Finding finding, Language language) {
    return finding.openPoints().stream()
        .flatMap(
            point ->
                Stream.of(
                        Stream.of(
                            line("point", Map.of("id", point.id(), "question", point), language)),
                        point.sides().stream()
                            .filter(side -> point.isOpen())
                            .map(side -> line("side", Map.of("side", side), language)),
                        finding.readings().stream()
                            .filter(point::equals)
                            .map(
                                read ->
                                    line("reading", Map.of("answer", read.reading()), language)))
                    .flatMap(lines -> lines));
  }

  private static Optional<String> remedy(Finding finding, Language language) {
    return switch (finding.outcome()) {
      case VIOLATED ->
          Optional.of(
              line(
                  "to-satisfy",
                  Map.of(
                      "remedy",
                      text(finding, ".remedy", language)
                          .orElseGet(() -> FindingText.condition(finding, language))),
                  language));
      case FACT_MISSING ->
          Optional.of(line("to-state", Map.of("facts", facts(finding, language)), language));
      case LAW_UNSETTLED ->
          Optional.of(
              line(
                  "to-settle",
                  Map.of("points", finding.unsettled().stream().map(OpenPoint::id).toList()),
                  language));
      case SATISFIED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private static List<String> facts(Finding finding, Language language) {
    return FindingText.facts(finding, language);
  }

  private static Optional<String> text(Finding finding, String suffix, Language language) {
    return Messages.find(finding.code() + suffix, language)
        .map(pattern -> Messages.render(finding.code() + suffix, finding.arguments(), language));
  }

  private static String line(String key, Map<String, ?> arguments, Language language) {
    return Messages.render("explanation." + key, arguments, language);
  }
}
