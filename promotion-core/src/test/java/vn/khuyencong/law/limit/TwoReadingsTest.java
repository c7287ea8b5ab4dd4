package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.StepKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** What is requested between the amounts of two readings of an open point, and how it is said. */
class TwoReadingsTest {
  private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
  private static final Citation TEXT = Citation.of("1/BTC-HCSN");

  private static CostLine national(SupportItem item, long cost, long requested, boolean lifted) {
    return Lines.national(item, cost, requested).toBuilder()
        .priority(lifted)
        .upliftApproved(lifted)
        .build();
  }

  private static Beneficiary underTwoIds(String id) {
    return Beneficiary.builder().from(ProjectFixtures.beneficiary("f", Vnd.ZERO)).id(id).build();
  }

  private static List<OpenPoint<?>> open(SupportLimit limit) {
    return List.copyOf(limit.assessment().openPoints());
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC: 50 % of 600 million, or 1.5 × 300 million. */
  @Nested
  class ShareOfATechnologyLine {

    @ParameterizedTest
    @CsvSource({
      "300000000, SATISFIED",
      "300000001, LAW_UNSETTLED",
      "450000000, LAW_UNSETTLED",
      "450000001, VIOLATED"
    })
    void decidesBetween300And450Million(long requested, Outcome outcome) {
      CostLine line = Lines.national(SupportItem.TECHNOLOGY_LINE, 600_000_000, requested);
      assertThat(Lines.limit(IN_2020, line.toBuilder().priority(false).build()).outcome())
          .isEqualTo(outcome);
      assertThat(Lines.limit(IN_2020, line).outcome())
          .isEqualTo(outcome == Outcome.VIOLATED ? Outcome.FACT_MISSING : outcome);
    }

    /** Lifted, it may be 600 million, by the readings of the uplift; above that nothing is open. */
    @ParameterizedTest
    @CsvSource({"600000000, FACT_MISSING", "600000001, VIOLATED"})
    void whatReadingsOfTheUpliftMayAllowIsAsked(long requested, Outcome outcome) {
      CostLine line = Lines.national(SupportItem.TECHNOLOGY_LINE, 600_000_000, requested);
      assertThat(Lines.limit(IN_2020, line).outcome()).isEqualTo(outcome);
    }

    @Test
    void namesThePointAndBothAmounts() {
      SupportLimit limit =
          Lines.limit(
              IN_2020, Lines.national(SupportItem.TECHNOLOGY_LINE, 600_000_000, 450_000_000));
      assertThat(open(limit)).containsExactly(CeilingPoints.LINE_BOUND_BY_SHARE);
      Finding within = Lines.finding(limit, "circular28.article8.within-limit");
      assertThat(within.message(Language.VIETNAMESE)).contains("300.000.000 đ, 450.000.000 đ");
      assertThat(within.message(Language.ENGLISH)).contains("VND 300,000,000, VND 450,000,000");
    }

    @ParameterizedTest
    @CsvSource({"true, VIOLATED", "false, SATISFIED"})
    void isDecidedBySettlingThePoint(boolean bound, Outcome outcome) {
      PromotionLaw law =
          PromotionLaw.inForceOn(IN_2020).settling(CeilingPoints.LINE_BOUND_BY_SHARE, bound, TEXT);
      assertThat(
              law.limitFor(national(SupportItem.TECHNOLOGY_LINE, 600_000_000, 450_000_000, false))
                  .outcome())
          .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"450000000, SATISFIED", "450000001, VIOLATED"})
    void decidesNothingOfALineOf900Million(long requested, Outcome outcome) {
      assertThat(
              Lines.limit(
                      IN_2020, national(SupportItem.TECHNOLOGY_LINE, 900_000_000, requested, false))
                  .outcome())
          .isEqualTo(outcome);
    }

    /**
     * In a task, in two lines of one facility under two ids, and from local money by its levels.
     */
    @ParameterizedTest
    @CsvSource({
      "300000000, SATISFIED",
      "300000001, LAW_UNSETTLED",
      "450000000, LAW_UNSETTLED",
      "450000001, VIOLATED"
    })
    void decidesByWhateverWayItIsAsked(long requested, Outcome outcome) {
      PromotionLaw law = PromotionLaw.inForceOn(IN_2020);
      PlannedTask task =
          Plans.management("t", requested)
              .item(SupportItem.TECHNOLOGY_LINE)
              .category(SupportCategory.TECHNOLOGY)
              .unit("f")
              .cost(Vnd.ofMillions(600))
              .priority(false)
              .build();
      assertThat(
              law.review(Plans.national().year(Year.of(2020)).tasks(List.of(task)).build())
                  .part("tasks")
                  .orElseThrow()
                  .outcome())
          .isEqualTo(outcome);
      CostLine half = ofHalf("l1", "b1", 150_000_000);
      Project project =
          ProjectFixtures.national()
              .group(true)
              .beneficiaries(Stream.of("b1", "b2").map(TwoReadingsTest::underTwoIds).toList())
              .lines(List.of(half, ofHalf("l2", "b2", requested - 150_000_000)))
              .facts(List.of())
              .build();
      assertThat(law.review(project).part("limits").orElseThrow().outcome()).isEqualTo(outcome);
      CostLine local =
          Lines.local(SupportItem.TECHNOLOGY_LINE, 600_000_000, requested).toBuilder()
              .priority(false)
              .build();
      assertThat(law.withNationalCeilingsAsLocal(TEXT).limitFor(local).outcome())
          .isEqualTo(outcome);
    }

    private CostLine ofHalf(String id, String beneficiary, long requested) {
      return national(SupportItem.TECHNOLOGY_LINE, 300_000_000, requested, false).toBuilder()
          .id(id)
          .beneficiary(beneficiary)
          .build();
    }

    @Test
    void isUnsettledForTheShareOfOneBeneficiaryToo() {
      CostLine line =
          national(SupportItem.TECHNOLOGY_LINE, 4_000_000_000L, 800_000_000, true).toBuilder()
              .quantity(2)
              .build();
      Project project =
          Project.builder()
              .id("p")
              .title("p")
              .group(true)
              .addLines(line)
              .addBeneficiaries(
                  Beneficiary.builder().id("a").share(Vnd.ofMillions(500)).build(),
                  Beneficiary.builder().id("b").share(Vnd.ofMillions(300)).build())
              .build();
      SupportLimit limit = PromotionLaw.inForceOn(IN_2020).limitsFor(project).get(0);
      Finding share = Lines.finding(limit, "ceilings.share-within-limit");
      assertThat(share.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(share.openPoints()).containsExactly(CeilingPoints.UPLIFT_STACKS_ON_LINE);
    }
  }

  /** Điều 8 khoản 23, 28/2018/TT-BTC; Điều 6 khoản 2 điểm t, 26/2014/TTLT-BTC-BCT. */
  @Nested
  class Uplift {

    @ParameterizedTest
    @CsvSource({
      "250000000, SATISFIED",
      "250000001, LAW_UNSETTLED",
      "375000000, LAW_UNSETTLED",
      "375000001, VIOLATED"
    })
    void mayRaiseTheShareOfMachinery(long requested, Outcome outcome) {
      SupportLimit limit =
          Lines.limit(
              IN_2020,
              national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 500_000_000, requested, true));
      assertThat(limit.outcome()).isEqualTo(outcome);
      assertThat(open(limit).equals(List.of(CeilingPoints.UPLIFT_RAISES_SHARES)))
          .isEqualTo(outcome == Outcome.LAW_UNSETTLED);
    }

    @ParameterizedTest
    @CsvSource({"2014-04-08", "2018-05-10"})
    void mayRaiseItInTheTimeOfTheJointCircularToo(LocalDate day) {
      assertThat(
              Lines.limit(
                      day,
                      national(
                          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
                          300_000_000,
                          150_000_001,
                          true))
                  .outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @ParameterizedTest
    @CsvSource({
      "450000000, SATISFIED",
      "450000001, LAW_UNSETTLED",
      "675000000, LAW_UNSETTLED",
      "675000001, VIOLATED"
    })
    void mayStackOnATechnologyLine(long requested, Outcome outcome) {
      SupportLimit limit =
          Lines.limit(
              IN_2020, national(SupportItem.TECHNOLOGY_LINE, 5_000_000_000L, requested, true));
      assertThat(limit.outcome()).isEqualTo(outcome);
      assertThat(open(limit).equals(List.of(CeilingPoints.UPLIFT_STACKS_ON_LINE)))
          .isEqualTo(outcome == Outcome.LAW_UNSETTLED);
    }

    /** While it is not known whether the uplift may be used, that is asked. */
    @Test
    void isAskedFirst() {
      assertThat(
              Lines.limit(
                      IN_2020,
                      Lines.national(
                          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 2_000_000_000, 400_000_000))
                  .outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }
  }

  /** Điều 8 khoản 20, 28/2018/TT-BTC: 1.0 base salary, which may bind local money too. */
  @Nested
  class LocalRemuneration {

    @ParameterizedTest
    @CsvSource({
      "1490000, SATISFIED",
      "1490001, LAW_UNSETTLED",
      "2980000, LAW_UNSETTLED",
      "2980001, VIOLATED"
    })
    void isUnsettledAboveTheNationalCeiling(long requested, Outcome outcome) {
      PromotionLaw law =
          PromotionLaw.inForceOn(IN_2020)
              .with(
                  Lines.table(
                      Lines.row(
                          SupportItem.COLLABORATOR_REMUNERATION,
                          SpendingCeiling.of(
                              CeilingMultiple.ofBaseSalary(Coefficient.parse("2"))))));
      SupportLimit limit =
          law.limitFor(
              Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 10_000_000, requested).toBuilder()
                  .month(YearMonth.of(2020, 6))
                  .build());
      assertThat(limit.outcome()).isEqualTo(outcome);
      assertThat(open(limit).equals(List.of(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)))
          .isEqualTo(outcome == Outcome.LAW_UNSETTLED);
    }
  }

  @Nested
  class Steps {

    @Test
    void thatRestOnAReadingAreNotMarkedAsReadAndSayOnWhich() {
      SupportLimit limit =
          Lines.limit(
              IN_2020, national(SupportItem.TECHNOLOGY_LINE, 600_000_000, 300_000_000, true));
      assertThat(limit.steps().stream().filter(step -> !step.readings().isEmpty()))
          .extracting(CeilingStep::kind)
          .containsExactly(StepKind.SHARE, StepKind.MULTIPLE);
      assertThat(limit.steps())
          .allSatisfy(
              step ->
                  assertThat(step.evidence() == Evidence.SEEN && !step.readings().isEmpty())
                      .isFalse());
      CeilingStep share = limit.steps().get(0);
      assertThat(share.in(Language.VIETNAMESE))
          .contains("theo cách hiểu", CeilingPoints.LINE_BOUND_BY_SHARE.questionVi());
      assertThat(share.in(Language.ENGLISH))
          .contains("by a reading", CeilingPoints.UPLIFT_RAISES_SHARES.questionEn());
    }

    @Test
    void thatRestOnASettlementSayOnWhat() {
      PromotionLaw law =
          PromotionLaw.inForceOn(IN_2020).settling(CeilingPoints.LINE_BOUND_BY_SHARE, true, TEXT);
      CeilingStep share =
          law.limitFor(national(SupportItem.TECHNOLOGY_LINE, 600_000_000, 1, false)).steps().get(0);
      assertThat(share.readings()).isEmpty();
      assertThat(share.in(Language.ENGLISH)).contains("the caller settled", TEXT.toString());
    }

    @Test
    void sayThatTheyAreRoundedDownWhereTheyAre() {
      SupportLimit cut =
          Lines.limit(
              IN_2020, national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 300_000_001, 1, false));
      assertThat(cut.steps().get(0).isRoundedDown()).isTrue();
      assertThat(cut.steps().get(0).in(Language.VIETNAMESE)).contains("làm tròn xuống");
      assertThat(cut.steps().get(0).in(Language.ENGLISH)).contains("rounded down");
      SupportLimit whole =
          Lines.limit(
              IN_2020, national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 300_000_000, 1, false));
      assertThat(whole.steps()).noneMatch(CeilingStep::isRoundedDown);
    }

    /** The sentence of a finding says on which reading it rests. */
    @Test
    void areSaidByTheFindingToo() {
      SupportLimit limit =
          Lines.limit(
              IN_2020, national(SupportItem.TECHNOLOGY_LINE, 600_000_000, 450_000_001, false));
      Finding within = Lines.finding(limit, "circular28.article8.within-limit");
      assertThat(List.<Object>copyOf(within.readings()))
          .containsExactly(CeilingPoints.LINE_BOUND_BY_SHARE);
      assertThat(within.message(Language.ENGLISH))
          .contains(CeilingPoints.LINE_BOUND_BY_SHARE.questionEn());
    }
  }

