package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.khuyencong.network.CollaboratorNetworkBuilder;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/** What a network's year is asked for until it is decided. */
class NetworkQuestionsTest {
  private static final NetworkPlan WHOLE = LongAn.complete();
  private static final NetworkPlan PUBLISHED = LongAn.published();

  private static final List<FactGroup<NetworkPlan>> GROUPS =
      List.of(
          new FactGroup<>(
              plan -> plan.toBuilder().money(Optional.empty()).build(),
              plan -> plan.toBuilder().money(WHOLE.money()).build()),
          new FactGroup<>(
              plan -> with(plan, network(plan).establishment(Establishment.unknown())),
              plan -> with(plan, network(plan).establishment(WHOLE.network().establishment()))),
          new FactGroup<>(
              plan -> with(plan, network(plan).scale(PUBLISHED.network().scale())),
              plan -> with(plan, network(plan).scale(WHOLE.network().scale()))),
          new FactGroup<>(
              plan -> with(plan, network(plan).members(PUBLISHED.network().members())),
              plan -> with(plan, network(plan).members(WHOLE.network().members()))));

  @Property(tries = 40)
  void answeringOneQuestionAfterTheOtherDecides(@ForAll Random random) {
    List<FactGroup<NetworkPlan>> unsaid =
        GROUPS.stream().filter(group -> random.nextBoolean()).toList();
    NetworkPlan answered =
        FactGroup.answered(
            FactGroup.forgetting(WHOLE, unsaid), unsaid, NetworkQuestionsTest::review);
    assertThat(review(answered).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  /** What the article on Long An does not say is what is asked. */
  @Test
  void thePublishedNetworkIsAskedForWhatItDoesNotSay() {
    NetworkPlan answered =
        FactGroup.answered(
            PUBLISHED, GROUPS.subList(1, GROUPS.size()), NetworkQuestionsTest::review);
    assertThat(answered).isEqualTo(WHOLE);
  }

  private static Assessment review(NetworkPlan plan) {
    return PromotionLaw.inForceOn(LocalDate.of(2022, 12, 31)).review(plan);
  }

  private static CollaboratorNetworkBuilder network(NetworkPlan plan) {
    return plan.network().toBuilder();
  }

  private static NetworkPlan with(NetworkPlan plan, CollaboratorNetworkBuilder network) {
    return plan.toBuilder().network(network.build()).build();
  }
}
