package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.law.decree45.Route;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/** Whether one is a beneficiary, shown by the routes that its lines need while one is open. */
final class NeededRoutes {
  private NeededRoutes() {}

  /** Whether one of {@code routes} is tried in {@code whole} and not decided. */
  static boolean isOneOpen(Assessment whole, Set<Route> routes) {
    return routes.stream()
        .flatMap(route -> whole.part(route.part()).stream())
        .anyMatch(part -> !part.outcome().isDetermined());
  }

  /** {@code node} without the routes that are not decided and that nothing needs. */
  static Assessment of(Assessment node, Set<Route> needed) {
    return with(
        node,
        node.findings(),
        node.parts().stream()
            .filter(
                part ->
                    !isOpenRoute(part)
                        || needed.stream().anyMatch(route -> route.part().equals(part.name())))
            .map(part -> of(part, needed))
            .collect(toImmutableList()));
  }

  /**
   * {@code node} without the routes that are not decided and for which none of {@code facts} is
   * missing; the others ask for no other fact. It is as it was if none is left.
   */
  static Assessment asking(Assessment node, Set<String> facts) {
    return routes(node).anyMatch(route -> isOpenRoute(route) && asksOne(route, facts))
        ? only(node, facts)
        : node;
  }

  private static Assessment only(Assessment node, Set<String> facts) {
    return with(
        node,
        node.findings(),
        node.parts().stream()
            .filter(part -> !isOpenRoute(part) || asksOne(part, facts))
            .map(part -> isOpenRoute(part) ? narrowed(part, facts) : only(part, facts))
            .collect(toImmutableList()));
  }

  private static Assessment narrowed(Assessment route, Set<String> facts) {
    return with(
        route,
        route.findings().stream()
            .map(finding -> asksOne(finding, facts) ? asking(finding, facts) : finding)
            .collect(toImmutableList()),
        route.parts());
  }

  private static Finding asking(Finding finding, Set<String> facts) {
    return new Finding(
        finding.code(),
        finding.outcome(),
        finding.severity(),
        finding.path(),
        finding.citation(),
        finding.evidence(),
        finding.arguments(),
        finding.missingFacts().stream().filter(facts::contains).collect(toImmutableList()),
        finding.openPoints(),
        finding.settlements());
  }

  private static boolean asksOne(Assessment route, Set<String> facts) {
    return route.findings().stream().anyMatch(finding -> asksOne(finding, facts));
  }

  private static boolean asksOne(Finding finding, Set<String> facts) {
    return finding.missingFacts().stream().anyMatch(facts::contains);
  }

  private static Stream<Assessment> routes(Assessment node) {
    return node.parts().stream().flatMap(part -> isRoute(part) ? Stream.of(part) : routes(part));
  }

  private static boolean isOpenRoute(Assessment part) {
    return isRoute(part) && !part.outcome().isDetermined();
  }

  private static boolean isRoute(Assessment part) {
    return Stream.of(Route.values()).anyMatch(route -> route.part().equals(part.name()));
  }

  private static Assessment with(Assessment node, List<Finding> findings, List<Assessment> parts) {
    return new Assessment(node.name(), node.combination(), findings, parts, node.facility());
  }
}
