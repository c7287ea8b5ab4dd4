package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.money.FundingSource;

/** Checks that the parts of a file are of its project, and puts a replaced beneficiary in. */
final class FileChecks {
  private FileChecks() {}

  static void settlement(Project project, Optional<ProjectSettlement> settlement) {
    checkArgument(
        settlement.map(of -> of.project().equals(project.id())).orElse(true),
        "settlement of the file of %s must be of that project: %s",
        project.id(),
        settlement.map(ProjectSettlement::project));
  }

  static void lines(Project project, List<Acceptance> acceptances) {
    Set<String> known = project.lines().stream().map(CostLine::id).collect(toImmutableSet());
    acceptances.stream()
        .flatMap(one -> one.lines().stream())
        .forEach(
            one ->
                checkArgument(
                    known.contains(one.line()),
                    "line of an acceptance of %s must be one of %s: %s",
                    project.id(),
                    known,
                    one.line()));
  }

  static void money(String project, Optional<FundingSource> kind, Stream<FundingSource> named) {
    named.forEach(
        one ->
            checkArgument(
                kind.map(one::equals).orElse(true),
                "money of every part of the file of %s must be that of the file, %s: %s",
                project,
                kind,
                one));
  }

  /**
   * {@code project}, whose beneficiary is replaced as {@code change} says, at the same place; as it
   * is if the change does not say by whom, or whom of several, or names one that cannot be. A
   * member that takes the place of another over has the items of both; its share is not told then.
   */
  static Project replaced(Project project, ProjectChange change) {
    Optional<String> leaving = change.leaving(project);
    return change
        .replacement()
        .filter(coming -> leaving.map(project::hasBeneficiary).orElse(false))
        .map(coming -> replaced(project, leaving.orElseThrow(), coming))
        .orElse(project);
  }

  /**
   * {@code places} of {@code changes} in their order, but of one day first those that replace who
   * benefits then: a day says nothing of what came first on it.
   */
  static List<Integer> inOrder(Project project, List<ProjectChange> changes, List<Integer> places) {
    List<Integer> left = new ArrayList<>(places);
    List<Integer> ordered = new ArrayList<>();
    Project now = project;
    while (!left.isEmpty()) {
      Optional<LocalDate> day = changes.get(left.get(0)).day();
      Project then = now;
      Integer next =
          left.stream()
              .filter(place -> day.isPresent() && changes.get(place).day().equals(day))
              .filter(place -> canBeNext(then, changes.get(place)))
              .findFirst()
              .orElse(left.get(0));
      left.remove(next);
      ordered.add(next);
      now = replaced(now, changes.get(next));
    }
    return ordered;
  }

  private static boolean canBeNext(Project project, ProjectChange change) {
    return change.replaced().map(project::hasBeneficiary).orElse(true);
  }

  private static Project replaced(Project project, String leaving, Beneficiary coming) {
    Optional<Beneficiary> member =
        project.beneficiaries().stream()
            .filter(one -> one.id().equals(coming.id()) && !one.id().equals(leaving))
            .findFirst();
    if (member.isPresent()) {
      return isOther(member.get(), coming)
          ? project
          : replaced(project, leaving, coming.id(), taken(project, leaving, member.get()));
    }
    return replaced(
        project,
        leaving,
        coming.id(),
        project.beneficiaries().stream()
            .map(one -> one.id().equals(leaving) ? coming : one)
            .toList());
  }

  /** Whether the two are known to be two facilities. */
  private static boolean isOther(Beneficiary member, Beneficiary coming) {
    Optional<String> facility = member.facility().map(Facility::id);
    return coming.facility().map(one -> !facility.equals(Optional.of(one.id()))).orElse(false);
  }

  private static List<Beneficiary> taken(Project project, String leaving, Beneficiary member) {
    Beneficiary both = member.toBuilder().share(Optional.empty()).build();
    return project.beneficiaries().stream()
        .filter(one -> !one.id().equals(leaving))
        .map(one -> one.id().equals(member.id()) ? both : one)
        .toList();
  }

  private static Project replaced(
      Project project, String leaving, String coming, List<Beneficiary> members) {
    return project.toBuilder()
        .beneficiaries(members)
        .lines(
            project.lines().stream()
                .map(
                    line ->
                        line.beneficiary().equals(Optional.of(leaving))
                            ? line.toBuilder().beneficiary(coming).build()
                            : line)
                .toList())
        .build();
  }
}
