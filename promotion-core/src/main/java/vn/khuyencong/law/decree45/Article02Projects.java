package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 2. Giải thích từ ngữ: what makes a project (đề án khuyến công). Clauses 1 and 2 on
 * programmes and plans stand in {@link Article02Plans}; clauses 4 to 6 on products, cleaner
 * production and services leave nothing to compute here.
 */
public final class Article02Projects {
  private static final Citation CLAUSE_2 = Instruments.DECREE_45_2012.article(2).clause(2);
  private static final Citation CLAUSE_3 = Instruments.DECREE_45_2012.article(2).clause(3);

  private static final Term APPROVER = Term.of("cấp có thẩm quyền duyệt", "approved by");

  /**
   * Clause 2: the project is approved by the competent authority: the Ministry for national ones,
   * the People's Committee for local ones.
   *
   * <p>Reading: the clause speaks of the plan in which a project stands, and names the Minister and
   * the Chairman; Article 7 of the joint circular of 2014 names the Ministry and the People's
   * Committees. Both are followed, and a Committee of a tier above that of the project is competent
   * too. While the level is not known, a Committee below the province may be the one or not.
   * Whether a province may leave local projects to its Department is an open point.
   *
   * <p>Reading: of a project of both kinds of money each part has an approval of its own, since
   * Article 7 of the joint circular names an authority for each kind; the one approval of such a
   * project is that of the money it is carried out from. The local part belongs to the highest tier
   * whose money is named.
   *
   * <p>Reading: since 15 October 2025 the old words go on, as those on plans do, relying on the
   * point on what of the decree was not read; what was approved before goes on under them anyway.
   * The days of {@link #APPROVAL_DAY} rest on no words of the clause.
   */
  public static final Rule<Project> APPROVED =
      Rule.of(
          "decree45.article2.approved",
          CLAUSE_2,
          Amendment.ofProjects(Article02Projects::approved));

  /**
   * Since 10 February 2014: a national group project need not name who benefits when its plan is
   * approved (Điều 10 khoản 1 điểm a, 36/2013/TT-BCT).
   */
  static final Dated<Boolean> GROUP_MAY_BE_OPEN =
      Dated.during(
          "group without beneficiaries",
          Instruments.CIRCULAR_36_2013.inForce(),
          true,
          Instruments.CIRCULAR_36_2013.article(10).clause(1).point("a"),
          Evidence.SEEN);

  /**
   * Clause 2: the project is approved on a day of the decree, and not after the day asked about; so
   * is each part of it that has an approval of its own.
   */
  public static final Rule<Project> APPROVAL_DAY =
      Rule.of("decree45.article2.approval-day", CLAUSE_2, Article02Projects::outsideTheDays);

  /**
   * Clause 2, of whoever requests support on the strength of an approval: its day lies within the
   * decree and not after the day asked about; else the request is reviewed by the law of that day.
   */
  public static final Rule<SupportRequest> REQUEST_APPROVAL_DAY =
      Rule.<SupportRequest>of(
              "decree45.article2.request-approval-day",
              CLAUSE_2,
              (request, context) ->
                  Approvals.outsideTheDays(request.approvedOn(), "approvedOn", context))
          .weighing(Severity.WARNING);

  /**
   * Clause 3: who benefits is said.
   *
   * <p>Reading: the clause gives every project its beneficiaries; only Circular 36 lets those of a
   * national group project be open, and no longer than until the plan is approved, since Sở Công
   * Thương then examines them; the approval meant is that of the national money. Of local money no
   * text read lets them be open, nor where it pays a part beside national money.
   */
  public static final Rule<Project> BENEFICIARIES_KNOWN =
      Rule.one("decree45.article2.beneficiaries", CLAUSE_3, Article02Projects::beneficiaries);

