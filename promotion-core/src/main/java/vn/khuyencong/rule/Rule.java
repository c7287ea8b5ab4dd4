package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;

/**
 * A condition of the law that can be checked on a subject. It keeps its own time: outside its days
 * it says of each place where it would speak that it does not apply.
 *
 * @param <T> type of the subject
 */
public final class Rule<T> {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(\\.[a-z0-9-]+)+");

  private final String code;
  private final Citation citation;
  private final Evidence evidence;
  private final Severity severity;
  private final Validity validity;
  private final Check<T> check;
  private final ImmutableList<Verdict> constants;

  /** The findings of {@link #constants}, in their order: those in its time, then those outside. */
  private final ImmutableList<Finding> made;

  private Rule(
      String code,
      Citation citation,
      Evidence evidence,
      Severity severity,
      Validity validity,
      Check<T> check,
      List<Verdict> constants) {
    checkArgument(KEY.matcher(code).matches(), "code of a rule must look like a key: %s", code);
    this.code = code;
    this.citation = citation;
    this.evidence = evidence;
    this.severity = severity;
    this.validity = validity;
    this.check = check;
    this.constants = ImmutableList.copyOf(constants);
    this.made =
        Stream.concat(
                constants.stream(),
                constants.stream().map(constant -> constant.as(Verdict.notApplicable())))
            .map(verdict -> made(verdict, ImmutableList.of(), ImmutableList.of()))
            .collect(toImmutableList());
  }

  /**
   * A rule that is a requirement of a text that was read.
   *
   * @throws IllegalArgumentException unless the code is words of small letters, digits and - joined
   *     by dots
   */
  public static <T> Rule<T> of(String code, Citation citation, Check<T> check) {
    return new Rule<>(
        code,
        citation,
        Evidence.SEEN,
        Severity.REQUIREMENT,
        inForce(citation),
        check,
        ImmutableList.of());
  }

  /**
   * A rule that comes to one verdict for its subject.
   *
   * @throws IllegalArgumentException unless the code is words of small letters, digits and - joined
   *     by dots
   */
  public static <T> Rule<T> one(String code, Citation citation, Single<T> check) {
    return of(code, citation, new Once<>(check));
  }

  /**
   * A rule that is the fact {@code held} itself, which {@code said} tells.
   *
   * @throws IllegalArgumentException unless the code is words of small letters, digits and - joined
   *     by dots
   */
  public static <T> Rule<T> ofFact(
      String code, Citation citation, FactVerdict said, Function<T, Optional<Boolean>> held) {
    return Rule.<T>one(code, citation, (subject, context) -> said.of(held.apply(subject)))
        .saying(said.all());
  }

  /**
   * This rule, which comes to these very {@code verdicts} again and again, whatever the subject:
   * their findings are made once. It may come to others too.
   */
  public Rule<T> saying(Collection<Verdict> verdicts) {
    return new Rule<>(
        code,
        citation,
        evidence,
        severity,
        validity,
        check,
        ImmutableList.<Verdict>builder()
            .addAll(constants)
            .addAll(verdicts.stream().filter(one -> one.openPoints().isEmpty()).toList())
            .build());
  }

  /** This rule, attested otherwise. */
  public Rule<T> attested(Evidence other) {
    return new Rule<>(code, citation, other, severity, validity, check, constants);
  }

  /** This rule, weighing otherwise. */
  public Rule<T> weighing(Severity other) {
    return new Rule<>(code, citation, evidence, other, validity, check, constants);
  }

  /** This rule, holding on other days than the text it cites. */
  public Rule<T> during(Validity other) {
    return new Rule<>(code, citation, evidence, severity, other, check, constants);
  }

  /** This rule, checked by {@code other} instead, which comes to no verdict again and again. */
  public Rule<T> checkedBy(Check<T> other) {
    return new Rule<>(code, citation, evidence, severity, validity, other, ImmutableList.of());
  }

  /** Its code, which names the article and is the key of its message. */
  public String code() {
    return code;
  }

