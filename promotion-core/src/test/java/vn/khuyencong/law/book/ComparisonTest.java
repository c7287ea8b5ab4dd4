package vn.khuyencong.law.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;

/** One case under the law of two days. */
class ComparisonTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 10, 14);
  private static final LocalDate AFTER = LocalDate.of(2025, 10, 15);
  private static final LocalDate JOINT_CIRCULAR = LocalDate.of(2018, 5, 10);
  private static final LocalDate CIRCULAR_28 = LocalDate.of(2018, 5, 11);

  private static Facility facility(LegalForm form) {
    Locality province = Locality.of("p", LocalityKind.PROVINCE, "P").build();
    Locality commune = Locality.of("c", LocalityKind.COMMUNE, "C").within(province).build();
    return Facility.builder()
        .id("f")
        .form(form)
        .lawful(true)
        .produces(true)
        .addSites(ProductionSite.builder().unit(commune).formerUnit(commune).build())
        .addSectors(Sector.FOOD_PROCESSING)
        .cleanerProduction(false)
        .sustainableProduction(false)
        .clusterInvestor(false)
        .promotionServices(false)
        .build();
  }

  private static Project project() {
    Project project = ProjectFixtures.national().build();
    CostLine line = project.lines().get(0).toBuilder().cost(Vnd.ofMillions(800)).build();
    return project.toBuilder().lines(List.of(line)).build();
  }

  @Test
  void aUnionOfCooperativesBecomesABeneficiary() {
    Comparison<Facility> comparison =
        PromotionLaw.inForceOn(AFTER)
            .compare(facility(LegalForm.UNION_OF_COOPERATIVES), BEFORE, AFTER);
    assertThat(comparison.flips()).isTrue();
    assertThat(comparison.findings())
        .filteredOn(change -> change.code().equals("decree45.article1.a.form"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).get().extracting("outcome").isEqualTo(Outcome.VIOLATED);
              assertThat(change.after()).get().extracting("outcome").isEqualTo(Outcome.SATISFIED);
            });
  }

  @Test
  void aCooperativeStaysOne() {
    assertThat(
            PromotionLaw.inForceOn(AFTER)
                .compare(facility(LegalForm.COOPERATIVE), BEFORE, AFTER)
                .flips())
        .isFalse();
  }

  @Test
  void ofManyCasesThoseThatFlipAreFound() {
    PromotionLaw law = PromotionLaw.inForceOn(AFTER);
    assertThat(
            List.of(facility(LegalForm.UNION_OF_COOPERATIVES), facility(LegalForm.COOPERATIVE))
                .stream()
                .map(one -> law.compare(one, BEFORE, AFTER))
                .filter(Comparison::flips)
                .map(one -> one.subject().form()))
        .containsExactly(Optional.of(LegalForm.UNION_OF_COOPERATIVES));
  }

  @Test
  void theLimitOfMachineryRises() {
    Comparison<Project> comparison =
        PromotionLaw.inForceOn(CIRCULAR_28).compare(project(), JOINT_CIRCULAR, CIRCULAR_28);
    assertThat(comparison.amounts())
        .extracting(change -> change.in(Language.VIETNAMESE))
        .containsExactly("lines[0]: 200.000.000 đ → 300.000.000 đ");
  }

  @Test
  void ofAPlanTheCasesThatFlipAreTold() {
    Project doubtful = ProjectFixtures.national().id("doubtful").build();
    Project refused = project().toBuilder().id("refused").approval(Approval.notGiven()).build();
    AnnualPlan plan = Plans.national().projects(List.of(doubtful, refused)).build();
    PlanComparison comparison =
        PromotionLaw.inForceOn(CIRCULAR_28).compare(plan, JOINT_CIRCULAR, CIRCULAR_28);
    assertThat(comparison.flipped()).extracting(Comparison::subject).isEqualTo(List.of(doubtful));
    assertThat(comparison.plan().amounts())
        .extracting(change -> change.in(Language.VIETNAMESE))
        .contains("projects[1].lines[0]: 200.000.000 đ → 300.000.000 đ");
  }

  @Test
  void nothingDiffersInADay() {
    Comparison<Project> comparison =
        PromotionLaw.inForceOn(CIRCULAR_28).compare(project(), CIRCULAR_28, CIRCULAR_28);
    assertThat(comparison.findings()).isEmpty();
    assertThat(comparison.amounts()).isEmpty();
    assertThat(comparison.flips()).isFalse();
  }

  @Test
  void aNetworkOfMonthsBeforeTheAmendmentDoesNotMeetIt() {
    PromotionLaw law = PromotionLaw.inForceOn(AFTER);
    assertThat(law.compare(LongAn.complete(), BEFORE, AFTER).findings()).isEmpty();
  }

  @Test
  void settlementsGoAlong() {
    PromotionLaw law =
        PromotionLaw.inForceOn(AFTER)
            .settling(
                DecreePoints.COLLABORATORS_SINCE_DECREE_235, true, Citation.of("235/2025/NĐ-CP"));
    assertThat(law.compare(LongAn.complete(), BEFORE, AFTER).findings())
        .extracting(FindingChange::code)
        .doesNotContain("decree45.article8.established");
  }
}