  /** Clause 3: the time in which it is carried out is fixed. */
  public static final Rule<Project> PERIOD_FIXED =
      Rule.one(
          "decree45.article2.period",
          CLAUSE_3,
          (project, context) ->
              project
                  .period()
                  .map(period -> Verdict.satisfied())
                  .orElseGet(() -> Verdict.missing("period"))
                  .at("period"));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "decree45.article2",
          ImmutableList.of(APPROVED, APPROVAL_DAY, BENEFICIARIES_KNOWN, PERIOD_FIXED));

  /** The rules of this article that concern requests. */
  public static final RuleSet<SupportRequest> REQUEST_RULES =
      new RuleSet<>("decree45.article2.requests", ImmutableList.of(REQUEST_APPROVAL_DAY));

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(ProjectLevel.values())
          .map(
              level ->
                  Figure.of(
                      "decree45.article2.approver." + Figure.idOf(level),
                      EntryKind.APPROVER,
                      Figure.named(APPROVER, level),
                      competent(level),
                      APPROVED))
          .reduce(
              TextPart.of(Article02Projects.class)
                  .rules(Matter.PROJECTS, RULES)
                  .rules(Matter.TRANSITION, REQUEST_RULES)
                  .asking(GROUP_MAY_BE_OPEN),
              TextPart::figure,
              (one, other) -> other);

  private Article02Projects() {}

  /**
   * Clause 2: whether {@code project} is approved by who is competent for its level, of a project
   * of both kinds of money each part by who is competent for it.
   */
  public static List<Verdict> approved(Project project, Context context) {
    return project.kindsOfMoney().size() < 2
        ? ImmutableList.of(verdictOnApproval(project, context).at("approval"))
        : project.kindsOfMoney().stream()
            .map(money -> ofPart(project, money, context))
            .collect(toImmutableList());
  }

  private static List<Verdict> outsideTheDays(Project project, Context context) {
    List<MoneyApproval> parts = project.approvals();
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    verdicts.addAll(Approvals.outsideTheDays(project.approval().day(), "approval.day", context));
    for (int i = 0; i < parts.size(); i++) {
      verdicts.addAll(
          Approvals.outsideTheDays(
              parts.get(i).approval().day(), "approvals[" + i + "].approval.day", context));
    }
    return verdicts.build();
  }

  private static Verdict ofPart(Project project, FundingSource money, Context context) {
    boolean leading = project.money().equals(Optional.of(money));
    String fact = money == FundingSource.NATIONAL ? "nationalApproval" : "localApproval";
    Project part = leading ? project : project.toBuilder().level(tier(project, money)).build();
    boolean ofWhich = project.money().isEmpty() && !project.hasApprovalOf(money);
    return Approvals.check(
            project.approvalOf(money),
            fact,
            who -> ofWhich ? Verdict.missing("level") : approvedBy(who, part, money, context))
        .at(leading ? "approval" : "approvals");
  }

  /** The highest tier of {@code money} that the sources name. */
  private static Optional<ProjectLevel> tier(Project project, FundingSource money) {
    return project.sources().stream()
        .filter(one -> one.source().promotion().equals(Optional.of(money)))
        .flatMap(one -> one.source().level().stream())
        .min(Comparator.naturalOrder());
  }

  private static Verdict verdictOnApproval(Project project, Context context) {
    return Approvals.check(
        project.leadingApproval(),
        "approvalAuthority",
        authority ->
            project
                .money()
                .map(money -> approvedBy(authority, project, money, context))
                .orElseGet(() -> Verdict.missing("level")));
  }

  private static Verdict approvedBy(
      ProjectAuthority authority, Project project, FundingSource money, Context context) {
    if (money == FundingSource.LOCAL
        && authority == ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE) {
      return byDepartment(context);
    }
    if (project.level().isEmpty()
        && money == FundingSource.LOCAL
        && Approvals.BELOW.contains(authority)) {
      return Verdict.missing("level");
    }
    return Verdict.satisfiedIf(isCompetent(authority, project.level().orElse(highest(money))));
  }

  private static Verdict byDepartment(Context context) {
    OpenPoint<Boolean> point = ApprovalPoints.LOCAL_PROJECT_BY_DEPARTMENT;
    return context
        .answer(point)
        .map(may -> Verdict.satisfiedIf(may).relyingOn(point))
        .orElseGet(() -> context.unsettled(point));
  }

  private static ProjectLevel highest(FundingSource money) {
    return money == FundingSource.NATIONAL ? ProjectLevel.NATIONAL : ProjectLevel.PROVINCIAL;
  }

  /** Clause 2: who may approve a project of {@code level}. */
  public static Set<ProjectAuthority> competent(ProjectLevel level) {
    return Stream.of(ProjectAuthority.values())
        .filter(authority -> isCompetent(authority, level))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isCompetent(ProjectAuthority authority, ProjectLevel level) {
    return switch (level) {
      case NATIONAL -> authority.isOfMinistry();
      case PROVINCIAL -> Approvals.PROVINCE.contains(authority);
      case DISTRICT ->
          Approvals.PROVINCE.contains(authority)
              || authority == ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE;
      case COMMUNE -> Approvals.PROVINCE.contains(authority) || Approvals.BELOW.contains(authority);
    };
  }

  private static Verdict beneficiaries(Project project, Context context) {
    Verdict verdict = project.namesAll() ? Verdict.satisfied() : notFixed(project, context);
    return verdict.at("beneficiaries").with("count", project.beneficiaries().size());
  }

  private static Verdict notFixed(Project project, Context context) {
    OpenPoint<Boolean> stands = DecreePoints.CIRCULAR_36_AS_ISSUED;
    Optional<Cited<Boolean>> open = context.value(GROUP_MAY_BE_OPEN);
    Optional<Boolean> approved = project.approvalOf(FundingSource.NATIONAL).given();
    boolean may =
        open.isPresent()
            && (!context.arises(stands) || context.answer(stands).orElse(true))
            && !isOfLocalMoney(project)
            && !approved.orElse(false);
    if (!may || project.group().equals(Optional.of(false))) {
      return Verdict.missing("beneficiary");
    }
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    facts.add("beneficiary");
    if (project.group().isEmpty()) {
      facts.add("group");
    }
    if (project.money().isEmpty()) {
      facts.add("level");
    } else if (project.leavesMoneyOpen()) {
      facts.add("money");
    }
    if (approved.isEmpty()) {
      facts.add("approvalAuthority");
    }
    List<String> asked = facts.build();
    if (asked.size() > 1) {
      return Verdict.missing(asked);
    }
    Verdict excepted = Verdict.notApplicable().citing(open.get());
    return context.arises(stands) ? excepted.relyingOn(stands) : excepted;
  }

  /** Whether any of its money is local, wherever it is carried out from. */
  private static boolean isOfLocalMoney(Project project) {
    return project.money().equals(Optional.of(FundingSource.LOCAL))
        || project.kindsOfMoney().contains(FundingSource.LOCAL);
  }
}
