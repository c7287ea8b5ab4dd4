package vn.khuyencong.law;

import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.PROVINCE;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.support.SupportItem;

/** Networks, and plans and programmes with networks, that meet what a changed fixture does not. */
final class NetworkCases {
  private static final Locality ENDED =
      PROVINCE.toBuilder().validity(Validity.until(LocalDate.of(2025, 6, 30))).build();

  private NetworkCases() {}

  static List<NetworkPlan> networks() {
    Locality zone = Locality.of("z1", LocalityKind.SPECIAL_ZONE, "Đảo").within(PROVINCE).build();
    return List.of(
        inDong(450_000, FundingSource.NATIONAL, Authority.PROMOTION_CENTRE),
        inDong(9_000_000, FundingSource.NATIONAL, Authority.PROVINCIAL_PEOPLES_COUNCIL),
        inDong(450_000, FundingSource.LOCAL, Authority.PROVINCIAL_PEOPLES_COMMITTEE),
        inDong(9_000_000, FundingSource.LOCAL, Authority.OTHER),
        roundedDown(FundingSource.NATIONAL),
        roundedDown(FundingSource.LOCAL),
        plan(2012, member("a", CRAFT_VILLAGE).service(months("2012-01", "2012-12")).build()),
        plan(2025, member("a", host(HostKind.COMMUNE, zone, Validity.ALWAYS)).build()),
        plan(2026, network(member("a", CRAFT_VILLAGE).build()).province(ENDED).build()).build());
  }

  static List<AnnualPlan> plans() {
    AnnualPlan twice =
        empty()
            .networks(List.of(plan(2022, member("a", CRAFT_VILLAGE).build())))
            .tasks(
                List.of(
                    PlannedTask.builder()
                        .id("t1")
                        .title("Thù lao")
                        .category(SupportItem.COLLABORATOR_REMUNERATION.category())
                        .item(SupportItem.COLLABORATOR_REMUNERATION)
                        .amount(Vnd.ofMillions(5))
                        .source(MoneySource.PROVINCIAL_PROMOTION)
                        .build()))
            .build();
    return List.of(
        twice,
        twoNetworks("long-an-2022"),
        empty().year(Year.of(2025)).province(ENDED).build(),
        empty().year(Year.of(2026)).province(ENDED).build());
  }

  /** Programmes with two plans of a year. */
  static List<Program> programs() {
    return List.of(
        program(twoNetworks("a"), twoNetworks("b")), program(ownNetwork(), itsPay()), overstated());
  }

  /** A programme of which more was published for a year than its plan comes to. */
  private static Program overstated() {
    StatedPart part =
        new StatedPart(
            "đợt một",
            Optional.empty(),
            Optional.of(StatedAmount.exactly(Vnd.of(1_234_567_891))),
            Optional.empty(),
            Optional.of(Year.of(2016)));
    return Plans.program().stated(StatedFigures.builder().parts(List.of(part)).build()).build();
  }

  private static Program program(AnnualPlan... plans) {
    return Plans.program()
        .level(ProjectLevel.PROVINCIAL)
        .province(Plans.LONG_AN)
        .firstYear(Year.of(2021))
        .lastYear(Year.of(2025))
        .plans(List.of(plans))
        .build();
  }

  /** A plan with one network under two ids. */
  private static AnnualPlan twoNetworks(String id) {
    return empty()
        .id(id)
        .year(Year.of(2022))
        .networks(
            Stream.of("n1", "n2")
                .map(name -> network(member("a", CRAFT_VILLAGE).build()).id(name).build())
                .map(one -> plan(2022, one).build())
                .toList())
        .build();
  }

  /** A plan with the network of its province. */
  private static AnnualPlan ownNetwork() {
    return empty()
        .id("a")
        .year(Year.of(2022))
        .networks(
            List.of(
                plan(
                        2022,
                        network(member("a", CRAFT_VILLAGE).build()).province(Plans.LONG_AN).build())
                    .build()))
        .build();
  }

  /** A plan with a task for the pay of the network of the other. */
  private static AnnualPlan itsPay() {
    return empty()
        .id("b")
        .year(Year.of(2022))
        .tasks(
            List.of(
                PlannedTask.builder()
                    .id("t1")
                    .title("Thù lao cộng tác viên")
                    .category(SupportItem.COLLABORATOR_REMUNERATION.category())
                    .item(SupportItem.COLLABORATOR_REMUNERATION)
                    .amount(Vnd.of(5_364_000))
                    .source(MoneySource.PROVINCIAL_PROMOTION)
                    .build()))
        .build();
  }

  private static AnnualPlanBuilder empty() {
    return Plans.provincial().projects(List.of()).networks(List.of()).tasks(List.of());
  }

  /** Pay in đồng by a ceiling of the province of 0,33333 of 1.490.000, which are 496.661,7. */
  private static NetworkPlan roundedDown(FundingSource money) {
    ProvincialCeiling most =
        new ProvincialCeiling(
            Coefficient.parse("0.33333"), Validity.ALWAYS, Citation.of("5/2021/NQ-HĐND"));
    return paidAt(
            new RemunerationScale(List.of(fixed(Vnd.of(450_000)).build()), Optional.of(most)), 2022)
        .money(money)
        .build();
  }

  private static NetworkPlan inDong(long amount, FundingSource money, Authority by) {
    return paidAt(scale(fixed(Vnd.of(amount)).setBy(by).decision(Optional.empty()).build()), 2022)
        .money(money)
        .build();
  }
}
