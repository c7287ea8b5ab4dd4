package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
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
   */
  public static final Rule<Project> APPROVED =
      Rule.one("decree45.article2.approved", CLAUSE_2, Article02Projects::approved);

  /**
   * Clause 2: the project is approved on a day of the decree, and not after the day asked about.
   */
  public static final Rule<Project> APPROVAL_DAY =
      Rule.of(
          "decree45.article2.approval-day",
          CLAUSE_2,
          (project, context) ->
              Approvals.outsideTheDays(project.approval().day(), "approval.day", context));

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

  /** Clause 3: who benefits is said; in a group project it may still be open. */
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
                  .rules(Matter.TRANSITION, REQUEST_RULES),
              TextPart::figure,
              (one, other) -> other);

  private Article02Projects() {}

  /** Clause 2: whether {@code project} is approved by who is competent for its level. */
  public static Verdict approved(Project project, Context context) {
    return verdictOnApproval(project, context).at("approval");
  }

  private static Verdict verdictOnApproval(Project project, Context context) {
    return Approvals.check(
        project.approval(),
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
        .orElseGet(() -> Verdict.unsettled(point));
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
    boolean fixed =
        !project.beneficiaries().isEmpty()
            && project.beneficiaries().stream().allMatch(one -> one.facility().isPresent());
    Verdict verdict =
        fixed
            ? Verdict.satisfied()
            : project
                .group()
                .map(group -> group ? Verdict.notApplicable() : Verdict.missing("beneficiary"))
                .orElseGet(() -> Verdict.missing("beneficiary", "group"));
    return verdict.at("beneficiaries").with("count", project.beneficiaries().size());
  }
}
