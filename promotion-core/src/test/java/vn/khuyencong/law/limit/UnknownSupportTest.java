package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** Lines of which it is not said how much is requested. */
class UnknownSupportTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);
  private static final SupportItem ITEM = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;

  private static CostLine line(String id, long asked) {
    return Lines.national(ITEM, 2_000_000_000, asked).toBuilder()
        .id(id)
        .beneficiary("b1")
        .priority(false)
        .build();
  }

  private static CostLine open(String id) {
    return line(id, 0).toBuilder().supportRequested(Optional.empty()).build();
  }

  @Test
  void theLimitIsSaidAndTheSupportAsked() {
    SupportLimit limit = LAW.limitFor(open("l1"));
    assertThat(limit.amount()).contains(Vnd.ofMillions(300));
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.assessment().questions())
        .extracting(Question::fact)
        .containsExactly("supportRequested");
  }

  /** Two lines of one establishment share 300 million. */
  @ParameterizedTest
  @CsvSource({"300000000, FACT_MISSING", "300000001, VIOLATED"})
  void besideAnotherLineWhatIsKnownCounts(long asked, Outcome expected) {
    List<SupportLimit> limits = LAW.limitsFor(List.of(line("l1", asked), open("l2")));
    assertThat(limits).hasSize(1);
    assertThat(limits.get(0).outcome()).isEqualTo(expected);
  }

  @Test
  void itIsNoZeroInASum() {
    Project project = ProjectFixtures.provincial().build();
    Project unknown =
        project.toBuilder()
            .sources(List.of())
            .lines(
                List.of(
                    project.lines().get(0).toBuilder().supportRequested(Optional.empty()).build()))
            .build();
    assertThat(BudgetLines.supportRequested(unknown, BudgetStage.ESTIMATED)).isEmpty();
    assertThat(
            PlannedAmounts.of(
                    Plans.provincial().projects(List.of(unknown)).build(),
                    network -> Optional.empty())
                .unknown())
        .containsExactly("projects[0]");
    PromotionLaw law = PromotionLaw.inForceOn(ProjectFixtures.DAY);
    assertThat(law.review(unknown).outcome()).isNotEqualTo(Outcome.SATISFIED);
    assertThat(law.review(unknown).outcome()).isNotEqualTo(Outcome.VIOLATED);
  }

  /**
   * Leaving out what one of two lines requests refuses nothing that was lawful, and pays nothing.
   */
  @Property(tries = 200)
  void leavingItOutDecidesNothing(
      @ForAll @LongRange(min = 0, max = 400_000_000) long one,
      @ForAll @LongRange(min = 0, max = 400_000_000) long other) {
    Outcome known = LAW.limitsFor(List.of(line("l1", one), line("l2", other))).get(0).outcome();
    Outcome left = LAW.limitsFor(List.of(line("l1", one), open("l2"))).get(0).outcome();
    assertThat(left).isNotEqualTo(Outcome.SATISFIED);
    if (left == Outcome.VIOLATED) {
      assertThat(known).isEqualTo(Outcome.VIOLATED);
    }
  }
}
