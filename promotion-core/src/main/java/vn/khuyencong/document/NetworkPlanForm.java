package vn.khuyencong.document;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.SalaryBasis;

/** A {@link NetworkPlan} as a document writes it, with its components by the same names. */
public record NetworkPlanForm(
    @Nullable CollaboratorNetworkForm network,
    @Nullable String year,
    @Nullable String money,
    @Nullable List<MeetingForm> meetings,
    @Nullable List<CostItemForm> otherCosts,
    @Nullable String salaries,
    @Nullable StatedAmountForm stated)
    implements Form<NetworkPlan> {

  /** {@code plan} as a document writes it. */
  public static NetworkPlanForm of(NetworkPlan plan) {
    return new NetworkPlanForm(
        CollaboratorNetworkForm.of(plan.network()),
        plan.year().toString(),
        Written.name(plan.money()),
        Written.list(plan.meetings(), MeetingForm::of),
        Written.list(plan.otherCosts(), CostItemForm::of),
        Written.name(plan.salaries()),
        Written.form(plan.stated(), StatedAmountForm::of));
  }

  @Override
  public @Nullable NetworkPlan make(Fields at) {
    Field<Year> planYear = at.year("year", year);
    NetworkIds.check(at, this);
    planYear.value().ifPresent(known -> NetworkIds.days(at, known, meetings));
    return at.make(
        () ->
            new NetworkPlan(
                at.form("network", network).required(),
                planYear.required(),
                at.choice("money", money, FundingSource.values()).optional(),
                at.list("meetings", meetings),
                at.list("otherCosts", otherCosts),
                at.choice("salaries", salaries, SalaryBasis.values()).optional(),
                at.form("stated", stated).optional()));
  }
}
