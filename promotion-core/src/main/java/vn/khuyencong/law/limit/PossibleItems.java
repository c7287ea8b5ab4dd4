package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Lines that are of one of several items, and stand together with others if they are of one of
 * them.
 *
 * <p>Reading: two lines share a ceiling if they are of one item, so that which of several a line is
 * of is asked where both together would be over. An item is tried for all the lines that may be of
 * it at once, since each of them is asked the same.
 */
final class PossibleItems {
  private PossibleItems() {}

  /** {@code line} as of each of its possible items that what else it says allows. */
  static List<CostLine> each(CostLine line) {
    return line.itemOneOf().stream()
        .sorted()
        .filter(item -> mayBe(line, item))
        .map(item -> as(line, item))
        .collect(toImmutableList());
  }

  /**
   * {@code line}, of which at most the content is known, as of each item of it that what else it
   * says allows; none where other items may be of that content too.
   */
  static List<CostLine> ofContent(CostLine line, LawInForce law) {
    Optional<SupportCategory> content = line.category();
    boolean all =
        line.money().equals(Optional.of(FundingSource.NATIONAL))
            || law.local().table().filter(CeilingTable::holdsAll).isPresent();
    return content.isEmpty() || !all
        ? ImmutableList.of()
        : Stream.concat(Stream.of(SupportItem.values()), ofTable(line, law))
            .filter(item -> item.content().map(content.get()::equals).orElse(true))
            .filter(item -> mayBe(line, item))
            .map(item -> as(line, item))
            .collect(toImmutableList());
  }

  /** The items that the table has beside those of the circulars. */
  private static Stream<SpendingItem> ofTable(CostLine line, LawInForce law) {
    return law.local().table().stream()
        .filter(any -> !line.money().equals(Optional.of(FundingSource.NATIONAL)))
        .flatMap(table -> table.on(law.day()).stream())
        .map(CeilingRow::item)
        .filter(item -> !(item instanceof SupportItem))
        .distinct();
  }

  /**
   * The limits that {@code measure} finds of {@code lines}, each asking for the item of its line
   * where one that it may be of comes out worse together with other lines.
   */
  static List<SupportLimit> measured(
      List<CostLine> lines, Function<List<CostLine>, List<SupportLimit>> measure, LawInForce law) {
    List<SupportLimit> limits = measure.apply(lines);
    Map<String, Integer> apart = new HashMap<>();
    limits.forEach(limit -> worst(limit, apart));
    Set<String> asked = new HashSet<>();
    for (SupportItem item : possible(lines)) {
      Map<String, Integer> together = new HashMap<>();
      measure
          .apply(lines.stream().map(line -> tried(line, item)).collect(toImmutableList()))
          .stream()
          .filter(limit -> limit.lines().size() > 1)
          .forEach(limit -> worst(limit, together));
      lines.stream()
          .filter(line -> line.itemOneOf().contains(item))
          .map(CostLine::id)
          .filter(id -> together.getOrDefault(id, 0) > apart.getOrDefault(id, 0))
          .forEach(asked::add);
    }
    Map<String, CostLine> open = new HashMap<>();
    lines.stream()
        .filter(line -> asked.contains(line.id()))
        .forEach(line -> open.putIfAbsent(line.id(), line));
    return limits.stream()
        .map(limit -> asking(limit, Optional.ofNullable(open.get(limit.lines().get(0))), law))
        .collect(toImmutableList());
  }

  private static Set<SupportItem> possible(List<CostLine> lines) {
    return lines.stream()
        .flatMap(line -> line.itemOneOf().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static CostLine tried(CostLine line, SupportItem item) {
    return line.itemOneOf().contains(item) && mayBe(line, item) ? as(line, item) : line;
  }

  /** Whether what {@code line} says beside its item may be said of one of {@code item}. */
  private static boolean mayBe(CostLine line, SpendingItem item) {
    return (line.content().isEmpty()
            || item.content().isEmpty()
            || line.content().equals(item.content()))
        && (line.quantity() == 1 || line.beneficiary().isEmpty() || !item.unit().isBeneficiary());
  }

  private static CostLine as(CostLine line, SpendingItem item) {
    return line.toBuilder().itemOneOf(Set.of()).item(item).build();
  }

  private static void worst(SupportLimit limit, Map<String, Integer> found) {
    int rank =
        limit.outcome() == Outcome.VIOLATED ? 2 : limit.outcome() == Outcome.SATISFIED ? 0 : 1;
    limit.lines().forEach(line -> found.merge(line, rank, Math::max));
  }

  /** {@code limit}, asking for the item of its line {@code open}, unless it does already. */
  private static SupportLimit asking(SupportLimit limit, Optional<CostLine> open, LawInForce law) {
    boolean known =
        limit.findings().stream()
            .anyMatch(finding -> finding.code().equals(LimitRules.ITEM_KNOWN.code()));
    return known
        ? limit
        : open.map(
                line ->
                    limit.with(
                        ImmutableList.of(
                            LimitRules.find(
                                LimitRules.ITEM_KNOWN,
                                line,
                                Verdict.missing("item"),
                                LimitRules.ITEM_KNOWN.citation(),
                                law.context()))))
            .orElse(limit);
  }
}
