package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Finding;

/** Builds a network in code, adds up its year and reviews it. */
public final class NetworkBudgetExample {
  private static final Validity SINCE_2024 = Validity.since(LocalDate.of(2024, 1, 1));

  private NetworkBudgetExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    Locality longAn = Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
    Locality tanAn = Locality.of("794", LocalityKind.CITY, "Tân An").within(longAn).build();
    NetworkPlan plan =
        NetworkPlan.builder()
            .network(network(longAn, member(tanAn)))
            .year(Year.of(2024))
            .money(FundingSource.LOCAL)
            .build();

    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2024, 12, 31));
    law.unreadAmendment().ifPresent(unread -> out.println(unread.in(Language.VIETNAMESE)));
    NetworkBudget budget = law.budgetOf(plan);
    budget.total().ifPresent(total -> out.println("Tổng cộng: " + total));
    for (Finding finding : law.review(plan).all()) {
      String message = finding.message(Language.VIETNAMESE);
      out.println(finding.outcome().vi() + ": " + message + " [" + finding.citation() + "]");
    }
  }

  private static Collaborator member(Locality unit) {
    return Collaborator.builder()
        .id("ctv-1")
        .role(CollaboratorRole.COLLABORATOR)
        .addHosts(
            HostOffice.builder()
                .kind(HostKind.DISTRICT_ECONOMIC_OFFICE)
                .name("Phòng Kinh tế")
                .unit(unit)
                .validity(SINCE_2024)
                .build())
        .addService(MonthRange.since(YearMonth.of(2024, 1)))
        .addAreas(unit)
        .build();
  }

  private static CollaboratorNetwork network(Locality province, Collaborator member) {
    return CollaboratorNetwork.builder()
        .id("example")
        .province(province)
        .establishment(Establishment.unknown())
        .managingCentre("Trung tâm Khuyến công")
        .period(SINCE_2024)
        .scale(
            RemunerationScale.of(
                RemunerationRate.builder()
                    .coefficient(Coefficient.parse("0.3"))
                    .validity(SINCE_2024)
                    .build()))
        .addMembers(member)
        .build();
  }
}