  /** The place in the law. */
  public Citation citation() {
    return citation;
  }

  /** How that place was attested. */
  public Evidence evidence() {
    return evidence;
  }

  /** How much a finding weighs. */
  public Severity severity() {
    return severity;
  }

  /** The days on which it holds. */
  public Validity validity() {
    return validity;
  }

  /** The condition itself. */
  public Check<T> check() {
    return check;
  }

  /**
   * The findings of this rule on {@code subject}, in a fixed order; outside its days each is {@link
   * Outcome#NOT_APPLICABLE}.
   */
  public List<Finding> apply(T subject, Context context) {
    if (check instanceof Once<T> once) {
      return ImmutableList.of(finding(once.single.check(subject, context), context));
    }
    List<Verdict> verdicts = check.check(subject, context);
    if (verdicts.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding> findings =
        ImmutableList.builderWithExpectedSize(verdicts.size());
    find(verdicts, context, findings);
    return findings.build();
  }

  /** Adds what {@link #apply} finds to {@code findings}; of one verdict, without a list of it. */
  void find(T subject, Context context, ImmutableList.Builder<Finding> findings) {
    if (check instanceof Once<T> once) {
      findings.add(finding(once.single.check(subject, context), context));
      return;
    }
    find(check.check(subject, context), context, findings);
  }

  private void find(
      List<Verdict> verdicts, Context context, ImmutableList.Builder<Finding> findings) {
    for (int i = 0; i < verdicts.size(); i++) {
      findings.add(finding(verdicts.get(i), context));
    }
  }

  /** Its code and where it is written. */
  @Override
  public String toString() {
    return code + " " + citation;
  }

  private static Validity inForce(Citation citation) {
    return Instruments.find(citation.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }

  @SuppressWarnings("ReferenceEquality") // a constant is that very verdict; an equal one is rare
  private Finding finding(Verdict verdict, Context context) {
    boolean inItsTime = validity.contains(context.day());
    for (int i = 0; i < constants.size(); i++) {
      if (constants.get(i) == verdict) {
        return made.get(inItsTime ? i : constants.size() + i);
      }
    }
    Verdict found = inItsTime ? verdict : verdict.as(Verdict.notApplicable());
    List<OpenPoint<?>> points = found.openPoints();
    return points.isEmpty()
        ? made(found, ImmutableList.of(), ImmutableList.of())
        : made(found, held(points, context), given(points, context));
  }

  private Finding made(Verdict verdict, List<OpenPoint<?>> points, List<Settlement<?>> followed) {
    Optional<Cited<?>> source = verdict.source();
    return new Finding(
        code,
        verdict.outcome(),
        severity,
        verdict.path(),
        source.isPresent() ? source.get().citation() : citation,
        source.isPresent() ? source.get().evidence() : evidence,
        verdict.arguments(),
        verdict.missingFacts(),
        points,
        followed);
  }

  private static List<OpenPoint<?>> held(List<OpenPoint<?>> points, Context context) {
    ImmutableList.Builder<OpenPoint<?>> held = ImmutableList.builderWithExpectedSize(points.size());
    for (int i = 0; i < points.size(); i++) {
      held.add(context.held(points.get(i)));
    }
    return held.build();
  }

  private static List<Settlement<?>> given(List<OpenPoint<?>> points, Context context) {
    ImmutableList.Builder<Settlement<?>> given = ImmutableList.builder();
    for (int i = 0; i < points.size(); i++) {
      given(points.get(i), context).ifPresent(given::add);
    }
    return given.build();
  }

  private static Optional<? extends Settlement<?>> given(OpenPoint<?> point, Context context) {
    return context.given(point);
  }

  /**
   * A condition that is checked once.
   *
   * @param single the condition
   */
  private record Once<T>(Single<T> single) implements Check<T> {
    @Override
    public List<Verdict> check(T subject, Context context) {
      return ImmutableList.of(single.check(subject, context));
    }
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
