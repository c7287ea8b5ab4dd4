package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.LocalPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.BeneficiaryKind;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;
import vn.khuyencong.support.TableCompleteness;

/**
 * Rows of a province's table with conditions, several for one item; complete and partial tables.
 */
class LocalRowsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);
  private static final SupportItem FOUNDING = SupportItem.ENTERPRISE_ESTABLISHMENT;
  private static final Vnd TEN_BILLION = Vnd.ofMillions(10_000);
  private static final Vnd TWENTY_BILLION = Vnd.ofMillions(20_000);

  /** As 29/2014/QĐ-UBND: 10 million above 20 billion of capital, 5 million from 10 to 20. */
  private static final CeilingTable BY_CAPITAL =
      Lines.table(
          row(FOUNDING, 10, RowConditions.builder().capitalAbove(TWENTY_BILLION).build()),
          row(
              FOUNDING,
              5,
              RowConditions.builder().capitalFrom(TEN_BILLION).capitalTo(TWENTY_BILLION).build()));

  private static CeilingRow row(SpendingItem item, long millions, RowConditions asked) {
    return CeilingRow.builder()
        .from(Lines.row(SupportItem.BRAND, SpendingCeiling.of(Vnd.ofMillions(millions))))
        .item(item)
        .conditions(asked)
        .build();
  }

  private static CostLine founding(long asked, RowFacts known) {
    return Lines.local(FOUNDING, 50_000_000, asked).toBuilder().rowFacts(known).build();
  }

  private static RowFacts capital(long dong) {
    return RowFacts.builder().registeredCapital(Vnd.of(dong)).build();
  }

  private static List<String> asked(SupportLimit limit) {
    return limit.assessment().questions().stream().map(Question::fact).toList();
  }

  @Nested
  class ByCapital {
    private final PromotionLaw law = LAW.with(BY_CAPITAL);

    @ParameterizedTest
    @CsvSource({
      "20000000001, 10000000, SATISFIED",
      "20000000001, 10000001, VIOLATED",
      "20000000000, 5000000, SATISFIED",
      "20000000000, 5000001, VIOLATED",
      "10000000000, 5000001, VIOLATED",
      "9999999999, 1, FACT_MISSING",
    })
    void theRowWithinWhoseBoundsItLiesCounts(long capital, long asked, Outcome outcome) {
      assertThat(law.limitFor(founding(asked, capital(capital))).outcome()).isEqualTo(outcome);
    }

    @Test
    void belowTheBoundsTheTableIsAskedFor() {
      assertThat(asked(law.limitFor(founding(1, capital(1))))).containsExactly("provincialNorm");
    }

    @Test
    void itIsAskedForAndTheRowsAreShown() {
      SupportLimit limit = law.limitFor(founding(5_000_000, RowFacts.UNKNOWN));
      assertThat(asked(limit)).containsExactly("registeredCapital");
      assertThat(limit.amount()).isEmpty();
      assertThat(limit.upperBound()).isEmpty();
      assertThat(Lines.finding(limit, "ceilings.local-row-known").message(Language.ENGLISH))
          .contains(
              "VND 10,000,000 (registered capital above VND 20,000,000,000; 08/2024/NQ-HĐND)",
              "VND 5,000,000 (registered capital from VND 10,000,000,000; registered capital up to");
    }
  }

  @Nested
  class GeneralAndSpecial {
    private final RowConditions district =
        RowConditions.builder().addTiers(LocalityLevel.DISTRICT).build();
    private final PromotionLaw law =
        LAW.with(
            Lines.table(
                row(SupportItem.BRAND, 30, RowConditions.NONE),
                row(SupportItem.BRAND, 20, district)));

    private SupportLimit limit(long asked, RowFacts known) {
      return law.limitFor(
          Lines.local(SupportItem.BRAND, 100_000_000, asked).toBuilder().rowFacts(known).build());
    }

    private final RowFacts ofDistrict = RowFacts.builder().tier(LocalityLevel.DISTRICT).build();
    private final RowFacts ofProvince = RowFacts.builder().tier(LocalityLevel.PROVINCE).build();

    @Test
    void theRowThatAsksMoreGoesBefore() {
      assertThat(limit(1, ofDistrict).amount()).contains(Vnd.ofMillions(20));
      assertThat(limit(1, ofProvince).amount()).contains(Vnd.ofMillions(30));
    }

    @Test
    void whatComesOutTheSameByBothIsDecided() {
      assertThat(limit(20_000_000, RowFacts.UNKNOWN).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limit(30_000_001, RowFacts.UNKNOWN).outcome()).isEqualTo(Outcome.VIOLATED);
      SupportLimit between = limit(20_000_001, RowFacts.UNKNOWN);
      assertThat(asked(between)).containsExactly("tier");
      assertThat(between.amount()).isEmpty();
      assertThat(between.upperBound()).contains(Vnd.ofMillions(30));
    }
  }

  @Nested
  class BesideEachOther {
    private final PromotionLaw law =
        LAW.with(
            Lines.table(
                row(
                    SupportItem.BRAND,
                    20,
                    RowConditions.builder().addTiers(LocalityLevel.DISTRICT).build()),
                row(
                    SupportItem.BRAND,
                    40,
                    RowConditions.builder().addOthers("làng nghề truyền thống").build())));
    private final RowFacts both =
        RowFacts.builder().tier(LocalityLevel.DISTRICT).addMet("Làng nghề  truyền thống").build();

    private SupportLimit limit(PromotionLaw by, long asked) {
      return by.limitFor(
          Lines.local(SupportItem.BRAND, 100_000_000, asked).toBuilder().rowFacts(both).build());
    }

    @Test
    void betweenThemTheLawIsOpen() {
      assertThat(limit(law, 20_000_000).outcome()).isEqualTo(Outcome.SATISFIED);
      SupportLimit between = limit(law, 20_000_001);
      assertThat(between.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(between.assessment().openPoints()).contains(LocalPoints.ROWS_TOGETHER);
      assertThat(limit(law, 40_000_001).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theCallerMaySettleIt() {
      Citation ground = Citation.of("1/UBND-KT");
      assertThat(
              limit(law.settling(LocalPoints.ROWS_TOGETHER, false, ground), 40_000_000).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(limit(law.settling(LocalPoints.ROWS_TOGETHER, true, ground), 20_000_001).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aConditionInWordsIsAskedFor() {
      SupportLimit limit =
          law.limitFor(
              Lines.local(SupportItem.BRAND, 100_000_000, 30_000_000).toBuilder()
                  .rowFacts(RowFacts.builder().tier(LocalityLevel.PROVINCE).build())
                  .build());
      assertThat(asked(limit)).containsExactly("rowConditions");
    }
  }

  @Nested
  class DaysNotRead {
    private final PromotionLaw law =
        LAW.with(
            Lines.table(
                CeilingRow.builder()
                    .from(row(SupportItem.BRAND, 30, RowConditions.NONE))
                    .validity(Optional.empty())
                    .note("có hiệu lực trong năm 2019")
                    .build()));

    @Test
    void theDaysAreAskedForAndTheFigureShown() {
      SupportLimit limit = law.limitFor(Lines.local(SupportItem.BRAND, 100_000_000, 1));
      assertThat(asked(limit)).containsExactly("normDays");
      assertThat(limit.amount()).isEmpty();
      assertThat(Lines.finding(limit, "ceilings.local-row-known").message(Language.VIETNAMESE))
          .contains("30.000.000 đ (chưa đọc được ngày hiệu lực; có hiệu lực trong năm 2019;");
    }
  }

  @Nested
  class CompleteOrPartial {
    private CeilingTable table(Optional<TableCompleteness> completeness) {
      return BY_CAPITAL.toBuilder().completeness(completeness).build();
    }

    private SupportLimit prize(Optional<TableCompleteness> completeness) {
      return LAW.with(table(completeness))
          .limitFor(
              Lines.local(SupportItem.BRAND, 5, 5).toBuilder().item(LocalItem.of("PRIZE")).build());
    }

    @Test
    void whatACompleteTableDoesNotHaveIsNotSupported() {
      SupportLimit limit = prize(Optional.of(TableCompleteness.COMPLETE));
      assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limit.assessment().violations())
          .extracting("code")
          .containsExactly("ceilings.local-norm-known");
    }

    @Test
    void whatAPartDoesNotHaveIsNotKnown() {
      assertThat(asked(prize(Optional.of(TableCompleteness.PARTIAL))))
          .containsExactly("provincialNorm");
      assertThat(asked(prize(Optional.empty()))).containsExactly("provincialNorm");
    }

    @Test
    void ofAnItemOfTheCircularsTheLawIsOpen() {
      PromotionLaw law = LAW.with(table(Optional.of(TableCompleteness.COMPLETE)));
      CostLine line = Lines.local(SupportItem.BRAND, 100_000_000, 30_000_000);
      SupportLimit limit = law.limitFor(line);
      assertThat(limit.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(limit.assessment().openPoints()).containsExactly(LocalPoints.TABLE_WITHOUT_ITEM);
      assertThat(
              law.limitFor(line.toBuilder().supportRequested(Vnd.ofMillions(100)).build())
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
      Citation ground = Citation.of("1/UBND-KT");
      assertThat(
              law.settling(LocalPoints.TABLE_WITHOUT_ITEM, true, ground).limitFor(line).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aRowThatDoesNotFitIsAsNone() {
      PromotionLaw law = LAW.with(table(Optional.of(TableCompleteness.COMPLETE)));
      assertThat(law.limitFor(founding(1, capital(1))).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    }
  }

  @Nested
  class Defined {
    private final LocalItem prize =
        LocalItem.of(
            "PRIZE", SupportCategory.PRODUCTS_AND_TRADE, SupportUnit.PRODUCT, "giải", "prize");
    private final PromotionLaw law =
        LAW.with(
            Lines.table(row(LocalItem.of("PRIZE"), 5, RowConditions.NONE)).toBuilder()
                .items(List.of(prize))
                .build());

    private CostLine line(String id, long asked, Optional<String> product) {
      return Lines.local(SupportItem.BRAND, asked, asked).toBuilder()
          .id(id)
          .item(LocalItem.of("PRIZE"))
          .unit(product)
          .build();
    }

    @Test
    void linesForOneThingShareItsCeiling() {
      List<SupportLimit> limits =
          law.limitsFor(
              List.of(
                  line("a", 3_000_000, Optional.of("chè")),
                  line("b", 2_000_001, Optional.of("chè"))));
      assertThat(limits).hasSize(1);
      assertThat(limits.get(0).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits.get(0).what().vi()).isEqualTo("giải");
    }

    @Test
    void linesForTwoThingsHaveOneEach() {
      assertThat(
              law.limitsFor(
                  List.of(
                      line("a", 5_000_000, Optional.of("chè")),
                      line("b", 5_000_000, Optional.of("mật ong")))))
          .extracting(SupportLimit::outcome)
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
    }
  }

  /** What a project says of its lines: who benefits, where it produces, of which level it is. */
  @Nested
  class OfAProject {
    private final PromotionLaw law =
        LAW.with(
            Lines.table(
                row(SupportItem.BRAND, 30, RowConditions.NONE),
                row(
                    SupportItem.BRAND,
                    20,
                    RowConditions.builder().addKinds(BeneficiaryKind.COOPERATIVE).build()),
                row(
                    SupportItem.BRAND,
                    10,
                    RowConditions.builder()
                        .addTiers(LocalityLevel.COMMUNE)
                        .addAreas(AreaClass.ISLAND_DISTRICT)
                        .build())));

    private Project project(LegalForm form, ProjectLevel level, boolean island) {
      Locality commune =
          Networks.COMMUNE.toBuilder()
              .areas(
                  List.of(
                      new AreaFact(
                          AreaClass.ISLAND_DISTRICT,
                          island,
                          Validity.ALWAYS,
                          Citation.of("danh sách"))))
              .build();
      Facility facility =
          Facility.builder().id("f").form(form).addSites(ProductionSite.in(commune)).build();
      return Project.builder()
          .id("p")
          .title("p")
          .level(level)
          .beneficiaries(List.of(Beneficiary.builder().id("b").facility(facility).build()))
          .lines(
              List.of(
                  Lines.local(SupportItem.BRAND, 100_000_000, 1).toBuilder().unit("chè").build()))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "LIMITED_COMPANY, PROVINCIAL, false, 30",
      "COOPERATIVE, PROVINCIAL, false, 20",
      "UNION_OF_COOPERATIVES, PROVINCIAL, true, 20",
      "COOPERATIVE, COMMUNE, true, 10",
      "COOPERATIVE, COMMUNE, false, 20",
    })
    void decidesTheRow(LegalForm form, ProjectLevel level, boolean island, long millions) {
      assertThat(law.limitsFor(project(form, level, island)).get(0).amount())
          .contains(Vnd.ofMillions(millions));
    }

    @Test
    void whatTheLineSaysGoesBefore() {
      Project project = project(LegalForm.LIMITED_COMPANY, ProjectLevel.PROVINCIAL, false);
      CostLine line =
          project.lines().get(0).toBuilder()
              .rowFacts(RowFacts.builder().kind(BeneficiaryKind.COOPERATIVE).build())
              .build();
      assertThat(law.limitsFor(project.toBuilder().lines(List.of(line)).build()).get(0).amount())
          .contains(Vnd.ofMillions(20));
    }
  }

  @Test
  void whatTheRowSaysInWordsStandsInTheStep() {
    CeilingRow noted =
        CeilingRow.builder()
            .from(
                Lines.row(
                    SupportItem.BRAND, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(30))))
            .note("cho một lần hỗ trợ")
            .build();
    SupportLimit limit =
        LAW.with(Lines.table(noted)).limitFor(Lines.local(SupportItem.BRAND, 100_000_000, 1));
    assertThat(limit.binding().orElseThrow().steps().get(0).in(Language.VIETNAMESE))
        .endsWith("08/2024/NQ-HĐND; cho một lần hỗ trợ)");
  }
}
