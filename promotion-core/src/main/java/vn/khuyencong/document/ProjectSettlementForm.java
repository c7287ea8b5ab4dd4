package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;

/** A {@link ProjectSettlement} as a document writes it, with its components by the same names. */
public record ProjectSettlementForm(
    @Nullable String project,
    @Nullable String year,
    @Nullable String money,
    @Nullable Boolean supportByShare,
    @Nullable Long cost,
    @Nullable Long support,
    @Nullable Long vouchers,
    @Nullable Boolean invoiced,
    @Nullable Boolean counterpartCommitted,
    @Nullable Boolean counterpartAccepted,
    @Nullable String lastAcceptance,
    @Nullable String fileComplete,
    @Nullable String settledOn,
    @Nullable Long approvedSupport,
    @Nullable String share,
    @Nullable List<CostLineForm> lines,
    @Nullable Long advanced,
    @Nullable Long accepted,
    @Nullable Long repaid,
    @Nullable Boolean assigned,
    @Nullable String content,
    @Nullable List<String> papers,
    @Nullable Boolean agencyPapers,
    @Nullable Boolean lastOfYear,
    @Nullable Boolean forceMajeure)
    implements Form<ProjectSettlement> {

  /** {@code settlement} as a document writes it. */
  public static ProjectSettlementForm of(ProjectSettlement settlement) {
    return new ProjectSettlementForm(
        settlement.project(),
        settlement.year().toString(),
        Written.name(settlement.money()),
        Written.plain(settlement.supportByShare()),
        Written.dong(settlement.cost()),
        Written.dong(settlement.support()),
        Written.dong(settlement.vouchers()),
        Written.plain(settlement.invoiced()),
        Written.plain(settlement.counterpartCommitted()),
        Written.plain(settlement.counterpartAccepted()),
        Written.text(settlement.lastAcceptance()),
        Written.text(settlement.fileComplete()),
        Written.text(settlement.settledOn()),
        Written.dong(settlement.approvedSupport()),
        Written.text(settlement.share()),
        Written.listIfKnown(settlement.lines(), CostLineForm::of),
        Written.dong(settlement.advanced()),
        Written.dong(settlement.accepted()),
        Written.dong(settlement.repaid()),
        Written.plain(settlement.assigned()),
        Written.name(settlement.content()),
        Written.namesIfKnown(settlement.papers()),
        Written.plain(settlement.agencyPapers()),
        Written.plain(settlement.lastOfYear()),
        Written.plain(settlement.forceMajeure()));
  }

  @Override
  public @Nullable ProjectSettlement make(Fields at) {
    References.once(at, "lines", lines, CostLineForm::id);
    return at.make(
        () ->
            new ProjectSettlement(
                at.text("project", project).required(),
                at.year("year", year).required(),
                at.choice("money", money, FundingSource.values()).optional(),
                at.flag("supportByShare", supportByShare).optional(),
                at.amount("cost", cost).optional(),
                at.amount("support", support).optional(),
                at.amount("vouchers", vouchers).optional(),
                at.flag("invoiced", invoiced).optional(),
                at.flag("counterpartCommitted", counterpartCommitted).optional(),
                at.flag("counterpartAccepted", counterpartAccepted).optional(),
                at.day("lastAcceptance", lastAcceptance).optional(),
                at.day("fileComplete", fileComplete).optional(),
                at.day("settledOn", settledOn).optional(),
                at.amount("approvedSupport", approvedSupport).optional(),
                at.share("share", share).optional(),
                at.forms("lines", lines).optional(),
                at.amount("advanced", advanced).optional(),
                at.amount("accepted", accepted).optional(),
                at.amount("repaid", repaid).optional(),
                at.flag("assigned", assigned).optional(),
                at.choice("content", content, PaidContent.values()).optional(),
                at.choices("papers", papers, PaymentPaper.values()).optional(),
                at.flag("agencyPapers", agencyPapers).optional(),
                at.flag("lastOfYear", lastOfYear).optional(),
                at.flag("forceMajeure", forceMajeure).optional()));
  }
}
