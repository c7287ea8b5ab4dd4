package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/** Điều 11. Kinh phí bảo đảm hoạt động khuyến công: national and local money. */
public final class Article11Funding {
  private static final Citation CLAUSE_2 = Instruments.DECREE_45_2012.article(11).clause(2);

  /** Clause 2: the levels that manage projects, by day. */
  private static final Dated<Set<ProjectLevel>> LEVELS = levels();

  /**
   * Clause 2: local money is for activities that the local levels carry out.
   *
   * <p>Reading: a network that a province establishes is such an activity. Whether national money
   * may pay it, too, is an open point, which follows the reading that it may, measured by Điều 8
   * khoản 20, 28/2018/TT-BTC; {@link #NETWORK_FROM_NATIONAL_MONEY} warns of it.
   */
  public static final Rule<NetworkPlan> NETWORK_FROM_LOCAL_MONEY =
      Rule.of(
          "decree45.article11.local-money",
          CLAUSE_2,
          Amendment.onceOfPlans(
              (plan, context) ->
                  plan.money()
                      .map(source -> networkMoney(source, context).with("source", source))
                      .orElseGet(() -> Verdict.missing("money"))
                      .at("money")));

  /**
   * Clauses 1 and 2: that national money pays a network rests on a reading, until it is settled.
   */
  public static final Rule<NetworkPlan> NETWORK_FROM_NATIONAL_MONEY =
      Rule.<NetworkPlan>of(
              "decree45.article11.national-money",
              Instruments.DECREE_45_2012.article(11),
              Amendment.ofPlans(
                  (plan, context) ->
                      plan
                          .money()
                          .filter(source -> source == FundingSource.NATIONAL)
                          .filter(source -> context.decided(NetworkPoints.NATIONAL_MONEY).isEmpty())
                          .map(
                              source ->
                                  Verdict.violated()
                                      .relyingOn(NetworkPoints.NATIONAL_MONEY)
                                      .at("money")
                                      .with("question", NetworkPoints.NATIONAL_MONEY))
                          .stream()
                          .collect(toImmutableList())))
          .weighing(Severity.WARNING);

  /**
   * Clauses 1 and 2: a national project is carried out from national money, a local one from local
   * money; beside it other lawful money may stand.
   *
   * <p>Reading: what names national money alone is a national project (Điều 2 khoản 2,
   * 46/2012/TT-BCT); the level of another is asked. Since 15 October 2025 the old words go on, as
   * of plans. That a level ended, which {@link #LEVEL_EXISTS} and {@link #PLAN_LEVEL} ask, rests on
   * no words of this article.
   */
  public static final Rule<Project> PROJECT_FROM_ITS_MONEY =
      Rule.of(
          "decree45.article11.project-money",
          Instruments.DECREE_45_2012.article(11),
          Amendment.ofProjects(
              (project, context) -> ImmutableList.of(projectMoney(project).at("sources"))));

  /**
   * Clause 2: the level that manages the project exists, and so does the level of each money in it.
   * The district level ended on 30 June 2025; a project approved before goes on with its money.
   *
   * <p>Reading: who goes on managing such a project was not read.
   */
  public static final Rule<Project> LEVEL_EXISTS =
      Rule.of("decree45.article11.level-exists", CLAUSE_2, Article11Funding::levelsExist);

  /**
   * Clauses 1 and 2: a national plan holds what is carried out from national money, a local plan
   * what is carried out from local money.
   */
  public static final Rule<AnnualPlan> PLAN_OF_ITS_MONEY =
      Rule.of(
          "decree45.article11.plan-money",
          Instruments.DECREE_45_2012.article(11),
          Amendment.ofPlans((plan, context) -> planMoney(plan)));

  /**
   * Clause 2: a plan is of a level that exists, and so is the money in it. The district level ended
   * on 30 June 2025.
   *
   * <p>Reading: what was planned for 2025 and approved by that day was of its level; nothing is
   * planned for a district in a later year.
   */
  public static final Rule<AnnualPlan> PLAN_LEVEL =
      Rule.of("decree45.article11.plan-level", CLAUSE_2, PlanLevels::check);