  /** The place of what binds is that of the step that binds. */
  @Nested
  class PlaceOfWhatBinds {

    private Citation of(LocalDate day, CostLine line) {
      return Lines.limit(day, line).binding().orElseThrow().citation();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-01, 2022-06", "2026-07-01, 2026-07"})
    void isTheMultipleOfTheBaseSalary(LocalDate day, YearMonth month) {
      CostLine line =
          Lines.national(SupportItem.COLLABORATOR_REMUNERATION, 90_000_000, 0).toBuilder()
              .quantity(12)
              .month(month)
              .build();
      assertThat(of(day, line)).hasToString("Điều 8 khoản 20, 28/2018/TT-BTC");
      assertThat(Lines.limit(day, line).steps())
          .extracting(step -> step.kind().in(Language.ENGLISH))
          .startsWith("base salary", "multiple of the base salary");
    }

    @Test
    void isTheMultipleOfMachineryForALine() {
      CostLine line = national(SupportItem.TECHNOLOGY_LINE, 2_000_000_000, 0, false);
      assertThat(of(IN_2020, line)).hasToString("Điều 8 khoản 4, 28/2018/TT-BTC");
    }

    @Test
    void isTheUpliftWhereItLifts() {
      CostLine line = national(SupportItem.TRADEMARK, 2_000_000_000, 0, true);
      assertThat(of(IN_2020, line)).hasToString("Điều 8 khoản 23, 28/2018/TT-BTC");
    }

    @Test
    void isTheCeilingForOneUnitWhereThereAreSeveral() {
      CostLine line =
          national(SupportItem.TRADEMARK, 2_000_000_000, 0, false).toBuilder().quantity(3).build();
      assertThat(of(IN_2020, line)).hasToString("Điều 8 khoản 9, 28/2018/TT-BTC");
    }
  }

