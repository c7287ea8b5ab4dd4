package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.language.Language.ENGLISH;
import static vn.khuyencong.language.Language.VIETNAMESE;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.PROVINCE;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

class Article08LocalOrganizationTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));
  private static final Context BEFORE_AMENDMENT = Context.on(LocalDate.of(2025, 10, 14));
  private static final Context SINCE_AMENDMENT = Context.on(LocalDate.of(2025, 10, 15));
  private static final Citation LETTER = Citation.of("9/CV-BCT");
  private static final String CLAUSE_3 = "Điều 8 khoản 3, 45/2012/NĐ-CP";

  private static Finding one(Rule<NetworkPlan> rule, NetworkPlan plan) {
    return Findings.one(rule.apply(plan, CONTEXT));
  }

  private static NetworkPlan established(Establishment establishment) {
    return plan(
            2022, network(member("a", CRAFT_VILLAGE).build()).establishment(establishment).build())
        .build();
  }

  @Nested
  class Clause3Establishment {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.ESTABLISHED;

    @Test
    void byTheProvincialPeoplesCommitteeHolds() {
      Finding finding = one(rule, plan(2022, member("a", CRAFT_VILLAGE).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.path()).isEqualTo("network.establishment.authority");
    }

    @Test
    void byItsChairmanHoldsAndTheTextIsNamed() {
      Finding finding =
          one(
              rule,
              established(
                  Establishment.of(
                      Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE, Citation.of("1/QĐ"))));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "Mạng lưới cộng tác viên do Chủ tịch Ủy ban nhân dân cấp tỉnh (Điều 8 khoản 3,"
                  + " 45/2012/NĐ-CP nêu Ủy ban nhân dân cấp tỉnh) thành lập.");
    }

    @Test
    void byTheProvincialPeoplesCouncilIsOpenUntilSettled() {
      NetworkPlan plan =
          established(
              Establishment.of(Authority.PROVINCIAL_PEOPLES_COUNCIL, Citation.of("1/NQ-HĐND")));
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding.openPoints()).isEqualTo(List.of(NetworkPoints.PEOPLES_COUNCIL));
      Context yes = CONTEXT.settling(Settlement.of(NetworkPoints.PEOPLES_COUNCIL, true, LETTER));
      Context no = CONTEXT.settling(Settlement.of(NetworkPoints.PEOPLES_COUNCIL, false, LETTER));
      assertThat(Findings.one(rule.apply(plan, yes)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(Findings.one(rule.apply(plan, no)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT_OF_INDUSTRY_AND_TRADE", "PROMOTION_CENTRE", "OTHER"})
    void byAnybodyElseIsAViolation(Authority authority) {
      Finding finding = one(rule, established(Establishment.of(authority, Citation.of("1/QĐ"))));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(VIETNAMESE)).contains(authority.vi());
      assertThat(finding.message(ENGLISH)).contains(authority.en());
    }

    @Test
    void bySomebodyUnknownIsAMissingFact() {
      Finding finding = one(rule, established(Establishment.unknown()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("establishmentAuthority");
    }
  }

  @Nested
  class Clause3Decision {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.ESTABLISHED_BY_DECISION;

    @Test
    void thatIsNamedHolds() {
      Finding finding =
          one(
              rule,
              established(
                  Establishment.of(
                      Authority.PROVINCIAL_PEOPLES_COMMITTEE, Citation.of("3096/QĐ-UBND"))));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo("Mạng lưới được thành lập theo 3096/QĐ-UBND.");
    }

    @Test
    void thatIsUnknownIsAMissingFact() {
      Finding finding = one(rule, established(Establishment.unknown()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("establishmentDecision");
      assertThat(finding.path()).isEqualTo("network.establishment.decision");
    }
  }

  @Nested
  class Clause3ReachingTheCommunes {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.REACHES_COMMUNES;

    @Test
    void withOneMemberServingACommuneHolds() {
      Finding finding = one(rule, plan(2022, member("a", DISTRICT_OFFICE).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
    }

    @Test
    void withOneMemberServingAWholeDistrictHolds() {
      Collaborator member = member("a", DISTRICT_OFFICE).areas(List.of(DISTRICT)).build();
      assertThat(one(rule, plan(2022, member)).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void withOneMemberHostedInACommuneHolds() {
      Collaborator hosted = member("a", CRAFT_VILLAGE).areas(List.of()).build();
      Collaborator other = member("b").areas(List.of(PROVINCE)).build();
      assertThat(one(rule, plan(2022, other, hosted)).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void withMembersWhoLeftBeforeTheYearDoesNotCount() {
      Collaborator left = member("a", CRAFT_VILLAGE).service(months("2020-01", "2021-12")).build();
      Collaborator here = member("b", DISTRICT_OFFICE).areas(List.of(PROVINCE)).build();
      assertThat(one(rule, plan(2022, left, here)).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(one(rule, plan(2021, left, here)).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void withNoAreasKnownIsAMissingFact() {
      Collaborator member = member("a", DISTRICT_OFFICE).areas(List.of()).build();
      Finding finding = one(rule, plan(2022, member));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("areasServed");
    }

    @Test
    void withMembersWhoServeNothingBelowTheProvinceIsAViolation() {
      Collaborator member = member("a", DISTRICT_OFFICE).areas(List.of(PROVINCE)).build();
      assertThat(one(rule, plan(2022, member)).outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Clause3HostsOfTheDistrictTier {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.HOST_EXISTS;

    private Finding serving(YearMonth first, YearMonth last, HostOffice host) {
      Collaborator member =
          member("a", host).service(List.of(MonthRange.between(first, last))).build();
      return one(rule, plan(first.getYear(), member));
    }

    @Test
    void areThereInJune2025() {
      Finding finding = serving(YearMonth.of(2025, 1), YearMonth.of(2025, 6), DISTRICT_OFFICE);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.path()).isEqualTo("network.members[0].hosts[0]");
    }

    @ParameterizedTest
    @EnumSource(names = {"DISTRICT_ECONOMIC_OFFICE", "DISTRICT_PROJECT_MANAGEMENT_BOARD"})
    void areGoneInJuly2025(HostKind kind) {
      HostOffice office = host(kind, DISTRICT, Validity.ALWAYS);
      Finding finding = serving(YearMonth.of(2025, 6), YearMonth.of(2025, 7), office);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString("72/2025/QH15");
      assertThat(finding.evidence()).isEqualTo(Evidence.SECONDARY);
    }

    @ParameterizedTest
    @EnumSource(
        names = {"DISTRICT_ECONOMIC_OFFICE", "DISTRICT_PROJECT_MANAGEMENT_BOARD"},
        mode = Mode.EXCLUDE)
    void doNotIncludeTheOtherKinds(HostKind kind) {
      HostOffice office = host(kind, COMMUNE, Validity.ALWAYS);
      assertThat(serving(YearMonth.of(2025, 6), YearMonth.of(2025, 7), office).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void thatEndInTimeWithACommuneAfterThemHold() {
      NetworkPlan moved = LongAn.moved(Year.of(2025));
      assertThat(rule.apply(moved, CONTEXT))
          .hasSize(40)
          .allMatch(finding -> finding.outcome() == Outcome.SATISFIED);
      assertThat(Article10Collaborators.WITHIN_HOST_PERIOD.apply(moved, CONTEXT))
          .allMatch(finding -> finding.outcome() == Outcome.SATISFIED);
    }

    @Test
    void inWhichNobodyServesAreNotAsked() {
      Collaborator member =
          member("a", DISTRICT_OFFICE)
              .service(List.of(MonthRange.since(YearMonth.of(2026, 1))))
              .build();
      assertThat(rule.apply(plan(2025, member), CONTEXT)).isEmpty();
    }

    @Test
    void ofLongAnIn2025AreAllTwentyGone() {
      List<Finding> findings =
          rule.apply(LongAn.complete().inYear(Year.of(2025)), BEFORE_AMENDMENT);
      assertThat(findings).hasSize(20).allMatch(finding -> finding.outcome() == Outcome.VIOLATED);
    }

    @Test
    void areNamedWithTheUnitsThatSucceededThem() {
      Finding finding =
          rule.apply(LongAn.complete().inYear(Year.of(2025)), BEFORE_AMENDMENT).get(0);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "CTV-01: nơi đặt cộng tác viên (Phòng Kinh tế, thành phố Tân An) không còn từ"
                  + " ngày 1/7/2025. Đơn vị kế thừa: phường Long An, phường Tân An,"
                  + " phường Khánh Hậu.");
      assertThat(finding.message(ENGLISH))
          .isEqualTo(
              "CTV-01: the host (Phòng Kinh tế, Tân An city) does not exist from"
                  + " 2025-07-01 on. Successor units: phường Long An, phường Tân An,"
                  + " phường Khánh Hậu.");
    }

    @Test
    void haveSuccessorsThatAreNotKnownWhereNoneIsGiven() {
      Finding finding = serving(YearMonth.of(2025, 7), YearMonth.of(2025, 7), DISTRICT_OFFICE);
      assertThat(finding.message(VIETNAMESE)).endsWith("Đơn vị kế thừa: chưa biết.");
      assertThat(finding.message(ENGLISH)).endsWith("Successor units: not known.");
    }

    @Test
    void areGoneLikeTheTownships() {
      Locality township = Locality.of("t1", LocalityKind.TOWNSHIP, "Chợ").within(DISTRICT).build();
      HostOffice office = host(HostKind.COMMUNE, township, Validity.ALWAYS);
      assertThat(serving(YearMonth.of(2025, 6), YearMonth.of(2025, 7), office).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void areNotThereBeforeTheFirstDayEither() {
      Locality zone = Locality.of("z1", LocalityKind.SPECIAL_ZONE, "Đảo").within(PROVINCE).build();
      HostOffice office = host(HostKind.COMMUNE, zone, Validity.ALWAYS);
      assertThat(serving(YearMonth.of(2025, 6), YearMonth.of(2025, 6), office).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(serving(YearMonth.of(2025, 7), YearMonth.of(2025, 7), office).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class Clause3HostsThatAreNotThereYet {
    private final Locality young =
        COMMUNE.toBuilder().validity(Validity.since(LocalDate.of(2026, 3, 1))).build();

    private Finding serving(String first, String last, Locality unit) {
      Collaborator member =
          member("a", host(HostKind.COMMUNE, unit, Validity.ALWAYS))
              .service(months(first, last))
              .build();
      return one(
          Article08LocalOrganization.HOST_EXISTS, plan(YearMonth.parse(first).getYear(), member));
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2024-12", "2025-01, 2025-12", "2026-01, 2026-12", "2026-02, 2026-02"})
    void areSaidToBeThereOnlyFromTheirFirstDay(String first, String last) {
      Finding finding = serving(first, last, young);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "a: nơi đặt cộng tác viên (Ủy ban nhân dân cấp xã, xã Hạ) chỉ có từ ngày 1/3/2026.");
      assertThat(finding.message(ENGLISH))
          .isEqualTo(
              "a: the host (commune People's Committee, Hạ commune) exists only from 2026-03-01.");
    }

    @Test
    void areThereInTheMonthOfTheirFirstDay() {
      assertThat(serving("2026-03", "2026-12", young).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2024-12", "2025-01, 2025-12", "2025-06, 2025-06"})
    void ofASpecialZoneRestOnTheLawThatBroughtIt(String first, String last) {
      Locality zone = Locality.of("z1", LocalityKind.SPECIAL_ZONE, "Đảo").within(PROVINCE).build();
      Finding finding = serving(first, last, zone);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString("72/2025/QH15");
      assertThat(finding.message(ENGLISH)).endsWith("exists only from 2025-07-01.");
      assertThat(finding.message(VIETNAMESE)).endsWith("chỉ có từ ngày 1/7/2025.");
      assertThat(serving("2025-07", "2025-12", zone).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
      "2024-11-01, 2024-01, 2024-12", // not yet in ten months of 2024
      "2025-07-01, 2025-01, 2025-12", // a commune made on the day on which the districts ended
      "2025-08-15, 2025-07, 2025-09"
    })
    void restOnNoOtherTextWhereTheirUnitBeganByItself(LocalDate day, String first, String last) {
      Finding finding =
          serving(first, last, COMMUNE.toBuilder().validity(Validity.since(day)).build());
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.message(ENGLISH)).endsWith("exists only from " + day + ".");
    }

    @Test
    void andHaveEndedTooInTheYearAreToldWithBothDays() {
      Locality brief =
          COMMUNE.toBuilder()
              .validity(Validity.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)))
              .build();
      assertThat(serving("2026-01", "2026-12", brief).message(ENGLISH))
          .endsWith("exists only from 2026-03-01 to 2026-08-31. Successor units: not known.");
      assertThat(serving("2026-01", "2026-12", brief).message(VIETNAMESE))
          .endsWith("chỉ có từ ngày 1/3/2026 đến ngày 31/8/2026. Đơn vị kế thừa: chưa biết.");
      assertThat(serving("2026-01", "2026-08", brief).message(ENGLISH))
          .endsWith("exists only from 2026-03-01.");
      Finding ended = serving("2026-03", "2026-12", brief);
      assertThat(ended.message(ENGLISH)).contains("does not exist from 2026-09-01 on.");
      assertThat(ended.citation()).hasToString(CLAUSE_3);
    }

    @Test
    void ofAKindThatComesLaterAreToldSo() {
      HostDays days = new HostDays(Validity.since(LocalDate.of(2027, 1, 1)), false);
      assertThat(days.check(List.of(YearMonth.of(2026, 12)), CRAFT_VILLAGE))
          .returns(Outcome.VIOLATED, Verdict::outcome)
          .returns(Optional.empty(), Verdict::source)
          .returns(Map.of("begins", LocalDate.of(2027, 1, 1)), Verdict::arguments);
      assertThat(days.check(List.of(YearMonth.of(2027, 1)), CRAFT_VILLAGE).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void haveALastDayNoLaterThanThatOfTheirKind() {
      Locality township =
          Locality.of("t1", LocalityKind.TOWNSHIP, "Chợ")
              .within(DISTRICT)
              .validity(Validity.until(LocalDate.of(2030, 12, 31)))
              .build();
      Finding finding = serving("2025-07", "2025-07", township);
      assertThat(finding.message(ENGLISH)).contains("does not exist from 2025-07-01 on.");
      assertThat(finding.citation()).hasToString("72/2025/QH15");
    }
  }

  @Nested
  class Clause3InsideTheProvince {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.INSIDE_PROVINCE;
    private final Locality abroad = Locality.of("p2", LocalityKind.PROVINCE, "Núi Cao").build();
    private final Locality commune =
        Locality.of("c9", LocalityKind.COMMUNE, "Thượng").within(abroad).build();

    @Test
    void hostsAndAreasHold() {
      Finding finding = one(rule, plan(2022, member("a", CRAFT_VILLAGE).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.path()).isEqualTo("network.members[0]");
    }

    @Test
    void noHostOfAnotherProvinceHolds() {
      HostOffice outside = host(HostKind.COMMUNE, commune, Validity.ALWAYS);
      Finding finding = one(rule, plan(2022, member("a", outside).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(VIETNAMESE)).isEqualTo("a: nằm ngoài tỉnh Sông Xanh: xã Thượng.");
    }

    @Test
    void noAreaOfAnotherProvinceHolds() {
      Collaborator member = member("a", CRAFT_VILLAGE).addAreas(commune).build();
      assertThat(one(rule, plan(2022, member)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aHostWhoseUnitIsNotNamedIsAMissingFact() {
      HostOffice unnamed =
          new HostOffice(HostKind.OTHER, Optional.empty(), Optional.empty(), Validity.ALWAYS);
      Finding finding = one(rule, plan(2022, member("a", unnamed).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("hostUnit");
    }

    @Test
    void anAreaOutsideDecidesWhateverIsNotNamed() {
      HostOffice unnamed =
          new HostOffice(HostKind.OTHER, Optional.empty(), Optional.empty(), Validity.ALWAYS);
      Collaborator member = member("a", unnamed).addAreas(commune).build();
      assertThat(one(rule, plan(2022, member)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /** The days of the merger are those of the old province, or of the new one. */
    private NetworkPlan merged(int year, boolean saidByTheNewOne, Validity old, Validity young) {
      LocalityLink toOld =
          new LocalityLink("p1", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY);
      LocalityLink toNew =
          new LocalityLink("p2", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY);
      Locality later =
          (saidByTheNewOne ? abroad.toBuilder().addPredecessors(toOld) : abroad.toBuilder())
              .validity(young)
              .build();
      Locality earlier =
          (saidByTheNewOne ? PROVINCE.toBuilder() : PROVINCE.toBuilder().addSuccessors(toNew))
              .validity(old)
              .build();
      Locality unit = commune.toBuilder().within(later).build();
      Collaborator member =
          member("a", host(HostKind.COMMUNE, unit, Validity.ALWAYS)).areas(List.of()).build();
      return plan(year, network(member).province(earlier).build()).build();
    }

    private final Validity to2022 = Validity.until(LocalDate.of(2022, 12, 31));
    private final Validity from2023 = Validity.since(LocalDate.of(2023, 1, 1));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProvinceItWasMergedIntoHoldsFromTheDayOfTheMergerOn(boolean saidByTheNewOne) {
      assertThat(one(rule, merged(2022, saidByTheNewOne, to2022, Validity.ALWAYS)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(one(rule, merged(2023, saidByTheNewOne, to2022, Validity.ALWAYS)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(one(rule, merged(2022, saidByTheNewOne, Validity.ALWAYS, from2023)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(one(rule, merged(2023, saidByTheNewOne, Validity.ALWAYS, from2023)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    /**
     * Found: the network of Long An in 2022 under Tây Ninh, which took it in on 1 July 2025,
     * passed. So it is with two others of that day.
     */
    @ParameterizedTest
    @CsvSource({"tay-ninh, Tây Ninh", "gia-lai, Gia Lai", "dong-thap, Đồng Tháp"})
    void theProvinceOf2025IsNoneOfTheNetworkOf2022(String id, String name) {
      LocalityLink merged =
          new LocalityLink(id, "tỉnh " + name, Optional.empty(), LETTER, Evidence.SECONDARY);
      Locality old =
          LongAn.PROVINCE.toBuilder()
              .validity(Validity.until(LocalDate.of(2025, 6, 30)))
              .addSuccessors(merged)
              .build();
      Locality young = Locality.of(id, LocalityKind.PROVINCE, name).build();
      for (int year : List.of(2022, 2024, 2025)) {
        assertThat(inside(LongAn.complete().inYear(Year.of(year)), old, young))
            .hasSize(20)
            .containsOnly(Outcome.VIOLATED);
      }
      assertThat(inside(LongAn.complete().inYear(Year.of(2026)), old, young))
          .containsOnly(Outcome.SATISFIED);
      assertThat(inside(LongAn.complete(), old, old)).containsOnly(Outcome.SATISFIED);
    }

    /** What comes out of each member of {@code plan}, whose places lie in {@code of}. */
    private List<Outcome> inside(NetworkPlan plan, Locality of, Locality province) {
      List<Collaborator> members =
          plan.network().members().stream()
              .map(
                  one ->
                      one.toBuilder()
                          .hosts(one.hosts().stream().map(host -> within(of, host)).toList())
                          .areas(one.areas().stream().map(area -> within(of, area)).toList())
                          .build())
              .toList();
      NetworkPlan moved =
          plan.toBuilder()
              .network(plan.network().toBuilder().members(members).province(province).build())
              .build();
      return rule.apply(moved, CONTEXT).stream().map(Finding::outcome).toList();
    }

    private HostOffice within(Locality province, HostOffice host) {
      return new HostOffice(
          host.kind(),
          host.name(),
          host.unit().map(unit -> within(province, unit)),
          host.validity());
    }

    private Locality within(Locality province, Locality unit) {
      return unit.toBuilder().within(province).build();
    }

    @Test
    void aMergerWithoutADayIsAMissingFact() {
      Finding finding = one(rule, merged(2023, true, Validity.ALWAYS, Validity.ALWAYS));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("mergerDay");
      assertThat(finding.message(VIETNAMESE)).contains("ngày sáp nhập tỉnh, thành phố");
    }

    @Test
    void theOtherProvinceOfAMergerHoldsFromItsDayOn() {
      LocalityLink third =
          new LocalityLink("p3", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY);
      Locality one = PROVINCE.toBuilder().validity(to2022).addSuccessors(third).build();
      Locality other = abroad.toBuilder().validity(to2022).addSuccessors(third).build();
      Locality unit = commune.toBuilder().within(other).build();
      Collaborator member =
          member("a", host(HostKind.COMMUNE, unit, Validity.ALWAYS)).areas(List.of()).build();
      for (int year : List.of(2022, 2023)) {
        assertThat(one(rule, plan(year, network(member).province(one).build()).build()).outcome())
            .isEqualTo(year == 2022 ? Outcome.VIOLATED : Outcome.SATISFIED);
      }
    }

    @Test
    void theMonthsOfAYearAreAskedEach() {
      Validity half = Validity.until(LocalDate.of(2025, 6, 30));
      Locality old =
          PROVINCE.toBuilder()
              .validity(half)
              .addSuccessors(
                  new LocalityLink("p2", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY))
              .build();
      HostOffice district =
          host(HostKind.DISTRICT_ECONOMIC_OFFICE, DISTRICT.toBuilder().within(old).build(), half);
      HostOffice after = host(HostKind.COMMUNE, commune, half.after());
      Collaborator member = member("a", district, after).areas(List.of()).build();
      assertThat(one(rule, plan(2025, network(member).province(abroad).build()).build()).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(one(rule, plan(2025, network(member).province(old).build()).build()).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aMemberWhoDoesNotServeInTheYearIsNotAsked() {
      Collaborator left =
          member("a", host(HostKind.COMMUNE, commune, Validity.ALWAYS))
              .service(months("2020-01", "2021-12"))
              .build();
      assertThat(one(rule, plan(2022, left)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aMemberWithoutAnyPlaceIsAMissingFact() {
      Collaborator nowhere = member("a").areas(List.of()).build();
      assertThat(one(rule, plan(2022, nowhere)).outcome()).isEqualTo(Outcome.FACT_MISSING);
    }
  }

  @Nested
  class Clause3Coverage {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.COVERAGE;

    @Test
    void isInformationAndSetsNoNumber() {
      Finding finding = one(rule, LongAn.published());
      assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "Địa bàn 15 đơn vị; chưa có cộng tác viên: không có; có từ hai cộng tác viên: không"
                  + " có. Luật không quy định số lượng.");
    }

    @Test
    void namesTheUnitsThatHaveNobody() {
      NetworkPlan plan =
          plan(
                  2022,
                  network(member("a", CRAFT_VILLAGE).build())
                      .addTerritory(DISTRICT, COMMUNE)
                      .build())
              .build();
      assertThat(one(rule, plan).message(ENGLISH))
          .isEqualTo(
              "Territory of 2 units; without a collaborator: Đông rural district; with more than"
                  + " one: none. The law sets no number.");
    }

    @Test
    void countsThoseWhoServeInTheYear() {
      Collaborator left = member("a", CRAFT_VILLAGE).service(months("2020-01", "2021-12")).build();
      Collaborator here = member("b", DISTRICT_OFFICE).areas(List.of(DISTRICT)).build();
      NetworkPlan plan =
          plan(2022, network(left, here).addTerritory(DISTRICT, COMMUNE).build()).build();
      assertThat(one(rule, plan).message(ENGLISH)).contains("without a collaborator: Hạ commune;");
      assertThat(one(rule, plan.inYear(Year.of(2021))).message(ENGLISH))
          .contains("without a collaborator: none;");
    }

    /** Whoever comes after the year does not cover it either, nor does a former host count. */
    @Test
    void countsNobodyWhoComesAfterTheYear() {
      Collaborator later = member("a", CRAFT_VILLAGE).service(months("2023-01", "2023-12")).build();
      Collaborator here = member("b", DISTRICT_OFFICE).areas(List.of(DISTRICT)).build();
      NetworkPlan plan =
          plan(2022, network(later, here).addTerritory(DISTRICT, COMMUNE).build()).build();
      assertThat(one(rule, plan).message(ENGLISH)).contains("without a collaborator: Hạ commune;");
      assertThat(one(rule, plan.inYear(Year.of(2023))).message(ENGLISH))
          .contains("without a collaborator: none;");
    }

    @Test
    void countsNobodyWhereTheirHostEndedBeforeTheYear() {
      Collaborator moved =
          member(
                  "a",
                  host(HostKind.COMMUNE, COMMUNE, Validity.until(LocalDate.of(2021, 12, 31))),
                  host(
                      HostKind.DISTRICT_ECONOMIC_OFFICE,
                      DISTRICT,
                      Validity.since(LocalDate.of(2022, 1, 1))))
              .areas(List.of())
              .service(months("2020-01", "2022-12"))
              .build();
      NetworkPlan plan = plan(2022, network(moved).addTerritory(DISTRICT, COMMUNE).build()).build();
      assertThat(one(rule, plan).message(ENGLISH)).contains("without a collaborator: Hạ commune;");
      assertThat(one(rule, plan.inYear(Year.of(2021))).message(ENGLISH))
          .contains("without a collaborator: Đông rural district;");
    }

    @Test
    void isNotReportedWithoutATerritory() {
      assertThat(rule.apply(plan(2022, member("a", CRAFT_VILLAGE).build()), CONTEXT)).isEmpty();
    }
  }

  @Nested
  class Clause3TheProvince {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.PROVINCE_EXISTS;
    private final Locality ended =
        PROVINCE.toBuilder()
            .validity(Validity.until(LocalDate.of(2025, 6, 30)))
            .addSuccessors(
                new LocalityLink(
                    "tay-ninh", "tỉnh Tây Ninh", Optional.empty(), LETTER, Evidence.SECONDARY))
            .build();

    private List<Finding> serving(String first, String last, Locality province) {
      Collaborator member = member("a", CRAFT_VILLAGE).service(months(first, last)).build();
      return rule.apply(
          plan(YearMonth.parse(first).getYear(), network(member).province(province).build())
              .build(),
          CONTEXT);
    }

    @Test
    void isThereUpToItsLastMonth() {
      assertThat(serving("2025-01", "2025-06", ended)).isEmpty();
      assertThat(serving("2022-01", "2022-12", ended)).isEmpty();
    }

    @Test
    void isGoneFromTheMonthAfterOnAndItsSuccessorIsNamed() {
      Finding finding = Findings.one(serving("2025-06", "2025-07", ended));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "tỉnh Sông Xanh không tồn tại trong các tháng 7/2025. Đơn vị kế thừa: tỉnh Tây Ninh.");
    }

    @Test
    void isNotThereBeforeItsFirstMonth() {
      Locality young =
          PROVINCE.toBuilder().validity(Validity.since(LocalDate.of(2025, 7, 1))).build();
      assertThat(Findings.one(serving("2025-06", "2025-06", young)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(serving("2025-07", "2025-07", young)).isEmpty();
    }
  }

  @Nested
  class Clause3SpecialZones {
    private final Rule<NetworkPlan> rule = Article08LocalOrganization.SPECIAL_ZONE;
    private final Locality zone =
        Locality.of("z1", LocalityKind.SPECIAL_ZONE, "Đảo").within(PROVINCE).build();

    private List<Finding> serving(String first, String last, Context context) {
      Collaborator member =
          member("a", host(HostKind.COMMUNE, zone, Validity.ALWAYS))
              .service(months(first, last))
              .build();
      return rule.apply(plan(2025, member), context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07", "2025-09"})
    void areOpenFromJulyToSeptember2025WheneverAsked(String month) {
      for (Context context : List.of(CONTEXT, BEFORE_AMENDMENT, SINCE_AMENDMENT)) {
        Finding finding = Findings.one(serving(month, month, context));
        assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
        assertThat(finding.openPoints()).isEqualTo(List.of(NetworkPoints.SPECIAL_ZONE));
      }
    }

    @Test
    void areAQuestionOfTheAmendmentFromOctoberOn() {
      assertThat(serving("2025-10", "2025-12", SINCE_AMENDMENT)).isEmpty();
    }

    @Test
    void areDecidedByTheCaller() {
      Context yes =
          SINCE_AMENDMENT.settling(Settlement.of(NetworkPoints.SPECIAL_ZONE, true, LETTER));
      Context no =
          SINCE_AMENDMENT.settling(Settlement.of(NetworkPoints.SPECIAL_ZONE, false, LETTER));
      assertThat(Findings.one(serving("2025-07", "2025-07", yes)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(Findings.one(serving("2025-07", "2025-07", no)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void asAnAreaServedAreOpenToo() {
      Collaborator member =
          member("a", CRAFT_VILLAGE).addAreas(zone).service(months("2025-08", "2025-08")).build();
      assertThat(Findings.one(rule.apply(plan(2025, member), SINCE_AMENDMENT)).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void doNotConcernCommunes() {
      assertThat(rule.apply(plan(2025, member("a", CRAFT_VILLAGE).build()), CONTEXT)).isEmpty();
    }
  }

  @Nested
  class SinceDecree235 {
    private final NetworkPlan plan = serving("2025-10", "2025-12");
    private final List<Rule<NetworkPlan>> provisions =
        List.of(
            Article08LocalOrganization.ESTABLISHED,
            Article08LocalOrganization.ESTABLISHED_BY_DECISION,
            Article08LocalOrganization.REACHES_COMMUNES);

    @Test
    void theProvisionsStandInTheMonthsBeforeWheneverTheyAreAsked() {
      NetworkPlan before = serving("2025-01", "2025-09");
      assertThat(provisions)
          .allSatisfy(
              rule -> {
                assertThat(Findings.one(rule.apply(before, BEFORE_AMENDMENT)).outcome())
                    .isEqualTo(Outcome.SATISFIED);
                Finding later = Findings.one(rule.apply(before, SINCE_AMENDMENT));
                assertThat(later.outcome()).isEqualTo(Outcome.SATISFIED);
                assertThat(later.openPoints()).isEmpty();
              });
    }

    @Test
    void theyAreUnsettledForAYearThatTheAmendmentDivides() {
      NetworkPlan both = serving("2025-01", "2025-12");
      assertThat(provisions)
          .allSatisfy(
              rule -> {
                assertThat(Findings.one(rule.apply(both, BEFORE_AMENDMENT)).outcome())
                    .isEqualTo(Outcome.LAW_UNSETTLED);
                assertThat(Findings.one(rule.apply(both, settled(true))).outcome())
                    .isEqualTo(Outcome.SATISFIED);
                assertThat(Findings.one(rule.apply(both, settled(false))).outcome())
                    .isEqualTo(Outcome.SATISFIED);
              });
    }

    private NetworkPlan serving(String first, String last) {
      return plan(2025, member("a", CRAFT_VILLAGE).service(months(first, last)).build());
    }

    @Test
    void theyAreUnsettledFromTheDayOn() {
      assertThat(provisions)
          .allSatisfy(
              rule -> {
                Finding finding = Findings.one(rule.apply(plan, SINCE_AMENDMENT));
                assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
                assertThat(finding.openPoints())
                    .isEqualTo(List.of(DecreePoints.COLLABORATORS_SINCE_DECREE_235));
                assertThat(finding.message(VIETNAMESE))
                    .contains(DecreePoints.COLLABORATORS_SINCE_DECREE_235.questionVi());
              });
    }

    @Test
    void theyDecideOnceTheCallerSaysThatTheyStand() {
      Context settled = settled(true);
      assertThat(provisions)
          .allSatisfy(
              rule ->
                  assertThat(Findings.one(rule.apply(plan, settled)).outcome())
                      .isEqualTo(Outcome.SATISFIED));
    }

    @Test
    void theyDoNotApplyOnceTheCallerSaysThatTheyDoNotStand() {
      Context settled = settled(false);
      assertThat(provisions)
          .allSatisfy(
              rule -> {
                Finding finding = Findings.one(rule.apply(plan, settled));
                assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
                assertThat(finding.settlements()).hasSize(1);
                assertThat(finding.message(ENGLISH)).contains("on 9/CV-BCT.]");
              });
    }

    @Test
    void theirFindingsShowThatTheCallerSettledThatTheyStand() {
      Context settled = settled(true);
      assertThat(provisions)
          .allSatisfy(
              rule -> assertThat(Findings.one(rule.apply(plan, settled)).settlements()).hasSize(1));
    }

    private Context settled(boolean stands) {
      return SINCE_AMENDMENT.settling(
          Settlement.of(DecreePoints.COLLABORATORS_SINCE_DECREE_235, stands, LETTER));
    }
  }

  /** The clause speaks of one network and forbids no second one: a warning. */
  @Nested
  class Clause3OneNetwork {
    private final Rule<AnnualPlan> rule = Article08LocalOrganization.ONE_NETWORK;

    private NetworkPlan of(String id, Locality province, Validity period) {
      return plan(
              2022,
              network(member(id, CRAFT_VILLAGE).build())
                  .id(id)
                  .province(province)
                  .period(period)
                  .build())
          .build();
    }

    private List<Finding> found(NetworkPlan... networks) {
      return rule.apply(Plans.provincial().networks(List.of(networks)).build(), CONTEXT);
    }

    @Test
    void aSecondOneOfAProvinceIsAWarning() {
      Finding finding =
          Findings.one(
              found(of("n1", PROVINCE, Validity.ALWAYS), of("n2", PROVINCE, Validity.ALWAYS)));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.path()).isEqualTo("networks[1]");
      assertThat(finding.citation()).hasToString(CLAUSE_3);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "tỉnh Sông Xanh đã có mạng lưới n1; n2 là mạng lưới thứ hai, điều luật không nói"
                  + " đến.");
      assertThat(finding.message(ENGLISH)).contains("already has the network n1; n2 is a second");
    }

    @Test
    void oneOfEachProvinceIsNot() {
      Locality other = Locality.of("p2", LocalityKind.PROVINCE, "Núi Cao").build();
      assertThat(found(of("n1", PROVINCE, Validity.ALWAYS), of("n2", other, Validity.ALWAYS)))
          .isEmpty();
      assertThat(found(of("n1", PROVINCE, Validity.ALWAYS))).isEmpty();
    }

    @Test
    void oneAfterTheOtherIsNot() {
      NetworkPlan first = of("n1", PROVINCE, Validity.until(LocalDate.of(2022, 6, 30)));
      assertThat(found(first, of("n2", PROVINCE, Validity.since(LocalDate.of(2022, 7, 1)))))
          .isEmpty();
      assertThat(found(first, of("n2", PROVINCE, Validity.since(LocalDate.of(2022, 6, 1)))))
          .hasSize(1);
    }
  }
}
