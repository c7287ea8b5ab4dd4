package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.language.Language.ENGLISH;
import static vn.khuyencong.language.Language.VIETNAMESE;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;

class Article10CollaboratorsTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));
  private static final Context BEFORE_AMENDMENT = Context.on(LocalDate.of(2025, 10, 14));
  private static final Context SINCE_AMENDMENT = Context.on(LocalDate.of(2025, 10, 15));
  private static final String ARTICLE = "Điều 10, 45/2012/NĐ-CP";
  private static final NetworkPlan PLAN = plan(2022, member("a", CRAFT_VILLAGE).build());

  private static Finding one(Rule<NetworkPlan> rule, NetworkPlan plan) {
    return Findings.one(rule.apply(plan, CONTEXT));
  }

  @Nested
  class NetworkPay {
    private final Rule<NetworkPlan> rule = Article10Collaborators.SET_BY_CHAIRMAN;

    @Test
    void fixedByTheChairmanHolds() {
      Finding finding = one(rule, PLAN);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.path()).isEqualTo("network.scale.rates[0]");
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo("Thù lao (hệ số 0,3) do Chủ tịch Ủy ban nhân dân cấp tỉnh quy định.");
    }

    @Test
    void fixedByTheCommitteeHoldsAndTheTextIsNamed() {
      NetworkPlan plan =
          paidAt(scale(rate("0.3").setBy(Authority.PROVINCIAL_PEOPLES_COMMITTEE).build()), 2022)
              .build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "Thù lao (hệ số 0,3) do Ủy ban nhân dân cấp tỉnh (Điều 10, 45/2012/NĐ-CP nêu Chủ tịch"
                  + " Ủy ban nhân dân cấp tỉnh) quy định.");
    }

    /**
     * By a factor or in đồng, from the first year of the decree to the last month before 235/2025.
     */
    @ParameterizedTest
    @CsvSource({"2012, 2012-12-31", "2016, 2016-12-31", "2024, 2024-12-31", "2022, 2026-03-01"})
    void fixedByTheCommitteeHoldsHoweverItIsPaid(int year, LocalDate asked) {
      Authority committee = Authority.PROVINCIAL_PEOPLES_COMMITTEE;
      NetworkPlan byFactor = paidAt(scale(rate("0.3").setBy(committee).build()), year).build();
      NetworkPlan inDong =
          paidAt(scale(fixed(Vnd.of(300_000)).setBy(committee).build()), year).build();
      Context context = Context.on(asked);
      for (Finding finding :
          List.of(
              Findings.one(rule.apply(byFactor, context)),
              Findings.one(Article10Collaborators.AMOUNT_SET_BY_CHAIRMAN.apply(inDong, context)))) {
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message(ENGLISH))
            .contains("fixed by the provincial People's Committee")
            .contains("names the Chairman of the provincial People's Committee");
      }
    }

    @Test
    void fixedByTheCouncilIsOpen() {
      NetworkPlan plan =
          paidAt(scale(rate("0.3").setBy(Authority.PROVINCIAL_PEOPLES_COUNCIL).build()), 2022)
              .build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding.openPoints()).isEqualTo(List.of(NetworkPoints.PEOPLES_COUNCIL));
    }

    @Test
    void inDongIsAskedTheSame() {
      NetworkPlan plan = paidAt(scale(fixed(Vnd.of(450_000)).build()), 2022).build();
      assertThat(rule.apply(plan, CONTEXT)).isEmpty();
      Finding finding = one(Article10Collaborators.AMOUNT_SET_BY_CHAIRMAN, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo(
              "Thù lao (450.000 đ một tháng) do Chủ tịch Ủy ban nhân dân cấp tỉnh quy định.");
      assertThat(one(Article10Collaborators.AMOUNT_CARRIES_DECISION, plan).message(ENGLISH))
          .isEqualTo("The remuneration (VND 450,000 a month) was fixed by 7/QĐ-UBND.");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT_OF_INDUSTRY_AND_TRADE", "PROMOTION_CENTRE", "OTHER"})
    void fixedByAnybodyElseIsAViolation(Authority authority) {
      NetworkPlan plan = paidAt(scale(rate("0.3").setBy(authority).build()), 2022).build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(ENGLISH))
          .isEqualTo(
              "The remuneration (coefficient 0.3) was not fixed by the Chairman of the provincial"
                  + " People's Committee (fixed by: %s).".formatted(authority.en()));
    }

    @Test
    void fixedBySomebodyUnknownIsAMissingFact() {
      NetworkPlan plan = paidAt(scale(rate("0.3").setBy(Optional.empty()).build()), 2022).build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("remunerationAuthority");
    }

    @Test
    void thatPaysNobodyInTheYearIsNotAsked() {
      NetworkPlan plan =
          paidAt(scale(rate("0.3").role(CollaboratorRole.LEADER).build()), 2022).build();
      assertThat(rule.apply(plan, CONTEXT)).isEmpty();
    }

    @Test
    void carriesADecision() {
      Finding finding = one(Article10Collaborators.CARRIES_DECISION, PLAN);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
      assertThat(finding.message(VIETNAMESE)).isEqualTo("Mức thù lao (hệ số 0,3) theo 7/QĐ-UBND.");
    }

    @Test
    void whoseDecisionIsUnknownIsAMissingFact() {
      NetworkPlan plan =
          paidAt(scale(rate("0.3").decision(Optional.empty()).build()), 2022).build();
      Finding finding = one(Article10Collaborators.CARRIES_DECISION, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("remunerationDecision");
    }
  }

  @Nested
  class ARateForEveryMonth {
    private final Rule<NetworkPlan> rule = Article10Collaborators.RATE_KNOWN;

    @Test
    void thatIsKnownHolds() {
      Finding finding = one(rule, PLAN);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
      assertThat(finding.path()).isEqualTo("network.members[0].service");
    }

    @Test
    void thatIsUnknownInOneMonthIsAMissingFact() {
      NetworkPlan plan =
          paidAt(
                  scale(rate("0.3").validity(Validity.until(LocalDate.of(2022, 11, 30))).build()),
                  2022)
              .build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("coefficient");
    }
  }

  @Nested
  class ServiceWithinTheTimeOfTheNetwork {
    private final Rule<NetworkPlan> rule = Article10Collaborators.WITHIN_NETWORK_PERIOD;

    private Finding since(LocalDate first) {
      return one(
          rule,
          plan(
                  2022,
                  network(member("a", CRAFT_VILLAGE).build()).period(Validity.since(first)).build())
              .build());
    }

    @Test
    void holdsFromTheFirstDay() {
      Finding finding = since(LocalDate.of(2022, 1, 1));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
      assertThat(finding.path()).isEqualTo("network.members[0].service");
    }

    @Test
    void isViolatedByAMonthThatBeginsADayEarlier() {
      Finding finding = since(LocalDate.of(2022, 1, 2));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments()).containsEntry("months", List.of(YearMonth.of(2022, 1)));
    }

    @Test
    void isViolatedByAMonthThatEndsADayLater() {
      NetworkPlan plan =
          plan(
                  2022,
                  network(member("a", CRAFT_VILLAGE).build())
                      .period(Validity.until(LocalDate.of(2022, 12, 30)))
                      .build())
              .build();
      Finding finding = one(rule, plan);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments()).containsEntry("months", List.of(YearMonth.of(2022, 12)));
    }
  }

  @Nested
  class ServiceWithinAPlacement {
    private final Rule<NetworkPlan> rule = Article10Collaborators.WITHIN_HOST_PERIOD;

    @Test
    void holdsWhereEveryMonthHasAHost() {
      Finding finding = one(rule, PLAN);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
    }

    @Test
    void isViolatedByAMonthWithoutAHost() {
      HostOffice until =
          host(HostKind.CRAFT_VILLAGE, COMMUNE, Validity.until(LocalDate.of(2022, 10, 31)));
      Finding finding = one(rule, plan(2022, member("a", until).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo("a: các tháng 11/2022, 12/2022 không có nơi đặt cộng tác viên.");
    }

    @Test
    void isUnknownWhereNoHostIsKnown() {
      Finding finding = one(rule, plan(2022, member("a").build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("host");
    }

    @Test
    void holdsInAMonthInWhichTheHostChanges() {
      LocalDate last = LocalDate.of(2022, 3, 15);
      HostOffice before = host(HostKind.ENTERPRISE, COMMUNE, Validity.until(last));
      HostOffice after = host(HostKind.COMMUNE, COMMUNE, Validity.since(last.plusDays(1)));
      assertThat(one(rule, plan(2022, member("a", before, after).build())).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class ServiceUnderTheDecree {
    private final Rule<NetworkPlan> rule = Article10Collaborators.WITHIN_DECREE;

    private List<Finding> serving(String first, String last) {
      return rule.apply(
          plan(2012, member("a", CRAFT_VILLAGE).service(months(first, last)).build()),
          Context.on(LocalDate.of(2012, 12, 31)));
    }

    @Test
    void beginsWithJuly2012() {
      assertThat(serving("2012-07", "2012-12")).isEmpty();
    }

    @Test
    void doesNotTakeInJune2012() {
      Finding finding = Findings.one(serving("2012-06", "2012-07"));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments()).containsEntry("months", List.of(YearMonth.of(2012, 6)));
    }

    /** Found: 1.626.000 đ a member, all conditions met. */
    @Test
    void leavesTheFirstHalfOf2012Unpaid() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2012, 12, 31));
      NetworkPlan plan =
          plan(2012, member("a", CRAFT_VILLAGE).service(months("2012-01", "2012-06")).build());
      assertThat(law.budgetOf(plan).total()).contains(Vnd.ZERO);
      assertThat(law.review(plan).violations())
          .extracting(Finding::code)
          .containsExactly("decree45.article10.within-decree");
      assertThat(one(Article10Collaborators.SET_BY_CHAIRMAN, plan).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** Whichever the money, however the pay is fixed, whenever it is asked. */
    @ParameterizedTest
    @CsvSource({"LOCAL, 2012-12-31", "NATIONAL, 2012-12-31", "LOCAL, 2022-12-31"})
    void paysTheSecondHalfOf2012Only(FundingSource money, LocalDate asked) {
      PromotionLaw law = PromotionLaw.inForceOn(asked);
      NetworkPlan whole = paidAt(scale(fixed(Vnd.of(450_000)).build()), 2012).money(money).build();
      NetworkPlan byFactor = paidAt("0.3", 2012).money(money).build();
      assertThat(law.budgetOf(whole).total()).contains(Vnd.of(6 * 450_000));
      assertThat(law.budgetOf(byFactor).total()).contains(Vnd.of(6 * 315_000));
      for (NetworkPlan plan : List.of(whole, byFactor)) {
        assertThat(law.review(plan).violations())
            .extracting(Finding::code)
            .contains("decree45.article10.within-decree");
      }
    }
  }

  @Nested
  class NobodyTwice {
    private final Rule<NetworkPlan> rule = Article10Collaborators.NO_DUPLICATE;

    @Test
    void holdsWhereEveryMemberIsEnteredOnce() {
      Finding finding =
          one(rule, plan(2022, member("a", CRAFT_VILLAGE).build(), member("b").build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(ARTICLE);
    }

    @Test
    void holdsWhereTheMonthsOfTwoRowsFollowOneAnother() {
      Collaborator first = member("a", CRAFT_VILLAGE).service(months("2022-01", "2022-03")).build();
      Collaborator then = member("a", CRAFT_VILLAGE).service(months("2022-04", "2022-12")).build();
      assertThat(one(rule, plan(2022, first, then)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(one(rule, plan(2022, then, first)).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void isViolatedByAMonthInTwoRows() {
      Collaborator first = member("a", CRAFT_VILLAGE).service(months("2022-01", "2022-04")).build();
      Collaborator then = member("a", CRAFT_VILLAGE).service(months("2022-04", "2022-12")).build();
      Finding finding = one(rule, plan(2022, first, then));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(VIETNAMESE))
          .isEqualTo("a được ghi nhiều lần trong mạng lưới cho các tháng 4/2022.");
    }

    @Test
    void isUnknownWhereTheServiceOfARowIs() {
      Collaborator first = member("a", CRAFT_VILLAGE).service(List.of()).build();
      Finding finding = one(rule, plan(2022, first, member("a", CRAFT_VILLAGE).build()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("service");
      assertThat(finding.path()).isEqualTo("network.members[0].service");
      assertThat(one(rule, plan(2022, member("a", CRAFT_VILLAGE).build(), first)).path())
          .isEqualTo("network.members[1].service");
    }

    @Test
    void isViolatedByEveryFurtherEntry() {
      Collaborator a = member("a", CRAFT_VILLAGE).build();
      List<Finding> findings = rule.apply(plan(2022, a, member("b").build(), a, a), CONTEXT);
      assertThat(findings).allMatch(finding -> finding.outcome() == Outcome.VIOLATED);
      assertThat(findings)
          .extracting(Finding::path)
          .containsExactly("network.members[2].id", "network.members[3].id");
    }
  }

  @Nested
  class SinceDecree235 {
    private final NetworkPlan plan = serving("2025-10", "2025-12");
    private final List<Rule<NetworkPlan>> provisions =
        List.of(Article10Collaborators.SET_BY_CHAIRMAN, Article10Collaborators.CARRIES_DECISION);

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
              });
    }

    @Test
    void theyCanBeWrittenAsASentenceWhileUnsettled() {
      assertThat(provisions)
          .allSatisfy(
              rule ->
                  assertThat(Findings.one(rule.apply(plan, SINCE_AMENDMENT)).message(VIETNAMESE))
                      .contains(DecreePoints.COLLABORATORS_SINCE_DECREE_235.questionVi()));
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
          Settlement.of(
              DecreePoints.COLLABORATORS_SINCE_DECREE_235, stands, Citation.of("9/CV-BCT")));
    }
  }
}
