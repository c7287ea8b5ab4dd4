package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.PaymentPaper;

/** An {@link Advance} as a document writes it, with its components by the same names. */
public record AdvanceForm(
    @Nullable String day,
    @Nullable Long amount,
    @Nullable String money,
    @Nullable String workDone,
    @Nullable List<String> papers,
    @Nullable AdvanceRequestForm request)
    implements Form<Advance> {

  /** {@code advance} as a document writes it. */
  public static AdvanceForm of(Advance advance) {
    return new AdvanceForm(
        Written.text(advance.day()),
        Written.dong(advance.amount()),
        Written.name(advance.money()),
        Written.text(advance.workDone()),
        Written.namesIfKnown(advance.papers()),
        Written.form(advance.request(), AdvanceRequestForm::of));
  }

  @Override
  public @Nullable Advance make(Fields at) {
    return at.make(
        () ->
            new Advance(
                at.day("day", day).optional(),
                at.amount("amount", amount).optional(),
                at.choice("money", money, FundingSource.values()).optional(),
                at.share("workDone", workDone).optional(),
                at.choices("papers", papers, PaymentPaper.values()).optional(),
                at.form("request", request).optional()));
  }
}
