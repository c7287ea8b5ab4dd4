package vn.khuyencong.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final String FACILITY = "facility";

  private static final Pattern PROJECT =
      Pattern.compile("^(.*?)(?:^|\\.)(?:lines|beneficiaries|facility)(?:\\[|\\.|$).*");
  private static final Pattern PLAN = Pattern.compile("^(plans\\[\\d+\\]).*");

  /** The facility in which {@code path} leads, as a place in the subject; null if in none. */
  static @Nullable String facilityIn(String path) {
    int end = endOfFacility(path);
    return end < 0 ? null : path.substring(0, end);
  }

  /** Where the name of the last facility ends that {@code path} leads through; -1 without one. */
  private static int endOfFacility(String path) {
    int from = path.lastIndexOf(FACILITY);
    while (from >= 0) {
      int end = from + FACILITY.length();
      boolean begins = from == 0 || path.charAt(from - 1) == '.';
      boolean ends = end == path.length() || path.charAt(end) == '.';
      if (begins && ends) {
        return end;
      }
      from = path.lastIndexOf(FACILITY, from - 1);
    }
    return -1;
  }

  /** The {@code fact} that is missing at {@code path}, where {@code facility} stands if known. */
  static FactInQuestion of(String fact, String path, @Nullable String facility) {
    if (OF_PLAN.contains(fact)) {
      return new FactInQuestion(fact, group(PLAN, path).orElse(""));
    }
    return OF_PROJECT.contains(fact)
        ? new FactInQuestion(fact, indexed(group(PROJECT, path).orElse(path)))
        : new FactInQuestion(fact, indexed(named(path, facility)));
  }

  /** The thing whose {@code fact} is asked for: the path, but for the name of it at its end. */
  static String thing(String fact, String path) {
    int end = path.length() - fact.length() - 1;
    return end >= 0 && path.charAt(end) == '.' && path.endsWith(fact)
        ? path.substring(0, end)
        : path;
  }

  /** {@code path}, from the facility on if it leads through one. */
  private static String named(String path, @Nullable String facility) {
    return facility == null ? path : "[" + facility + "]" + path.substring(endOfFacility(path));
  }

  /** As much of {@code path} as names a thing in a list. */
  private static String indexed(String path) {
    return path.substring(0, path.lastIndexOf(']') + 1);
  }

  private static Optional<String> group(Pattern pattern, String path) {
    return Optional.of(pattern.matcher(path)).filter(Matcher::matches).map(found -> found.group(1));
  }
}
