package vn.khuyencong.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;

/**
 * Writes a finding as a sentence. A rule brings two texts: its condition under its code, and what
 * is wrong under {@code code.violated}; the other outcomes are said around the condition.
 */
final class FindingText {
  private FindingText() {}

  static String of(Finding finding, Language language) {
    String text =
        switch (finding.outcome()) {
          case SATISFIED -> own(finding, ".satisfied", language);
          case VIOLATED ->
              Messages.render(finding.code() + ".violated", finding.arguments(), language);
          case NOT_APPLICABLE -> around("rule.not-applicable", finding, language, Map.of());
          case FACT_MISSING ->
              around(
                  "rule.fact-missing",
                  finding,
                  language,
                  Map.of("facts", facts(finding, language)));
          case LAW_UNSETTLED ->
              around(
                      "rule.law-unsettled",
                      finding,
                      language,
                      Map.of("questions", finding.unsettled()))
                  + amounts(finding, language);
        };
    return text + followed(finding, language) + settled(finding, language);
  }

  /** What each reading comes to, where that was computed. */
  static String amounts(Finding finding, Language language) {
    return finding.arguments().containsKey("readings")
        ? " " + Messages.render("rule.readings", finding.arguments(), language)
        : "";
  }

  /** On which readings of open points the finding rests. */
  static String followed(Finding finding, Language language) {
    StringBuilder text = new StringBuilder();
    for (OpenPoint<?> point : finding.readings()) {
      text.append(' ')
          .append(
              Messages.render(
                  "rule.by-reading",
                  Map.of("question", point, "answer", point.reading()),
                  language));
    }
    return text.toString();
  }

  private static String own(Finding finding, String suffix, Language language) {
    String key = finding.code() + suffix;
    return Messages.find(key, language).isPresent()
        ? Messages.render(key, finding.arguments(), language)
        : condition(finding, language);
  }

  private static String around(
      String key, Finding finding, Language language, Map<String, Object> more) {
    return Messages.render(
        key,
        ImmutableMap.<String, Object>builder()
            .putAll(more)
            .put("condition", condition(finding, language))
            .buildOrThrow(),
        language);
  }

  static String condition(Finding finding, Language language) {
    return Messages.render(finding.code(), finding.arguments(), language);
  }

  static List<String> facts(Finding finding, Language language) {
    return finding.missingFacts().stream().map(fact -> Finding.factName(fact, language)).toList();
  }

  static String settled(Finding finding, Language language) {
    StringBuilder text = new StringBuilder();
    for (Settlement<?> settlement : finding.settlements()) {
      text.append(' ')
          .append(
              Messages.render(
                  "rule.settled",
                  Map.of(
                      "question", settlement.point(),
                      "answer", settlement.value(),
                      "citation", settlement.citation()),
                  language));
    }
    return text.toString();
  }
}