  /**
   * Clause 2: a programme is of a level that exists, and so is the money in it. The district level
   * ended on 30 June 2025.
   *
   * <p>Reading: as of plans. A phase that began before that day and was approved by it was of its
   * level; what its plans of later years have of that level, {@link #PLAN_LEVEL} says of each.
   */
  public static final Rule<Program> PROGRAM_LEVEL =
      Rule.of("decree45.article11.program-level", CLAUSE_2, PlanLevels::check);

  /**
   * Clause 2, with Article 13 clause 2 point a and Article 16 clause 1 point b: the plan of a
   * province holds its own networks, and projects of those who produce in it.
   *
   * <p>Reading: a beneficiary all of whose known sites lie in other provinces is outside; who has
   * one site in the province is in. A province and one that it went over into, or that went over
   * into the same third one, are one territory from the day of the merger on: for a project that
   * names the day of its approval in the plan year on that day, else by the end of the year.
   */
  public static final Rule<AnnualPlan> PLAN_PROVINCE =
      Rule.of(
          "decree45.article11.plan-province",
          CLAUSE_2,
          Amendment.ofPlans((plan, context) -> PlanPlaces.check(plan)));

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> PLAN_RULES =
      new RuleSet<>(
          "decree45.article11.plans",
          ImmutableList.of(PLAN_OF_ITS_MONEY, PLAN_LEVEL, PLAN_PROVINCE));

  /** The rules of this article that concern programmes. */
  public static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>("decree45.article11.programs", ImmutableList.of(PROGRAM_LEVEL));

