package vn.khuyencong.receipt;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where two receipts differ, in the order in which one would look for a cause. What a rule
 * finds that was added to the library since is no difference alone; the outcome it leads to is.
 */
final class ReceiptDiff {
  private final Receipt recorded;
  private final Receipt recomputed;

  ReceiptDiff(Receipt recorded, Receipt recomputed) {
    this.recorded = recorded;
    this.recomputed = recomputed;
  }

  /** The first difference: of what was given, of the law, of what came out. */
  Optional<Difference> first() {
    return Stream.of(
            head("day", recorded.day(), recomputed.day()),
            head("kind", recorded.kind(), recomputed.kind()),
            Stream.of(SectionName.values()).flatMap(this::differences),
            head("outcome", recorded.outcome(), recomputed.outcome()))
        .flatMap(differences -> differences)
        .findFirst();
  }

  /** The ids of entries that the rule book has gained; alone they are no difference. */
  List<String> gained() {
    Map<String, String> before = recorded.section(SectionName.LAW).lines();
    return recomputed.section(SectionName.LAW).lines().keySet().stream()
        .filter(id -> !before.containsKey(id))
        .collect(toImmutableList());
  }

  private static Stream<Difference> head(String key, Object recorded, Object recomputed) {
    return recorded.equals(recomputed)
        ? Stream.empty()
        : Stream.of(
            new Difference(
                Optional.empty(),
                key,
                Optional.of(recorded.toString()),
                Optional.of(recomputed.toString()),
                Optional.empty()));
  }

  /** The lines that differ; how many members a group has comes last, since a member says more. */
  private Stream<Difference> differences(SectionName name) {
    Map<String, String> before = recorded.section(name).lines();
    Map<String, String> after = after(name);
    Stream<String> gained = name == SectionName.LAW ? Stream.empty() : after.keySet().stream();
    return Stream.concat(before.keySet().stream(), gained)
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .sorted(Comparator.comparing(key -> before.getOrDefault(key, "").startsWith("{")))
        .map(key -> difference(name, key));
  }

  private Difference difference(SectionName name, String key) {
    Map<String, String> before = recorded.section(name).lines();
    Map<String, String> after = after(name);
    return new Difference(
        Optional.of(name),
        key,
        Optional.ofNullable(before.get(key)),
        Optional.ofNullable(after.get(key)),
        name == SectionName.FINDINGS
            ? finding(before, key).or(() -> finding(after, key))
            : Optional.empty());
  }

  /** What came out, without the findings of rules that the book has gained since. */
  private Map<String, String> after(SectionName name) {
    Map<String, String> lines = recomputed.section(name).lines();
    return name == SectionName.FINDINGS ? new KnownFindings(rulesGained()).of(lines) : lines;
  }

  /** The rules that the book has gained and by which nothing was recorded. */
  private Set<String> rulesGained() {
    Set<String> recordedBy =
        recorded.section(SectionName.FINDINGS).lines().entrySet().stream()
            .filter(line -> line.getKey().endsWith(".code"))
            .map(line -> line.getValue().replace("\"", ""))
            .collect(toImmutableSet());
    return gained().stream().filter(id -> !recordedBy.contains(id)).collect(toImmutableSet());
  }

  private static Optional<String> finding(Map<String, String> lines, String key) {
    String finding = key.replaceFirst("\\..*", "");
    return Optional.ofNullable(lines.get(finding + ".code"))
        .map(code -> code + ", " + lines.get(finding + ".citation"));
  }
}
