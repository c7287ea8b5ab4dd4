package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/** A {@link ProjectFile} as a document writes it, with its components by the same names. */
public record ProjectFileForm(
    @Nullable ProjectForm project,
    @Nullable String money,
    @Nullable List<FilingForm> filings,
    @Nullable List<AppraisalForm> appraisals,
    @Nullable ProjectContractForm contract,
    @Nullable String started,
    @Nullable String content,
    @Nullable List<AdvanceForm> advances,
    @Nullable List<ProjectChangeForm> changes,
    @Nullable List<AcceptanceForm> acceptances,
    @Nullable ProjectSettlementForm settlement,
    @Nullable List<RepaymentForm> repayments,
    @Nullable RepayableSupportForm repayable,
    @Nullable String localRules)
    implements Form<ProjectFile> {

  /** {@code file} as a document writes it. */
  public static ProjectFileForm of(ProjectFile file) {
    return new ProjectFileForm(
        ProjectForm.of(file.project()),
        Written.name(file.money()),
        Written.list(file.filings(), FilingForm::of),
        Written.list(file.appraisals(), AppraisalForm::of),
        Written.form(file.contract(), ProjectContractForm::of),
        Written.text(file.started()),
        Written.name(file.content()),
        Written.list(file.advances(), AdvanceForm::of),
        Written.list(file.changes(), ProjectChangeForm::of),
        Written.list(file.acceptances(), AcceptanceForm::of),
        Written.form(file.settlement(), ProjectSettlementForm::of),
        Written.list(file.repayments(), RepaymentForm::of),
        Written.form(file.repayable(), RepayableSupportForm::of),
        Written.text(file.localRules()));
  }

  @Override
  public @Nullable ProjectFile make(Fields at) {
    Field<Project> of = at.form("project", project);
    Field<FundingSource> paid = at.choice("money", money, FundingSource.values());
    at.both(
        DocumentRule.MONEY_OF_PROJECT,
        paid,
        of,
        (on, whose) -> ProjectFile.builder().project(whose).money(on).build());
    if (paid.isRight()) {
      paid.value()
          .or(() -> of.value().flatMap(Project::money))
          .ifPresent(on -> FileIds.money(at, on, this));
    }
    FileIds.check(at, this);
    return at.make(
        () ->
            new ProjectFile(
                of.required(),
                paid.optional(),
                at.list("filings", filings),
                at.list("appraisals", appraisals),
                at.form("contract", contract).optional(),
                at.day("started", started).optional(),
                at.choice("content", content, PaidContent.values()).optional(),
                at.list("advances", advances),
                at.list("changes", changes),
                at.list("acceptances", acceptances),
                at.form("settlement", settlement).optional(),
                at.list("repayments", repayments),
                at.form("repayable", repayable).optional(),
                at.citation("localRules", localRules).optional()));
  }
}