  /** The rules of this article that concern networks. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "decree45.article11",
          ImmutableList.of(NETWORK_FROM_LOCAL_MONEY, NETWORK_FROM_NATIONAL_MONEY));

  /** The rules of this article that concern projects. */
  public static final RuleSet<Project> PROJECT_RULES =
      new RuleSet<>(
          "decree45.article11.projects", ImmutableList.of(PROJECT_FROM_ITS_MONEY, LEVEL_EXISTS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article11Funding.class)
          .rules(Matter.NETWORKS, RULES)
          .rules(Matter.PROJECTS, PROJECT_RULES)
          .rules(Matter.PLANS, PLAN_RULES)
          .rules(Matter.PROGRAMS, PROGRAM_RULES)
          .asking(LEVELS);

  private Article11Funding() {}

  private static Optional<ProjectLevel> level(Project project) {
    return project
        .level()
        .or(
            () ->
                project
                    .money()
                    .filter(money -> money == FundingSource.NATIONAL)
                    .map(money -> ProjectLevel.NATIONAL));
  }

  private static Verdict networkMoney(FundingSource source, Context context) {
    return source == FundingSource.LOCAL
        ? Verdict.satisfied()
        : context
            .answer(NetworkPoints.NATIONAL_MONEY)
            .map(yes -> Verdict.satisfiedIf(yes).relyingOn(NetworkPoints.NATIONAL_MONEY))
            .orElseGet(() -> context.unsettled(NetworkPoints.NATIONAL_MONEY));
  }

  private static Verdict projectMoney(Project project) {
    if (level(project).isEmpty()) {
      return Verdict.missing("level");
    }
    Set<FundingSource> named = project.kindsOfMoney();
    ProjectLevel level = level(project).get();
    if (named.isEmpty()) {
      return Verdict.missing("sources");
    }
    boolean barred = level != ProjectLevel.NATIONAL && named.contains(FundingSource.NATIONAL);
    return (!barred && project.leavesMoneyOpen()
            ? Verdict.missing("money")
            : Verdict.satisfiedIf(named.contains(level.money()) && !barred))
        .with("level", level);
  }

  private static List<Verdict> planMoney(AnnualPlan plan) {
    List<Verdict> verdicts =
        Stream.of(
                plan.eachProject(
                    (project, path) -> ofMoney(plan, project.money(), path, project.id())),
                plan.eachNetwork(
                    (network, path) ->
                        ofMoney(plan, network.money(), path, network.network().id())),
                plan.eachTask(
                    (task, path) ->
                        ofUnknown(task.source(), path, task.id())
                            .or(() -> ofMoney(plan, task.source().promotion(), path, task.id()))),
                plan.eachSum(
                    (sum, path) ->
                        ofUnknown(sum.source(), path, sum.name())
                            .or(() -> ofMoney(plan, sum.source().promotion(), path, sum.name()))))
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return verdicts.isEmpty()
        ? ImmutableList.of(Verdict.satisfied().with("money", plan.money()))
        : verdicts;
  }

  /** A verdict on what is carried out from other money; what other money pays is no matter here. */
  private static Optional<Verdict> ofMoney(
      AnnualPlan plan, Optional<FundingSource> money, String path, String id) {
    return money
        .filter(own -> own != plan.money())
        .map(
            own ->
                Verdict.violated()
                    .at(path)
                    .with("id", id)
                    .with("money", plan.money())
                    .with("own", own));
  }

  /** A question for promotion money of which the kind is not said. */
  private static Optional<Verdict> ofUnknown(MoneySource source, String path, String id) {
    return Optional.of(source)
        .filter(money -> money == MoneySource.PROMOTION)
        .map(money -> Verdict.missing("money").at(path + ".source").with("id", id));
  }

  private static List<Verdict> levelsExist(Project project, Context context) {
    Optional<ProjectLevel> level = level(project);
    Verdict own =
        level
            .map(known -> levelExists(known, project.leadingApproval(), context))
            .orElseGet(() -> Verdict.missing("level"));
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    verdicts.add(own.at("level"));
    for (int i = 0; i < project.sources().size(); i++) {
      endedMoney(project, i, level, context).ifPresent(verdicts::add);
    }
    return verdicts.build();
  }

  /** A verdict on money of a level that ended and is not the level of the project. */
  private static Optional<Verdict> endedMoney(
      Project project, int i, Optional<ProjectLevel> own, Context context) {
    MoneySource source = project.sources().get(i).source();
    return source
        .level()
        .filter(level -> !own.equals(Optional.of(level)) && !isManaged(level, context))
        .flatMap(
            level ->
                source
                    .promotion()
                    .map(money -> levelExists(level, project.approvalOf(money), context)))
        .map(verdict -> verdict.at("sources[" + i + "]"));
  }

  private static Verdict levelExists(ProjectLevel level, Approval approval, Context context) {
    if (isManaged(level, context)) {
      return Verdict.satisfied();
    }
    Cited<LocalDate> lastDay = LocalityKind.LAST_DAY_OF_DISTRICTS;
    return approval
        .day()
        .map(day -> Verdict.satisfiedIf(isManaged(level, context.at(day))))
        .orElseGet(
            () ->
                approval.given().orElse(true) ? Verdict.missing("approvalDay") : Verdict.violated())
        .citing(lastDay)
        .with("lastDay", lastDay.value());
  }

  /** Whether there are projects of {@code level} to manage; so before the decree, as it began. */
  static boolean isManaged(ProjectLevel level, Context context) {
    return context.value(LEVELS).map(levels -> levels.value().contains(level)).orElse(true);
  }

  private static Dated<Set<ProjectLevel>> levels() {
    Cited<LocalDate> last = LocalityKind.LAST_DAY_OF_DISTRICTS;
    LocalDate first = Instruments.DECREE_45_2012.firstDay();
    LocalDate after = last.value().plusDays(1);
    return Dated.from("levels of projects", first, levels(first), CLAUSE_2, Evidence.SEEN)
        .then(after, levels(after), last.citation(), last.evidence());
  }

  private static Set<ProjectLevel> levels(LocalDate day) {
    return Stream.of(ProjectLevel.values())
        .filter(level -> level.exists().contains(day))
        .collect(toImmutableSet());
  }
}