  /** Settling the points one way or the other never leaves the amounts between which it is open. */
  @Property(tries = 200)
  void whatNoReadingDisputesIsDecided(
      @ForAll @LongRange(min = 1, max = 3_000) long cost,
      @ForAll @LongRange(min = 0, max = 1_000) long requested,
      @ForAll boolean lifted,
      @ForAll boolean bound,
      @ForAll boolean stacks,
      @ForAll boolean raises) {
    CostLine line =
        national(SupportItem.TECHNOLOGY_LINE, cost * 1_000_000, requested * 1_000_000, lifted);
    Outcome open = Lines.limit(IN_2020, line).outcome();
    Outcome settled =
        PromotionLaw.inForceOn(IN_2020)
            .settling(CeilingPoints.LINE_BOUND_BY_SHARE, bound, TEXT)
            .settling(CeilingPoints.UPLIFT_STACKS_ON_LINE, stacks, TEXT)
            .settling(CeilingPoints.UPLIFT_RAISES_SHARES, raises, TEXT)
            .limitFor(line)
            .outcome();
    assertThat(Optional.of(settled)).isIn(Optional.of(open), notOpen(open, settled));
  }

  private static Optional<Outcome> notOpen(Outcome open, Outcome settled) {
    return open == Outcome.LAW_UNSETTLED ? Optional.of(settled) : Optional.empty();
  }
}
