package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;

/** The group of a project in each dimension. */
final class ProjectGroups {
  private ProjectGroups() {}

  /**
   * The group of {@code project}.
   *
   * @param stage how far its money has come
   * @param otherwise the day whose places count where the plan year is not known
   */
  static ResultGroup of(
      Project project, Optional<BudgetStage> stage, LocalDate otherwise, Dimension dimension) {
    List<Optional<String>> values =
        switch (dimension) {
          case STAGE -> ImmutableList.of(stage.map(Enum::name));
          case CATEGORY -> contents(project);
          case SOURCE -> named(PlannedAmounts.requested(project).keySet().stream());
          case TIER -> ImmutableList.of(project.level().map(Enum::name));
          case PROVINCE -> places(project, LocalityLevel.PROVINCE, otherwise);
          case DISTRICT -> places(project, LocalityLevel.DISTRICT, otherwise);
          case COMMUNE -> places(project, LocalityLevel.COMMUNE, otherwise);
          case PROJECT -> ImmutableList.of(Optional.of(project.id()));
          case YEAR -> ImmutableList.of(project.planYear().map(Object::toString));
          case ITEM, BENEFICIARY, NETWORK -> ImmutableList.of();
        };
    checkArgument(
        dimension != Dimension.ITEM
            && dimension != Dimension.BENEFICIARY
            && dimension != Dimension.NETWORK,
        "dimension must be one of a project: %s",
        dimension);
    return new ResultGroup(
        dimension,
        values.stream()
            .flatMap(Optional::stream)
            .map(value -> BudgetKey.of(dimension, value))
            .distinct()
            .toList(),
        values.isEmpty() || values.stream().anyMatch(Optional::isEmpty));
  }

  /** The contents of the project, and of lines on others. */
  private static List<Optional<String>> contents(Project project) {
    return named(
        Stream.concat(
            project.contents().stream(),
            project.lines().stream().map(CostLine::category).flatMap(Optional::stream)));
  }

  /** The unit of {@code level} of each place where a beneficiary produces, absent if not known. */
  private static List<Optional<String>> places(
      Project project, LocalityLevel level, LocalDate otherwise) {
    LocalDate day = project.planYear().map(year -> year.atDay(1)).orElse(otherwise);
    return project.beneficiaries().stream()
        .flatMap(one -> units(one, level, day))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Optional<String>> units(
      Beneficiary beneficiary, LocalityLevel level, LocalDate day) {
    List<ProductionSite> sites =
        beneficiary.facility().stream().flatMap(facility -> facility.sites().stream()).toList();
    return sites.isEmpty()
        ? Stream.of(Optional.empty())
        : sites.stream().map(site -> site.unitStatedFor(day).at(level).map(Locality::id));
  }

  private static List<Optional<String>> named(Stream<? extends Enum<?>> constants) {
    return constants
        .map(one -> Optional.of(one.name()))
        .collect(ImmutableList.<Optional<String>>toImmutableList());
  }
}
