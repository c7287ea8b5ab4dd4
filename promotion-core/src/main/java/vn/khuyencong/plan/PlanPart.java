package vn.khuyencong.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;

/**
 * What a published plan holds of one level. A province publishes in one document what it is to
 * carry out from national, provincial and district money; each level has its own plan (Điều 2 khoản
 * 2, Điều 11, 45/2012/NĐ-CP), so that the document is taken apart before it is reviewed.
 *
 * @param plan the plan of the level: its projects, networks, tasks and funds; those of the other
 *     levels stand in its history, to be compared
 * @param places where in the document its "projects", "networks", "tasks" and "sums" stand, each in
 *     their order
 */
public record PlanPart(AnnualPlan plan, Map<String, List<Integer>> places) {

  /**
   * Copies the places.
   *
   * @throws IllegalArgumentException if the plan is absent
   */
  public PlanPart {
    plan = Gate.given("plan of a part", plan);
    places =
        Gate.given(places, ImmutableMap.<String, List<Integer>>of()).entrySet().stream()
            .collect(
                toImmutableMap(Map.Entry::getKey, list -> ImmutableList.copyOf(list.getValue())));
  }

  /**
   * {@code whole} by level: first what is of its own level, then the other levels from the nation
   * down. A plan of one level is its only part.
   *
   * <p>A project is of the level it states, else of that of its money, or of the joint sum it has a
   * part in; so are networks and tasks. A joint sum of projects of several levels counts once: at
   * the level of its money, if one of its projects is of that, else of the first of them, without
   * what those of other levels request of it by themselves. What does not say it, and what is of a
   * local level where the document names no province, is of the level of the document. Its approval
   * is of that level too, that of the others as far as it is given; figures that were published are
   * of all levels together, and so is that they are known in part.
   *
   * @throws IllegalArgumentException if two of its projects, networks or tasks have one id
   * @throws ArithmeticException if what the projects of a joint sum request does not fit whole đồng
   *     in 64 bits
   */
  public static List<PlanPart> of(AnnualPlan whole) {
    Map<String, ProjectLevel> ofProjects = levels(whole);
    Set<ProjectLevel> levels = new TreeSet<>(ofProjects.values());
    whole.networks().forEach(network -> levels.add(level(network.money(), whole)));
    whole.tasks().forEach(task -> levels.add(level(task, whole)));
    whole.sums().forEach(sum -> levels.add(level(sum, ofProjects, whole)));
    levels.remove(whole.level());
    if (levels.isEmpty()) {
      return ImmutableList.of(new PlanPart(whole, ImmutableMap.of()));
    }
    return Stream.concat(Stream.of(whole.level()), levels.stream())
        .map(level -> of(level, whole))
        .collect(toImmutableList());
  }

  private static PlanPart of(ProjectLevel level, AnnualPlan whole) {
    boolean own = level == whole.level();
    Map<String, ProjectLevel> levels = levels(whole);
    List<Integer> projects = places(whole.projects(), one -> levels.get(one.id()) == level);
    List<Integer> networks = places(whole.networks(), one -> level(one.money(), whole) == level);
    List<Integer> tasks = places(whole.tasks(), one -> level(one, whole) == level);
    List<Integer> sums = places(whole.sums(), one -> sum(one, levels, level, whole).isPresent());
    List<Project> others =
        whole.projects().stream()
            .filter(one -> levels.get(one.id()) != level)
            .map(whole::inItsYear)
            .toList();
    AnnualPlan plan =
        whole.toBuilder()
            .level(level)
            .funds(
                whole.funds().stream()
                    .filter(fund -> fund.source().level().orElse(whole.level()) == level)
                    .toList())
            .stated(StatedFigures.builder().partial(whole.stated().partial()).build())
            .projects(at(projects, whole.projects()))
            .sums(
                whole.sums().stream()
                    .flatMap(one -> sum(one, levels, level, whole).stream())
                    .toList())
            .networks(at(networks, whole.networks()))
            .tasks(at(tasks, whole.tasks()))
            .addAllHistory(others)
            .approval(own ? whole.approval() : approval(level, whole))
            .approvals(List.of())
            .build();
    return new PlanPart(
        plan,
        ImmutableMap.of("projects", projects, "networks", networks, "tasks", tasks, "sums", sums));
  }

  /**
   * Where in the document that stands which stands at {@code path} in the part: "projects[3].cost"
   * for "projects[0].cost".
   */
  public String inDocument(String path) {
    int open = path.indexOf('[');
    List<Integer> list =
        open < 0 ? List.of() : places.getOrDefault(path.substring(0, open), List.of());
    return IntStream.range(0, list.size())
        .filter(i -> path.startsWith("[" + i + "]", open))
        .mapToObj(
            i -> path.substring(0, open + 1) + list.get(i) + path.substring(path.indexOf(']')))
        .findFirst()
        .orElse(path);
  }

