package vn.khuyencong.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * References that find nothing because the id they mean is wrong itself: as long as no more names
 * of a list are missing than ids of it are wrong, the ids are told and the references are not.
 */
final class Consequences {
  /** The argument that names the list whose ids are meant. */
  static final String LIST = "list";

  private static final Pattern PLACE =
      Pattern.compile("\\[\\d+](\\.(id|line|network\\.id|project\\.id))?");

  private final Map<String, Integer> wrongIds = new HashMap<>();
  private final Map<String, Set<String>> missing = new HashMap<>();

  private Consequences(List<Problem> problems) {
    problems.forEach(
        problem ->
            list(problem)
                .ifPresent(
                    list ->
                        missing
                            .computeIfAbsent(list, name -> new HashSet<>())
                            .add(problem.value().orElse(""))));
    missing.keySet().forEach(list -> wrongIds.put(list, wrongIds(list, problems)));
  }

  /** {@code problems} without those that are only the consequence of another. */
  static List<Problem> leftOutOf(List<Problem> problems) {
    Consequences consequences = new Consequences(problems);
    return problems.stream()
        .filter(problem -> !list(problem).map(consequences::explains).orElse(false))
        .collect(toImmutableList());
  }

  private static Optional<String> list(Problem problem) {
    return Optional.ofNullable(problem.arguments().get(LIST));
  }

  private boolean explains(String list) {
    return missing.getOrDefault(list, Set.of()).size() <= wrongIds.getOrDefault(list, 0);
  }

  private static int wrongIds(String list, List<Problem> problems) {
    if (problems.stream().anyMatch(problem -> problem.path().equals(list))) {
      return Integer.MAX_VALUE;
    }
    return (int)
        problems.stream()
            .filter(problem -> list(problem).isEmpty())
            .map(Problem::path)
            .filter(path -> path.startsWith(list))
            .filter(path -> PLACE.matcher(path.substring(list.length())).matches())
            .count();
  }
}
