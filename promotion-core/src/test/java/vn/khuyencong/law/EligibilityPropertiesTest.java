package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Laws that hold for every facility on every day, stated over the cells of the decision table. */
class EligibilityPropertiesTest {
  private static final List<String> FLAGS =
      List.of(
          "lawful", "produces", "craftVillage", "difficult", "cleaner", "sustainable", "services");

  /** A field of business that is stated goes before the one that the sectors say. */
  @Property(tries = 1500)
  void aFactMoreNeverTurnsAnAnswerAround(
      @ForAll("rows") DecisionRow row, @ForAll("columns") String column) {
    DecisionRow less = row.with(column, "");
    Outcome before = outcome(less);
    if (column.equals("field")) {
      assertThat(before == Outcome.VIOLATED && outcome(row) == Outcome.SATISFIED)
          .as("%s without %s", row, column)
          .isFalse();
    } else if (before.isDetermined()) {
      assertThat(outcome(row)).as("%s without %s", row, column).isEqualTo(before);
    }
  }

  @Property(tries = 1500)
  void whatBothCompletionsGiveIsNotContradicted(
      @ForAll("rows") DecisionRow row, @ForAll("flags") String flag) {
    Outcome yes = outcome(row.with(flag, "yes"));
    Outcome no = outcome(row.with(flag, "no"));
    Outcome unknown = outcome(row.with(flag, ""));
    if (yes == no && yes.isDetermined()) {
      assertThat(unknown).as("%s without %s", row, flag).isEqualTo(yes);
    } else {
      assertThat(unknown.isDetermined()).as("%s without %s", row, flag).isFalse();
    }
  }

  @Property(tries = 500)
  void theOrderOfSitesAndSectorsDoesNotMatter(@ForAll("rows") DecisionRow row) {
    SupportRequest request = row.request();
    Facility facility = request.facility();
    List<ProductionSite> sites = new ArrayList<>(facility.sites());
    List<Sector> sectors = new ArrayList<>(facility.sectors());
    Collections.reverse(sites);
    Collections.reverse(sectors);
    SupportRequest reversed =
        SupportRequest.builder()
            .from(request)
            .facility(
                facility.toBuilder().sites(sites).sectors(new LinkedHashSet<>(sectors)).build())
            .build();
    assertThat(law(row).assess(reversed).outcome()).isEqualTo(outcome(row));
  }

  @Property(tries = 500)
  void theOrderOfRulesAndRoutesDoesNotMatter(@ForAll("rows") DecisionRow row) {
    Assessment verdict = law(row).assess(row.request());
    Assessment reversed = reversed(verdict);
    assertThat(reversed.outcome()).isEqualTo(verdict.outcome());
    assertThat(reversed.violations()).containsExactlyInAnyOrderElementsOf(verdict.violations());
    assertThat(reversed.questions()).containsExactlyInAnyOrderElementsOf(verdict.questions());
  }

  @Property(tries = 300)
  void aViolatedNecessaryConditionDecidesWhateverElseIsMissing(@ForAll("rows") DecisionRow row) {
    Facility refused =
        Facility.builder()
            .id("x")
            .produces(false)
            .promotionServices(false)
            .clusterInvestor(false)
            .artisan(ArtisanTitle.NONE)
            .sites(row.request().facility().sites())
            .build();
    SupportRequest request =
        SupportRequest.builder().facility(refused).approvedOn(row.request().approvedOn()).build();
    assertThat(law(row).assess(request).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Property(tries = 1000)
  void everyFindingCitesAnInstrumentInForceThatDay(@ForAll("rows") DecisionRow row) {
    for (Finding finding : law(row).assess(row.request()).all()) {
      Optional<LegalInstrument> instrument = Instruments.find(finding.citation().instrument());
      assertThat(instrument).as(finding.citation().toString()).isPresent();
      assertThat(instrument.orElseThrow().inForce().contains(row.day()))
          .as("%s on %s", finding.citation(), row.day())
          .isTrue();
    }
  }

  @Property(tries = 500)
  void aQuestionIsAskedOnlyWhileTheAnswerIsOpen(@ForAll("rows") DecisionRow row) {
    List<Question> questions = law(row).assess(row.request()).questions();
    switch (outcome(row)) {
      case FACT_MISSING -> assertThat(questions).isNotEmpty();
      case LAW_UNSETTLED ->
          assertThat(questions).extracting(Question::fact).isSubsetOf("formerUnit");
      default -> assertThat(questions).isEmpty();
    }
  }

  @Provide
  Arbitrary<DecisionRow> rows() {
    return Arbitraries.of(DecisionRow.all());
  }

  /** Facts that can be forgotten one by one. */
  @Provide
  Arbitrary<String> columns() {
    return Arbitraries.of(
        "form",
        "lawful",
        "produces",
        "craftVillage",
        "difficult",
        "labour",
        "insured",
        "capitalMillion",
        "revenueMillion",
        "founded",
        "field",
        "sectors",
        "kiln",
        "cleaner",
        "sustainable",
        "clusterInvestor",
        "services",
        "artisan",
        "planDrawnUpIn",
        "planYear",
        "convertedOn",
        "site");
  }

  @Provide
  Arbitrary<String> flags() {
    return Arbitraries.of(FLAGS);
  }

  /** The same assessment, had its rules and routes been asked in the opposite order. */
  private static Assessment reversed(Assessment verdict) {
    List<Finding> findings = new ArrayList<>(verdict.findings());
    List<Assessment> parts =
        new ArrayList<>(verdict.parts().stream().map(EligibilityPropertiesTest::reversed).toList());
    Collections.reverse(findings);
    Collections.reverse(parts);
    return new Assessment(verdict.name(), verdict.combination(), findings, parts);
  }

  private static Outcome outcome(DecisionRow row) {
    return law(row).assess(row.request()).outcome();
  }

  private static PromotionLaw law(DecisionRow row) {
    return KeptLaws.on(row.day());
  }
}
