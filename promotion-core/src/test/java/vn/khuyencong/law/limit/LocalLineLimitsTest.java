package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Local money: the province's ceiling binds, the national one is a reference. */
class LocalLineLimitsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);
  private static final Citation GROUND = Citation.of("28/2018/QĐ-UBND");
  private static final SupportItem MACHINERY = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;

  private static CeilingTable machinery(long millions) {
    return Lines.table(
        Lines.row(MACHINERY, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(millions))));
  }

  @Test
  void asksForTheProvincialNormAndShowsTheReference() {
    SupportLimit limit = LAW.limitFor(Lines.local(MACHINERY, 690_000_000, 300_000_000));
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.assessment().questions())
        .extracting(Question::fact)
        .containsExactly("provincialNorm");
    assertThat(limit.reference().orElseThrow().amount()).contains(Vnd.ofMillions(300));
    assertThat(Lines.finding(limit, "ceilings.within-national-reference").outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void anAmountAboveTheReferenceIsAWarningOnly() {
    SupportLimit limit = LAW.limitFor(Lines.local(MACHINERY, 690_000_000, 300_000_001));
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.assessment().warnings())
        .extracting("code")
        .containsExactly("ceilings.within-national-reference");
  }

  @Test
  void isBoundByTheTableOfTheProvince() {
    PromotionLaw law = LAW.with(machinery(150));
    SupportLimit limit = law.limitFor(Lines.local(MACHINERY, 690_000_000, 150_000_001));
    assertThat(limit.amount()).contains(Vnd.ofMillions(150));
    assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(limit.assessment().violations())
        .extracting("code")
        .containsExactly("ceilings.local.within-limit");
    assertThat(limit.assessment().warnings()).isEmpty();
  }

  @Test
  void anItemOrDayTheTableDoesNotListIsNotKnown() {
    PromotionLaw law = LAW.with(machinery(150));
    assertThat(law.limitFor(Lines.local(SupportItem.TRADEMARK, 1, 1)).outcome())
        .isEqualTo(Outcome.FACT_MISSING);
    assertThat(
            PromotionLaw.inForceOn(Lines.IN_2017.withYear(2014))
                .with(machinery(150))
                .limitFor(Lines.local(MACHINERY, 1, 1))
                .outcome())
        .isEqualTo(Outcome.FACT_MISSING);
  }

  @Test
  void warnsOfALocalCeilingAboveTheNationalOne() {
    SupportLimit limit =
        LAW.with(machinery(400)).limitFor(Lines.local(MACHINERY, 900_000_000, 400_000_000));
    assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(limit.assessment().warnings())
        .extracting("code")
        .containsExactly("ceilings.local-above-national");
  }

  @Test
  void warnsOfAMultipleAboveTheNationalOne() {
    CeilingTable table =
        Lines.table(
            Lines.row(MACHINERY, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(300))),
            Lines.row(
                SupportItem.TECHNOLOGY_LINE,
                SpendingCeiling.of(CeilingMultiple.of(Coefficient.parse("2"), MACHINERY))));
    SupportLimit limit =
        LAW.with(table).limitFor(Lines.local(SupportItem.TECHNOLOGY_LINE, 100_000_000, 1));
    assertThat(limit.assessment().warnings()).hasSize(1);
  }

  @Test
  void anUpliftLiftsNoLocalCeiling() {
    CostLine line =
        Lines.local(MACHINERY, 900_000_000, 200_000_000).toBuilder()
            .priority(true)
            .upliftApproved(true)
            .build();
    assertThat(LAW.with(machinery(150)).limitFor(line).amount()).contains(Vnd.ofMillions(150));
  }

  @Test
  void theNationalCeilingsMayBeTakenAsLocalOnes() {
    PromotionLaw law = LAW.withNationalCeilingsAsLocal(GROUND);
    SupportLimit limit = law.limitFor(Lines.local(MACHINERY, 690_000_000, 300_000_000));
    assertThat(limit.amount()).contains(Vnd.ofMillions(300));
    assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  /** The ceiling was read here; what the caller rests its choice on was not. */
  @Test
  void theGroundOfTheChoiceIsTheCallers() {
    Finding taken =
        Lines.finding(
            LAW.withNationalCeilingsAsLocal(GROUND)
                .limitFor(Lines.local(MACHINERY, 690_000_000, 1)),
            "ceilings.national-taken-as-local");
    assertThat(taken.arguments()).containsEntry("ground", GROUND);
    assertThat(taken.citation()).isEqualTo(Citation.parse("Điều 8 khoản 4, 28/2018/TT-BTC"));
    assertThat(taken.evidence()).isEqualTo(Evidence.SEEN);
    assertThat(taken.message(Language.ENGLISH))
        .isEqualTo(
            "advanced machinery and equipment, technology transfer: the caller took the national"
                + " ceiling, with its conditions, as the local one, on a ground of the caller's own:"
                + " 28/2018/QĐ-UBND.");
  }

  @Test
  void theTableGoesBeforeTheNationalCeilingsTaken() {
    PromotionLaw law = LAW.with(machinery(150)).withNationalCeilingsAsLocal(GROUND);
    assertThat(law.limitFor(Lines.local(MACHINERY, 690_000_000, 1)).amount())
        .contains(Vnd.ofMillions(150));
    assertThat(law.limitFor(Lines.local(SupportItem.TRADEMARK, 690_000_000, 1)).amount())
        .contains(Vnd.ofMillions(35));
  }

  /**
   * Điều 8 khoản 4, 28/2018/TT-BTC: 1.5 times the ceiling of machinery, here the province's 200.
   */
  @Test
  void aTechnologyLineGoesByTheMachineryCeilingOfTheProvince() {
    PromotionLaw law = LAW.with(machinery(200)).withNationalCeilingsAsLocal(GROUND);
    assertThat(law.limitFor(Lines.local(SupportItem.TECHNOLOGY_LINE, 900_000_000, 1)).amount())
        .contains(Vnd.ofMillions(300));
  }

  /** The multiple of Article 8(4) is one of national ceilings; what is missing is named. */
  @Test
  void aTableWithMachineryAloneSaysNothingOfATechnologyLine() {
    SupportLimit limit =
        LAW.with(machinery(200)).limitFor(Lines.local(SupportItem.TECHNOLOGY_LINE, 900_000_000, 1));
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.assessment().questions())
        .extracting(Question::fact)
        .containsExactly("provincialNorm");
    assertThat(Lines.finding(limit, "ceilings.local-norm-known").message(Language.ENGLISH))
        .contains("technology line: Đồng Tháp (08/2024/NQ-HĐND) has a ceiling for it");
  }

  @Test
  void aCeilingTakenFromTheNationIsNotSaidToBeTheTables() {
    SupportLimit limit =
        LAW.with(machinery(200))
            .withNationalCeilingsAsLocal(GROUND)
            .limitFor(Lines.local(SupportItem.TRADEMARK, 900_000_000, 1));
    assertThat(Lines.finding(limit, "ceilings.local-norm-known").message(Language.ENGLISH))
        .contains("the province has a ceiling for it");
  }

  @Test
  void noTableCanAllowMoreThanTheCost() {
    SupportLimit limit = LAW.limitFor(Lines.local(MACHINERY, 100_000_000, 100_000_001));
    assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(limit.assessment().violations())
        .extracting("code")
        .containsExactly("ceilings.within-cost");
  }

  @Test
  void nationalMoneyIsNotTouchedByATable() {
    CostLine line = Lines.national(MACHINERY, 900_000_000, 300_000_000);
    SupportLimit plain = LAW.limitFor(line);
    assertThat(LAW.with(machinery(400)).limitFor(line)).isEqualTo(plain);
  }

  @Test
  void aTableIsGivenOnce() {
    PromotionLaw law = LAW.with(machinery(150));
    assertThatThrownBy(() -> law.with(machinery(200)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Đồng Tháp");
  }

  @Test
  void theCeilingOnRemunerationBindsLocalMoneyOnceSettled() {
    PromotionLaw law =
        LAW.with(
            Lines.table(
                Lines.row(
                    SupportItem.COLLABORATOR_REMUNERATION,
                    SpendingCeiling.of(CeilingMultiple.ofBaseSalary(Coefficient.parse("1.2"))))));
    CostLine line =
        Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 5_000_000, 1_600_000).toBuilder()
            .month(YearMonth.of(2019, 6))
            .build();
    assertThat(law.limitFor(line).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    assertThat(
            law.settling(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY, false, GROUND)
                .limitFor(line)
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    SupportLimit bound =
        law.settling(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY, true, GROUND)
            .limitFor(line);
    assertThat(bound.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(bound.amount()).contains(Vnd.of(1_390_000));
  }
}
