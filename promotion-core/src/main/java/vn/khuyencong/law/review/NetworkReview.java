package vn.khuyencong.law.review;

import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;

/** What a network's year is reviewed by. */
public final class NetworkReview {
  private NetworkReview() {}

  /** Reviews {@code plan} by {@code law}. */
  public static Assessment of(NetworkPlan plan, LawInForce law) {
    return law.assess(Matter.NETWORKS, plan);
  }
}
