package vn.khuyencong.document;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.Significance;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.SupportCategory;

/** A {@link Project} as a document writes it, with its components by the same names. */
public record ProjectForm(
    @Nullable String id,
    @Nullable String title,
    @Nullable String level,
    @Nullable List<String> contents,
    @Nullable List<String> otherContents,
    @Nullable Boolean group,
    @Nullable List<BeneficiaryForm> beneficiaries,
    @Nullable List<CostLineForm> lines,
    @Nullable List<LineFactsForm> facts,
    @Nullable Long cost,
    @Nullable List<SourceAmountForm> sources,
    @Nullable ProjectPeriodForm period,
    @Nullable String planYear,
    @Nullable String planDrawnUpIn,
    @Nullable ApprovalForm approval,
    @Nullable UndertakingsForm undertakings,
    @Nullable ProcedureForm procedure,
    @Nullable String form,
    @Nullable Boolean largeScale,
    @Nullable Boolean contentsLinked,
    @Nullable String significance,
    @Nullable List<MoneyApprovalForm> approvals,
    @Nullable List<YearAmountForm> supportByYear,
    @Nullable Integer memberCount,
    @Nullable StatedAmountForm statedCost)
    implements Form<Project> {

  /** {@code project} as a document writes it. */
  public static ProjectForm of(Project project) {
    return new ProjectForm(
        project.id(),
        project.title(),
        Written.name(project.level()),
        Written.names(project.contents()),
        Written.list(project.otherContents(), text -> text),
        Written.plain(project.group()),
        Written.list(project.beneficiaries(), BeneficiaryForm::of),
        Written.list(project.lines(), CostLineForm::of),
        Written.list(project.facts(), LineFactsForm::of),
        Written.dong(project.cost()),
        Written.list(project.sources(), SourceAmountForm::of),
        Written.form(project.period(), ProjectPeriodForm::of),
        Written.text(project.planYear()),
        Written.text(project.planDrawnUpIn()),
        Written.group(project.approval(), Approval.unknown(), ApprovalForm::of),
        Written.group(project.undertakings(), Undertakings.unknown(), UndertakingsForm::of),
        Written.group(project.procedure(), Procedure.unknown(), ProcedureForm::of),
        Written.name(project.form()),
        Written.plain(project.largeScale()),
        Written.plain(project.contentsLinked()),
        Written.name(project.significance()),
        Written.list(project.approvals(), MoneyApprovalForm::of),
        Written.list(project.supportByYear(), YearAmountForm::of),
        Written.plain(project.memberCount()),
        Written.form(project.statedCost(), StatedAmountForm::of));
  }

  @Override
  public @Nullable Project make(Fields at) {
    Field<Year> year = at.year("planYear", planYear);
    Field<Year> drawnUp = at.year("planDrawnUpIn", planDrawnUpIn);
    List<MoneyApproval> approvedByMoney = at.list("approvals", approvals);
    List<YearAmount> byYear = at.list("supportByYear", supportByYear);
    List<Beneficiary> members = at.list("beneficiaries", beneficiaries);
    ProjectIds.check(at, this, members);
    years(at, year, drawnUp);
    once(at, approvedByMoney, byYear);
    Field<Vnd> whole = at.amount("cost", cost);
    Field<StatedAmount> said = at.form("statedCost", statedCost);
    stated(at, whole, said);
    return at.make(
        () ->
            new Project(
                at.text("id", id).required(),
                at.text("title", title).required(),
                at.choice("level", level, ProjectLevel.values()).optional(),
                at.choices("contents", contents, SupportCategory.values()).or(Set.of()),
                at.texts("otherContents", otherContents).or(List.of()),
                at.flag("group", group).optional(),
                members,
                at.list("lines", lines),
                at.list("facts", facts),
                whole.optional(),
                at.list("sources", sources),
                at.form("period", period).optional(),
                year.optional(),
                drawnUp.optional(),
                at.form("approval", approval).orUnknown(),
                at.form("undertakings", undertakings).orUnknown(),
                at.form("procedure", procedure).orUnknown(),
                at.choice("form", form, SupportForm.values()).optional(),
                at.flag("largeScale", largeScale).optional(),
                at.flag("contentsLinked", contentsLinked).optional(),
                at.choice("significance", significance, Significance.values()).optional(),
                approvedByMoney,
                byYear,
                at.positive("memberCount", memberCount).optional(),
                said.optional()));
  }

  /** The plan is drawn up in its year or the one before. */
  private static void years(Fields at, Field<Year> year, Field<Year> drawnUp) {
    at.both(
        DocumentRule.PLAN_YEARS,
        year,
        drawnUp,
        (of, in) -> named().planYear(of).planDrawnUpIn(in).build());
  }

  /** The cost is what it is stated to be. */
  private static void stated(Fields at, Field<Vnd> whole, Field<StatedAmount> said) {
    at.both(
        DocumentRule.STATED_COST,
        whole,
        said,
        (sum, as) -> named().cost(sum).statedCost(as).build());
  }

  /** A kind of money is approved once, a source named once a year. */
  private void once(Fields at, List<MoneyApproval> approvedByMoney, List<YearAmount> byYear) {
    at.apart(
        DocumentRule.ONCE,
        "approvals",
        approvals,
        approvedByMoney,
        two -> named().approvals(two).build());
    at.apart(
        DocumentRule.ONCE,
        "supportByYear",
        supportByYear,
        byYear,
        two -> named().supportByYear(two).build());
  }

  private static ProjectBuilder named() {
    return Project.builder().id("x").title("x");
  }
}
