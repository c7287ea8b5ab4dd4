package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;

/**
 * A condition of the law that can be checked on a subject. It keeps its own time: outside its days
 * it says of each place where it would speak that it does not apply.
 *
 * @param code stable code, which names the article and is the key of its message
 * @param citation the place in the law
 * @param evidence how that place was attested
 * @param severity how much a finding weighs
 * @param validity days on which it holds; those of the text cited, unless it says otherwise
 * @param check the condition itself
 * @param <T> type of the subject
 */
public record Rule<T>(
    String code,
    Citation citation,
    Evidence evidence,
    Severity severity,
    Validity validity,
    Check<T> check) {

  /**
   * Checks that the code can be a message key.
   *
   * @throws IllegalArgumentException unless it is words of small letters, digits and - joined by
   *     dots
   */
  public Rule {
    checkArgument(
        code.matches("[a-z0-9]+(\\.[a-z0-9-]+)+"), "code of a rule must look like a key: %s", code);
  }

  /**
   * A rule that is a requirement of a text that was read.
   *
   * @throws IllegalArgumentException unless the code is words of small letters, digits and - joined
   *     by dots
   */
  public static <T> Rule<T> of(String code, Citation citation, Check<T> check) {
    return new Rule<>(
        code, citation, Evidence.SEEN, Severity.REQUIREMENT, inForce(citation), check);
  }

  /**
   * A rule that comes to one verdict for its subject.
   *
   * @throws IllegalArgumentException unless the code is words of small letters, digits and - joined
   *     by dots
   */
  public static <T> Rule<T> one(String code, Citation citation, Single<T> check) {
    return of(
        code, citation, (subject, context) -> ImmutableList.of(check.check(subject, context)));
  }

  /** This rule, attested otherwise. */
  public Rule<T> attested(Evidence other) {
    return new Rule<>(code, citation, other, severity, validity, check);
  }

  /** This rule, weighing otherwise. */
  public Rule<T> weighing(Severity other) {
    return new Rule<>(code, citation, evidence, other, validity, check);
  }

  /** This rule, holding on other days than the text it cites. */
  public Rule<T> during(Validity other) {
    return new Rule<>(code, citation, evidence, severity, other, check);
  }

  /**
   * The findings of this rule on {@code subject}, in a fixed order; outside its days each is {@link
   * Outcome#NOT_APPLICABLE}.
   */
  public List<Finding> apply(T subject, Context context) {
    List<Verdict> verdicts = check.check(subject, context);
    if (verdicts.size() == 1) {
      return ImmutableList.of(finding(verdicts.get(0), context));
    }
    ImmutableList.Builder<Finding> findings =
        ImmutableList.builderWithExpectedSize(verdicts.size());
    for (Verdict verdict : verdicts) {
      findings.add(finding(verdict, context));
    }
    return findings.build();
  }

  private static Validity inForce(Citation citation) {
    return Instruments.find(citation.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }

  private Finding finding(Verdict found, Context context) {
    Verdict verdict = validity.contains(context.day()) ? found : found.as(Verdict.notApplicable());
    List<OpenPoint<?>> points = verdict.openPoints();
    return new Finding(
        code,
        verdict.outcome(),
        severity,
        verdict.path(),
        verdict.source().isPresent() ? verdict.source().get().citation() : citation,
        verdict.source().isPresent() ? verdict.source().get().evidence() : evidence,
        verdict.arguments(),
        verdict.missingFacts(),
        points.isEmpty() ? points : held(points, context),
        points.isEmpty() ? ImmutableList.of() : given(points, context));
  }

  private static List<OpenPoint<?>> held(List<OpenPoint<?>> points, Context context) {
    return points.stream().<OpenPoint<?>>map(context::held).collect(toImmutableList());
  }

  private static List<Settlement<?>> given(List<OpenPoint<?>> points, Context context) {
    return points.stream()
        .<Settlement<?>>flatMap(point -> given(point, context).stream())
        .collect(toImmutableList());
  }

  private static Optional<? extends Settlement<?>> given(OpenPoint<?> point, Context context) {
    return context.given(point);
  }

  /**
   * A condition that may be checked at several places of its subject.
   *
   * @param <T> type of the subject
   */
  @FunctionalInterface
  public interface Check<T> {

    /** The verdicts, one for each place; none where the condition does not arise. */
    List<Verdict> check(T subject, Context context);
  }

  /**
   * A condition that is checked once.
   *
   * @param <T> type of the subject
   */
  @FunctionalInterface
  public interface Single<T> {

    /** The verdict. */
    Verdict check(T subject, Context context);
  }
}
