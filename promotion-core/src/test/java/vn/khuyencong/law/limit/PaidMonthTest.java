package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** The pay of collaborators as a line or a task: each month by its own law, as in a network. */
class PaidMonthTest {
  private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

  private static CostLine line(YearMonth month, long dong) {
    return CostLine.builder()
        .id("l")
        .item(SupportItem.COLLABORATOR_REMUNERATION)
        .quantity(1)
        .cost(Vnd.of(dong))
        .supportRequested(Vnd.of(dong))
        .money(FundingSource.NATIONAL)
        .month(month)
        .build();
  }

  private static SupportLimit limit(LocalDate asked, YearMonth month, long dong) {
    return PromotionLaw.inForceOn(asked).limitFor(line(month, dong));
  }

  private static List<String> codes(SupportLimit limit, Outcome outcome) {
    return limit.findings().stream()
        .filter(one -> one.outcome() == outcome)
        .map(Finding::code)
        .toList();
  }

  /** The decree is in force since 5 July 2012; a month counts by its last day. */
  @ParameterizedTest
  @CsvSource({"2012-03, VIOLATED", "2012-06, VIOLATED", "2012-07, LAW_UNSETTLED"})
  void monthsBeforeTheDecreeAreNotPaidByIt(YearMonth month, Outcome outcome) {
    SupportLimit limit = limit(IN_2020, month, 830_000);
    assertThat(limit.outcome()).isEqualTo(outcome);
    assertThat(limit.amount()).isEmpty();
    assertThat(codes(limit, Outcome.VIOLATED).contains("ceilings.month-of-decree"))
        .isEqualTo(outcome == Outcome.VIOLATED);
  }

  /** TTLT 26/2014 from 8 April 2014, TT 28/2018 from 11 May 2018; before, no text was read. */
  @ParameterizedTest
  @CsvSource({
    "2013-07, 1150000, LAW_UNSETTLED, ceilings.level-known",
    "2014-03, 1150000, LAW_UNSETTLED, ceilings.level-known",
    "2018-05, 1300000, SATISFIED, circular28.article8.within-limit",
    "2018-06, 1300000, SATISFIED, circular28.article8.within-limit",
    "2018-06, 1300001, VIOLATED, circular28.article8.within-limit",
    "2018-07, 1390000, SATISFIED, circular28.article8.within-limit"
  })
  void aMonthIsMeasuredByTheLawOfTheMonth(
      YearMonth month, long dong, Outcome outcome, String code) {
    SupportLimit limit = limit(IN_2020, month, dong);
    assertThat(limit.outcome()).isEqualTo(outcome);
    assertThat(codes(limit, outcome)).contains(code);
    assertThat(limit.day()).isEqualTo(IN_2020);
  }

  /** Decree 235/2025 is in force since 15 October 2025; asked is as of the months of a network. */
  @ParameterizedTest
  @CsvSource({
    "2025-09, , ",
    "2025-10, , LAW_UNSETTLED",
    "2025-11, , LAW_UNSETTLED",
    "2025-09, true, ",
    "2025-10, true, SATISFIED",
    "2025-10, false, NOT_APPLICABLE"
  })
  void aMonthSinceTheAmendmentGoesByThePointOnCollaborators(
      YearMonth month, Boolean stands, Outcome outcome) {
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2026, 3, 1));
    var point = DecreePoints.COLLABORATORS_SINCE_DECREE_235;
    SupportLimit limit =
        (stands == null ? law : law.settling(point, stands, Citation.of("9/CV-BCT")))
            .limitFor(line(month, 1));
    List<Finding> found =
        limit.findings().stream()
            .filter(one -> one.code().equals("ceilings.month-of-decree"))
            .toList();
    assertThat(found.stream().map(Finding::outcome))
        .isEqualTo(Optional.ofNullable(outcome).stream().toList());
    assertThat(found)
        .allSatisfy(
            one ->
                assertThat(one.message(Language.ENGLISH) + one.explanation(Language.ENGLISH))
                    .contains(point.questionEn()));
    if (stands == null) {
      assertThat(limit.outcome())
          .isEqualTo(outcome == null ? Outcome.SATISFIED : Outcome.LAW_UNSETTLED);
    }
  }

  /** What the law of the month finds of it is the same on every later day. */
  @ParameterizedTest
  @CsvSource({"2013-07", "2014-04", "2016-01", "2018-04", "2018-05", "2020-05"})
  void theDayAskedChangesNothingOfAMonthThatIsOver(YearMonth month) {
    SupportLimit then = limit(month.atEndOfMonth(), month, 1_000_000);
    SupportLimit later = limit(IN_2020, month, 1_000_000);
    assertThat(later.findings()).isEqualTo(then.findings());
    assertThat(later.considered()).isEqualTo(then.considered());
  }

  /** Decree 161/2026/NĐ-CP was signed on 15 May 2026 and raises the salary from 1 July. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-07, 2340000, true",
    "2026-03-01, 2027-07, 2340000, true",
    "2026-05-14, 2026-07, 2340000, true",
    "2026-05-15, 2026-07, 2530000, true",
    "2026-07-01, 2026-07, 2530000, false",
    "2026-03-01, 2026-03, 2340000, false"
  })
  void aMonthAheadIsMeasuredByTheSalaryKnownOnTheDayAsked(
      LocalDate asked, YearMonth month, long salary, boolean ahead) {
    SupportLimit limit = limit(asked, month, 3_000_000);
    assertThat(limit.steps().get(0).result()).isEqualTo(Vnd.of(salary));
    assertThat(limit.findings().stream().anyMatch(one -> one.code().equals("ceilings.month-ahead")))
        .isEqualTo(ahead);
  }

  @Test
  void itIsSaidInWords() {
    Finding ahead =
        limit(LocalDate.of(2026, 3, 1), YearMonth.of(2026, 7), 1).findings().stream()
            .filter(one -> one.code().equals("ceilings.month-ahead"))
            .findFirst()
            .orElseThrow();
    assertThat(ahead.message(Language.ENGLISH))
        .contains("lies ahead of", "measured at the base salary known on that day");
    assertThat(ahead.message(Language.VIETNAMESE)).contains("lương cơ sở biết được vào ngày đó");
    assertThat(limit(IN_2020, YearMonth.of(2012, 3), 830_000).findings().get(0))
        .extracting(one -> one.message(Language.ENGLISH))
        .asString()
        .contains("is not paid by it");
  }

  /** A task of a plan too. */
  @Test
  void aTaskForAMonthBeforeTheDecreeIsRefused() {
    var task =
        Plans.management("t", 830_000)
            .item(SupportItem.COLLABORATOR_REMUNERATION)
            .month(YearMonth.of(2012, 3))
            .quantity(1)
            .build();
    assertThat(
            PromotionLaw.inForceOn(IN_2020)
                .review(Plans.national().tasks(List.of(task)).build())
                .part("tasks")
                .orElseThrow()
                .violations())
        .extracting(Finding::code)
        .contains("ceilings.month-of-decree");
  }
}
