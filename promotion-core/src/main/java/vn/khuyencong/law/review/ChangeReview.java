package vn.khuyencong.law.review;

import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.rule.Assessment;

/** What the change of a project is reviewed by. */
public final class ChangeReview {
  private ChangeReview() {}

  /** Reviews {@code change} by {@code law}. */
  public static Assessment of(ProjectChange change, LawInForce law) {
    return law.assess(Matter.CHANGES, change);
  }
}
