package vn.khuyencong.law.limit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * Whether lines that count establishments, of which some name nobody, ask together for more than
 * all members of their project may get: whoever each of them is for, somebody gets too much then.
 * Each kind of lines is measured once, so that cost grows with the number of lines.
 *
 * <p>Reading: members are the establishments of a project ("/cơ sở", "/doanh nghiệp"), so that its
 * lines, however they count, are for no more establishments than there are members.
 */
final class MemberCeilings {
  private final ListMultimap<Kind, CostLine> kinds = ArrayListMultimap.create();
  private final Map<Kind, Optional<Finding>> found = new HashMap<>();
  private final LawInForce law;

  /** What lines agree in whose ceilings do not add. */
  private record Kind(Optional<SpendingItem> item, Optional<FundingSource> money) {
    static Kind of(CostLine line) {
      return new Kind(JointLimits.widest(line), line.money());
    }
  }

  /**
   * The ceilings of members.
   *
   * @param lines all lines, those that share a limit joined
   * @param law the law
   */
  MemberCeilings(List<CostLine> lines, LawInForce law) {
    this.law = law;
    for (CostLine line : lines) {
      if (line.item().isPresent() && line.counted().isBeneficiary()) {
        kinds.put(Kind.of(line), line);
      }
    }
  }

  /** That {@code line}, which names nobody, and those of its kind ask for more than may be. */
  Optional<Finding> beyond(CostLine line, long members) {
    return line.item().isPresent() && ProjectLines.lacksOwner(line)
        ? found.computeIfAbsent(
            Kind.of(line), kind -> beyond(kinds.get(kind), Math.toIntExact(members)))
        : Optional.empty();
  }

  /** What is refused goes before what is open, whatever the order of the lines. */
  private Optional<Finding> beyond(List<CostLine> kind, int members) {
    return kind.stream()
        .map(CostLine::item)
        .distinct()
        .sorted(Comparator.comparing(item -> item.map(SpendingItem::code).orElse("")))
        .flatMap(item -> beyond(item, JointLimits.upTo(item, kind, line -> line), members).stream())
        .min(Comparator.comparing(Finding::outcome));
  }

  private Optional<Finding> beyond(Optional<SpendingItem> item, List<CostLine> lines, int members) {
    if (lines.size() < 2 || count(lines) <= members) {
      return Optional.empty();
    }
    CostLine sum = JointLimits.asOne(item, lines).toBuilder().quantity(members).build();
    return over(sum, LineLimits.of(sum, law))
        .map(
            over ->
                LimitRules.find(
                    LimitRules.MEMBERS_WITHIN_LIMIT,
                    sum,
                    over.with("lines", lines.stream().map(CostLine::id).toList())
                        .with("members", members),
                    NationalCeilings.text(sum, law),
                    law.context()));
  }

  /** How many establishments {@code lines} count if no two of them are for the same. */
  private static long count(List<CostLine> lines) {
    return lines.stream().flatMap(line -> line.beneficiary().stream()).distinct().count()
        + lines.stream().filter(ProjectLines::lacksOwner).mapToLong(CostLine::quantity).sum();
  }

  /** That {@code sum} is over {@code limit}; nothing where it is not, or facts are missing. */
  private static Optional<Verdict> over(CostLine sum, SupportLimit limit) {
    return LineLimits.over(limit)
        .flatMap(
            over ->
                over.outcome() == Outcome.VIOLATED
                    ? limit
                        .upperBound()
                        .filter(most -> sum.leastRequested().compareTo(most) > 0)
                        .map(most -> over.with("limit", most))
                    : Optional.of(over));
  }
}
