package vn.khuyencong.receipt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where two receipts differ, in the order in which one would look for a cause. */
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
    Map<String, String> after = recomputed.section(name).lines();
    Stream<String> gained = name == SectionName.LAW ? Stream.empty() : after.keySet().stream();
    return Stream.concat(before.keySet().stream(), gained)
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .sorted(Comparator.comparing(key -> before.getOrDefault(key, "").startsWith("{")))
        .map(key -> difference(name, key));
  }

  private Difference difference(SectionName name, String key) {
    Map<String, String> before = recorded.section(name).lines();
    Map<String, String> after = recomputed.section(name).lines();
    return new Difference(
        Optional.of(name),
        key,
        Optional.ofNullable(before.get(key)),
        Optional.ofNullable(after.get(key)),
        name == SectionName.FINDINGS
            ? finding(before, key).or(() -> finding(after, key))
            : Optional.empty());
  }

  private static Optional<String> finding(Map<String, String> lines, String key) {
    String finding = key.replaceFirst("\\..*", "");
    return Optional.ofNullable(lines.get(finding + ".code"))
        .map(code -> code + ", " + lines.get(finding + ".citation"));
  }
}
