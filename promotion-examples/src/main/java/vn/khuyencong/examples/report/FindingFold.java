package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.rule.Finding;

/**
 * Findings of one rule that a report states as one.
 *
 * @param findings the findings; at least one
 * @param checked every finding of the rule in the assessment
 */
record FindingFold(List<Finding> findings, List<Finding> checked) {
  private static final int MOST_STATED_APART = 3;
  private static final String MEMBER = "member";
  private static final String HOST = "host";

  FindingFold {
    findings = List.copyOf(findings);
    checked = List.copyOf(checked);
  }

  /** The findings of {@code group} among {@code all}, folded; in their order. */
  static List<FindingFold> of(FindingGroup group, List<Finding> all) {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : all) {
      if (FindingGroup.of(finding) == group) {
        alike.computeIfAbsent(likeness(group, finding), key -> new ArrayList<>()).add(finding);
      }
    }
    Map<String, List<Finding>> byCode =
        all.stream().collect(groupingBy(Finding::code, toUnmodifiableList()));
    return alike.values().stream()
        .flatMap(findings -> folds(group, findings, byCode.getOrDefault(codeOf(findings), all)))
        .toList();
  }

  private static Stream<FindingFold> folds(
      FindingGroup group, List<Finding> findings, List<Finding> checked) {
    return group.isCalm() || findings.size() > MOST_STATED_APART
        ? Stream.of(new FindingFold(findings, checked))
        : findings.stream().map(finding -> new FindingFold(List.of(finding), checked));
  }

  private static String codeOf(List<Finding> findings) {
    return findings.get(0).code();
  }

  /**
   * What findings must have in common to be stated as one: the rule and its source; unless nothing
   * is wrong, all they say, too, save for the member. A host that is gone is always stated apart.
   */
  private static List<Object> likeness(FindingGroup group, Finding finding) {
    List<Object> likeness =
        new ArrayList<>(List.of(finding.code(), finding.citation(), finding.settlements()));
    if (!group.isCalm()) {
      Map<String, Object> said = new LinkedHashMap<>(finding.arguments());
      Object member = said.remove(MEMBER);
      likeness.add(said);
      likeness.add(member != null && said.containsKey(HOST) ? finding.path() : "");
      likeness.add(member == null ? finding.path() : "");
    }
    return likeness;
  }

  Finding first() {
    return findings.get(0);
  }

  /** The sentence for all of them. */
  String message(FindingGroup group, ReportWords words) {
    if (checked.size() == 1 || (findings.size() == 1 && !group.isCalm())) {
      return first().message(words.language());
    }
    boolean countsMembers = group.isCalm() && members(checked) > 1;
    String text = saying(arguments(countsMembers, group, words)).message(words.language());
    return countsMembers
        ? text
        : text + words.say("findings.count", findings.size(), checked.size());
  }

  /** What one finding for all of them says: where they differ, what each of them says. */
  private Map<String, Object> arguments(
      boolean countsMembers, FindingGroup group, ReportWords words) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String name : first().arguments().keySet()) {
      arguments.put(
          name,
          countsMembers && name.equals(MEMBER)
              ? words.say("findings.members", members(findings), members(checked))
              : values(group, name, words));
    }
    return arguments;
  }

  private String values(FindingGroup group, String name, ReportWords words) {
    List<String> values = valuesOf(name, findings).map(words::of).distinct().toList();
    String separator = name.equals(MEMBER) ? ", " : "; ";
    return group.isCalm() && values.size() > MOST_STATED_APART
        ? String.join(separator, values.subList(0, MOST_STATED_APART)) + separator + "…"
        : String.join(separator, values);
  }

  private Finding saying(Map<String, Object> arguments) {
    Finding like = first();
    return new Finding(
        like.code(),
        like.outcome(),
        like.severity(),
        like.path(),
        like.citation(),
        like.evidence(),
        arguments,
        like.missingFacts(),
        like.openPoints(),
        like.settlements());
  }

  private static int members(List<Finding> findings) {
    return (int) valuesOf(MEMBER, findings).distinct().count();
  }

  private static Stream<Object> valuesOf(String name, List<Finding> findings) {
    return findings.stream().flatMap(finding -> Stream.ofNullable(finding.arguments().get(name)));
  }
}
