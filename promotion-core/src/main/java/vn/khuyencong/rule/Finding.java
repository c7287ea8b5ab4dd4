package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;

/**
 * One condition of the law, checked: what came out, where, and on what text. Data, not an
 * exception; the sentence for a reader is made on request.
 *
 * @param code stable code of the rule, "decree45.article10.set-by-chairman"
 * @param outcome what came out
 * @param severity how much it weighs
 * @param path where in the subject; empty for the subject itself
 * @param citation the place in the law
 * @param evidence how that place was attested
 * @param arguments what the sentence says, by name
 * @param missingFacts names of the facts that are not known
 * @param openPoints the open points it depends on
 * @param settlements the caller's answers it followed
 */
public record Finding(
    String code,
    Outcome outcome,
    Severity severity,
    String path,
    Citation citation,
    Evidence evidence,
    Map<String, Object> arguments,
    List<String> missingFacts,
    List<OpenPoint<?>> openPoints,
    List<Settlement<?>> settlements) {

  /** Copies what it is given. */
  public Finding {
    arguments = ImmutableMap.copyOf(arguments);
    missingFacts = ImmutableList.copyOf(missingFacts);
    openPoints = ImmutableList.copyOf(openPoints);
    settlements = ImmutableList.copyOf(settlements);
  }

  /** The finding in short, as a sentence in {@code language}. */
  public String message(Language language) {
    return FindingText.of(this, language);
  }

  /** What is asked to decide this condition: a question for each missing fact. */
  public List<Question> questions() {
    return missingFacts.stream()
        .map(fact -> new Question(fact, path, citation))
        .collect(toImmutableList());
  }

  /** The name of fact {@code fact} for a reader. */
  public static String factName(String fact, Language language) {
    return Messages.render("fact." + fact, ImmutableMap.of(), language);
  }

  /**
   * The finding in full, line by line: the condition, what was found, the text it rests on and the
   * open points with their sides, and what would satisfy it.
   */
  public List<String> explanation(Language language) {
    return FullText.of(this, language);
  }

  /** This finding, had it come out as {@code other}. */
  Finding with(Outcome other) {
    return new Finding(
        code,
        other,
        severity,
        path,
        citation,
        evidence,
        arguments,
        missingFacts,
        openPoints,
        settlements);
  }

  /** This finding as it stands at {@code place} instead. */
  Finding at(String place) {
    return new Finding(
        code,
        outcome,
        severity,
        place,
        citation,
        evidence,
        arguments,
        missingFacts,
        openPoints,
        settlements);
  }

  /** This finding on what is like its subject, at {@code where}, {@code name} being another. */
  public Finding saying(String where, String name, Object value) {
    Map<String, Object> said = new LinkedHashMap<>(arguments);
    said.replace(name, value);
    return new Finding(
        code,
        outcome,
        severity,
        where,
        citation,
        evidence,
        said,
        missingFacts,
        openPoints,
        settlements);
  }

  /**
   * The open points whose documented reading it rests on, since neither a text nor the caller
   * answered them; none where the outcome is open.
   */
  public List<OpenPoint<?>> readings() {
    boolean decided = outcome != Outcome.LAW_UNSETTLED && outcome != Outcome.FACT_MISSING;
    return openPoints.stream()
        .filter(point -> decided && point.isOpen() && point.reading().isPresent())
        .filter(point -> settlements.stream().noneMatch(given -> given.point().equals(point)))
        .collect(toImmutableList());
  }

  /**
   * The open points without whose answer it stays unsettled, which are those that no text answers;
   * none where the outcome is another.
   */
  public List<OpenPoint<?>> unsettled() {
    return openPoints.stream()
        .filter(point -> outcome == Outcome.LAW_UNSETTLED && point.isOpen())
        .collect(toImmutableList());
  }

  /** Whether this is a requirement, which alone decides an assessment. */
  public boolean decides() {
    return severity == Severity.REQUIREMENT;
  }
}
