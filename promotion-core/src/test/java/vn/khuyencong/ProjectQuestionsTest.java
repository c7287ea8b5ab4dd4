package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.national;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** What a project is asked for until it is decided. */
class ProjectQuestionsTest {
  private static final Project WHOLE = national().build();

  /** The groups of facts of a project that can be unknown: how to forget, how to say them. */
  private static final List<Group> GROUPS =
      List.of(
          new Group(
              p -> p.toBuilder().approval(Approval.unknown()).build(),
              p -> p.toBuilder().approval(WHOLE.approval()).build()),
          new Group(
              p -> p.toBuilder().undertakings(Undertakings.unknown()).build(),
              p -> p.toBuilder().undertakings(WHOLE.undertakings()).build()),
          new Group(
              p -> p.toBuilder().procedure(Procedure.unknown()).build(),
              p -> p.toBuilder().procedure(WHOLE.procedure()).build()),
          new Group(
              p -> p.toBuilder().contents(Set.of()).build(),
              p -> p.toBuilder().contents(WHOLE.contents()).build()),
          new Group(
              p -> p.toBuilder().facts(List.of()).build(),
              p -> p.toBuilder().facts(WHOLE.facts()).build()),
          new Group(
              p -> p.toBuilder().sources(List.of()).build(),
              p -> p.toBuilder().sources(WHOLE.sources()).build()),
          new Group(
              p -> p.toBuilder().cost(Optional.empty()).build(),
              p -> p.toBuilder().cost(WHOLE.cost()).build()),
          new Group(
              p -> p.toBuilder().period(Optional.empty()).build(),
              p -> p.toBuilder().period(WHOLE.period()).build()),
          new Group(
              p -> p.toBuilder().planYear(Optional.<Year>empty()).build(),
              p -> p.toBuilder().planYear(WHOLE.planYear()).build()),
          new Group(
              p -> p.toBuilder().form(Optional.empty()).build(),
              p -> p.toBuilder().form(WHOLE.form()).build()),
          new Group(
              p -> p.toBuilder().group(Optional.empty()).build(),
              p -> p.toBuilder().group(WHOLE.group()).build()),
          new Group(
              p -> p.toBuilder().level(Optional.empty()).build(),
              p -> p.toBuilder().level(WHOLE.level()).build()));

  @Property(tries = 100)
  void answeringOneQuestionAfterTheOtherDecides(@ForAll Random random) {
    List<Group> unsaid = GROUPS.stream().filter(group -> random.nextBoolean()).toList();
    List<Group> left = new ArrayList<>(unsaid);
    Project now = forgetting(left);
    while (!questions(now).isEmpty()) {
      Question first = questions(now).get(0);
      Project before = now;
      Group answer =
          left.stream()
              .filter(group -> !questions(group.say().apply(before)).contains(first))
              .findFirst()
              .orElseThrow(() -> new AssertionError("nothing answers " + first));
      left.remove(answer);
      now = answer.say().apply(now);
    }
    assertThat(review(now)).isEqualTo(Outcome.SATISFIED);
  }

  private static Project forgetting(List<Group> groups) {
    Project less = WHOLE;
    for (Group group : groups) {
      less = group.forget().apply(less);
    }
    return less;
  }

  private static List<Question> questions(Project project) {
    return PromotionLaw.inForceOn(DAY).review(project).questions();
  }

  private static Outcome review(Project project) {
    return PromotionLaw.inForceOn(DAY).review(project).outcome();
  }

  /**
   * Facts that are known together.
   *
   * @param forget the project without them
   * @param say the project with them
   */
  private record Group(UnaryOperator<Project> forget, UnaryOperator<Project> say) {}
}
