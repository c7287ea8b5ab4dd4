package vn.khuyencong.project;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportUnit;

/**
 * What the lines that share one limit agree in, each as far as the ceiling counts it.
 *
 * @param item the code of the item, or those of which it is one
 * @param money the money
 * @param beneficiary who benefits
 * @param unit the name of the thing, year, class or person
 * @param month the month
 * @param sum the larger sum
 */
record SharedLimit(
    Optional<String> item,
    Optional<FundingSource> money,
    Optional<String> beneficiary,
    Optional<String> unit,
    Optional<YearMonth> month,
    Optional<Vnd> sum) {

  /** Lines with a larger sum, whatever unit they name. */
  private record OfSum(Optional<String> item, Optional<FundingSource> money, Optional<Vnd> sum) {
    static OfSum of(CostLine line) {
      return new OfSum(code(line), line.money(), line.shareBase());
    }
  }

  /** {@code lines} grouped by the limit they share, in the order of the first of each. */
  static List<List<CostLine>> sharing(List<CostLine> lines) {
    if (lines.size() == 1) {
      return ImmutableList.of(ImmutableList.copyOf(lines));
    }
    SetMultimap<OfSum, String> named = LinkedHashMultimap.create();
    lines.stream()
        .filter(line -> line.counted().hasLargerSum())
        .forEach(line -> line.unitName().ifPresent(name -> named.put(OfSum.of(line), name)));
    Map<Object, List<CostLine>> groups = new LinkedHashMap<>();
    for (CostLine line : lines) {
      Object key =
          of(line, unitAmong(line, named.get(OfSum.of(line))))
              .<Object>map(limit -> limit)
              .orElseGet(Object::new);
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
    }
    return groups.values().stream()
        .<List<CostLine>>map(ImmutableList::copyOf)
        .collect(toImmutableList());
  }

  /** Whether one limit holds for both. */
  static boolean isShared(CostLine one, CostLine other) {
    boolean ofOneSum =
        one.counted().hasLargerSum()
            && one.shareBase().isPresent()
            && OfSum.of(one).equals(OfSum.of(other))
            && (one.counted() == SupportUnit.SCHEME || !one.isOfOtherUnit(other));
    Optional<SharedLimit> mine = of(one, one.unitName());
    return ofOneSum || (mine.isPresent() && mine.equals(of(other, other.unitName())));
  }

  /** The unit that {@code line} names, else the only one that those of its larger sum name. */
  private static Optional<String> unitAmong(CostLine line, Set<String> named) {
    return line.unitName()
        .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
  }

  /** What a line for {@code unit} agrees in with others; none if it stands apart. */
  private static Optional<SharedLimit> of(CostLine line, Optional<String> unit) {
    SupportUnit counted = line.counted();
    if (counted.isBeneficiary()) {
      return line.beneficiary().map(who -> of(line, Optional.of(who), Optional.empty()));
    }
    if (counted.isThing()) {
      return unit.map(name -> of(line, Optional.empty(), unit));
    }
    if (counted.isPerson()) {
      return unit.filter(name -> line.quantity() == 1)
          .map(name -> of(line, Optional.empty(), unit, line.month(), Optional.empty()));
    }
    if (counted.hasLargerSum()) {
      return counted != SupportUnit.SCHEME && unit.isPresent()
          ? Optional.of(of(line, Optional.empty(), unit))
          : line.shareBase().map(sum -> ofSum(line));
    }
    return Optional.empty();
  }

  private static SharedLimit ofSum(CostLine line) {
    return of(line, Optional.empty(), Optional.empty(), Optional.empty(), line.shareBase());
  }

  private static SharedLimit of(
      CostLine line, Optional<String> beneficiary, Optional<String> unit) {
    return of(line, beneficiary, unit, Optional.empty(), Optional.empty());
  }

  private static SharedLimit of(
      CostLine line,
      Optional<String> beneficiary,
      Optional<String> unit,
      Optional<YearMonth> month,
      Optional<Vnd> sum) {
    return new SharedLimit(code(line), line.money(), beneficiary, unit, month, sum);
  }

  private static Optional<String> code(CostLine line) {
    return line.item()
        .map(SpendingItem::code)
        .or(
            () ->
                Optional.of(line.itemOneOf().toString())
                    .filter(any -> !line.itemOneOf().isEmpty()));
  }
}
