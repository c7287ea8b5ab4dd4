package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Quy trình thẩm định và phê duyệt kế hoạch khuyến công quốc gia.
 *
 * <p>Reading: the Minister approves what was appraised (clause 3), and the appraisal examined
 * whether the file is fit and complete (Điều 9 khoản 5). Once the Minister has decided, who
 * appraised and with which papers is not asked any more; what is stated of it still counts.
 */
public final class Article08Appraisal {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(8);

  /**
   * Clause 1: the Director of Sở Công Thương appraises, at the basic level, what is carried out in
   * one province; what spans several, or a regional Centre carries out, goes straight to the
   * agency.
   */
  public static final Rule<Project> BASIC_LEVEL =
      NationalProjects.rule(
          "circular36.article8.basic-level",
          ARTICLE.clause(1),
          (project, context) -> basicLevel(project).at("procedure.basicAppraisal"));

  /** Clause 2: the head of the central agency appraises at the level of the Ministry. */
  public static final Rule<Project> MINISTRY_LEVEL =
      NationalProjects.rule(
          "circular36.article8.ministry-level",
          ARTICLE.clause(2),
          (project, context) ->
              by(ProjectAuthority.CENTRAL_AGENCY, project.procedure().ministryAppraisal())
                  .orElseGet(() -> unlessDecided(project, Verdict.missing("ministryAppraisal")))
                  .at("procedure.ministryAppraisal"));

  /**
   * Clause 3: the Minister approves the plan in which it stands.
   *
   * <p>Reading: an approval given in the name of the Ministry is the Minister's.
   */
  public static final Rule<Project> APPROVED_BY_MINISTER =
      NationalProjects.rule(
          "circular36.article8.approved-by-minister",
          ARTICLE.clause(3),
          (project, context) -> approvedByMinister(project).at("approval"));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular36.article8",
          ImmutableList.of(BASIC_LEVEL, MINISTRY_LEVEL, APPROVED_BY_MINISTER));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article08Appraisal.class).rules(Matter.PROJECTS, RULES);

  private Article08Appraisal() {}

  /** Clause 1 point b: whether the basic level is passed by; absent if that is not known. */
  static Optional<Boolean> skipsBasicLevel(Procedure procedure) {
    if (procedure.severalProvinces().orElse(false) || procedure.byRegionalCentre().orElse(false)) {
      return Optional.of(true);
    }
    return procedure
        .severalProvinces()
        .flatMap(several -> procedure.byRegionalCentre().map(centre -> several || centre));
  }

  /** {@code missing}, where something about the appraisal is not known, unless it is over. */
  static Verdict unlessDecided(Project project, Verdict missing) {
    return project
            .approvalOf(FundingSource.NATIONAL)
            .authority()
            .map(ProjectAuthority::isOfMinistry)
            .orElse(false)
        ? Verdict.notApplicable()
        : missing;
  }

  private static Verdict basicLevel(Project project) {
    Procedure procedure = project.procedure();
    Optional<Boolean> skips = skipsBasicLevel(procedure);
    if (skips.orElse(false)) {
      return Verdict.notApplicable();
    }
    return by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, procedure.basicAppraisal())
        .map(verdict -> skips.isEmpty() ? unlessSatisfied(verdict) : verdict)
        .orElseGet(
            () ->
                unlessDecided(
                    project,
                    skips.isEmpty()
                        ? Verdict.missing("basicAppraisal", "severalProvinces", "byRegionalCentre")
                        : Verdict.missing("basicAppraisal")));
  }

  private static Verdict approvedByMinister(Project project) {
    Approval approval = project.approvalOf(FundingSource.NATIONAL);
    if (!approval.given().orElse(true)) {
      return Verdict.violated().with("authority", Term.of("chưa có", "nobody yet"));
    }
    return approval
        .authority()
        .map(body -> Verdict.satisfiedIf(body.isOfMinistry()).with("authority", body))
        .orElseGet(() -> Verdict.missing("approvalAuthority"));
  }

  private static Verdict unlessSatisfied(Verdict verdict) {
    return verdict.outcome() == Outcome.SATISFIED
        ? verdict
        : Verdict.missing("severalProvinces", "byRegionalCentre");
  }

  private static Optional<Verdict> by(ProjectAuthority wanted, Optional<ProjectAuthority> actual) {
    return actual.map(body -> Verdict.satisfiedIf(body == wanted).with("authority", body));
  }
}
