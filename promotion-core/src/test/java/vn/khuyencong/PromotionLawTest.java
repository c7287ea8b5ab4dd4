package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.network.Networks.paidAt;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Settlement;

class PromotionLawTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 5);
  private static final LocalDate AMENDMENT = LocalDate.of(2025, 10, 15);
  private static final Citation LETTER = Citation.of("9/CV-BCT");
  private static final PromotionLaw LAW_2022 = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));

  @Nested
  class Days {
    @Test
    void theFirstIsThatOfTheDecree() {
      assertThat(PromotionLaw.inForceOn(FIRST_DAY).day()).isEqualTo(FIRST_DAY);
    }

    @Test
    void theDayBeforeIsAnErrorThatNamesTheFirst() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PromotionLaw.inForceOn(FIRST_DAY.minusDays(1)))
          .withMessage(
              "day must not be before 2012-07-05, the first day of 45/2012/NĐ-CP: 2012-07-04");
    }
  }

  @Nested
  class LongAn2022 {
    @Test
    void withEverythingKnownSatisfiesTheLaw() {
      Assessment assessment = LAW_2022.review(LongAn.complete());
      assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(assessment.violations()).isEmpty();
      assertThat(assessment.warnings()).isEmpty();
      assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void asPublishedLeavesTheseQuestions() {
      Assessment assessment = LAW_2022.review(LongAn.published());
      assertThat(assessment.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(assessment.violations()).isEmpty();
      assertThat(assessment.questions())
          .extracting(Question::fact, Question::path, question -> question.citation().toString())
          .containsExactlyInAnyOrder(
              tuple(
                  "establishmentAuthority",
                  "network.establishment.authority",
                  "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple(
                  "establishmentDecision",
                  "network.establishment.decision",
                  "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("hostUnit", "network.members[15]", "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("hostUnit", "network.members[16]", "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("hostUnit", "network.members[17]", "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("hostUnit", "network.members[18]", "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("hostUnit", "network.members[19]", "Điều 8 khoản 3, 45/2012/NĐ-CP"),
              tuple("remunerationAuthority", "network.scale.rates[0]", "Điều 10, 45/2012/NĐ-CP"),
              tuple("remunerationDecision", "network.scale.rates[0]", "Điều 10, 45/2012/NĐ-CP"));
    }

    @Test
    void asksEveryQuestionInBothLanguages() {
      assertThat(LAW_2022.review(LongAn.published()).questions())
          .allSatisfy(
              question -> {
                assertThat(question.in(Language.VIETNAMESE)).isNotBlank();
                assertThat(question.in(Language.ENGLISH)).isNotBlank();
              });
    }

    @Test
    void costs113280000() {
      assertThat(LAW_2022.budgetOf(LongAn.published()).total()).contains(Vnd.of(113_280_000));
    }
  }

  @Nested
  class LongAn2025 {
    private final NetworkPlan plan = LongAn.complete().inYear(Year.of(2025));

    @Test
    void hasTwentyHostsThatAreGone() {
      Assessment assessment = PromotionLaw.inForceOn(AMENDMENT.minusDays(1)).review(plan);
      assertThat(assessment.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(assessment.violations())
          .hasSize(20)
          .allMatch(finding -> finding.code().equals("decree45.article8.host-exists"));
    }

    @Test
    void isPaidForTheFirstHalf() {
      assertThat(PromotionLaw.inForceOn(AMENDMENT).budgetOf(plan).remuneration())
          .contains(Vnd.of(84_240_000));
    }
  }

  @Nested
  class SinceDecree235 {
    private final NetworkPlan plan = LongAn.moved(Year.of(2025));
    private final PromotionLaw law = PromotionLaw.inForceOn(AMENDMENT);
    private final OpenPoint<Boolean> point = DecreePoints.COLLABORATORS_SINCE_DECREE_235;

    @Test
    void theNetworkIsUnsettledByItsLastMonthsOnTheDayBeforeToo() {
      assertThat(PromotionLaw.inForceOn(AMENDMENT.minusDays(1)).review(plan).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void theNetworkOfTheYearBeforeIsDecidedWheneverItIsAsked() {
      NetworkPlan before = LongAn.moved(Year.of(2024));
      assertThat(PromotionLaw.inForceOn(AMENDMENT.minusDays(1)).review(before).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(law.review(before).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theNetworkIsUnsettledAndThePointIsNamed() {
      Assessment assessment = law.review(plan);
      assertThat(assessment.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(assessment.openPoints()).isEqualTo(List.of(point));
      assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void theNetworkIsDecidedOnceThePointIsSettled() {
      assertThat(law.settling(point, true, LETTER).review(plan).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void settlingLeavesTheLawAsItWas() {
      PromotionLaw settled = law.settling(point, true, LETTER);
      assertThat(settled.review(plan).openPoints()).isEmpty();
      assertThat(law.review(plan).openPoints()).hasSize(1);
      assertThat(settled.day()).isEqualTo(AMENDMENT);
    }
  }

  @Nested
  class Settling {
    @Test
    void aQuestionThatArisesOnlyLaterIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  PromotionLaw.inForceOn(AMENDMENT.minusDays(1))
                      .settling(DecreePoints.COLLABORATORS_SINCE_DECREE_235, true, LETTER))
          .withMessage(
              "answer to decree235-collaborators must not be for days after the day of the law,"
                  + " 2025-10-14: 2025-10-15/..");
    }

    @Test
    void anAnswerForLaterDaysOnlyIsRefused() {
      OpenPoint<Boolean> point = CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY;
      Settlement<Boolean> later =
          new Settlement<>(
              point, true, LETTER, point.window().within(Validity.since(LocalDate.of(2022, 6, 2))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LAW_2022.settling(later))
          .withMessage(
              "answer to circular28-remuneration-ceiling-local must not be for days after the"
                  + " day of the law, 2022-06-01: "
                  + later.validity());
    }

    @Test
    void anAnswerForPastDaysIsTakenAndKept() {
      Coefficient ceiling = Coefficient.parse("0.5");
      PromotionLaw settled =
          LAW_2022.settling(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014, ceiling, LETTER);
      NetworkPlan past = paidAt("0.7", 2013).money(FundingSource.NATIONAL).build();
      assertThat(
              Findings.one(settled.review(past), "circular28.article8.remuneration-ceiling")
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theSamePointTwiceIsRefused() {
      OpenPoint<Boolean> point = CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY;
      PromotionLaw settled = LAW_2022.settling(point, true, LETTER);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> settled.settling(point, false, LETTER))
          .withMessage("open point must be settled once: circular28-remuneration-ceiling-local");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void anAnswerOfAnotherTypeIsRefused() {
      OpenPoint point = CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LAW_2022.settling(point, Coefficient.parse("1"), LETTER))
          .withMessage("answer to circular28-remuneration-ceiling-local must be a Boolean: 1");
    }

    @Test
    void turnsTheWarningForLocalMoneyIntoAViolationThatShowsIt() {
      NetworkPlan over = paidAt("1.5", 2022).build();
      Assessment before = LAW_2022.review(over);
      assertThat(before.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(before.warnings()).hasSize(1);
      Assessment after =
          LAW_2022
              .settling(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY, true, LETTER)
              .review(over);
      assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(Findings.one(after.violations()).settlements()).hasSize(1);
    }
  }

  @Nested
  class Review {
    @Test
    void isTheSameEveryTime() {
      assertThat(LAW_2022.review(LongAn.published()))
          .isEqualTo(LAW_2022.review(LongAn.published()));
    }

    @Test
    void isTheSameOnEveryMachine() {
      List<String> here = messages();
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(messages()).isEqualTo(here);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    private List<String> messages() {
      return LAW_2022.review(LongAn.published()).all().stream()
          .flatMap(
              finding ->
                  Stream.of(
                      finding.message(Language.VIETNAMESE), finding.message(Language.ENGLISH)))
          .toList();
    }

    @Test
    void citesSomeTextInEveryFinding() {
      assertThat(LAW_2022.review(LongAn.published()).all())
          .extracting(finding -> finding.citation().toString())
          .containsOnly(
              "Điều 8 khoản 3, 45/2012/NĐ-CP",
              "Điều 10, 45/2012/NĐ-CP",
              "Điều 11 khoản 2, 45/2012/NĐ-CP",
              "Điều 8 khoản 20, 28/2018/TT-BTC");
    }

    @Test
    void canBeWrittenAsSentencesInBothLanguages() {
      List<Finding> findings =
          Stream.of(
                  LAW_2022.review(LongAn.published()),
                  LAW_2022.review(LongAn.complete()),
                  LAW_2022.review(LongAn.complete().inYear(Year.of(2025))),
                  LAW_2022.review(paidAt("1.5", 2022).money(FundingSource.NATIONAL).build()),
                  LAW_2022.review(paidAt("1.5", 2013).money(FundingSource.NATIONAL).build()))
              .flatMap(assessment -> assessment.all().stream())
              .toList();
      assertThat(findings)
          .isNotEmpty()
          .allSatisfy(
              finding -> {
                assertThat(finding.message(Language.VIETNAMESE)).doesNotContain("{").isNotBlank();
                assertThat(finding.message(Language.ENGLISH)).doesNotContain("{").isNotBlank();
              });
    }

    @Test
    void canBeWrittenAsSentencesSinceDecree235() {
      assertThat(PromotionLaw.inForceOn(AMENDMENT).review(LongAn.moved(Year.of(2026))).all())
          .allSatisfy(finding -> assertThat(finding.message(Language.VIETNAMESE)).isNotBlank());
    }
  }
}
