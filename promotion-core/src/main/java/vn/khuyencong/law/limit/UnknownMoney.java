package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/**
 * The limit of a line of which it is not said whether national or local money pays it.
 *
 * <p>Reading: what neither kind of money may pay is refused; else the money is asked, since lines
 * of one kind share a limit and what a line does not say must not part it from them. What neither
 * kind exceeds is the greater of the two limits.
 */
final class UnknownMoney {
  private UnknownMoney() {}

  static SupportLimit of(CostLine line, LawInForce law) {
    List<SupportLimit> kinds =
        Stream.of(FundingSource.values())
            .map(kind -> LineLimits.of(line.toBuilder().money(kind).build(), law))
            .toList();
    boolean refused = kinds.stream().allMatch(limit -> limit.outcome() == Outcome.VIOLATED);
    Assessment assessment =
        refused
            ? Assessment.anyOf(
                "limit", ImmutableList.of(), kinds.stream().map(SupportLimit::assessment).toList())
            : Assessment.allOf("limit", ImmutableList.of(asked(line, law)), ImmutableList.of());
    Optional<SupportLimit> greater = greater(kinds);
    return new SupportLimit(
        ImmutableList.of(line.id()),
        line.item(),
        law.day(),
        Optional.empty(),
        greater.map(SupportLimit::considered).orElseGet(ImmutableList::of),
        Optional.empty(),
        assessment,
        false,
        greater.map(SupportLimit::most).orElseGet(ImmutableList::of));
  }

  private static Finding asked(CostLine line, LawInForce law) {
    return LimitRules.find(
        LimitRules.MONEY_KNOWN,
        line,
        Verdict.missing("money"),
        LimitRules.MONEY_KNOWN.citation(),
        law.context());
  }

  /** The limit of the kind that may pay more, if a limit of both can be computed. */
  private static Optional<SupportLimit> greater(List<SupportLimit> kinds) {
    return kinds.stream().allMatch(limit -> limit.upperBound().isPresent())
        ? kinds.stream().reduce((one, other) -> most(other).compareTo(most(one)) > 0 ? other : one)
        : Optional.empty();
  }

  private static Vnd most(SupportLimit limit) {
    return limit.upperBound().orElse(Vnd.ZERO);
  }
}
