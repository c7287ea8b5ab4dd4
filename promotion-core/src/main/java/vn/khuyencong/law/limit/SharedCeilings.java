package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportUnit;

/**
 * Which lines may be for one unit without saying so, and would be over its ceiling as one. Each
 * line is looked at once with those of its kind, so that cost grows with the number of lines.
 */
final class SharedCeilings {
  private final Map<Kind, List<CostLine>> kinds = new HashMap<>();
  private final Map<Kind, Boolean> over = new HashMap<>();
  private final LawInForce law;

  /**
   * What lines that may be for one unit agree in. Days of learners are counted by line: one class
   * has many of them.
   */
  private record Kind(
      Optional<SpendingItem> item,
      Optional<FundingSource> money,
      Optional<Vnd> sum,
      Optional<String> person,
      Optional<YearMonth> month) {

    /** None if the unit of the line cannot be that of another, or its item is not known. */
    static Optional<Kind> of(CostLine line) {
      SupportUnit unit = line.counted();
      Optional<String> none = Optional.empty();
      if (line.item().isEmpty()) {
        return Optional.empty();
      }
      if (unit.isPerson()) {
        return line.unitName()
            .filter(name -> unit != SupportUnit.PERSON_DAY)
            .map(who -> of(line, Optional.empty(), Optional.of(who)));
      }
      if (unit == SupportUnit.CLASS) {
        return line.shareBase().map(sum -> of(line, Optional.of(sum), none));
      }
      return unit.isBeneficiary() || unit.isThing() || unit == SupportUnit.YEAR
          ? Optional.of(of(line, Optional.empty(), none))
          : Optional.empty();
    }

    private static Kind of(CostLine line, Optional<Vnd> sum, Optional<String> person) {
      return new Kind(
          JointLimits.widest(line),
          line.money(),
          sum,
          person,
          line.counted().isPerson() ? line.month() : Optional.empty());
    }
  }

  SharedCeilings(List<CostLine> lines, LawInForce law) {
    this.law = law;
    for (CostLine line : lines) {
      Kind.of(line)
          .ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(line));
    }
  }

  /**
   * Whether {@code line}, which does not say which one it is for, may belong with other lines to
   * one unit, which as one would be over its ceiling.
   */
  boolean mayBeOver(CostLine line) {
    return Kind.of(line)
        .map(kind -> over.computeIfAbsent(kind, one -> isOver(kinds.getOrDefault(one, List.of()))))
        .orElse(false);
  }

  /** Whether {@code line} names one thing, counts several, and is over the ceiling of one. */
  boolean isOverForOne(CostLine line) {
    return line.counted().isThing()
        && line.quantity() > 1
        && isOver(line.item(), List.of(line.toBuilder().quantity(1).build()));
  }

  /**
   * That {@code fact}, which one it is for, is missing of {@code line}. One that counts several
   * cannot say it: it is asked for a line of each, since how they share it is not known.
   */
  static Verdict missing(String fact, CostLine line) {
    SupportUnit unit = line.counted();
    boolean several = unit.isBeneficiary() || unit.isThing() || unit.isPerson();
    return Verdict.missing(several && line.quantity() > 1 ? "lineOfEach" : fact);
  }

  private boolean isOver(List<CostLine> kind) {
    List<CostLine> silent = kind.stream().filter(line -> name(line).isEmpty()).toList();
    Collection<Collection<CostLine>> named =
        Multimaps.index(
                kind.stream().filter(line -> name(line).isPresent()).toList(),
                line -> name(line).orElseThrow())
            .asMap()
            .values();
    if (silent.isEmpty()) {
      return false;
    }
    List<CostLine> sums = sums(silent);
    return (silent.size() > 1 && isOverAsOne(sums))
        || named.stream()
            .anyMatch(one -> isOverAsOne(joined(sums, sums(ImmutableList.copyOf(one)))));
  }

  /** Who or what it is for, as far as its ceiling counts that; none if it does not say. */
  private static Optional<String> name(CostLine line) {
    SupportUnit unit = line.counted();
    if (unit.isBeneficiary()) {
      return line.beneficiary();
    }
    return unit.isPerson() && line.quantity() > 1 ? Optional.empty() : line.unitName();
  }

  /** One line for each item of {@code lines}. */
  private static List<CostLine> sums(List<CostLine> lines) {
    return Multimaps.index(lines, CostLine::item).asMap().entrySet().stream()
        .map(one -> JointLimits.asOne(one.getKey(), ImmutableList.copyOf(one.getValue())))
        .collect(toImmutableList());
  }

  private boolean isOverAsOne(List<CostLine> together) {
    return together.stream()
        .map(CostLine::item)
        .distinct()
        .anyMatch(item -> isOver(item, JointLimits.upTo(item, together, line -> line)));
  }

  /** Whether {@code lines} as one of {@code item} are not known to be within the ceiling. */
  private boolean isOver(Optional<SpendingItem> item, List<CostLine> lines) {
    SupportLimit limit = LineLimits.of(JointLimits.asOne(item, lines), law);
    return limit.outcome() == Outcome.VIOLATED
        || (limit.outcome() != Outcome.SATISFIED && limit.amount().isPresent());
  }

  private static List<CostLine> joined(List<CostLine> one, List<CostLine> other) {
    return Stream.concat(one.stream(), other.stream()).collect(toImmutableList());
  }
}
