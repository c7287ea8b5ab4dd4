package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.national;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** What a project is asked for until it is decided. */
class ProjectQuestionsTest {
  private static final Project WHOLE = national().build();

  /** The groups of facts of a project that can be unknown: how to forget, how to say them. */
  private static final List<FactGroup<Project>> GROUPS =
      List.of(
          new FactGroup<>(
              p -> p.toBuilder().approval(Approval.unknown()).build(),
              p -> p.toBuilder().approval(WHOLE.approval()).build()),
          new FactGroup<>(
              p -> p.toBuilder().undertakings(Undertakings.unknown()).build(),
              p -> p.toBuilder().undertakings(WHOLE.undertakings()).build()),
          new FactGroup<>(
              p -> p.toBuilder().procedure(Procedure.unknown()).build(),
              p -> p.toBuilder().procedure(WHOLE.procedure()).build()),
          new FactGroup<>(
              p -> p.toBuilder().contents(Set.of()).build(),
              p -> p.toBuilder().contents(WHOLE.contents()).build()),
          new FactGroup<>(
              p -> p.toBuilder().facts(List.of()).build(),
              p -> p.toBuilder().facts(WHOLE.facts()).build()),
          new FactGroup<>(
              p -> p.toBuilder().sources(List.of()).build(),
              p -> p.toBuilder().sources(WHOLE.sources()).build()),
          new FactGroup<>(
              p -> p.toBuilder().cost(Optional.empty()).build(),
              p -> p.toBuilder().cost(WHOLE.cost()).build()),
          new FactGroup<>(
              p -> p.toBuilder().period(Optional.empty()).build(),
              p -> p.toBuilder().period(WHOLE.period()).build()),
          new FactGroup<>(
              p -> p.toBuilder().planYear(Optional.<Year>empty()).build(),
              p -> p.toBuilder().planYear(WHOLE.planYear()).build()),
          new FactGroup<>(
              p -> p.toBuilder().form(Optional.empty()).build(),
              p -> p.toBuilder().form(WHOLE.form()).build()),
          new FactGroup<>(
              p -> p.toBuilder().group(Optional.empty()).build(),
              p -> p.toBuilder().group(WHOLE.group()).build()),
          new FactGroup<>(
              p -> p.toBuilder().level(Optional.empty()).build(),
              p -> p.toBuilder().level(WHOLE.level()).build()));

  @Property(tries = 100)
  void answeringOneQuestionAfterTheOtherDecides(@ForAll Random random) {
    List<FactGroup<Project>> unsaid =
        GROUPS.stream().filter(group -> random.nextBoolean()).toList();
    Project answered =
        FactGroup.answered(
            FactGroup.forgetting(WHOLE, unsaid), unsaid, ProjectQuestionsTest::review);
    assertThat(review(answered).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static Assessment review(Project project) {
    return PromotionLaw.inForceOn(DAY).review(project);
  }
}
