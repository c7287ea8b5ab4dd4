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
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.DecreePoints;
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
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.rule.Severity;

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

    @ParameterizedTest
    @EnumSource(names = "PROVINCIAL_PEOPLES_COMMITTEE", mode = Mode.EXCLUDE)
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProvinceItWasMergedIntoHolds(boolean saidByTheNewOne) {
      LocalityLink toOld =
          new LocalityLink("p1", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY);
      LocalityLink toNew =
          new LocalityLink("p2", "tỉnh", Optional.empty(), LETTER, Evidence.SECONDARY);
      Locality merged =
          saidByTheNewOne ? abroad.toBuilder().addPredecessors(toOld).build() : abroad;
      Locality old = saidByTheNewOne ? PROVINCE : PROVINCE.toBuilder().addSuccessors(toNew).build();
      Locality unit = commune.toBuilder().within(merged).build();
      NetworkPlan plan =
          plan(
                  2025,
                  network(member("a", host(HostKind.COMMUNE, unit, Validity.ALWAYS)).build())
                      .province(old)
                      .build())
              .build();
      assertThat(one(rule, plan).outcome()).isEqualTo(Outcome.SATISFIED);
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
    void isNotReportedWithoutATerritory() {
      assertThat(rule.apply(plan(2022, member("a", CRAFT_VILLAGE).build()), CONTEXT)).isEmpty();
    }
  }

  @Nested
  class SinceDecree235 {
    private final NetworkPlan plan = plan(2025, member("a", CRAFT_VILLAGE).build());
    private final List<Rule<NetworkPlan>> provisions =
        List.of(
            Article08LocalOrganization.ESTABLISHED,
            Article08LocalOrganization.ESTABLISHED_BY_DECISION,
            Article08LocalOrganization.REACHES_COMMUNES);

    @Test
    void theProvisionsStandOnTheDayBefore() {
      assertThat(provisions)
          .allSatisfy(
              rule ->
                  assertThat(Findings.one(rule.apply(plan, BEFORE_AMENDMENT)).outcome())
                      .isEqualTo(Outcome.SATISFIED));
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
}
