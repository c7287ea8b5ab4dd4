package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Which text has the ceiling on which day. */
class DayOfCeilingsTest {
  private static final long MUCH = 100_000_000_000L;
  private static final LocalDate LAST_BEFORE_2014 = LocalDate.of(2014, 4, 7);
  private static final Citation TEXT = Citation.of("125/2009/TTLT-BTC-BCT");

  private static SupportLimit ask(LocalDate day, SupportItem item) {
    return Lines.limit(day, Lines.national(item, MUCH, 1));
  }

  private static SupportLimit ask(String day, SupportItem item) {
    return ask(LocalDate.parse(day), item);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-08, MACHINERY_TECHNOLOGY_TRANSFER, 200000000",
    "2018-05-10, MACHINERY_TECHNOLOGY_TRANSFER, 200000000",
    "2018-05-11, MACHINERY_TECHNOLOGY_TRANSFER, 300000000",
    "2026-06-01, MACHINERY_TECHNOLOGY_TRANSFER, 300000000",
    "2018-05-10, DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 500000000",
    "2018-05-11, DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 1000000000",
    "2018-05-10, PRODUCT_SELECTION_ROUND_NATIONAL, 200000000",
    "2018-05-11, PRODUCT_SELECTION_ROUND_NATIONAL, 400000000",
    "2018-05-10, CLUSTER_INFRASTRUCTURE, 3000000000",
    "2018-05-11, CLUSTER_INFRASTRUCTURE, 6000000000"
  })
  void changesWithTheCircular(LocalDate day, SupportItem item, long cap) {
    assertThat(ask(day, item).amount()).contains(Vnd.of(cap));
  }

  @ParameterizedTest
  @EnumSource(
      value = SupportItem.class,
      names = {"COLLABORATOR_REMUNERATION", "SHOWROOM_NATIONAL_TYPICAL_PRODUCT"})
  void saysThatTheJointCircularSetsNoCeiling(SupportItem item) {
    SupportLimit limit = ask("2018-05-10", item);
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    assertThat(limit.assessment().openPoints()).containsExactly(CeilingPoints.CEILINGS_NOT_SET);
    assertThat(Lines.finding(limit, "ceilings.level-set").outcome()).isEqualTo(Outcome.VIOLATED);
  }

  /** Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT: 50 %, 200 million; then 1.5 × 300 million. */
  @ParameterizedTest
  @CsvSource({"2014-04-08, 200000000", "2018-05-10, 200000000", "2018-05-11, 450000000"})
  void aTechnologyLineIsMachineryUntilCircular28(LocalDate day, long cap) {
    assertThat(ask(day, SupportItem.TECHNOLOGY_LINE).amount()).contains(Vnd.of(cap));
    assertThat(
            Lines.limit(day, Lines.national(SupportItem.TECHNOLOGY_LINE, 100_000_000, 1)).amount())
        .contains(Vnd.ofMillions(50));
  }

  /** Điều 6 khoản 2 điểm s gạch đầu dòng thứ hai: 2.5 % of every scheme, wherever it lies. */
  @ParameterizedTest
  @CsvSource({
    "2014-04-07, ",
    "2014-04-08, 25000000",
    "2016-06-01, 25000000",
    "2018-05-10, 25000000",
    "2018-05-11, 40000000"
  })
  void managementInADifficultAreaIsThatOfEveryScheme(LocalDate day, @Nullable Long most) {
    CostLine line =
        Lines.national(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA, MUCH, 25_000_000)
            .toBuilder()
            .shareBase(Vnd.ofMillions(1_000))
            .build();
    SupportLimit limit = Lines.limit(day, line);
    assertThat(limit.amount()).isEqualTo(Optional.ofNullable(most).map(Vnd::of));
    assertThat(limit.outcome()).isEqualTo(most == null ? Outcome.LAW_UNSETTLED : Outcome.SATISFIED);
  }

  /**
   * One đồng over it, in a line or a task, of the one item or the other: 2.5 % of 1,000 million.
   */
  @ParameterizedTest
  @CsvSource({
    "MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA, 2014-04-08, 1000, 25000000",
    "MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA, 2018-05-10, 400, 10000000",
    "MANAGEMENT_IMPLEMENTING_UNIT, 2016-06-01, 1000, 25000000",
    "MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA, 2018-05-11, 1000, 40000000"
  })
  void managementIsRefusedOneDongOverIt(SupportItem item, LocalDate day, long scheme, long most) {
    for (boolean over : List.of(false, true)) {
      Vnd asked = Vnd.of(over ? most + 1 : most);
      CostLine line =
          Lines.national(item, asked.dong(), asked.dong()).toBuilder()
              .shareBase(Vnd.ofMillions(scheme))
              .priority(false)
              .build();
      PlannedTask task =
          Plans.management("t", asked.dong()).item(item).shareBase(Vnd.ofMillions(scheme)).build();
      Outcome expected = over ? Outcome.VIOLATED : Outcome.SATISFIED;
      assertThat(Lines.limit(day, line).outcome()).isEqualTo(expected);
      assertThat(
              PromotionLaw.inForceOn(day)
                  .review(Plans.national().tasks(List.of(task)).build())
                  .part("tasks")
                  .orElseThrow()
                  .outcome())
          .isEqualTo(expected);
    }
  }

  /** A ceiling that a text sets under another name is told by that name. */
  @ParameterizedTest
  @CsvSource({
    "2014-04-08, TRADEMARK, BRAND, 35000000",
    "2018-05-10, TRADEMARK, BRAND, 35000000",
    "2018-05-11, BRAND, TRADEMARK, 35000000",
    "2018-05-10, TECHNOLOGY_LINE, MACHINERY_TECHNOLOGY_TRANSFER, 200000000",
    "2018-05-11, COMMON_CLEANER_PRODUCTION_PILOT, CLEANER_PRODUCTION_PILOT, 500000000",
    "2018-05-10, CLEANER_PRODUCTION_PILOT, COMMON_CLEANER_PRODUCTION_PILOT, ",
    "2016-06-01, TRAINING_SKILLS, COMMON_VOCATIONAL_TRAINING, ",
    "2016-12-03, TRAINING_COST_DISABLED, COMMON_VOCATIONAL_TRAINING, ",
    "2018-05-10, TRAINING_MASTER_CRAFTSMEN, COMMON_VOCATIONAL_TRAINING, "
  })
  void aSisterItemIsNamed(
      LocalDate day, SupportItem item, SupportItem sister, @Nullable Long most) {
    SupportLimit limit = ask(day, item);
    assertThat(limit.amount()).isEqualTo(Optional.ofNullable(most).map(Vnd::of));
    assertThat(Lines.has(limit, "ceilings.level-set")).isFalse();
    assertThat(Lines.finding(limit, "ceilings.sister-item").arguments())
        .containsEntry("sister", sister);
    if (most == null) {
      assertThat(limit.assessment().openPoints()).containsExactly(CeilingPoints.COMMON_CEILINGS);
    }
  }

  @Test
  void anItemWithACeilingOfItsOwnHasNoSister() {
    assertThat(Lines.has(ask("2018-05-10", SupportItem.BRAND), "ceilings.sister-item")).isFalse();
    assertThat(Lines.has(ask("2018-05-11", SupportItem.TRADEMARK), "ceilings.sister-item"))
        .isFalse();
    assertThat(Lines.has(ask("2014-04-07", SupportItem.TRADEMARK), "ceilings.sister-item"))
        .isFalse();
  }

  /** Whoever holds the text that sets the ceiling settles it; the item is then measured. */
  @ParameterizedTest
  @CsvSource({
    "2018-05-10, SHOWROOM_NATIONAL_TYPICAL_PRODUCT",
    "2018-05-10, SHOWROOM_NATIONAL_REGIONAL_CENTRE",
    "2014-04-08, COLLABORATOR_REMUNERATION"
  })
  void aCeilingThatNoTextReadSetsMayBeSettled(LocalDate day, SupportItem item) {
    CeilingRow row =
        CeilingRow.builder()
            .from(Lines.row(item, SpendingCeiling.of(Vnd.ofMillions(20))))
            .validity(Validity.ALWAYS)
            .build();
    CeilingTable table = Lines.table(row);
    CostLine line = Lines.national(item, MUCH, 20_000_000);
    PromotionLaw law =
        PromotionLaw.inForceOn(day).settling(CeilingPoints.CEILINGS_NOT_SET, table, TEXT);
    assertThat(law.limitFor(line).amount()).contains(Vnd.ofMillions(20));
    assertThat(law.limitFor(line).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(Lines.finding(law.limitFor(line), "ceilings.settled.within-limit").settlements())
        .hasSize(1);
  }

  @Nested
  class Before8April2014 {

    @ParameterizedTest
    @EnumSource(SupportItem.class)
    void noCeilingIsAttested(SupportItem item) {
      SupportLimit limit = ask(LAST_BEFORE_2014, item);
      assertThat(limit.amount()).isEmpty();
      assertThat(limit.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(limit.assessment().openPoints())
          .containsExactly(CeilingPoints.CEILINGS_BEFORE_2014);
    }

    @Test
    void theCallerMaySettleThem() {
      CeilingRow row =
          CeilingRow.builder()
              .from(
                  Lines.row(
                      SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
                      SpendingCeiling.of(Vnd.ofMillions(120))))
              .validity(Validity.until(LAST_BEFORE_2014))
              .build();
      PromotionLaw law =
          PromotionLaw.inForceOn(LAST_BEFORE_2014)
              .settling(CeilingPoints.CEILINGS_BEFORE_2014, Lines.table(row), TEXT);
      SupportLimit limit =
          law.limitFor(Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, MUCH, 1));
      assertThat(limit.amount()).contains(Vnd.ofMillions(120));
      assertThat(Lines.finding(limit, "ceilings.settled.within-limit").settlements()).hasSize(1);
      assertThat(law.limitFor(Lines.national(SupportItem.BRAND, MUCH, 1)).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }
  }

  @Nested
  class SinceTheAmendmentOfAugust2024 {
    private static final LocalDate SIGNED = LocalDate.of(2024, 8, 28);

    @Test
    void theCeilingsOf2018AreFollowedAndTheFindingSaysSo() {
      SupportItem item = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;
      String code = "circular28.article8.within-limit";
      assertThat(Lines.finding(ask(SIGNED.minusDays(1), item), code).openPoints()).isEmpty();
      assertThat(Lines.finding(ask(SIGNED, item), code).openPoints())
          .isEqualTo(List.of(CeilingPoints.CEILINGS_SINCE_CIRCULAR_64));
      assertThat(ask(SIGNED, item).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theCallerMayGiveTheChangedOnes() {
      PromotionLaw law =
          PromotionLaw.inForceOn(SIGNED)
              .settling(
                  CeilingPoints.CEILINGS_SINCE_CIRCULAR_64,
                  Lines.table(
                      Lines.row(SupportItem.TRADEMARK, SpendingCeiling.of(Vnd.ofMillions(70)))),
                  Citation.of("64/2024/TT-BTC"));
      assertThat(law.limitFor(Lines.national(SupportItem.TRADEMARK, MUCH, 1)).amount())
          .contains(Vnd.ofMillions(70));
      assertThat(law.limitFor(Lines.national(SupportItem.CONSULTANCY, MUCH, 1)).amount())
          .contains(Vnd.ofMillions(35));
    }

    /** Điều 8 khoản 4, 28/2018/TT-BTC: 1.5 times the ceiling of machinery, as it then stands. */
    @Test
    void aTechnologyLineGoesByTheChangedCeilingOfMachinery() {
      PromotionLaw law =
          PromotionLaw.inForceOn(SIGNED)
              .settling(
                  CeilingPoints.CEILINGS_SINCE_CIRCULAR_64,
                  Lines.table(
                      Lines.row(
                          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
                          SpendingCeiling.of(Vnd.ofMillions(400)))),
                  Citation.of("64/2024/TT-BTC"));
      assertThat(law.limitFor(Lines.national(SupportItem.TECHNOLOGY_LINE, MUCH, 1)).amount())
          .contains(Vnd.ofMillions(600));
    }
  }

  @Nested
  class CeilingsByReference {

    @Test
    void skillsAreMeasuredByTheGroupOfTheLearner() {
      SupportLimit limit = ask(Lines.IN_2019, SupportItem.TRAINING_SKILLS);
      assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(limit.assessment().questions().get(0).fact()).isEqualTo("trainingItem");
    }

    @Test
    void commonCeilingsStayUnsettledInBothTimes() {
      assertThat(ask("2018-05-10", SupportItem.COMMON_IT).assessment().openPoints())
          .containsExactly(CeilingPoints.COMMON_CEILINGS);
      assertThat(ask("2018-05-11", SupportItem.COMMON_IT).assessment().openPoints())
          .containsExactly(CeilingPoints.COMMON_CEILINGS);
    }

    @Test
    void theCallerMaySettleACommonCeiling() {
      PromotionLaw law =
          PromotionLaw.inForceOn(Lines.IN_2017)
              .settling(
                  CeilingPoints.COMMON_CEILINGS,
                  Lines.table(
                      Lines.row(
                          SupportItem.COMMON_CONTESTS, SpendingCeiling.of(Vnd.ofMillions(40)))),
                  TEXT);
      assertThat(law.limitFor(Lines.national(SupportItem.COMMON_CONTESTS, MUCH, 1)).amount())
          .contains(Vnd.ofMillions(40));
    }

    @Test
    void trainingNormsCountFromCircular28On() {
      SupportItem item = SupportItem.TRAINING_COST_DISABLED;
      assertThat(ask("2016-12-03", item).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(ask("2016-12-04", item).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(ask("2018-05-10", item).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(ask("2018-05-11", item).amount()).contains(Vnd.ofMillions(6));
    }

    @ParameterizedTest
    @CsvSource({"true, SATISFIED", "false, LAW_UNSETTLED"})
    void theCallerMaySettleThemForTheTimeBefore(boolean applies, Outcome outcome) {
      PromotionLaw law =
          PromotionLaw.inForceOn(Lines.IN_2017)
              .settling(CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28, applies, TEXT);
      assertThat(law.limitFor(Lines.national(SupportItem.TRAINING_MEALS, MUCH, 1)).outcome())
          .isEqualTo(outcome);
    }
  }

  @Nested
  class WhatALineMustSay {

    @Test
    void remunerationGoesByTheBaseSalaryOfTheMonth() {
      var line = Lines.national(SupportItem.COLLABORATOR_REMUNERATION, MUCH, 1);
      assertThat(Lines.limit(Lines.IN_2019, line).outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(
              Lines.limit(
                      Lines.IN_2019,
                      line.toBuilder().quantity(3).month(YearMonth.of(2019, 6)).build())
                  .amount())
          .contains(Vnd.of(3 * 1_390_000));
      CostLine ofJuly = line.toBuilder().quantity(3).month(YearMonth.of(2019, 7)).build();
      assertThat(Lines.limit(LocalDate.of(2019, 7, 1), ofJuly).amount())
          .contains(Vnd.of(3 * 1_490_000));
      // The day before it begins, that salary is not known yet.
      assertThat(Lines.limit(LocalDate.of(2019, 6, 30), ofJuly).amount())
          .contains(Vnd.of(3 * 1_390_000));
    }

    @Test
    void managementGoesByTheLargerSum() {
      var line = Lines.national(SupportItem.MANAGEMENT_AGENCY, MUCH, 150_000_000);
      assertThat(Lines.limit(Lines.IN_2019, line).assessment().questions().get(0).fact())
          .isEqualTo("shareBase");
      SupportLimit limit =
          Lines.limit(Lines.IN_2019, line.toBuilder().shareBase(Vnd.ofMillions(10_000)).build());
      assertThat(limit.amount()).contains(Vnd.ofMillions(150));
      assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void mediaGoByTheApprovedPrice() {
      var line = Lines.national(SupportItem.MEDIA, 50_000_000, 41_000_000);
      assertThat(Lines.limit(Lines.IN_2019, line).outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(
              Lines.limit(
                      Lines.IN_2019, line.toBuilder().approvedEstimate(Vnd.ofMillions(40)).build())
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** Điều 8 khoản 5 và 6, 28/2018/TT-BTC: by the tender price, or the price approved. */
    @ParameterizedTest
    @EnumSource(
        value = SupportItem.class,
        names = {"FAIR_DOMESTIC_ORGANISED", "FAIR_ABROAD"})
    void fairsGoByTheTenderOrApprovedPrice(SupportItem item) {
      var line = Lines.national(item, 500_000_000, 400_000_001);
      assertThat(Lines.limit(Lines.IN_2019, line).assessment().questions())
          .extracting(Question::fact)
          .containsExactly("approvedEstimate");
      var priced = line.toBuilder().priority(false).approvedEstimate(Vnd.ofMillions(400));
      assertThat(Lines.limit(Lines.IN_2017, priced.build()).amount()).contains(Vnd.ofMillions(400));
      assertThat(Lines.limit(Lines.IN_2019, priced.build()).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(
              Lines.limit(Lines.IN_2019, priced.supportRequested(Vnd.ofMillions(400)).build())
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void capsCountUnits() {
      var line = Lines.national(SupportItem.PRODUCT_PRIZE_REGIONAL, MUCH, 1);
      assertThat(Lines.limit(Lines.IN_2019, line.toBuilder().quantity(4).build()).amount())
          .contains(Vnd.ofMillions(20));
    }

    @Test
    void supportNeverExceedsTheCost() {
      SupportLimit limit =
          Lines.limit(
              Lines.IN_2019,
              Lines.national(SupportItem.TRADEMARK, 20_000_000, 20_000_001).toBuilder()
                  .priority(false)
                  .build());
      assertThat(limit.amount()).contains(Vnd.ofMillions(20));
      assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }
}
