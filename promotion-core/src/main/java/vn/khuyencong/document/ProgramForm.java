package vn.khuyencong.document;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.ProgramBuilder;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectLevel;

/** A {@link Program} as a document writes it, with its components by the same names. */
public record ProgramForm(
    @Nullable String id,
    @Nullable String level,
    @Nullable String firstYear,
    @Nullable String lastYear,
    @Nullable String province,
    @Nullable ApprovalForm approval,
    @Nullable String receivedOn,
    @Nullable List<FundForm> funds,
    @Nullable List<AnnualPlanForm> plans,
    @Nullable StatedFiguresForm stated)
    implements Form<Program> {

  /** {@code program} as a document writes it. */
  public static ProgramForm of(Program program) {
    return new ProgramForm(
        program.id(),
        program.level().name(),
        program.firstYear().toString(),
        program.lastYear().toString(),
        Written.id(program.province()),
        Written.group(program.approval(), Approval.unknown(), ApprovalForm::of),
        Written.text(program.receivedOn()),
        Written.list(program.funds(), FundForm::of),
        Written.list(program.plans(), AnnualPlanForm::of),
        Written.group(program.stated(), StatedFigures.none(), StatedFiguresForm::of));
  }

  @Override
  public @Nullable Program make(Fields at) {
    Field<ProjectLevel> tier = at.choice("level", level, ProjectLevel.values());
    Field<Year> first = at.year("firstYear", firstYear);
    Field<Year> last = at.year("lastYear", lastYear);
    Field<Locality> where = at.locality("province", province);
    List<Fund> money = at.list("funds", funds);
    PlanIds.check(at, this);
    at.apart(
        DocumentRule.ONCE,
        "funds",
        funds,
        money,
        two -> named(ProjectLevel.NATIONAL).funds(two).build());
    at.both(
        DocumentRule.YEARS,
        first,
        last,
        (from, to) -> named(ProjectLevel.NATIONAL).firstYear(from).lastYear(to).build());
    PlanIds.checkProvince(at, tier, where, (known, place) -> named(known).province(place).build());
    return at.make(
        () ->
            new Program(
                at.text("id", id).required(),
                tier.required(),
                first.required(),
                last.required(),
                where.optional(),
                at.form("approval", approval).orUnknown(),
                at.day("receivedOn", receivedOn).optional(),
                money,
                at.list("plans", plans),
                at.form("stated", stated).orUnknown()));
  }

  private ProgramBuilder named(ProjectLevel level) {
    return Program.builder()
        .id(FieldText.called(id))
        .level(level)
        .firstYear(Year.of(2000))
        .lastYear(Year.of(2000));
  }
}
