package vn.khuyencong.document;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;

/** An {@link AnnualPlan} as a document writes it, with its components by the same names. */
public record AnnualPlanForm(
    @Nullable String id,
    @Nullable String level,
    @Nullable String year,
    @Nullable String province,
    @Nullable List<FundForm> funds,
    @Nullable StatedFiguresForm stated,
    @Nullable List<ProjectForm> projects,
    @Nullable List<NetworkPlanForm> networks,
    @Nullable List<PlannedTaskForm> tasks,
    @Nullable List<ProjectForm> history,
    @Nullable ApprovalForm approval,
    @Nullable List<JointSumForm> sums,
    @Nullable List<LevelApprovalForm> approvals)
    implements Form<AnnualPlan> {

  /** {@code plan} as a document writes it. */
  public static AnnualPlanForm of(AnnualPlan plan) {
    return new AnnualPlanForm(
        plan.id(),
        plan.level().name(),
        plan.year().toString(),
        Written.id(plan.province()),
        Written.list(plan.funds(), FundForm::of),
        Written.group(plan.stated(), StatedFigures.none(), StatedFiguresForm::of),
        Written.list(plan.projects(), ProjectForm::of),
        Written.list(plan.networks(), NetworkPlanForm::of),
        Written.list(plan.tasks(), PlannedTaskForm::of),
        Written.list(plan.history(), ProjectForm::of),
        Written.group(plan.approval(), Approval.unknown(), ApprovalForm::of),
        Written.list(plan.sums(), JointSumForm::of),
        Written.list(plan.approvals(), LevelApprovalForm::of));
  }

  @Override
  public @Nullable AnnualPlan make(Fields at) {
    Field<ProjectLevel> tier = at.choice("level", level, ProjectLevel.values());
    Field<Locality> where = at.locality("province", province);
    List<Fund> money = at.list("funds", funds);
    List<LevelApproval> byLevel = at.list("approvals", approvals);
    List<Project> planned = at.list("projects", projects);
    PlanIds.check(at, this);
    at.apart(DocumentRule.FACILITY_ALIKE, "projects", projects, planned, ProjectIds::writtenAlike);
    once(at, money, byLevel);
    PlanIds.checkProvince(at, tier, where, (known, place) -> named(known).province(place).build());
    return at.make(
        () ->
            new AnnualPlan(
                at.text("id", id).required(),
                tier.required(),
                at.year("year", year).required(),
                where.optional(),
                money,
                at.form("stated", stated).orUnknown(),
                planned,
                at.list("networks", networks),
                at.list("tasks", tasks),
                at.list("history", history),
                at.form("approval", approval).orUnknown(),
                at.list("sums", sums),
                byLevel));
  }

  /** A fund and the approval of a level are named once. */
  private void once(Fields at, List<Fund> money, List<LevelApproval> byLevel) {
    at.apart(
        DocumentRule.ONCE,
        "funds",
        funds,
        money,
        two -> named(ProjectLevel.NATIONAL).funds(two).build());
    at.apart(
        DocumentRule.ONCE,
        "approvals",
        approvals,
        byLevel,
        two -> named(ProjectLevel.NATIONAL).approvals(two).build());
  }

  private AnnualPlanBuilder named(ProjectLevel level) {
    return AnnualPlan.builder().id(FieldText.called(id)).level(level).year(Year.of(2000));
  }
}
