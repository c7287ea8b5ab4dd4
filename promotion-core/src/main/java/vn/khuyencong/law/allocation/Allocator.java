package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.money.Vnd;

/**
 * Goes down a ranking with a fund. In a tie that the fund does not cover nobody is preferred: it is
 * undecided as a whole, unless no order of its projects would give any of them something.
 */
final class Allocator {
  private Allocator() {}

  /** Whether those who come later still get something. */
  private enum Gate {
    OPEN,
    /** The fund stopped. */
    SHUT,
    /** It depends on an undecided tie. */
    UNDECIDED
  }

  static List<Award> give(Vnd fund, Ranking ranking, AllocationMode mode) {
    List<Award> awards = new ArrayList<>();
    Vnd rest = fund;
    Gate gate = Gate.OPEN;
    for (Tier tier : ranking.tiers()) {
      AwardKind kind = kind(tier, rest, gate, mode);
      List<Award> given = awards(tier, awards.size() + 1, rest, kind);
      awards.addAll(given);
      rest = rest.minus(Vnd.total(given.stream().map(Award::granted).toList()));
      gate = after(kind, gate, mode);
    }
    return awards;
  }

  private static AwardKind kind(Tier tier, Vnd rest, Gate gate, AllocationMode mode) {
    if (gate == Gate.SHUT || reachesNobody(tier, rest, mode)) {
      return AwardKind.CUT;
    }
    if (gate == Gate.UNDECIDED) {
      return AwardKind.UNDECIDED;
    }
    if (tier.requested().compareTo(rest) <= 0) {
      return AwardKind.GRANTED;
    }
    return tier.isTie() ? AwardKind.UNDECIDED : AwardKind.PARTLY_GRANTED;
  }

  private static boolean reachesNobody(Tier tier, Vnd rest, AllocationMode mode) {
    return mode == AllocationMode.PARTIAL
        ? rest.equals(Vnd.ZERO) && !tier.requested().equals(Vnd.ZERO)
        : tier.projects().stream().allMatch(one -> one.requested().compareTo(rest) > 0);
  }

  private static Gate after(AwardKind kind, Gate gate, AllocationMode mode) {
    return switch (kind) {
      case GRANTED, PARTLY_GRANTED -> gate;
      case CUT -> mode == AllocationMode.STOP_AT_FIRST_CUT ? Gate.SHUT : gate;
      case UNDECIDED -> mode == AllocationMode.SKIP_AND_CONTINUE ? Gate.UNDECIDED : Gate.SHUT;
    };
  }

  private static List<Award> awards(Tier tier, int rank, Vnd rest, AwardKind kind) {
    ImmutableList.Builder<Award> awards = ImmutableList.builder();
    Vnd before = rest;
    for (RankedProject project : tier.projects()) {
      Vnd granted = granted(project, before, kind);
      awards.add(new Award(project, rank, before, granted, kind));
      before = before.minus(granted);
    }
    return awards.build();
  }

  private static Vnd granted(RankedProject project, Vnd before, AwardKind kind) {
    return switch (kind) {
      case GRANTED -> project.requested();
      case PARTLY_GRANTED -> before;
      case CUT, UNDECIDED -> Vnd.ZERO;
    };
  }
}
