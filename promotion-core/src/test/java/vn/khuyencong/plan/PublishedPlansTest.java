package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Outcome;

/** Plans as published: their parts come to their stated totals, to the đồng. */
class PublishedPlansTest {
  @Test
  void thereAreThree() {
    assertThat(PublishedPlans.all()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("vn.khuyencong.plan.PublishedPlans#all")
  void thePartsComeToTheStatedTotal(AnnualPlan plan) {
    assertThat(plan.stated().partsTotal().map(StatedAmount::exactly))
        .isEqualTo(plan.stated().total());
    assertThat(outcome(plan)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void thePartsHaveAsManyProjectsAsStatedWhereAllSay() {
    assertThat(PublishedPlans.all())
        .extracting(
            plan -> plan.stated().partsCount().map(plan.stated().count().orElseThrow()::equals))
        .containsExactly(Optional.of(true), Optional.empty(), Optional.of(true));
  }

  @Property(tries = 200)
  void oneDongMoreOrLessIsADifference(
      @ForAll @IntRange(max = 2) int index, @ForAll @LongRange(min = -1000, max = 1000) long off) {
    AnnualPlan plan = PublishedPlans.all().get(index);
    StatedAmount stated =
        StatedAmount.exactly(plan.stated().total().orElseThrow().amount().plus(Vnd.of(off)));
    AnnualPlan changed =
        plan.toBuilder()
            .stated(StatedFigures.builder().parts(plan.stated().parts()).total(stated).build())
            .build();
    assertThat(outcome(changed)).isEqualTo(off == 0 ? Outcome.SATISFIED : Outcome.VIOLATED);
  }

  @Property(tries = 200)
  void theOrderOfThePartsDoesNotMatter(
      @ForAll @IntRange(max = 2) int index, @ForAll Random random) {
    AnnualPlan plan = PublishedPlans.all().get(index);
    List<StatedPart> shuffled = new ArrayList<>(plan.stated().parts());
    Collections.shuffle(shuffled, random);
    assertThat(StatedFigures.builder().parts(shuffled).build().partsTotal())
        .isEqualTo(plan.stated().partsTotal());
  }

  private static Outcome outcome(AnnualPlan plan) {
    return ProjectFixtures.outcome(
        Article14Management.STATED_PARTS, plan, LocalDate.of(plan.year().getValue(), 12, 31));
  }
}
