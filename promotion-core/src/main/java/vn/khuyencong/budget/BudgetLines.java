package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;

/**
 * The budget lines of a project, at the stage the caller says they have reached. A line lies where
 * its beneficiary produces on 1 January of the plan year, at each tier on which all sites agree;
 * without a beneficiary it is of all of them. The beneficiary is named by the id of its facility,
 * which is the same in every project, and is absent while it is not fixed.
 */
public final class BudgetLines {
  private BudgetLines() {}

  /**
   * The support requested for each cost line that says how much.
   *
   * @throws IllegalArgumentException if the plan year of the project is not given
   */
  public static List<BudgetLine> supportRequested(Project project, BudgetStage stage) {
    return project.lines().stream()
        .flatMap(line -> supportRequested(project, stage, line).stream())
        .collect(toImmutableList());
  }

  /**
   * What each source that says how much pays of the whole cost, counterpart money too.
   *
   * @throws IllegalArgumentException if the plan year of the project is not given
   */
  public static List<BudgetLine> sources(Project project, BudgetStage stage) {
    return IntStream.range(0, project.sources().size())
        .mapToObj(i -> source(project, stage, "sources[" + i + "]", project.sources().get(i)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /**
   * What {@code lines} come to, as far as they say it.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public static Vnd known(List<BudgetLine> lines) {
    return Vnd.total(lines.stream().map(BudgetLine::amount).flatMap(Optional::stream).toList());
  }

  private static Optional<BudgetLine> supportRequested(
      Project project, BudgetStage stage, CostLine line) {
    List<Beneficiary> whose =
        project.beneficiaries().stream()
            .filter(one -> line.beneficiary().map(one.id()::equals).orElse(true))
            .collect(toImmutableList());
    BudgetLineBuilder known =
        line(project, stage, line.id(), whose)
            .category(line.category())
            .item(line.item())
            .source(
                project
                    .moneyOf(line)
                    .map(money -> MoneySource.of(money, project.level()))
                    .orElse(MoneySource.PROMOTION));
    return line.supportRequested().map(amount -> known.amount(amount).build());
  }

  private static Optional<BudgetLine> source(
      Project project, BudgetStage stage, String id, SourceAmount of) {
    BudgetLineBuilder known =
        line(project, stage, id, project.beneficiaries())
            .category(only(project.contents()))
            .source(of.source());
    return of.amount().map(amount -> known.amount(amount).build());
  }

  private static BudgetLineBuilder line(
      Project project, BudgetStage stage, String id, List<Beneficiary> whose) {
    checkArgument(
        project.planYear().isPresent(),
        "plan year must be given for a budget line: project %s",
        project.id());
    Year year = project.planYear().get();
    return BudgetLine.builder()
        .id(project.id() + "/" + id)
        .stage(stage)
        .province(unit(whose, LocalityLevel.PROVINCE, year))
        .district(unit(whose, LocalityLevel.DISTRICT, year))
        .commune(unit(whose, LocalityLevel.COMMUNE, year))
        .beneficiary(only(whose).flatMap(Beneficiary::facility).map(Facility::id))
        .project(project.id())
        .year(year);
  }

  private static Optional<String> unit(List<Beneficiary> whose, LocalityLevel level, Year year) {
    Set<Optional<String>> units =
        whose.stream().flatMap(one -> units(one, level, year)).collect(toImmutableSet());
    return only(units).flatMap(unit -> unit);
  }

  /** The unit of each site; an absent one if it is not known where {@code beneficiary} produces. */
  private static Stream<Optional<String>> units(
      Beneficiary beneficiary, LocalityLevel level, Year year) {
    Set<Optional<String>> units =
        beneficiary.facility().stream()
            .flatMap(facility -> facility.sites().stream())
            .map(site -> site.unitStatedFor(year.atDay(1)).at(level).map(Locality::id))
            .collect(toImmutableSet());
    return units.isEmpty() ? Stream.of(Optional.empty()) : units.stream();
  }

  private static <T> Optional<T> only(Collection<T> values) {
    return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }
}
