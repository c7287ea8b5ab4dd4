package vn.khuyencong.law.kit;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectSettlement;

/** The most that may be settled of a project, by what is told; the ceilings are beside it. */
public final class SettledSupport {
  private SettledSupport() {}

  /**
   * The least of what is known: the support that was accepted, approved and claimed, the cost, and
   * the share of the cost; absent if neither what is claimed nor what was accepted is known.
   */
  public static Optional<Vnd> most(ProjectSettlement settlement) {
    return settlement.support().isEmpty() && settlement.accepted().isEmpty()
        ? Optional.empty()
        : Stream.of(
                settlement.support(),
                settlement.accepted(),
                settlement.approvedSupport(),
                settlement.cost(),
                shareOfCost(settlement))
            .flatMap(Optional::stream)
            .reduce(Vnd::min);
  }

  /** The share of the cost by which it is supported, if so, rounded down to the đồng. */
  public static Optional<Vnd> shareOfCost(ProjectSettlement settlement) {
    return settlement
        .share()
        .filter(share -> settlement.supportByShare().orElse(true))
        .flatMap(share -> settlement.cost().map(cost -> cost.share(share, RoundingMode.DOWN)));
  }

  /** Whether a part of a đồng of that share was cut. */
  public static boolean isRoundedDown(ProjectSettlement settlement) {
    return shareOfCost(settlement)
        .map(
            most ->
                RoundedDown.isOf(
                    most, settlement.share().orElseThrow(), settlement.cost().orElseThrow()))
        .orElse(false);
  }
}
