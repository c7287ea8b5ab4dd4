package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.LearnerGroup;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** The conditions of Article 8 of Circular 28 where its ceilings are taken for local money. */
class BorrowedCeilingsTest {
  private final PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1));
  private final Citation ground = Citation.of("28/2018/QĐ-UBND");
  private final Project founding =
      provincial()
          .lines(
              List.of(
                  line("l1", SupportItem.ENTERPRISE_ESTABLISHMENT)
                      .money(FundingSource.LOCAL)
                      .build()))
          .facts(List.of(LineFacts.of("l1").inDifficultArea(false).build()))
          .build();

  @Test
  void withoutACeilingOfTheNationItsConditionsDoNotWeigh() {
    assertThat(area(law)).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void aCeilingIsTakenWithItsConditions() {
    assertThat(area(law.withNationalCeilingsAsLocal(ground))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void aCeilingOfTheProvinceGoesWithoutThem() {
    CeilingTable province =
        Lines.table(
            Lines.row(SupportItem.ENTERPRISE_ESTABLISHMENT, SpendingCeiling.of(Vnd.ofMillions(5))));
    assertThat(area(law.with(province).withNationalCeilingsAsLocal(ground)))
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  /** Article 7(2)(a) of Circular 152, to which Article 8(19)(a) refers. */
  @Test
  void trainingIsTakenWithItsGroups() {
    Project meals =
        provincial()
            .lines(
                List.of(line("l1", SupportItem.TRAINING_MEALS).money(FundingSource.LOCAL).build()))
            .facts(
                List.of(
                    LineFacts.of("l1")
                        .training(
                            TrainingFacts.builder()
                                .learnerGroups(Set.of(LearnerGroup.FISHERMAN))
                                .build())
                        .build()))
            .build();
    String code = "circular152.article7.meals-and-travel-group";
    assertThat(outcome(law, meals, code)).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome(law.withNationalCeilingsAsLocal(ground), meals, code))
        .isEqualTo(Outcome.VIOLATED);
  }

  private Outcome area(PromotionLaw asked) {
    return outcome(asked, founding, "circular28.article8.founding-area");
  }

  private static Outcome outcome(PromotionLaw asked, Project project, String code) {
    return asked.review(project).part("rules").orElseThrow().all().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }
}
