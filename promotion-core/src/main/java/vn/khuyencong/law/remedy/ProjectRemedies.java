package vn.khuyencong.law.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedies.Option;
import vn.khuyencong.rule.Remedy;

/**
 * What a project that is refused could change: what is undertaken, the support requested for lines
 * that are over a limit, and what each refused beneficiary could change itself.
 *
 * <p>All that is refused must be mended, so a remedy takes one option of each. Only beneficiaries
 * have several, and one does not bear on another: the first option of each is stated, then each
 * further one beside the first ones of the others; every other mixture would do as well.
 */
public final class ProjectRemedies {
  private final Project project;
  private final Function<Project, Assessment> review;
  private final Assessment now;

  private ProjectRemedies(Project project, Function<Project, Assessment> review) {
    this.project = project;
    this.review = review;
    this.now = review.apply(project);
  }

  /**
   * The remedies for {@code project}, each tried; none unless it is refused.
   *
   * @param review the review of a project
   * @param limits the limits on its lines
   * @param beneficiary the smallest sets of changes of who benefits
   */
  public static List<Remedy> of(
      Project project,
      Function<Project, Assessment> review,
      Function<Project, List<SupportLimit>> limits,
      Function<SupportRequest, List<Option<SupportRequest>>> beneficiary) {
    ProjectRemedies remedies = new ProjectRemedies(project, review);
    return remedies.now.outcome() == Outcome.VIOLATED
        ? remedies.of(
            Stream.of(
                    remedies.beneficiaries(beneficiary),
                    remedies.undertakings(),
                    remedies.lower(limits))
                .flatMap(needs -> needs)
                .collect(toImmutableList()))
        : ImmutableList.of();
  }

  /** The remedies that take one option of each of {@code needs}. */
  private List<Remedy> of(List<List<Option<Project>>> needs) {
    return needs.isEmpty() || needs.stream().anyMatch(List::isEmpty)
        ? ImmutableList.of()
        : chosen(needs)
            .flatMap(options -> tried(options).stream())
            .sorted(Comparator.comparing(remedy -> remedy.changes().size()))
            .collect(toImmutableList());
  }

  /** The first option of each need; then each other one beside the first ones of the others. */
  private static Stream<List<Option<Project>>> chosen(List<List<Option<Project>>> needs) {
    List<Option<Project>> first =
        needs.stream().map(options -> options.get(0)).collect(toImmutableList());
    return Stream.concat(
        Stream.of(first),
        IntStream.range(0, needs.size())
            .boxed()
            .flatMap(i -> needs.get(i).stream().skip(1).map(option -> instead(first, i, option))));
  }

  private static List<Option<Project>> instead(
      List<Option<Project>> options, int index, Option<Project> other) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> i == index ? other : options.get(i))
        .collect(toImmutableList());
  }

  /**
   * The remedy of {@code options}, if they end the violation. What the law left open before, and
   * only that, may stay open.
   */
  private Optional<Remedy> tried(List<Option<Project>> options) {
    Option<Project> all = Option.all(options);
    Assessment then = review.apply(all.made().apply(project));
    boolean ends =
        then.outcome() == Outcome.LAW_UNSETTLED
            ? unsettled(now).containsAll(then.openPoints())
            : then.outcome() != Outcome.VIOLATED;
    return ends ? Optional.of(new Remedy(all.changes(), then.outcome())) : Optional.empty();
  }

  private static Set<OpenPoint<?>> unsettled(Assessment assessment) {
    return assessment.all().stream()
        .flatMap(finding -> finding.unsettled().stream())
        .collect(toImmutableSet());
  }

  private Stream<List<Option<Project>>> beneficiaries(
      Function<SupportRequest, List<Option<SupportRequest>>> remedies) {
    return project
        .eachBeneficiary(
            (one, path) ->
                one.facility()
                    .filter(facility -> isRefused(path))
                    .map(facility -> options(one, path, facility, remedies)))
        .stream()
        .flatMap(Optional::stream);
  }

  private boolean isRefused(String path) {
    return now.part(path).filter(part -> part.outcome() == Outcome.VIOLATED).isPresent();
  }

  private List<Option<Project>> options(
      Beneficiary one,
      String path,
      Facility facility,
      Function<SupportRequest, List<Option<SupportRequest>>> remedies) {
    SupportRequest request = Beneficiaries.request(project, facility);
    return remedies.apply(request).stream()
        .map(
            option ->
                new Option<Project>(
                    option.changes().stream().map(change -> change.under(path)).toList(),
                    changed -> with(changed, one, option.made().apply(request).facility())))
        .collect(toImmutableList());
  }

  private static Project with(Project project, Beneficiary one, Facility facility) {
    return project.toBuilder()
        .beneficiaries(
            project.beneficiaries().stream()
                .map(
                    other ->
                        other.id().equals(one.id())
                            ? other.toBuilder().facility(facility).build()
                            : other)
                .toList())
        .build();
  }

  private Stream<List<Option<Project>>> undertakings() {
    return Stream.concat(
            now.violatedAt("undertakings").stream()
                .map(
                    citation ->
                        Option.<Project>of(
                            new Change("committed", "undertakings", false, true, citation),
                            changed -> with(changed, Optional.of(true), Optional.empty()))),
            now.violatedAt("undertakings.noOtherStateMoney").stream()
                .map(
                    citation ->
                        Option.<Project>of(
                            new Change("noOtherStateMoney", "undertakings", false, true, citation),
                            changed -> with(changed, Optional.empty(), Optional.of(true)))))
        .map(ImmutableList::of);
  }

  private static Project with(
      Project project, Optional<Boolean> committed, Optional<Boolean> noOtherStateMoney) {
    Undertakings now = project.undertakings();
    return project.toBuilder()
        .undertakings(
            Undertakings.builder()
                .from(now)
                .committed(committed.or(now::committed))
                .noOtherStateMoney(noOtherStateMoney.or(now::noOtherStateMoney))
                .build())
        .build();
  }

  /** The lines lowered to their limits, if any is over one; without an option if that is not so. */
  private Stream<List<Option<Project>>> lower(Function<Project, List<SupportLimit>> limits) {
    return now.part("limits").filter(part -> part.outcome() == Outcome.VIOLATED).stream()
        .map(part -> new LoweredLines(limits).of(project).stream().collect(toImmutableList()));
  }
}
