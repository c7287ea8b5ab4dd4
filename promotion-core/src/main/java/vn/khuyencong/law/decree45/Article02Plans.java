package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 2. Giải thích từ ngữ, clauses 1 and 2: the national programme of a phase and the plan of a
 * year, who approves them, and what belongs in them.
 */
public final class Article02Plans {
  private static final Citation CLAUSE_1 = Instruments.DECREE_45_2012.article(2).clause(1);
  private static final Citation CLAUSE_2 = Instruments.DECREE_45_2012.article(2).clause(2);

  private static final Term BY_DAY_OF_RECEPTION =
      Term.of(
          "Thủ tướng Chính phủ, hoặc Bộ Công Thương nếu hồ sơ tiếp nhận từ 1/7/2025",
          "Prime Minister, or for a file received from 1 July 2025 on the Ministry of Industry and"
              + " Trade");

  /** Clause 1: a phase usually has this number of years. */
  public static final int USUAL_YEARS = 5;

  /**
   * Clause 1: who approves the national programme: the Prime Minister; from 1 July 2025 the
   * Ministry (Điều 52, 146/2025/NĐ-CP), and so after the amendment of 15 October 2025, as reported.
   */
  public static final Dated<Set<ProjectAuthority>> APPROVES_NATIONAL_PROGRAM =
      Dated.<Set<ProjectAuthority>>from(
              "approval of the national programme",
              Instruments.DECREE_45_2012.firstDay(),
              Set.of(ProjectAuthority.PRIME_MINISTER),
              CLAUSE_1,
              Evidence.SEEN)
          .then(
              Instruments.DECREE_146_2025.firstDay(),
              Approvals.MINISTRY,
              Instruments.DECREE_146_2025.article(52),
              Evidence.SEEN)
          .then(
              Instruments.DECREE_235_2025.firstDay(),
              Approvals.MINISTRY,
              CLAUSE_1,
              Evidence.SECONDARY);

  /**
   * Clause 1: the national programme is approved by who is competent on the day on which the file
   * was received, since files received before 1 July 2025 go on under the rules of that day (Điều
   * 61 khoản 7, 146/2025/NĐ-CP).
   *
   * <p>Reading: a file received before the decree counts as received on its first day; a file
   * approved before a change was received before it too; of one approved since, the day of
   * reception has to be known.
   */
  public static final Rule<Program> NATIONAL_PROGRAM_APPROVED =
      Rule.one(
          "decree45.article2.program-approved",
          CLAUSE_1,
          (program, context) ->
              program.level() == ProjectLevel.NATIONAL
                  ? approvedByDay(program, context).at("approval")
                  : Verdict.notApplicable());

  /** Clause 1: a phase usually has five years; another length is worth a look, and no breach. */
  public static final Rule<Program> USUAL_LENGTH =
      Rule.<Program>one(
              "decree45.article2.program-years",
              CLAUSE_1,
              (program, context) ->
                  (program.level() == ProjectLevel.NATIONAL
                          ? Verdict.satisfiedIf(program.years() == USUAL_YEARS)
                          : Verdict.notApplicable())
                      .with("years", program.years())
                      .with("usual", USUAL_YEARS))
          .weighing(Severity.WARNING);

  /** Clause 2: the plans of a programme are those of its years. */
  public static final Rule<Program> PLANS_OF_PHASE =
      Rule.of(
          "decree45.article2.program-plans",
          CLAUSE_2,
          Amendment.ofPlans(
              (program, context) ->
                  outside(
                      program
                          .eachPlan(
                              (plan, path) ->
                                  plan.year().isBefore(program.firstYear())
                                          || plan.year().isAfter(program.lastYear())
                                      ? Optional.of(outside(path, plan.id(), plan.year()))
                                      : Optional.<Verdict>empty())
                          .stream(),
                      Verdict.satisfied()
                          .with("years", program.firstYear() + "–" + program.lastYear()))));

  /**
   * Clause 2: a project stands in the plan of one year; in those of several only if it is carried
   * out in several years, with a part in each (Điều 2 khoản 3, 36/2013/TT-BCT). It stands once in
   * the plans of a year, and so do networks and tasks.
   *
   * <p>Reading: the plan of a year is the whole of its projects and tasks, so that in two plans of
   * one year it would count twice. A project of both kinds of money with a part in the year may
   * stand in a national and in a local plan, which hold what is of their money ({@link
   * Article11Funding#PLAN_OF_ITS_MONEY}), told alike in both. A network is known by its province
   * and id, whatever else is told of it. Tasks may be numbered anew in each plan: those of one
   * place and level that are alike in all they say are one.
   */
  public static final Rule<Program> ONCE =
      Rule.of(
          "decree45.article2.program-once",
          CLAUSE_2,
          Amendment.ofPlans((program, context) -> StandsTwice.check(program)));

