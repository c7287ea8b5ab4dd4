package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article10PlanPay;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.law.limit.PlanLimits;
import vn.khuyencong.law.limit.TaskLimits;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.plan.PlanPart;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * Puts the review of a plan together: the plan as a whole, its tasks, each project, each network;
 * and of a programme the review of its plans, each beside the projects and tasks of the others.
 */
public final class PlanReview {
  private PlanReview() {}

  /** Reviews {@code plan} under {@code law}. */
  public static Assessment of(AnnualPlan plan, LawInForce law) {
    return of(BesideOthers.none(plan), law);
  }

  private static Assessment of(BesideOthers beside, LawInForce law) {
    AnnualPlan plan = beside.plan();
    ImmutableList.Builder<Assessment> parts = ImmutableList.builder();
    parts.add(
        law.assess(Matter.PLANS, plan),
        all("tasks", TaskLimits.of(plan, law)),
        all(
            "projects",
            plan.eachProject(
                (one, path) ->
                    ProjectReview.of(funded(approved(one, plan), plan), law).under(path))),
        all("networks", plan.eachNetwork((one, path) -> NetworkReview.of(one, law).under(path))));
    List<Assessment> together =
        PlanLimits.of(plan, beside.tasks(), law).stream()
            .filter(limit -> limit.all().stream().map(Finding::path).allMatch(beside::isTold))
            .collect(toImmutableList());
    if (!together.isEmpty()) {
      parts.add(all("limits-of-year", together));
    }
    List<Finding> twice = byTasksOfOthers(beside, law);
    if (!twice.isEmpty()) {
      parts.add(Assessment.allOf("tasks-of-other-plans", twice, ImmutableList.of()));
    }
    return Assessment.allOf("plan", ImmutableList.of(), parts.build());
  }

  /** What tasks of other plans may support too, beside what the plan tells itself. */
  private static List<Finding> byTasksOfOthers(BesideOthers beside, LawInForce law) {
    if (beside.everyYear().isEmpty()) {
      return ImmutableList.of();
    }
    var rule = Article07Conditions.NOT_SUPPORTED_TWICE;
    AnnualPlan alone = beside.plan().toBuilder().tasks(ImmutableList.of()).build();
    List<Finding> own = rule.apply(alone, law.context());
    return rule.apply(beside.withOtherTasks(), law.context()).stream()
        .filter(finding -> finding.path().contains(".") && !own.contains(finding))
        .collect(toImmutableList());
  }

  /**
   * Reviews {@code whole}, a published plan that may hold several levels, under {@code law}: each
   * level by itself, beside the projects of the others, and what was published against all of them.
   */
  public static Assessment byLevel(AnnualPlan whole, LawInForce law) {
    List<PlanPart> levels = PlanPart.of(whole);
    if (levels.size() == 1) {
      return of(whole, law);
    }
    Set<String> parted = parted(whole, levels);
    List<Assessment> parts =
        levels.stream()
            .map(
                part ->
                    all(
                        part.plan().level().name(),
                        List.of(
                            without(
                                of(part.plan(), law).moved(path -> place(path, part, whole)),
                                parted))))
            .collect(toImmutableList());
    return all(
        "published-plan",
        ImmutableList.<Assessment>builder()
            .add(Article14Management.STATED_RULES.assess(whole, law.context()))
            .add(across(whole, parts, parted, law))
            .addAll(parts)
            .build());
  }

  /** What only shows across the levels, beside what is found of each of {@code parts}. */
  private static Assessment across(
      AnnualPlan whole, List<Assessment> parts, Set<String> parted, LawInForce law) {
    Set<String> found =
        parts.stream()
            .flatMap(part -> part.all().stream())
            .filter(finding -> finding.outcome() != Outcome.SATISFIED)
            .map(finding -> finding.code() + " " + finding.path())
            .collect(toImmutableSet());
    Assessment pay = Article10PlanPay.RULES.assess(whole, law.context());
    Stream<Finding> limits =
        Stream.concat(
                TaskLimits.ofUnits(whole, law).stream(), PlanLimits.ofTasks(whole, law).stream())
            .flatMap(limit -> limit.all().stream())
            .filter(finding -> finding.outcome() != Outcome.SATISFIED);
    Stream<Finding> sums =
        Article14Management.JOINT_SUMS.apply(whole, law.context()).stream()
            .filter(finding -> parted.contains(finding.path()));
    return Assessment.allOf(
        pay.name(),
        Stream.concat(Stream.concat(pay.findings().stream(), limits), sums)
            .filter(finding -> !found.contains(finding.code() + " " + finding.path()))
            .collect(toImmutableList()),
        ImmutableList.of());
  }

