package vn.khuyencong.law.review;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;

/** What a network's year is reviewed by. */
public final class NetworkReview {
  private NetworkReview() {}

  /** Reviews {@code plan} by {@code law}. */
  public static Assessment of(NetworkPlan plan, LawInForce law) {
    try {
      return law.assess(Matter.NETWORKS, plan);
    } catch (ArithmeticException tooLarge) {
      return Assessment.allOf(
          Matter.NETWORKS.assessment(),
          Article14Management.notComputed(plan, law.context()),
          ImmutableList.of());
    }
  }
}
