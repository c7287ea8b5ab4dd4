package vn.khuyencong.law.kit;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Verdict;

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

  /**
   * What is not known of what is settled is measured by: the support approved, what of it was
   * accepted, and the share of the cost by which it was approved, if it was; nothing if all is.
   *
   * <p>Reading: the share of an approval is any up to that of the ceiling, so that without it the
   * ceiling says only the most. Whether there is one is not asked where no ceiling of the items is
   * a share of the cost.
   *
   * @param byShare whether a ceiling of its items is, or may be, a share of the cost
   */
  public static Optional<Verdict> unknown(ProjectSettlement settlement, boolean byShare) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (settlement.approvedSupport().isEmpty()) {
      facts.put("approvedSupport", "approvedSupport");
    }
    if (settlement.accepted().isEmpty()) {
      facts.put("acceptedSupport", "accepted");
    }
    if (settlement.share().isPresent()
        && settlement.supportByShare().orElse(true)
        && settlement.cost().isEmpty()) {
      facts.put("cost", "cost");
    } else if (settlement.share().isEmpty() && settlement.supportByShare().orElse(false)) {
      facts.put("approvedShare", "share");
    } else if (settlement.share().isEmpty() && settlement.supportByShare().isEmpty() && byShare) {
      facts.put("supportByShare", "supportByShare");
    }
    return facts.values().stream()
        .findFirst()
        .map(component -> Verdict.missing(ImmutableList.copyOf(facts.keySet())).at(component));
  }

  /** {@code unknown}, of which {@code fact} is not known either. */
  public static Verdict asking(Verdict unknown, String fact) {
    return Verdict.missing(
            ImmutableList.<String>builder().addAll(unknown.missingFacts()).add(fact).build())
        .at(unknown.path());
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