  /** Where in {@code whole} the joint sums stand that no level has as a whole. */
  private static Set<String> parted(AnnualPlan whole, List<PlanPart> levels) {
    Set<JointSum> entire =
        levels.stream().flatMap(part -> part.plan().sums().stream()).collect(toImmutableSet());
    return whole
        .eachSum((sum, path) -> entire.contains(sum) ? Optional.<String>empty() : Optional.of(path))
        .stream()
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  /**
   * {@code level} without what it says of a joint sum of which it has a part only: that is said of
   * the whole.
   */
  private static Assessment without(Assessment level, Set<String> parted) {
    return new Assessment(
        level.name(),
        level.combination(),
        level.findings().stream()
            .filter(
                finding ->
                    !finding.code().equals(Article14Management.JOINT_SUMS.code())
                        || !parted.contains(finding.path()))
            .collect(toImmutableList()),
        level.parts().stream().map(part -> without(part, parted)).collect(toImmutableList()),
        level.facility());
  }

  /** Where in {@code whole} stands what stands at {@code path} in {@code part}. */
  private static String place(String path, PlanPart part, AnnualPlan whole) {
    boolean own = part.plan().level() == whole.level();
    return !own && path.startsWith("approval")
        ? approvalPath(part.plan().level(), whole) + path.substring("approval".length())
        : part.inDocument(path);
  }

  private static String approvalPath(ProjectLevel level, AnnualPlan whole) {
    int given = whole.approvals().stream().map(LevelApproval::level).toList().indexOf(level);
    return given < 0 ? "approvals" : "approvals[" + given + "].approval";
  }

  /** Reviews {@code program} under {@code law}. */
  public static Assessment of(Program program, LawInForce law) {
    OtherPlans others = new OtherPlans(program);
    return Assessment.allOf(
        "program",
        ImmutableList.of(),
        ImmutableList.of(
            law.assess(Matter.PROGRAMS, program),
            all(
                "plans",
                program.eachPlan((one, path) -> of(others.beside(one), law).under(path)))));
  }

  /**
   * {@code project}, of which it is not said who approved it, as approved with {@code plan}, or
   * not.
   *
   * <p>Reading: a plan is the projects and tasks of a year (Điều 2 khoản 2, 45/2012/NĐ-CP), and
   * projects are carried out by the plan that was approved (Điều 2 khoản 2 và 3, 46/2012/TT-BCT):
   * who approved the plan approved them, as far as they are of its kind of money. The day is the
   * one the project states, else open, since a project may have come later; one that states another
   * decision has an approval of its own. In a plan that is not approved yet none is that says
   * nothing of an approval, unless it may be of other money or of the plan of an earlier year.
   */
  private static Project approved(Project project, AnnualPlan plan) {
    Optional<FundingSource> money = project.money();
    boolean ofPlan =
        project.kindsOfMoney().size() < 2
            && project.approvals().isEmpty()
            && money.map(kind -> kind == plan.money()).orElse(true);
    Approval given = plan.approval();
    Approval own = project.approval();
    if (!ofPlan || given.given().isEmpty()) {
      return project;
    }
    if (!given.given().get()) {
      return own.given().isEmpty() && isOfThisYear(project, plan) && !mayBeOfOther(project)
          ? project.toBuilder().approval(given).build()
          : project;
    }
    return isUnsaid(own, given)
        ? project.toBuilder()
            .approval(
                Approval.builder()
                    .given(true)
                    .authority(given.authority())
                    .decision(given.decision())
                    .day(own.day())
                    .build())
            .build()
        : project;
  }

  private static boolean mayBeOfOther(Project project) {
    return project.money().isEmpty() || project.leavesMoneyOpen();
  }

  /** Whether nothing tells that {@code project} goes on from an earlier plan. */
  private static boolean isOfThisYear(Project project, AnnualPlan plan) {
    return project
        .planYear()
        .or(() -> project.period().map(days -> Year.from(days.first())))
        .map(first -> !first.isBefore(plan.year()))
        .orElse(true);
  }

  /** Whether {@code own} does not say by whom, nor by another decision than {@code given}. */
  private static boolean isUnsaid(Approval own, Approval given) {
    return own.given().orElse(true)
        && own.authority().isEmpty()
        && own.decision().map(decision -> given.decision().equals(own.decision())).orElse(true);
  }

  /** {@code project}, whose management costs of the year are a share of the funds of the plan. */
  private static Project funded(Project project, AnnualPlan plan) {
    return project.lines().stream().noneMatch(PlanReview::lacksFunds)
        ? project
        : project.toBuilder()
            .lines(
                project.lines().stream()
                    .map(
                        line ->
                            lacksFunds(line)
                                ? line.toBuilder()
                                    .shareBase(project.moneyOf(line).flatMap(plan::funds))
                                    .build()
                                : line)
                    .toList())
            .build();
  }

  private static boolean lacksFunds(CostLine line) {
    return line.isOf(SupportItem.MANAGEMENT_AGENCY) && line.shareBase().isEmpty();
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }
}
