package vn.khuyencong.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact that a caller is asked for, by its name and whose it is; where it is missing several
 * times, as the level of a project is for most conditions, it is one.
 *
 * <p>It is of the innermost thing of a list in whose path it is missing: a line, a beneficiary, a
 * site, a member; else of the subject. What is missing of a facility is of that facility, whichever
 * project or beneficiary names it.
 *
 * @param name the name of the fact
 * @param owner whose it is
 */
record FactInQuestion(String name, String owner) {
  /** Facts of a whole project, also where they are missing for one of its lines or sites. */
  private static final Set<String> OF_PROJECT =
      ImmutableSet.of("level", "planDrawnUpIn", "planYear");

  /** Facts of the level whose plan it is: one table of ceilings for all its lines. */
  private static final Set<String> OF_PLAN = ImmutableSet.of("provincialNorm");

  private static final Pattern FACILITY = Pattern.compile("(^|.*\\.)facility(?=$|\\.)");
  private static final Pattern PROJECT =
      Pattern.compile("^(.*?)(?:^|\\.)(?:lines|beneficiaries|facility)(?:\\[|\\.|$).*");
  private static final Pattern PLAN = Pattern.compile("^(plans\\[\\d+\\]).*");

  /** The facility in which {@code path} leads, as a place in the subject. */
  static Optional<String> facilityIn(String path) {
    return Optional.of(FACILITY.matcher(path)).filter(Matcher::find).map(Matcher::group);
  }

  /**
   * What {@code question} asks for, where {@code facility} stands at its place if that is known.
   */
  static FactInQuestion of(Question question, Optional<String> facility) {
    String fact = question.fact();
    String path = question.path();
    if (OF_PLAN.contains(fact)) {
      return new FactInQuestion(fact, group(PLAN, path).orElse(""));
    }
    return OF_PROJECT.contains(fact)
        ? new FactInQuestion(fact, indexed(group(PROJECT, path).orElse(path)))
        : new FactInQuestion(fact, indexed(named(path, facility)));
  }

  /** The thing whose fact is asked for: the path, but for the name of the fact at its end. */
  static String thing(Question question) {
    String end = "." + question.fact();
    String path = question.path();
    return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
  }

  /** {@code path}, from the facility on if it leads through one. */
  private static String named(String path, Optional<String> facility) {
    return facility
        .map(id -> FACILITY.matcher(path).replaceFirst(Matcher.quoteReplacement("[" + id + "]")))
        .orElse(path);
  }

  /** As much of {@code path} as names a thing in a list. */
  private static String indexed(String path) {
    return path.substring(0, path.lastIndexOf(']') + 1);
  }

  private static Optional<String> group(Pattern pattern, String path) {
    return Optional.of(pattern.matcher(path)).filter(Matcher::matches).map(found -> found.group(1));
  }
}
