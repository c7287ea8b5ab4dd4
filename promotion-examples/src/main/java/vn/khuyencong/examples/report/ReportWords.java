package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.language.Wording;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.FollowedPoint;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.rule.Finding;

/**
 * The words of the report in one language, from the bundles {@code report_vi} and {@code
 * report_en}; {@code {0}} stands for the first argument.
 *
 * @param language the language
 */
record ReportWords(Language language) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
  private static final String BUNDLE = "vn.khuyencong.examples.report.report";

  /** The words for {@code key}, with its arguments as the language writes them. */
  String say(String key, Object... arguments) {
    String text = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return ARGUMENT
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(of(arguments[Integer.parseInt(match.group(1))])));
  }

  /** The words for {@code key} of {@code number} things; of one, those of {@code key-one}. */
  String counted(String key, long number) {
    return say(number == 1 ? key + "-one" : key, number);
  }

  /** The lines of {@code items}, if any, below an empty line and the words for {@code key}. */
  List<String> listed(String key, List<String> items) {
    return items.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of("", say(key, items.size())), items.stream().map(item -> "  - " + item))
            .toList();
  }

  /** What {@code finding} says, with its place in the law. */
  String sentence(Finding finding) {
    return sourced(finding.message(language), finding);
  }

  /** {@code message} with the place in the law that {@code finding} rests on. */
  String sourced(String message, Finding finding) {
    return say("facility.finding", message, finding.citation(), mark(finding));
  }

  /**
   * How what {@code finding} rests on was attested; a reading was read nowhere, and of a text as
   * issued, whose amendment was not read, only that one was.
   */
  String mark(Finding finding) {
    if (!finding.readings().isEmpty()) {
      return say("mark.reading");
    }
    boolean asIssued =
        finding.evidence() == Evidence.SEEN
            && finding.outcome().isDetermined()
            && finding.openPoints().stream()
                .filter(point -> point.answered().isEmpty() && point.reading().isEmpty())
                .anyMatch(
                    point ->
                        finding.settlements().stream()
                            .noneMatch(given -> given.point().equals(point)));
    return asIssued ? say("mark.as-issued") : of(finding.evidence());
  }

  /** How what {@code step} rests on was attested; a reading was read nowhere. */
  String mark(CeilingStep step) {
    if (!step.readings().isEmpty()) {
      return say("mark.reading");
    }
    boolean asIssued =
        step.evidence() == Evidence.SEEN
            && step.followed().stream().anyMatch(FollowedPoint::isAsIssued);
    return asIssued ? say("mark.as-issued") : of(step.evidence());
  }

  /** A value as the language writes it. */
  String of(Object value) {
    return Wording.of(value, language);
  }

  /** {@code value}, or that it is not known. */
  String known(Optional<?> value) {
    return value.map(this::of).orElseGet(() -> say("header.unknown"));
  }

  /** " (rounded down)" of what {@code isCut}, of what is a whole number of đồng nothing. */
  String rounding(boolean isCut) {
    return isCut ? " (" + Messages.render("limit.rounded-down", Map.of(), language) + ")" : "";
  }

  /** A figure as it was published, and how exact it says it is. */
  String stated(StatedAmount figure) {
    return figure.precision() == Precision.EXACT
        ? of(figure.amount())
        : of(figure.precision()) + " " + of(figure.amount());
  }

  /** The places {@code lacks}, and that the rest of what was published is not held. */
  String places(List<String> lacks) {
    return lacks.stream()
        .map(path -> path.endsWith(ReviewedAnnualPlan.REST) ? rest(path) : path)
        .collect(joining(", "));
  }

  private String rest(String path) {
    String at = path.substring(0, path.length() - ReviewedAnnualPlan.REST.length());
    return at + say("plan.rest-not-held");
  }

  /** What {@code amounts} come to, and that some are not known, or none. */
  String total(PlannedAmounts amounts) {
    if (!amounts.unknown().isEmpty() && amounts.bySource().isEmpty()) {
      return say("plan.total-unknown");
    }
    return amounts.unknown().isEmpty()
        ? of(amounts.total())
        : say("plan.and-unknown", amounts.total());
  }
}
