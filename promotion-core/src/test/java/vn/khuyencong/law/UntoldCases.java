package vn.khuyencong.law;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.LocalItem;

/** Cases that leave out what publications leave out: item, money, amount, names, years. */
final class UntoldCases {
  /** An item of the province, known by its code. */
  static final LocalItem OWN = LocalItem.of("OWN");

  private UntoldCases() {}

  /** A line of an item of the province that does not say what the rows of the table go by. */
  static Project ofTheProvince() {
    return withLines(line().item(OWN).money(FundingSource.LOCAL).build());
  }

  static List<Object> all() {
    return List.of(
        withLines(line().item(Optional.empty()).build()),
        ofTheProvince(),
        moneyNotSaid(),
        withLines(line().build(), line().id("l2").supportRequested(Optional.empty()).build()),
        Plans.inSums().build(),
        Plans.inSums().tasks(List.of(withoutItem())).build(),
        networkByNumber(),
        programme());
  }

  private static CostLineBuilder line() {
    return ProjectFixtures.provincial().build().lines().get(0).toBuilder().id("l1");
  }

  private static Project withLines(CostLine... lines) {
    return ProjectFixtures.provincial().lines(List.of(lines)).facts(List.of()).build();
  }

  private static Project moneyNotSaid() {
    return withLines(line().money(Optional.empty()).build()).toBuilder().sources(List.of()).build();
  }

  private static PlannedTask withoutItem() {
    return Plans.management("m2", 1)
        .item(Optional.empty())
        .source(MoneySource.PROVINCIAL_PROMOTION)
        .build();
  }

  private static NetworkPlan networkByNumber() {
    NetworkPlan known = Networks.plan(2022, Networks.member("a", Networks.CRAFT_VILLAGE).build());
    return known.toBuilder()
        .network(known.network().toBuilder().members(List.of()).memberCount(120).build())
        .stated(StatedAmount.exactly(Vnd.ofMillions(500)))
        .build();
  }

  private static Program programme() {
    return Plans.program()
        .stated(
            StatedFigures.builder()
                .addParts(
                    new StatedPart(
                        "2016",
                        Optional.empty(),
                        Optional.of(StatedAmount.exactly(Vnd.ofMillions(1))),
                        Optional.empty(),
                        Optional.of(Year.of(2016))))
                .build())
        .build();
  }
}
