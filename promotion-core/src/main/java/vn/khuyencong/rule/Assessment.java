package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;

/**
 * The answer to a question of law: findings, and parts that are answers themselves, such as the
 * routes by which one can be a beneficiary. An assessment that checked nothing is not a pass: its
 * outcome is {@link Outcome#NOT_APPLICABLE}.
 *
 * @param name what was assessed, "decree45.article1.route-a"
 * @param combination whether all members must hold or one is enough
 * @param findings the conditions checked
 * @param parts the assessments it is made of
 * @param facility id of the facility that is assessed, where it is part of a larger subject: what
 *     is missing of it is asked for once, wherever it stands
 */
public record Assessment(
    String name,
    Combination combination,
    List<Finding> findings,
    List<Assessment> parts,
    Optional<String> facility) {

  /** Copies what it is given. */
  public Assessment {
    findings = ImmutableList.copyOf(findings);
    parts = ImmutableList.copyOf(parts);
    facility = facility == null ? Optional.empty() : facility;
  }

  /** An assessment that does not say of whom. */
  public Assessment(
      String name, Combination combination, List<Finding> findings, List<Assessment> parts) {
    this(name, combination, findings, parts, Optional.empty());
  }

  /** An assessment all of whose members must hold. */
  public static Assessment allOf(String name, List<Finding> findings, List<Assessment> parts) {
    return new Assessment(name, Combination.ALL, findings, parts);
  }

  /** An assessment one of whose members is enough. */
  public static Assessment anyOf(String name, List<Finding> findings, List<Assessment> parts) {
    return new Assessment(name, Combination.ANY, findings, parts);
  }

  /** An assessment one of whose members is enough, asked for part by part. */
  public static Assessment anyInOrder(String name, List<Finding> findings, List<Assessment> parts) {
    return new Assessment(name, Combination.ANY_IN_ORDER, findings, parts);
  }

  /** The overall outcome; warnings and information do not count. */
  public Outcome outcome() {
    // Asked of every part at every depth, so that it walks without streams and sets.
    int members = 0;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.decides()) {
        members |= finding.outcome().bit();
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      members |= parts.get(i).outcome().bit();
    }
    return combination.of(members);
  }

  /** The violated conditions that make the outcome {@link Outcome#VIOLATED}; else none. */
  public List<Finding> violations() {
    return outcome() == Outcome.VIOLATED ? decisive(Outcome.VIOLATED) : ImmutableList.of();
  }

  /** The warnings that apply, wherever they stand. */
  public List<Finding> warnings() {
    return stream()
        .filter(finding -> finding.severity() == Severity.WARNING)
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .collect(toImmutableList());
  }

  /**
   * The missing facts that can still change the outcome, each once however many conditions,
   * projects or beneficiaries lack it, the one that spares most other questions first; none once it
   * is determined. As long as they are open, no other fact changes the outcome whatever its value;
   * an answer may bring up further ones.
   */
  public List<Question> questions() {
    return QuestionSearch.into(this);
  }

  /** The open points of law that can still change the outcome; none once it is determined. */
  public List<OpenPoint<?>> openPoints() {
    return undetermined()
        .flatMap(finding -> finding.unsettled().stream())
        .collect(ImmutableSet.<OpenPoint<?>>toImmutableSet())
        .asList();
  }

  /** Every finding, in a fixed order: first this assessment's own, then those of its parts. */
  public List<Finding> all() {
    return stream().collect(toImmutableList());
  }

  /** Where {@code rule} is written by which it is violated here, whatever that decides. */
  public Optional<Citation> violated(Rule<?> rule) {
    return stream()
        .filter(finding -> finding.code().equals(rule.code()))
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .map(Finding::citation)
        .findFirst();
  }

  /** Where one of {@code rules} is written by which it is violated here, whatever that decides. */
  public Optional<Citation> violated(RuleSet<?> rules) {
    return rules.rules().stream().flatMap(rule -> violated(rule).stream()).findFirst();
  }

  /** Where a requirement is written, in whichever text, that is violated at {@code path} here. */
  public Optional<Citation> violatedAt(String path) {
    return stream()
        .filter(Finding::decides)
        .filter(finding -> finding.outcome() == Outcome.VIOLATED && finding.path().equals(path))
        .map(Finding::citation)
        .findFirst();
  }

  /** The part with this name, at any depth. */
  public Optional<Assessment> part(String wanted) {
    return Optional.ofNullable(find(wanted));
  }

  private @Nullable Assessment find(String wanted) {
    for (int i = 0; i < parts.size(); i++) {
      Assessment part = parts.get(i);
      Assessment found = part.name.equals(wanted) ? part : part.find(wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * This assessment as that of a part which stands at {@code path} in a whole: by that name, its
   * findings placed under it.
   */
  public Assessment under(String path) {
    return allOf(path, ImmutableList.of(), ImmutableList.of(placed(path)));
  }

  /** This assessment, which is of the facility with this id. */
  public Assessment ofFacility(String id) {
    return new Assessment(name, combination, findings, parts, Optional.of(id));
  }

  /**
   * This assessment as that of a part which stands elsewhere in a whole: where a finding stands and
   * how a part is called becomes what {@code places} makes of it.
   */
  public Assessment moved(UnaryOperator<String> places) {
    return changed(places, places);
  }

  private Assessment placed(String path) {
    return changed(UnaryOperator.identity(), place -> place.isEmpty() ? path : path + "." + place);
  }

  /** This assessment, its parts by other names and its findings at other places. */
  private Assessment changed(UnaryOperator<String> names, UnaryOperator<String> places) {
    ImmutableList.Builder<Finding> there = ImmutableList.builderWithExpectedSize(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      there.add(findings.get(i).at(places.apply(findings.get(i).path())));
    }
    ImmutableList.Builder<Assessment> within = ImmutableList.builderWithExpectedSize(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      within.add(parts.get(i).changed(names, places));
    }
    return new Assessment(names.apply(name), combination, there.build(), within.build(), facility);
  }

  private Stream<Finding> stream() {
    return Stream.concat(findings.stream(), parts.stream().flatMap(Assessment::stream));
  }

  private Stream<Finding> deciding() {
    return findings.stream().filter(Finding::decides);
  }

  private List<Finding> decisive(Outcome wanted) {
    return Stream.concat(
            deciding().filter(finding -> finding.outcome() == wanted),
            parts.stream()
                .filter(part -> part.outcome() == wanted)
                .flatMap(part -> part.decisive(wanted).stream()))
        .collect(toImmutableList());
  }

  private Stream<Finding> undetermined() {
    if (outcome().isDetermined()) {
      return Stream.empty();
    }
    return Stream.concat(
        deciding().filter(finding -> !finding.outcome().isDetermined()),
        parts.stream().flatMap(Assessment::undetermined));
  }
}
