package vn.khuyencong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.document.Places;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** What is measured is what its name says. */
class InputsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Floor.DAY);
  private static final PromotionLaw PROJECT_LAW = PromotionLaw.inForceOn(Projects.DAY);
  private static final PromotionLaw NETWORK_LAW = PromotionLaw.inForceOn(Projects.NETWORK_DAY);

  @Test
  void facilitiesComeOutAsTheyAreCalled() {
    assertThat(outcome(Facilities.passing())).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(Facilities.violated())).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(Facilities.undetermined())).isEqualTo(Outcome.FACT_MISSING);
    assertThat(outcome(Facilities.unknown())).isEqualTo(Outcome.FACT_MISSING);
    assertThat(outcome(Facilities.withSites(3))).isEqualTo(Outcome.SATISFIED);
    assertThat(
            PromotionLaw.inForceOn(Facilities.DAY_2026).assess(Facilities.allFacts2026()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void rowsComeOutAsTheRequestsTheyAreOf() {
    for (SupportRequest request : Facilities.mix().subList(0, 50)) {
      assertThat(FacilityRow.of(request).request().facility().form())
          .isEqualTo(request.facility().form());
    }
  }

  @Test
  void aShapeIsTheAnswerAgain() {
    Assessment answer = LAW.assess(Facilities.passing());
    assertThat(Shape.of(answer).build()).isEqualTo(answer);
  }

  @Test
  void projectsAndPlansComeOutAsTheyAreCalled() {
    assertThat(PROJECT_LAW.review(Projects.withLines(1)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(PROJECT_LAW.limitsFor(Projects.lines(10))).isNotEmpty();
    assertThat(PROJECT_LAW.remediesFor(Projects.refused())).isNotEmpty();
    assertThat(PROJECT_LAW.review(Projects.openPlan(2)).questions()).isNotEmpty();
    assertThat(PROJECT_LAW.review(Projects.withDearLines(2)).violations()).isNotEmpty();
    assertThat(PROJECT_LAW.remediesFor(Projects.withDearLines(2))).isNotEmpty();
    assertThat(LAW.remediesFor(Facilities.violated())).isNotEmpty();
    assertThat(LAW.remediesFor(Facilities.refusedWithSites(2))).isNotEmpty();
  }

  @Test
  void documentsCanBeUsed() {
    assertThat(Documents.withLocalities(3).resolve(Places.NONE).orThrow().facilities()).hasSize(3);
  }

  @Test
  void networksComeOutAsTheyAreCalled() {
    assertThat(NETWORK_LAW.review(LongAn.complete()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(NETWORK_LAW.review(Projects.longAn(2)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(NETWORK_LAW.remediesFor(Projects.dear(12))).isNotEmpty();
  }

  private static Outcome outcome(SupportRequest request) {
    return LAW.assess(request).outcome();
  }
}
