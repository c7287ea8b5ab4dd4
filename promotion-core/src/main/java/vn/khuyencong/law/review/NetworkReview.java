package vn.khuyencong.law.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/** What a network's year is reviewed by. */
public final class NetworkReview {
  private NetworkReview() {}

  /**
   * Reviews {@code plan} by {@code law}; amounts that are too large to be added up are found at
   * their place, and what can be said without them still is.
   */
  public static Assessment of(NetworkPlan plan, LawInForce law) {
    List<Finding> tooLarge = Article14Management.notComputed(plan, law.context());
    return tooLarge.isEmpty() ? law.assess(Matter.NETWORKS, plan) : besides(tooLarge, plan, law);
  }

  private static Assessment besides(List<Finding> tooLarge, NetworkPlan plan, LawInForce law) {
    try {
      Assessment rest = law.assess(Matter.NETWORKS, plan);
      return Assessment.allOf(
          rest.name(),
          ImmutableList.<Finding>builder().addAll(rest.findings()).addAll(tooLarge).build(),
          rest.parts());
    } catch (ArithmeticException notComputed) {
      return Assessment.allOf(Matter.NETWORKS.assessment(), tooLarge, ImmutableList.of());
    }
  }
}