  /**
   * Clause 1: the national programme has national and local plans, a local one those of its own
   * province.
   */
  public static final Rule<Program> PLANS_OF_LEVEL =
      Rule.of(
          "decree45.article2.program-level",
          CLAUSE_1,
          (program, context) ->
              outside(
                  program
                      .eachPlan(
                          (plan, path) ->
                              belongs(plan, program)
                                  ? Optional.<Verdict>empty()
                                  : Optional.of(
                                      Verdict.violated()
                                          .at(path)
                                          .with("plan", plan.id())
                                          .with("level", program.level())))
                      .stream(),
                  Verdict.satisfied().with("level", program.level())));

  /**
   * Clause 2: the plan is approved, the national one by the Minister, a local one by the Chairman
   * of the provincial People's Committee.
   *
   * <p>Reading: the Ministry acts through its Minister, and Article 16 clause 1 point b gives the
   * approval to the provincial People's Committee; both names are followed, and the finding says
   * which one the clause names. Whether the Committee of a district or a commune may approve the
   * plan of its own level is an open point.
   */
  public static final Rule<AnnualPlan> PLAN_APPROVED =
      Rule.of(
          "decree45.article2.plan-approved",
          CLAUSE_2,
          Amendment.onceOfPlans(
              (plan, context) ->
                  Approvals.check(
                          plan.approval(),
                          "planApprovalAuthority",
                          who -> approvedBy(who, plan.level(), context))
                      .at("approval")
                      .with("level", plan.level())
                      .with("required", named(plan.level()))));

  /** Clause 2: the plan is approved on a day of the decree, and not after the day asked about. */
  public static final Rule<AnnualPlan> PLAN_APPROVAL_DAY =
      Rule.of(
          "decree45.article2.plan-approval-day",
          CLAUSE_2,
          (plan, context) ->
              Approvals.outsideTheDays(plan.approval().day(), "approval.day", context));

  /**
   * Clause 1: the programme is approved on a day of the decree, and not after the day asked about.
   */
  public static final Rule<Program> PROGRAM_APPROVAL_DAY =
      Rule.of(
          "decree45.article2.program-approval-day",
          CLAUSE_1,
          (program, context) ->
              Approvals.outsideTheDays(program.approval().day(), "approval.day", context));

  /**
   * Clause 2: the projects and networks of a plan are those of its year.
   *
   * <p>Reading: what stands in the plan is of its year, unless its own plan year is another or the
   * time in which it is carried out does not touch the year; a project may last longer. One of
   * several years (Điều 2 khoản 3, Điều 15, 36/2013/TT-BCT) stands in the plan of each of them.
   */
  public static final Rule<AnnualPlan> OF_THE_YEAR =
      Rule.of(
          "decree45.article2.plan-year",
          CLAUSE_2,
          Amendment.ofPlans(
              (plan, context) ->
                  outside(
                      Stream.concat(
                          plan
                              .eachProject(
                                  (project, path) ->
                                      yearOutside(project, plan.year())
                                          .map(year -> outside(path, project.id(), year)))
                              .stream(),
                          plan
                              .eachNetwork(
                                  (network, path) ->
                                      Optional.of(network.year())
                                          .filter(year -> !year.equals(plan.year()))
                                          .map(year -> outside(path, network.network().id(), year)))
                              .stream()),
                      Verdict.satisfied())));

  /** The rules on programmes. */
  public static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>(
          "decree45.article2.programs",
          ImmutableList.of(
              NATIONAL_PROGRAM_APPROVED,
              PROGRAM_APPROVAL_DAY,
              USUAL_LENGTH,
              PLANS_OF_LEVEL,
              PLANS_OF_PHASE,
              ONCE));

