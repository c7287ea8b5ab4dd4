package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * What a refused facility is told it could change: read from the law, smallest first, and tried.
 */
class RemediesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 10);
  private static final LocalDate DAY_2022 = LocalDate.of(2022, 6, 1);

  @Example
  void whoLiesInAnUrbanDistrictMovesOrProducesMoreCleanly() {
    List<Remedy> remedies =
        remedies(household("phường<quận<thành phố trực thuộc trung ương").build(), DAY);
    assertThat(facts(remedies)).containsExactly(List.of("site"), List.of("cleaner"));
    assertThat(remedies).extracting(Remedy::outcome).containsOnly(Outcome.SATISFIED);
    assertThat(remedies.get(0).changes().get(0).citation())
        .hasToString("Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP");
    assertThat(remedies.get(0).changes().get(0).in(Language.ENGLISH))
        .isEqualTo("Move production from X ward to a commune.");
  }

  @Example
  void whoMinesElsewhereMovesToADifficultAreaOrTakesUpAListedSector() {
    Facility mine = household("xã<huyện<tỉnh").sectors(List.of(Sector.MINERALS)).build();
    Facility outside =
        mine.toBuilder()
            .sites(
                List.of(
                    ProductionSite.builder()
                        .from(mine.sites().get(0))
                        .areas(Places.notDifficult())
                        .build()))
            .build();
    assertThat(facts(remedies(outside, DAY)))
        .containsExactly(List.of("site"), List.of("sectors"), List.of("cleaner"));
  }

  @Example
  void whoIsTooLargeByCapitalIsToldTheLimitToTheDong() {
    List<Remedy> remedies = remedies(company(Vnd.ofMillions(100_000).plus(Vnd.of(1)), 150), DAY);
    assertThat(facts(remedies)).containsExactly(List.of("capital"), List.of("cleaner"));
    Change capital = remedies.get(0).changes().get(0);
    assertThat(capital.to()).isEqualTo(Vnd.ofMillions(100_000));
    assertThat(capital.in(Language.VIETNAMESE))
        .isEqualTo("Tổng nguồn vốn không quá 100.000.000.000 đ, hiện là 100.000.000.001 đ.");
  }

  @Example
  void whereTwoTestsMustAgreeBothFiguresAreLowered() {
    Facility large = company(Vnd.ofMillions(150_000), 250);
    assertThat(facts(remedies(large, DAY_2022)))
        .containsExactly(List.of("cleaner"), List.of("capital", "insured"));
  }

  @Example
  void whoIsNotRefusedIsToldNothing() {
    assertThat(remedies(household("xã<huyện<tỉnh").build(), DAY)).isEmpty();
  }

  @Property(tries = 300)
  void eachIsTriedAndNoPartOfItWouldDo(@ForAll("refused") DecisionRow row) {
    PromotionLaw law = KeptLaws.on(row.day());
    SupportRequest request = row.request();
    List<Remedy> remedies = law.remediesFor(request);
    assertThat(remedies).isEqualTo(law.remediesFor(request)).doesNotHaveDuplicates();
    assertThat(facts(remedies))
        .allSatisfy(
            more ->
                assertThat(facts(remedies))
                    .as("%s", row)
                    .noneMatch(less -> less.size() < more.size() && more.containsAll(less)));
    assertThat(law.assess(request).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Property(tries = 100)
  void changesAreSaidInBothLanguagesAndCiteTheConditionTheyMend(
      @ForAll("refused") DecisionRow row) {
    PromotionLaw law = KeptLaws.on(row.day());
    for (Remedy remedy : law.remediesFor(row.request())) {
      for (Change change : remedy.changes()) {
        assertThat(change.in(Language.VIETNAMESE)).isNotBlank();
        assertThat(change.in(Language.ENGLISH)).isNotBlank();
        assertThat(law.assess(row.request()).all())
            .anyMatch(
                finding ->
                    finding.outcome() == Outcome.VIOLATED
                        && finding.citation().equals(change.citation()));
      }
    }
  }

  /** A made-up text that refuses what the decree lets through is mended by its own place. */
  @Example
  void aTextOfThePeriodIsMendedLikeTheDecree() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    LegalInstrument circular =
        LegalInstrument.builder()
            .from(MadeUpCircular.CIRCULAR_99)
            .inForce(Validity.since(first))
            .build();
    Citation place = circular.article(2);
    Rule<SiteRequest> notInX =
        Rule.<SiteRequest>one(
                "circular99.article2.place",
                place,
                (at, context) ->
                    Verdict.satisfiedIf(
                            at.site().map(site -> !site.unit().name().equals("X")).orElse(false))
                        .at(at.path() + ".unit"))
            .during(circular.inForce());
    Rule<NetworkPlan> local =
        Rule.<NetworkPlan>one(
                "circular99.article3.money",
                place,
                (plan, context) ->
                    Verdict.satisfiedIf(
                            plan.money().map(money -> money == FundingSource.LOCAL), "money")
                        .at("money"))
            .during(circular.inForce());
    Texts texts =
        Texts.NATIONAL.and(
            LegalText.of(circular, "circular99")
                .parts(
                    TextPart.of(RemediesTest.class)
                        .rules(Matter.SITES, new RuleSet<>("sites", List.of(notInX)))
                        .rules(Matter.NETWORKS, new RuleSet<>("networks", List.of(local)))));
    SupportRequest inX =
        SupportRequest.of(
            household("xã<huyện<tỉnh").sites(List.of(ProjectFixtures.commune())).build());
    NetworkPlan national = Networks.paidAt("0.3", 2024).money(FundingSource.NATIONAL).build();
    PromotionLaw after = PromotionLaw.inForceOn(first, texts);
    assertThat(after.remediesFor(inX))
        .flatExtracting(Remedy::changes)
        .filteredOn(change -> change.fact().equals("site"))
        .extracting(Change::citation)
        .contains(place);
    assertThat(after.remediesFor(national))
        .flatExtracting(Remedy::changes)
        .filteredOn(change -> change.fact().equals("money"))
        .extracting(Change::citation)
        .containsExactly(place);
    assertThat(PromotionLaw.inForceOn(first.minusDays(1), texts).remediesFor(national))
        .flatExtracting(Remedy::changes)
        .extracting(Change::fact)
        .doesNotContain("money");
  }

  @Provide
  Arbitrary<DecisionRow> refused() {
    return Arbitraries.of(
        DecisionRow.all().stream().filter(row -> row.outcome() == Outcome.VIOLATED).toList());
  }

  private static List<List<String>> facts(List<Remedy> remedies) {
    return remedies.stream()
        .map(remedy -> remedy.changes().stream().map(Change::fact).toList())
        .toList();
  }

  private static List<Remedy> remedies(Facility facility, LocalDate day) {
    return PromotionLaw.inForceOn(day).remediesFor(SupportRequest.of(facility));
  }

  private static Facility company(Vnd capital, int insured) {
    return household("xã<huyện<tỉnh")
        .form(LegalForm.LIMITED_COMPANY)
        .size(
            SizeFacts.builder()
                .averageLabour(insured)
                .insuredLabour(insured)
                .capital(capital)
                .revenue(Vnd.ofMillions(400_000))
                .founded(LocalDate.of(2005, 1, 1))
                .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
                .build())
        .build();
  }

  private static FacilityBuilder household(String site) {
    return Facility.builder()
        .id("x")
        .form(LegalForm.BUSINESS_HOUSEHOLD)
        .lawful(true)
        .produces(true)
        .cleanerProduction(false)
        .promotionServices(false)
        .addSectors(Sector.FOOD_PROCESSING)
        .addSites(ProductionSite.in(Places.at(site, Optional.empty())));
  }
}
