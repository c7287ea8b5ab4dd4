package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.rule.Finding;

/** The findings of a network, by group, each with its sentence and its source. */
final class FindingSection {
  private final ReportWords words;
  private final List<Finding> findings;

  FindingSection(ReportWords words, List<Finding> findings) {
    this.words = words;
    this.findings = List.copyOf(findings);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (FindingGroup group : FindingGroup.values()) {
      List<Finding> members = members(group);
      if (!members.isEmpty()) {
        lines.add("");
        lines.add(words.say(group.key(), members.size()));
        lines.addAll(hostsGone(group, members));
        FindingFold.of(group, findings).forEach(fold -> lines.addAll(lines(group, fold)));
      }
    }
    return lines;
  }

  private List<Finding> members(FindingGroup group) {
    return findings.stream().filter(finding -> FindingGroup.of(finding) == group).toList();
  }

  private List<String> lines(FindingGroup group, FindingFold fold) {
    Finding finding = fold.first();
    return List.of(
        "  - " + fold.message(group, words),
        "    " + words.say("findings.source", finding.citation(), words.mark(finding)));
  }

  /** How many hosts of which kind are gone, and since when. */
  private List<String> hostsGone(FindingGroup group, List<Finding> members) {
    if (group != FindingGroup.VIOLATED) {
      return List.of();
    }
    Map<Object, List<Finding>> byDay =
        members.stream()
            .filter(finding -> finding.arguments().containsKey("firstDay"))
            .filter(finding -> finding.arguments().get("host") instanceof HostOffice)
            .collect(
                groupingBy(
                    finding -> finding.arguments().getOrDefault("firstDay", ""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byDay.entrySet().stream()
        .map(day -> "  " + words.say("findings.hosts-gone", day.getKey(), kinds(day.getValue())))
        .toList();
  }

  private String kinds(List<Finding> members) {
    Map<HostKind, Long> counts =
        members.stream()
            .flatMap(finding -> Stream.ofNullable(finding.arguments().get("host")))
            .map(HostOffice.class::cast)
            .collect(groupingBy(HostOffice::kind, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + words.of(entry.getKey()))
        .collect(joining(", "));
  }
}
