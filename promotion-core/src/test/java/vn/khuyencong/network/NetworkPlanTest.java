package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.meeting;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;

class NetworkPlanTest {
  private static final YearMonth MARCH = YearMonth.of(2022, 3);
  private static final LocalDate MID_MARCH = LocalDate.of(2022, 3, 15);

  @Nested
  class AMember {
    @Test
    void needsAnId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> member(" ", CRAFT_VILLAGE).build())
          .withMessage("id of a collaborator must not be blank: COLLABORATOR");
    }

    @Test
    void isNotInTwoHostsOnOneDay() {
      HostOffice until = host(HostKind.ENTERPRISE, COMMUNE, Validity.until(MID_MARCH));
      HostOffice since = host(HostKind.COMMUNE, COMMUNE, Validity.since(MID_MARCH));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> member("a", until, since).build())
          .withMessage("hosts of collaborator a must not overlap: ../2022-03-15 and 2022-03-15/..");
    }

    @Test
    void movesFromOneHostToTheNext() {
      HostOffice until = host(HostKind.ENTERPRISE, COMMUNE, Validity.until(MARCH.atEndOfMonth()));
      HostOffice since =
          host(HostKind.COMMUNE, COMMUNE, Validity.since(MARCH.plusMonths(1).atDay(1)));
      Collaborator member = member("a", until, since).build();
      assertThat(member.hostIn(MARCH)).contains(until);
      assertThat(member.hostIn(MARCH.plusMonths(1))).contains(since);
    }

    @Test
    void hasNoHostInAMonthOfWhichTheHostMissesADay() {
      Collaborator member =
          member("a", host(HostKind.COMMUNE, COMMUNE, Validity.since(MARCH.atDay(2)))).build();
      assertThat(member.hostIn(MARCH)).isEmpty();
      assertThat(member.hostIn(MARCH.plusMonths(1))).isPresent();
    }

    @Test
    void doesNotServeTwiceInAMonth() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  member("a", CRAFT_VILLAGE)
                      .service(
                          List.of(
                              MonthRange.between(YearMonth.of(2022, 1), MARCH),
                              MonthRange.since(MARCH)))
                      .build())
          .withMessageStartingWith("service of collaborator a must not overlap: ");
    }

    @Test
    void servesFromTheFirstMonthToTheLast() {
      Collaborator member =
          member("a", CRAFT_VILLAGE)
              .service(List.of(MonthRange.between(MARCH, MARCH.plusMonths(1))))
              .build();
      assertThat(member.servesIn(MARCH.minusMonths(1))).isFalse();
      assertThat(member.servesIn(MARCH)).isTrue();
      assertThat(member.servesIn(MARCH.plusMonths(1))).isTrue();
      assertThat(member.servesIn(MARCH.plusMonths(2))).isFalse();
    }

    @Test
    void doesNotEndServiceBeforeItBegan() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthRange.between(MARCH, MARCH.minusMonths(1)))
          .withMessageStartingWith("last month of service must not be before the first: 2022-03")
          .withMessageContaining("2022-02");
    }
  }

  @Nested
  class AHost {
    @Test
    void isNotNamedBlank() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new HostOffice(
                      HostKind.COMMUNE, Optional.of(" "), Optional.empty(), Validity.ALWAYS))
          .withMessage("name of a host must not be blank: COMMUNE");
    }

    @Test
    void isWrittenByItsNameOrItsKindAndItsUnit() {
      assertThat(CRAFT_VILLAGE.in(Language.VIETNAMESE)).isEqualTo("làng nghề, xã Hạ");
      assertThat(CRAFT_VILLAGE.in(Language.ENGLISH)).isEqualTo("craft village, Hạ commune");
      assertThat(LongAn.published().network().members().get(0).hosts().get(0))
          .extracting(office -> office.in(Language.VIETNAMESE))
          .isEqualTo("Phòng Kinh tế, thành phố Tân An");
    }
  }

  @Nested
  class ANetwork {
    @Test
    void needsAnId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network(member("a").build()).id("").build())
          .withMessage("id of a network must not be blank");
    }

    @Test
    void needsACentre() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network(member("a").build()).managingCentre(" ").build())
          .withMessage("managing centre must not be blank: network");
    }

    /** Of a network published by its sum alone neither members nor their number are known. */
    @Test
    void mayNotSayWhoIsInItNorHowMany() {
      assertThat(network().build().members()).isEmpty();
      assertThat(network().build().memberCount()).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network().memberCount(0).build())
          .withMessageContaining("must be at least 1");
    }

    /** Else a person of two spellings would be paid for each. */
    @Test
    void spellsEachMemberInOneWay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network(member("ctv-1").build(), member(" CTV-1").build()).build())
          .withMessageEndingWith("must not differ in case and spaces only: [ctv-1] [ CTV-1]");
    }

    @Test
    void isThatOfAProvince() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network(member("a").build()).province(COMMUNE).build())
          .withMessage(
              "province of network network must be a province or a centrally-run city: xã Hạ");
    }

    @Test
    void namesNoUnitOfItsTerritoryTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network(member("a").build()).addTerritory(COMMUNE, COMMUNE).build())
          .withMessage("territory of network network must not name a unit twice: [c1, c1]");
    }
  }

  @Nested
  class AMeeting {
    @Test
    void liesInTheYear() {
      assertThat(
              plan(2022, network(member("a").build()).build())
                  .addMeetings(
                      meeting(LocalDate.of(2022, 1, 1)).id("first").build(),
                      meeting(LocalDate.of(2022, 12, 31)).id("last").build())
                  .build()
                  .meetings())
          .hasSize(2);
    }

    @Test
    void ofTheDayBeforeTheYearIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  paidAt("0.3", 2022)
                      .addMeetings(meeting(LocalDate.of(2021, 12, 31)).build())
                      .build())
          .withMessage("day of meeting m1 must lie in the plan year 2022: 2021-12-31");
    }

    @Test
    void ofTheDayAfterTheYearIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  paidAt("0.3", 2022)
                      .addMeetings(meeting(LocalDate.of(2023, 1, 1)).build())
                      .build())
          .withMessage("day of meeting m1 must lie in the plan year 2022: 2023-01-01");
    }

    @Test
    void needsAnId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meeting(MID_MARCH).id(" ").build())
          .withMessage("id of a meeting must not be blank: Hội nghị tổng kết");
    }

    @Test
    void needsAPurpose() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meeting(MID_MARCH).purpose("").build())
          .withMessage("purpose of a meeting must not be blank: m1");
    }

    @Test
    void costsItsItemsAndItsMeals() {
      Meeting meeting =
          meeting(MID_MARCH)
              .meals(meals(Set.of("a", "b"), 3, Optional.of(0), Vnd.of(150_000), 2))
              .build();
      assertThat(meeting.amount()).isEqualTo(Vnd.of(6_000_000 + 150_000 * 5 * 2));
    }
  }

  @Nested
  class Costs {
    @Test
    void areDescribed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CostItem.of(" ", Vnd.of(5)))
          .withMessage("description of a cost must not be blank: 5 đ");
    }

    @Test
    void areNotNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CostItem.of("hall", Vnd.of(-5)))
          .withMessage("amount of hall must not be negative: -5 đ");
    }

    @Test
    void ofMealsAreNotNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meals(Set.of(), 0, Optional.empty(), Vnd.of(-1), 1))
          .withMessage("meal support must not be negative: -1 đ");
    }

    @Test
    void ofMealsAreForADayOrMore() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meals(Set.of(), 0, Optional.empty(), Vnd.ZERO, 0))
          .withMessage("days of a meeting must be at least 1: 0");
    }

    @Test
    void ofMealsAreForNoFewerThanNoGuests() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meals(Set.of(), -1, Optional.empty(), Vnd.ZERO, 1))
          .withMessage("guests of a meeting must not be negative: -1");
    }

    @Test
    void ofMealsAreForNoMoreGuestsOnAPayrollThanGuests() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meals(Set.of(), 2, Optional.of(3), Vnd.ZERO, 1))
          .withMessage("guests on a payroll must be between 0 and 2: 3");
    }

    @Test
    void ofMealsAreForNoFewerThanNoGuestsOnAPayroll() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> meals(Set.of(), 2, Optional.of(-1), Vnd.ZERO, 1))
          .withMessage("guests on a payroll must be between 0 and 2: -1");
    }
  }

  @Nested
  class Rates {
    private final RemunerationRate forAll = rate("0.3").build();
    private final RemunerationRate forLeaders = rate("0.5").role(CollaboratorRole.LEADER).build();
    private final RemunerationRate forCommunes = rate("0.4").host(HostKind.COMMUNE).build();
    private final RemunerationRate forLeadersInCommunes =
        rate("0.6").role(CollaboratorRole.LEADER).host(HostKind.COMMUNE).build();

    @Test
    void theMostCloselyAimedCounts() {
      RemunerationScale scale = scale(forAll, forLeaders, forLeadersInCommunes);
      assertThat(scale.rate(CollaboratorRole.COLLABORATOR, HostKind.COMMUNE, MARCH))
          .contains(forAll);
      assertThat(scale.rate(CollaboratorRole.LEADER, HostKind.ENTERPRISE, MARCH))
          .contains(forLeaders);
      assertThat(scale.rate(CollaboratorRole.LEADER, HostKind.COMMUNE, MARCH))
          .contains(forLeadersInCommunes);
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotCount() {
      assertThat(
              scale(forLeadersInCommunes, forLeaders, forAll)
                  .rate(CollaboratorRole.LEADER, HostKind.COMMUNE, MARCH))
          .contains(forLeadersInCommunes);
    }

    @Test
    void ofTwoForTheSameMembersOnOneDayClash() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scale(forAll, rate("0.4").validity(Validity.since(MID_MARCH)).build()))
          .withMessage("rates must not overlap: rates[1] (2022-03-15/..) clashes with ../..");
    }

    @Test
    void ofTwoEquallyCloseForALeaderInACommuneClash() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scale(forLeaders, forCommunes))
          .withMessage("rates must not overlap: rates[1] (../..) clashes with ../..");
    }

    @Test
    void ofOneAfterTheOtherDoNotClash() {
      RemunerationRate before = rate("0.3").validity(Validity.until(MARCH.atEndOfMonth())).build();
      RemunerationRate after =
          rate("0.4").validity(Validity.since(MARCH.plusMonths(1).atDay(1))).build();
      RemunerationScale scale = scale(before, after);
      assertThat(scale.rate(CollaboratorRole.LEADER, HostKind.COMMUNE, MARCH)).contains(before);
      assertThat(scale.rate(CollaboratorRole.LEADER, HostKind.COMMUNE, MARCH.plusMonths(1)))
          .contains(after);
    }

    @Test
    void sayInOneWayWhatIsPaid() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rate("0.3").amount(Vnd.of(1)).build())
          .withMessage("rate must have a coefficient or an amount a month, and not both: 0.3, 1 đ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rate("0.3").coefficient(Optional.empty()).build())
          .withMessageStartingWith("rate must have a coefficient or an amount a month");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Networks.fixed(Vnd.of(-1)).build())
          .withMessage("amount of a rate must not be negative: -1 đ");
    }

    /** One month has one law: that of the last day, for the rate as for the host. */
    @Test
    void thatChangeWithinAMonthCountByItsLastDay() {
      RemunerationRate before = rate("0.3").validity(Validity.until(MID_MARCH)).build();
      RemunerationRate after = rate("0.4").validity(Validity.since(MID_MARCH.plusDays(1))).build();
      assertThat(scale(before, after).rate(CollaboratorRole.LEADER, HostKind.COMMUNE, MARCH))
          .contains(after);
    }

    @Test
    void thatNobodyHasSetAreUnknown() {
      assertThat(scale(forLeaders).rate(CollaboratorRole.COLLABORATOR, HostKind.COMMUNE, MARCH))
          .isEmpty();
    }

    @Test
    void thatPayNobodyInTheYearAreNotVisited() {
      NetworkPlan year = paidAt(scale(forLeaders, forAll), 2022).build();
      assertThat(year.<String>eachRateUsed((rate, months, path) -> path + " " + months.size()))
          .containsExactly("network.scale.rates[1] 12");
    }
  }

  @Nested
  class AYear {
    @Test
    void hasFourDigits() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> paidAt("0.3", 10_000).build())
          .withMessage("plan year must have four digits: 10000");
    }

    @Test
    void isMovedWithItsMeetings() {
      NetworkPlan moved = LongAn.complete().inYear(Year.of(2024));
      assertThat(moved.year()).isEqualTo(Year.of(2024));
      assertThat(moved.meetings().get(0).day()).contains(LocalDate.of(2024, 12, 20));
      assertThat(moved.network()).isEqualTo(LongAn.complete().network());
    }

    @Test
    void isMovedFromALeapDay() {
      NetworkPlan leap =
          paidAt("0.3", 2024).addMeetings(meeting(LocalDate.of(2024, 2, 29)).build()).build();
      assertThat(leap.inYear(Year.of(2023)).meetings().get(0).day())
          .contains(LocalDate.of(2023, 2, 28));
    }

    @Test
    void hasTheMonthsInWhichAMemberServes() {
      Collaborator member =
          member("a", CRAFT_VILLAGE)
              .service(
                  List.of(
                      MonthRange.since(YearMonth.of(2022, 11)),
                      MonthRange.between(YearMonth.of(2021, 6), YearMonth.of(2022, 2))))
              .build();
      assertThat(plan(2022, member).monthsOf(member))
          .containsExactly(
              YearMonth.of(2022, 1),
              YearMonth.of(2022, 2),
              YearMonth.of(2022, 11),
              YearMonth.of(2022, 12));
    }
  }

  private static MealSupport meals(
      Set<String> members, int guests, Optional<Integer> onPayroll, Vnd amount, int days) {
    return new MealSupport(
        members,
        Optional.of(guests),
        onPayroll,
        Optional.of(amount),
        Optional.of(days),
        Optional.of(ConferencePlace.OTHER_CITY_TOWN_OR_DISTRICT));
  }
}
