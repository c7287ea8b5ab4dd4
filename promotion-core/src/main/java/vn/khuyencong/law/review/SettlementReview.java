package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Assessment;

/** What the settlement of a project is reviewed by: what was accepted, then days and file. */
public final class SettlementReview {
  private SettlementReview() {}

  /** Reviews {@code settlement} by {@code law}. */
  public static Assessment of(ProjectSettlement settlement, LawInForce law) {
    return Assessment.allOf(
        Matter.SETTLEMENTS.assessment(),
        Stream.of(Matter.ACCEPTANCE, Matter.SETTLEMENTS)
            .flatMap(matter -> law.assess(matter, settlement).findings().stream())
            .collect(toImmutableList()),
        ImmutableList.of());
  }
}
