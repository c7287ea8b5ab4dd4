package vn.khuyencong.law.circular40;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.meeting;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.rule.Severity;

class Article12MealSupportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 20);
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));
  private static final Citation LETTER = Citation.of("9/CV-BTC");
  private static final String CLAUSE_4 = "Điều 12 khoản 4, 40/2017/TT-BTC";

  private static NetworkPlan held(LocalDate day, MealSupport meals, Collaborator... members) {
    return plan(day.getYear(), network(members).build())
        .addMeetings(meeting(day).meals(meals).build())
        .build();
  }

  private static MealSupport members(String... ids) {
    return new MealSupport(
        Set.of(ids),
        Optional.of(0),
        Optional.empty(),
        Optional.of(Vnd.of(100_000)),
        Optional.of(1),
        Optional.of(ConferencePlace.OTHER_CITY_TOWN_OR_DISTRICT));
  }

  private static MealSupport guests(int guests, Optional<Integer> onPayroll) {
    return new MealSupport(
        Set.of(),
        Optional.of(guests),
        onPayroll,
        Optional.of(Vnd.of(100_000)),
        Optional.of(1),
        Optional.of(ConferencePlace.HELD_BY_COMMUNE));
  }

  private static MealSupport amount(long dong, ConferencePlace place) {
    return amount(Optional.of(Vnd.of(dong)), Optional.of(place));
  }

  private static MealSupport amount(Optional<Vnd> each, Optional<ConferencePlace> place) {
    return new MealSupport(
        Set.of("a"), Optional.of(0), Optional.empty(), each, Optional.of(1), place);
  }

  @Nested
  class Clause4OnlyOffPayroll {
    private final Collaborator offPayroll =
        member("a", CRAFT_VILLAGE).onStatePayroll(false).build();

    private Finding offPayroll(MealSupport meals, Collaborator... members) {
      return Findings.one(
          Article12MealSupport.ONLY_OFF_PAYROLL.apply(held(DAY, meals, members), CONTEXT));
    }

    @Test
    void aMemberOnNoPayrollMayEat() {
      Finding finding = offPayroll(members("a"), offPayroll);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_4);
      assertThat(finding.evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(finding.severity()).isEqualTo(Severity.REQUIREMENT);
      assertThat(finding.path()).isEqualTo("meetings[0].meals");
    }

    @Test
    void aMemberOnAPayrollMayNot() {
      Finding finding =
          offPayroll(members("a"), member("a", CRAFT_VILLAGE).onStatePayroll(true).build());
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "Hỗ trợ tiền ăn tại “Hội nghị tổng kết” chi cho người hưởng lương: 1 cộng tác viên, 0"
                  + " khách.");
    }

    @Test
    void aMemberInADistrictOfficeIsReadAsOnAPayroll() {
      assertThat(offPayroll(members("a"), member("a", DISTRICT_OFFICE).build()).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whatTheCallerSaysOfAMemberInADistrictOfficeCounts() {
      Collaborator said = member("a", DISTRICT_OFFICE).onStatePayroll(false).build();
      assertThat(offPayroll(members("a"), said).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aMemberOfWhomItIsUnknownIsAMissingFact() {
      Finding finding = offPayroll(members("a"), member("a", CRAFT_VILLAGE).build());
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("onStatePayroll");
    }

    @Test
    void aMemberOnAPayrollDecidesWhateverIsUnknown() {
      assertThat(
              offPayroll(
                      members("a", "b"),
                      member("a", CRAFT_VILLAGE).build(),
                      member("b", DISTRICT_OFFICE).build())
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aMemberWhoDoesNotEatIsNotAsked() {
      assertThat(
              offPayroll(members("a"), offPayroll, member("b", DISTRICT_OFFICE).build()).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void guestsOnNoPayrollMayEat() {
      assertThat(offPayroll(guests(5, Optional.of(0)), offPayroll).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void guestsOnAPayrollMayNot() {
      assertThat(offPayroll(guests(5, Optional.of(1)), offPayroll).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void guestsOfWhomItIsUnknownAreAMissingFact() {
      Finding finding = offPayroll(guests(5, Optional.empty()), offPayroll);
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("onStatePayroll");
    }

    @Test
    void aMeetingWithoutMealsIsNotAsked() {
      NetworkPlan plan =
          plan(2022, network(offPayroll).build()).addMeetings(meeting(DAY).build()).build();
      assertThat(Article12MealSupport.RULES.assess(plan, CONTEXT).all()).isEmpty();
    }

    @Test
    void aMeetingBeforeTheCircularIsNotJudgedByIt() {
      NetworkPlan plan =
          held(LocalDate.of(2017, 6, 30), members("a"), member("a", DISTRICT_OFFICE).build());
      assertThat(Findings.one(Article12MealSupport.ONLY_OFF_PAYROLL.apply(plan, CONTEXT)).outcome())
          .isNotEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aMeetingOnTheFirstDayOfTheCircularIsJudgedByIt() {
      NetworkPlan plan =
          held(LocalDate.of(2017, 7, 1), members("a"), member("a", DISTRICT_OFFICE).build());
      assertThat(Findings.one(Article12MealSupport.ONLY_OFF_PAYROLL.apply(plan, CONTEXT)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aHostThatTheMemberHasLeftIsNoPayroll() {
      LocalDate moved = LocalDate.of(2022, 7, 1);
      Collaborator member =
          member(
                  "a",
                  host(
                      HostKind.DISTRICT_ECONOMIC_OFFICE,
                      DISTRICT,
                      Validity.until(moved.minusDays(1))),
                  host(HostKind.CRAFT_VILLAGE, COMMUNE, Validity.since(moved)))
              .build();
      assertThat(offPayroll(members("a"), member).outcome()).isEqualTo(Outcome.FACT_MISSING);
    }
  }

  @Nested
  class Clause4Norm {
    private final Collaborator member = member("a", CRAFT_VILLAGE).onStatePayroll(false).build();

    private Finding norm(LocalDate day, MealSupport meals, Context context) {
      return Findings.one(
          Article12MealSupport.WITHIN_CEILING.apply(held(day, meals, member), context));
    }

    @ParameterizedTest
    @CsvSource({
      "INNER_CENTRAL_CITY, 200000",
      "OTHER_CITY_TOWN_OR_DISTRICT, 150000",
      "HELD_BY_COMMUNE, 100000"
    })
    void isAnAmountForEachPlaceAboveWhichIsAWarning(ConferencePlace place, long most) {
      Finding exactly = norm(DAY, amount(most, place), CONTEXT);
      assertThat(exactly.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(exactly.citation()).hasToString(CLAUSE_4);
      assertThat(exactly.evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(exactly.severity()).isEqualTo(Severity.WARNING);
      assertThat(norm(DAY, amount(most + 1, place), CONTEXT).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /** What is within the ceiling of every place, or of none, needs no place. */
    @ParameterizedTest
    @CsvSource({
      "100000, SATISFIED",
      "100001, FACT_MISSING",
      "200000, FACT_MISSING",
      "200001, VIOLATED"
    })
    void asksForThePlaceWhereItMatters(long dong, Outcome outcome) {
      Finding finding = norm(DAY, amount(Optional.of(Vnd.of(dong)), Optional.empty()), CONTEXT);
      assertThat(finding.outcome()).isEqualTo(outcome);
      assertThat(finding.missingFacts())
          .isEqualTo(outcome == Outcome.FACT_MISSING ? List.of("mealPlace") : List.of());
    }

    @Test
    void asksForTheAmount() {
      MealSupport open = amount(Optional.empty(), Optional.of(ConferencePlace.HELD_BY_COMMUNE));
      assertThat(norm(DAY, open, CONTEXT).missingFacts()).containsExactly("mealAmount");
    }

    @Test
    void doesNotDecide() {
      Assessment assessment =
          Article12MealSupport.RULES.assess(
              held(DAY, amount(250_000, ConferencePlace.INNER_CENTRAL_CITY), member), CONTEXT);
      assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(Findings.one(assessment.warnings()).message(Language.VIETNAMESE))
          .isEqualTo(
              "Mức hỗ trợ tiền ăn tại “Hội nghị tổng kết”, 250.000 đ/người/ngày, cao hơn định mức"
                  + " 200.000 đ của trung ương; tỉnh có thể quy định mức riêng.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-07-01", "2025-05-03"})
    void isKnownFromItsFirstDayToTheDayBeforeTheAmendment(LocalDate day) {
      assertThat(norm(day, members("a"), CONTEXT).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-06-30", "2025-05-04"})
    void isUnsettledBeforeAndAfter(LocalDate day) {
      Finding finding = norm(day, members("a"), CONTEXT);
      assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding.openPoints()).isEqualTo(List.of(CeilingPoints.MEAL_CEILING));
    }

    @Test
    void asksForTheDayOfTheMeeting() {
      NetworkPlan plan =
          plan(2022, network(member).build())
              .addMeetings(meeting(DAY).day(Optional.empty()).meals(members("a")).build())
              .build();
      Finding finding = Findings.one(Article12MealSupport.WITHIN_CEILING.apply(plan, CONTEXT));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("meetingDay");
    }

    private Context settled(long dong) {
      return CONTEXT.settling(
          new Settlement<>(
              CeilingPoints.MEAL_CEILING,
              Vnd.of(dong),
              LETTER,
              Validity.since(LocalDate.of(2025, 5, 4))));
    }

    @Test
    void mayBeSettledByTheCaller() {
      LocalDate day = LocalDate.of(2025, 12, 20);
      MealSupport meals = amount(250_000, ConferencePlace.HELD_BY_COMMUNE);
      assertThat(norm(day, meals, settled(250_000)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(norm(day, meals, settled(249_999)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void showsWhatTheCallerSettled() {
      LocalDate day = LocalDate.of(2025, 12, 20);
      MealSupport meals = amount(250_000, ConferencePlace.HELD_BY_COMMUNE);
      assertThat(norm(day, meals, settled(250_000)).settlements()).hasSize(1);
    }

    @Test
    void isNotReplacedForTheTimeForWhichItWasRead() {
      Context settled =
          CONTEXT.settling(Settlement.of(CeilingPoints.MEAL_CEILING, Vnd.of(250_000), LETTER));
      MealSupport meals = amount(180_000, ConferencePlace.OTHER_CITY_TOWN_OR_DISTRICT);
      assertThat(norm(DAY, meals, settled).outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }
}
