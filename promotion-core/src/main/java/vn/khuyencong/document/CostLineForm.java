package vn.khuyencong.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.SupportItem;

/** A {@link CostLine} as a document writes it, with its components by the same names. */
public record CostLineForm(
    @Nullable String id,
    @Nullable String item,
    @Nullable Integer quantity,
    @Nullable Long cost,
    @JsonAlias("supportAsked") @Nullable Long supportRequested,
    @Nullable String money,
    @Nullable String beneficiary,
    @Nullable String unit,
    @Nullable String month,
    @Nullable Long shareBase,
    @Nullable Long approvedEstimate,
    @Nullable Boolean priority,
    @Nullable Boolean upliftApproved,
    @Nullable String upliftFactor)
    implements Form<CostLine> {

  /** {@code line} as a document writes it. */
  public static CostLineForm of(CostLine line) {
    return new CostLineForm(
        line.id(),
        line.item().name(),
        line.quantity(),
        Written.dong(line.cost()),
        line.supportRequested().dong(),
        line.money().name(),
        Written.plain(line.beneficiary()),
        Written.plain(line.unit()),
        Written.text(line.month()),
        Written.dong(line.shareBase()),
        Written.dong(line.approvedEstimate()),
        Written.plain(line.priority()),
        Written.plain(line.upliftApproved()),
        Written.text(line.upliftFactor()));
  }

  @Override
  public @Nullable CostLine make(Fields at) {
    return at.make(
        () ->
            new CostLine(
                at.text("id", id).required(),
                at.choice("item", item, SupportItem.values()).required(),
                at.positive("quantity", quantity).required(1),
                at.amount("cost", cost).optional(),
                at.amount("supportRequested", supportRequested).required(),
                at.choice("money", money, FundingSource.values()).required(),
                at.line("beneficiary", beneficiary).optional(),
                at.line("unit", unit).optional(),
                at.month("month", month).optional(),
                at.amount("shareBase", shareBase).optional(),
                at.amount("approvedEstimate", approvedEstimate).optional(),
                at.flag("priority", priority).optional(),
                at.flag("upliftApproved", upliftApproved).optional(),
                at.factor("upliftFactor", upliftFactor).optional()));
  }
}
