package vn.khuyencong.receipt;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingTable;

/**
 * How findings, and the caller's answers they follow, are written. How a place of the law is
 * attested is left out: a text that is read later changes no decision.
 */
final class CanonicalAnswer {
  private CanonicalAnswer() {}

  static void assessment(Assessment assessment, CanonicalWriter to) {
    List<FindingInPart> findings = new ArrayList<>();
    collect(assessment, assessment.name(), findings);
    to.groups("findings", findings, CanonicalAnswer::finding);
  }

  static void settlements(List<Settlement<?>> settlements, CanonicalWriter to) {
    settlements.stream()
        .sorted(Comparator.comparing(settlement -> settlement.point().id()))
        .forEach(one -> to.group(one.point().id(), one, CanonicalAnswer::settlement));
  }

  static void settlement(Settlement<?> settlement, CanonicalWriter to) {
    if (settlement.value() instanceof CeilingTable table) {
      to.group("value", table, CanonicalSupport::table);
    } else {
      to.field("value", settlement.value());
    }
    to.field("citation", settlement.citation()).field("validity", settlement.validity());
  }

  private static void collect(Assessment assessment, String part, List<FindingInPart> to) {
    assessment.findings().forEach(finding -> to.add(new FindingInPart(part, finding)));
    assessment.parts().forEach(inner -> collect(inner, part + "/" + inner.name(), to));
  }

  private static void finding(FindingInPart placed, CanonicalWriter to) {
    Finding finding = placed.finding();
    to.field("code", finding.code())
        .field("part", placed.part())
        .field("path", finding.path())
        .field("outcome", finding.outcome())
        .field("severity", finding.severity())
        .field("citation", finding.citation());
    ImmutableSortedMap.copyOf(finding.arguments())
        .forEach((name, value) -> to.field("arguments." + name, value));
    some("missingFacts", finding.missingFacts(), to);
    some("openPoints", finding.openPoints().stream().map(OpenPoint::id).toList(), to);
    some(
        "settlements",
        finding.settlements().stream().map(one -> one.point().id()).sorted().toList(),
        to);
  }

  private static void some(String name, List<String> values, CanonicalWriter to) {
    to.optional(name, Optional.of(values).filter(given -> !given.isEmpty()));
  }

  /** A finding and the part of the answer it stands in. */
  private record FindingInPart(String part, Finding finding) {}
}
