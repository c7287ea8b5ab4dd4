package vn.khuyencong.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * References that find nothing because the id they mean is wrong itself: the id is told and the
 * reference is not. An id that can be read is meant only by what is nearly the same; one that
 * cannot may be any, so as many references are held back as there are such ids, and where more find
 * nothing, all are told. An entry that is absent or stands twice explains none.
 */
final class Consequences {
  /** The argument that names the list whose ids are meant. */
  static final String LIST = "list";

  private static final Pattern ID =
      Pattern.compile("\\[\\d+]\\.(id|line|network\\.id|project\\.id)");
  private static final Pattern ENTRY = Pattern.compile("\\[\\d+]");

  /** Rules by which an id that can be read is right by itself. */
  private static final Set<DocumentRule> BESIDE_OTHERS =
      EnumSet.of(DocumentRule.ID_ONCE, DocumentRule.SPELLED_ONE_WAY);

  private final List<Problem> problems;
  private final Map<String, List<Problem>> wrongIds = new HashMap<>();
  private final Map<String, Boolean> explained = new HashMap<>();

  private Consequences(List<Problem> problems) {
    this.problems = problems;
  }

  /** {@code problems} without those that are only the consequence of another. */
  static List<Problem> leftOutOf(List<Problem> problems) {
    Consequences consequences = new Consequences(problems);
    return problems.stream()
        .filter(
            problem ->
                !list(problem).map(list -> consequences.explains(list, problem)).orElse(false))
        .collect(toImmutableList());
  }

  private static Optional<String> list(Problem problem) {
    return Optional.ofNullable(problem.arguments().get(LIST));
  }

  private boolean explains(String list, Problem reference) {
    return isMeant(list, reference) || explained.computeIfAbsent(list, this::explainsAll);
  }

  /** Whether the list itself, or as many ids of it as names are missing, cannot be read. */
  private boolean explainsAll(String list) {
    long missing =
        problems.stream()
            .filter(problem -> list(problem).filter(list::equals).isPresent())
            .filter(problem -> !isMeant(list, problem))
            .map(Problem::value)
            .distinct()
            .count();
    long unread = wrongIds(list).stream().filter(Consequences::isUnread).count();
    return missing <= unread || problems.stream().anyMatch(problem -> problem.path().equals(list));
  }

  /** Whether {@code id} is blank or no text. */
  private static boolean isUnread(Problem id) {
    return id.rule() == DocumentRule.TEXT || id.value().map(String::isBlank).orElse(true);
  }

  /** Whether an id of {@code list} that is wrong is nearly what {@code reference} names. */
  private boolean isMeant(String list, Problem reference) {
    String written = reference.value().orElse("");
    return wrongIds(list).stream()
        .flatMap(id -> id.value().stream())
        .anyMatch(id -> Nearest.isSlip(written, id));
  }

  /** What is wrong with ids of {@code list}, or is written in place of an entry. */
  private List<Problem> wrongIds(String list) {
    return wrongIds.computeIfAbsent(
        list,
        of ->
            problems.stream()
                .filter(problem -> list(problem).isEmpty() && problem.path().startsWith(of))
                .filter(problem -> isOfId(problem, problem.path().substring(of.length())))
                .toList());
  }

  private static boolean isOfId(Problem problem, String place) {
    return ID.matcher(place).matches()
        ? !BESIDE_OTHERS.contains(problem.rule())
        : problem.rule() == DocumentRule.OBJECT
            && problem.value().isPresent()
            && ENTRY.matcher(place).matches();
  }
}