  /** The rules on plans. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>(
          "decree45.article2.plans",
          ImmutableList.of(PLAN_APPROVED, PLAN_APPROVAL_DAY, OF_THE_YEAR));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article02Plans.class)
          .rules(Matter.PROGRAMS, PROGRAM_RULES)
          .rules(Matter.PLANS, RULES)
          .dated(
              "decree45.article2.approves-national-program",
              EntryKind.APPROVER,
              Term.of(
                  "cấp có thẩm quyền duyệt chương trình quốc gia",
                  "national programme approved by"),
              APPROVES_NATIONAL_PROGRAM)
          .figure(
              "decree45.article2.usual-years",
              EntryKind.FIGURE,
              Term.of("số năm thông thường của một chương trình", "usual years of a programme"),
              USUAL_YEARS,
              USUAL_LENGTH);

  private Article02Plans() {}

  private static Verdict approvedBy(ProjectAuthority who, ProjectLevel level, Context context) {
    boolean own =
        level == ProjectLevel.DISTRICT
            ? who == ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE
            : level == ProjectLevel.COMMUNE && Approvals.BELOW.contains(who);
    if (!own) {
      return Verdict.satisfiedIf(
          (level == ProjectLevel.NATIONAL ? Approvals.MINISTRY : Approvals.PROVINCE).contains(who));
    }
    var point = ApprovalPoints.OWN_PLAN_OF_DISTRICT_OR_COMMUNE;
    return context
        .answer(point)
        .map(may -> Verdict.satisfiedIf(may).relyingOn(point))
        .orElseGet(() -> Verdict.unsettled(point));
  }

  /** Whom clause 2 names for a plan of {@code level}. */
  private static ProjectAuthority named(ProjectLevel level) {
    return level == ProjectLevel.NATIONAL
        ? ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE
        : ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE;
  }

  private static Verdict approvedByDay(Program program, Context context) {
    Optional<Cited<Set<ProjectAuthority>>> governing =
        program
            .receivedOn()
            .map(day -> APPROVES_NATIONAL_PROGRAM.find(day).orElseGet(Article02Plans::first))
            .or(() -> program.approval().day().flatMap(day -> beforeAnyChange(context.at(day))))
            .or(() -> beforeAnyChange(context));
    return Approvals.check(
            program.approval(),
            "planApprovalAuthority",
            who ->
                governing
                    .map(by -> Verdict.satisfiedIf(by.value().contains(who)).citing(by))
                    .orElseGet(() -> Verdict.missing("programReceived")))
        .with(
            "required", governing.<Object>map(by -> named(by.value())).orElse(BY_DAY_OF_RECEPTION));
  }

  /** Whom the text names that has {@code competent}: the Ministry, not its Minister. */
  private static ProjectAuthority named(Set<ProjectAuthority> competent) {
    return competent.contains(ProjectAuthority.PRIME_MINISTER)
        ? ProjectAuthority.PRIME_MINISTER
        : ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE;
  }

  private static Cited<Set<ProjectAuthority>> first() {
    return APPROVES_NATIONAL_PROGRAM.on(APPROVES_NATIONAL_PROGRAM.firstDay());
  }

  /** Who approves, as first written, as long as it is so on the day of {@code context}. */
  private static Optional<Cited<Set<ProjectAuthority>>> beforeAnyChange(Context context) {
    Cited<Set<ProjectAuthority>> first = first();
    return context.value(APPROVES_NATIONAL_PROGRAM).filter(first::equals);
  }

  private static boolean belongs(AnnualPlan plan, Program program) {
    return program.level() == ProjectLevel.NATIONAL
        || (plan.level() != ProjectLevel.NATIONAL
            && plan.province()
                .flatMap(place -> program.province().map(own -> own.id().equals(place.id())))
                .orElse(false));
  }

  private static Optional<Year> yearOutside(Project project, Year year) {
    if (project.hasPartIn(year)) {
      return Optional.empty();
    }
    return project
        .planYear()
        .filter(own -> !own.equals(year))
        .or(
            () ->
                project
                    .period()
                    .filter(period -> !touches(period, year))
                    .map(period -> Year.from(period.first())));
  }

  private static boolean touches(ProjectPeriod period, Year year) {
    return period.first().getYear() <= year.getValue()
        && period.last().getYear() >= year.getValue();
  }

  private static Verdict outside(String path, String id, Year year) {
    return Verdict.violated().at(path).with("id", id).with("year", year);
  }

  /** The verdicts on what lies outside, or {@code none} if nothing does. */
  private static List<Verdict> outside(Stream<Optional<Verdict>> found, Verdict none) {
    List<Verdict> verdicts = found.flatMap(Optional::stream).collect(toImmutableList());
    return verdicts.isEmpty() ? ImmutableList.of(none) : verdicts;
  }
}
