package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectReviewTest.review;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The sector of who benefits, in the review of a project. */
class ProjectSectorsTest {
  /** Article 5 of the decree, to which Article 7(1) of the joint circular refers. */
  @Test
  void aSectorThatIsNotListedRefusesTheProject() {
    assertThat(ofSector(Sector.OTHER).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ofSector(Sector.OTHER).violations())
        .extracting(Finding::code)
        .contains("decree45.article5.listed");
    assertThat(ofSector(Sector.FOOD_PROCESSING).violations()).isEmpty();
  }

  private Assessment ofSector(Sector sector) {
    Facility facility =
        beneficiary("b1", Vnd.ofMillions(200)).facility().orElseThrow().toBuilder()
            .cleanerProduction(false)
            .promotionServices(false)
            .sectors(Set.of(sector))
            .build();
    Project project =
        national()
            .beneficiaries(
                List.of(Beneficiary.of(facility).toBuilder().share(Vnd.ofMillions(200)).build()))
            .build();
    return review(project, DAY).part("beneficiaries").orElseThrow();
  }
}