  /**
   * What {@code level} has of {@code sum}: at the level where the sum stands the sum without what
   * its projects of other levels request of it, and at each of those, where the sum tells more of
   * whose money they request than they do themselves, that; else they stand there by themselves.
   */
  private static Optional<JointSum> sum(
      JointSum sum, Map<String, ProjectLevel> levels, ProjectLevel level, AnnualPlan whole) {
    List<String> own = sum.projects().stream().filter(id -> levels.get(id) == level).toList();
    boolean home = level(sum, levels, whole) == level;
    if (own.size() == sum.projects().size()) {
      return Optional.of(sum).filter(any -> home);
    }
    Optional<Vnd> figure = PlannedAmounts.computable(sum);
    if (home) {
      Vnd others =
          figure.isPresent() ? JointMoney.within(sum, whole, id -> !own.contains(id)) : Vnd.ZERO;
      return Optional.of(of(sum, own, sum.amount().map(stated -> stated.without(others))));
    }
    List<String> vague =
        whole.projects().stream()
            .filter(one -> own.contains(one.id()))
            .filter(
                one ->
                    PlannedAmounts.requested(one, whole.year()).keySet().stream()
                        .anyMatch(of -> sum.mayHold(of) && !isAsClose(of, sum)))
            .map(Project::id)
            .toList();
    return figure
        .filter(all -> !vague.isEmpty() && !JointMoney.isExceeded(sum, whole, all))
        .map(
            all ->
                of(
                    sum,
                    vague,
                    Optional.of(
                        StatedAmount.exactly(JointMoney.within(sum, whole, vague::contains)))));
  }

  private static boolean isAsClose(MoneySource own, JointSum sum) {
    return own == sum.source() || sum.isToldBy(own);
  }

  private static JointSum of(JointSum sum, List<String> projects, Optional<StatedAmount> amount) {
    return new JointSum(sum.name(), projects, amount, sum.source());
  }

  private static Approval approval(ProjectLevel level, AnnualPlan whole) {
    return whole.approvals().stream()
        .filter(one -> one.level() == level)
        .map(LevelApproval::approval)
        .findFirst()
        .orElseGet(Approval::unknown);
  }

  private static ProjectLevel level(
      JointSum sum, Map<String, ProjectLevel> levels, AnnualPlan whole) {
    Optional<ProjectLevel> of = sum.source().level().map(level -> standing(level, whole));
    Set<ProjectLevel> own =
        sum.projects().stream()
            .flatMap(one -> Stream.ofNullable(levels.get(one)))
            .collect(toImmutableSet());
    return of.filter(level -> own.isEmpty() || own.contains(level))
        .or(() -> own.stream().findFirst())
        .orElse(whole.level());
  }

  /** The level of each project, by its id. */
  private static Map<String, ProjectLevel> levels(AnnualPlan whole) {
    Map<String, ProjectLevel> ofSums = new HashMap<>();
    for (JointSum sum : whole.sums()) {
      sum.source().level().ifPresent(of -> sum.projects().forEach(one -> ofSums.put(one, of)));
    }
    return whole.projects().stream()
        .collect(
            toImmutableMap(
                Project::id,
                one ->
                    one.level()
                        .or(() -> Optional.ofNullable(ofSums.get(one.id())))
                        .map(level -> standing(level, whole))
                        .orElseGet(() -> level(one.money(), whole))));
  }

  private static ProjectLevel level(PlannedTask task, AnnualPlan whole) {
    return task.source().level().map(level -> standing(level, whole)).orElse(whole.level());
  }

  /** {@code level}, unless it is a local one and the document names no province. */
  private static ProjectLevel standing(ProjectLevel level, AnnualPlan whole) {
    return level == ProjectLevel.NATIONAL || whole.province().isPresent() ? level : whole.level();
  }

  private static ProjectLevel level(Optional<FundingSource> money, AnnualPlan whole) {
    return money.equals(Optional.of(FundingSource.NATIONAL))
        ? ProjectLevel.NATIONAL
        : whole.level();
  }

  private static <T> List<Integer> places(List<T> all, Predicate<T> wanted) {
    return IntStream.range(0, all.size())
        .filter(i -> wanted.test(all.get(i)))
        .boxed()
        .collect(toImmutableList());
  }

  private static <T> List<T> at(List<Integer> places, List<T> all) {
    return places.stream().map(all::get).toList();
  }
}
