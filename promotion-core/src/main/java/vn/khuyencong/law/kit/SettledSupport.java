package vn.khuyencong.law.kit;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;

/** The most that may be settled of a project, and what of its advances is left beyond that. */
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

  /**
   * What of the advances of {@code file} is to be paid back, zero if nothing: what was advanced
   * less the most that may be settled. Absent until it is settled, the whole is accepted, or it was
   * stopped, and while a figure is not known.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static Optional<Vnd> toRepay(ProjectFile file) {
    FileAmounts amounts = file.amounts();
    Optional<Vnd> settled =
        file.settlement().isPresent()
            ? file.completedSettlement().flatMap(SettledSupport::most)
            : amounts
                .accepted()
                .filter(sum -> file.accepted().orElse(false) || !file.stops().isEmpty())
                .map(sum -> amounts.most().map(sum::min).orElse(sum));
    return amounts
        .advanced()
        .flatMap(advanced -> settled.map(most -> advanced.minus(most).max(Vnd.ZERO)));
  }
}
