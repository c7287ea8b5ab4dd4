package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/**
 * What is requested of each kind of money, and of each tier of local money, against the funds there
 * are: of a plan, or of the plans of a programme together.
 *
 * <p>Reading: a fund of local money that says no tier is of the level of the plan, as where the
 * plan is taken apart by level. Where something is requested of a tier of which no fund is named,
 * that fund is asked for, since what there is of one tier says nothing of another: where there is,
 * or is requested, money of another tier than that of the plan, local money is measured by tier
 * alone, and what is requested of it without a tier is of the level of the plan, too. A fund of
 * which it is not said whether it is national or local may be of either. What a fund without an
 * amount holds is asked, where what is known of the funds is not enough.
 */
final class WithinFunds {
  private static final ImmutableList<MoneySource> TIERS =
      ImmutableList.of(
          MoneySource.PROVINCIAL_PROMOTION,
          MoneySource.DISTRICT_PROMOTION,
          MoneySource.COMMUNE_PROMOTION);

  private static final Term AND_MORE =
      Term.of("và phần chưa biết số tiền", "and what is not known");
  private static final Term AT_MOST = Term.of("nhiều nhất", "at most");

  private final List<Fund> funds;
  private final ProjectLevel own;
  private final List<PlannedAmounts> years;

  private WithinFunds(List<Fund> funds, ProjectLevel own, List<PlannedAmounts> years) {
    this.funds = funds;
    this.own = own;
    this.years = years;
  }

  /**
   * The verdicts on what {@code years} request of {@code funds}, first on each kind of money of
   * which something is requested and on that of {@code level}, then on the tiers.
   */
  static Stream<Verdict> of(List<Fund> funds, ProjectLevel level, List<PlannedAmounts> years) {
    WithinFunds all = new WithinFunds(funds, level, years);
    return Stream.concat(all.byKind(), all.byTier());
  }

  /** Where {@code verdict} stands: at the fund it asks of, else at all of them. */
  static String place(Verdict verdict) {
    return verdict.path().isEmpty() ? "funds" : verdict.path();
  }

  /** {@code verdict}, and that more may be requested than it tells. */
  static Verdict andMore(Verdict verdict) {
    return Vnd.ZERO.equals(verdict.arguments().get("planned"))
            || verdict.arguments().containsKey("more")
        ? verdict
        : verdict.with("more", AND_MORE);
  }

  private Stream<Verdict> byKind() {
    return Stream.of(FundingSource.values())
        .filter(money -> money == own.money() || planned(money).compareTo(Vnd.ZERO) > 0)
        .filter(money -> money != FundingSource.LOCAL || !isOfSeveralTiers())
        .map(
            money ->
                within(
                        there -> isOf(money, there),
                        planned(money),
                        sum(year -> year.certain(money)),
                        sum(year -> year.most(money)),
                        money == own.money())
                    .with("source", money));
  }

  /** But where no fund of local money is named, or one is a slip: that is said of the kind. */
  private Stream<Verdict> byTier() {
    boolean named = fund(there -> isOf(FundingSource.LOCAL, there)).isPresent();
    return TIERS.stream()
        .filter(tier -> named)
        .filter(this::isMeasured)
        .map(
            tier ->
                within(
                        there -> isOf(tier, there),
                        planned(tier),
                        certain(tier),
                        sum(year -> year.most(tier)).plus(untold(tier, year -> year::most)),
                        own.money() == FundingSource.LOCAL)
                    .with("source", tier));
  }

  private boolean isMeasured(MoneySource tier) {
    boolean asked = planned(tier).compareTo(Vnd.ZERO) > 0;
    boolean alone = isOfSeveralTiers() && isOwn(tier);
    return funds.stream().anyMatch(there -> there.source() == tier)
        || (asked && !isUntold(tier))
        || (alone && (asked || isUntold(tier) || unknownKind().compareTo(Vnd.ZERO) > 0));
  }

  /**
   * Whether there is, or is requested, local money of another tier than that of the plan, so that
   * what there is of all tiers says nothing.
   */
  private boolean isOfSeveralTiers() {
    return own.money() == FundingSource.LOCAL
        && fund(there -> isOf(FundingSource.LOCAL, there)).isPresent()
        && TIERS.stream()
            .filter(tier -> !isOwn(tier))
            .anyMatch(
                tier ->
                    funds.stream().anyMatch(there -> there.source() == tier)
                        || sum(year -> year.of(tier)).compareTo(Vnd.ZERO) > 0);
  }

  private boolean isOwn(MoneySource tier) {
    return tier.level().equals(Optional.of(own));
  }

  /** Whether all there is for {@code tier} says no tier, and was measured with its kind. */
  private boolean isUntold(MoneySource tier) {
    return funds.stream().anyMatch(there -> isOf(tier, there));
  }

  private static boolean isOf(FundingSource money, Fund fund) {
    return fund.source().promotion().equals(Optional.of(money));
  }

  private boolean isOf(MoneySource tier, Fund fund) {
    return fund.source() == tier
        || (fund.source() == MoneySource.LOCAL_PROMOTION && tier.level().equals(Optional.of(own)));
  }

  /** What is known of the funds that are {@code those}; absent if none is, or one is a slip. */
  private Optional<Vnd> fund(Predicate<Fund> those) {
    List<Vnd> amounts = funds.stream().filter(those).map(Fund::least).collect(toImmutableList());
    return amounts.isEmpty()
            || amounts.stream().anyMatch(amount -> amount.compareTo(PlannedAmounts.MOST) > 0)
        ? Optional.empty()
        : Optional.of(Vnd.total(amounts));
  }

  /** That the amount of the first of {@code funds} that is {@code open} is missing. */
  static Verdict lacking(List<Fund> funds, Predicate<Fund> open) {
    return LinePlaces.missing("fundAmount", "funds", funds, open);
  }

  private Vnd planned(FundingSource money) {
    return sum(year -> year.of(money));
  }

  private Vnd planned(MoneySource tier) {
    return sum(year -> year.of(tier)).plus(untold(tier, year -> year::of));
  }

  private Vnd certain(MoneySource tier) {
    return sum(year -> year.certain(tier)).plus(untold(tier, year -> year::certain));
  }

  /** What is requested of local money without a tier, where that is measured by tier alone. */
  private Vnd untold(MoneySource tier, Function<PlannedAmounts, Function<MoneySource, Vnd>> of) {
    return isOfSeveralTiers() && isOwn(tier)
        ? sum(year -> of.apply(year).apply(MoneySource.LOCAL_PROMOTION))
        : Vnd.ZERO;
  }

  private Vnd unknownKind() {
    return sum(PlannedAmounts::ofUnknownKind);
  }

  private Vnd sum(Function<PlannedAmounts, Vnd> of) {
    return Vnd.total(years.stream().map(of).toList());
  }

  /**
   * Whether {@code planned}, of which {@code certain} falls in the years, and which may be up to
   * {@code most}, is within {@code those} funds, whether what does not say its kind is of its
   * money, which it may be if {@code own}, or not.
   */
  private Verdict within(Predicate<Fund> those, Vnd planned, Vnd certain, Vnd most, boolean own) {
    Optional<Vnd> fund = fund(those);
    Vnd open = own ? unknownKind() : Vnd.ZERO;
    Optional<Vnd> either = fund(there -> there.source() == MoneySource.PROMOTION);
    Verdict verdict =
        fund.map(there -> within(there, either, planned, certain, most, open))
            .map(there -> asking(there, those, fund.get()))
            .orElseGet(() -> Verdict.missing(either.isPresent() ? "money" : "funds"));
    if (verdict.outcome() == Outcome.SATISFIED && open.compareTo(Vnd.ZERO) > 0) {
      return verdict.with("planned", planned.plus(open)).with("most", AT_MOST);
    }
    boolean more =
        open.compareTo(Vnd.ZERO) > 0 || years.stream().anyMatch(year -> !year.unknown().isEmpty());
    Verdict told = verdict.with("planned", planned);
    return more && verdict.outcome() == Outcome.FACT_MISSING ? andMore(told) : told;
  }

  /**
   * {@code verdict}, unless {@code those} funds, or one of unknown kind, may hold more than known.
   */
  private Verdict asking(Verdict verdict, Predicate<Fund> those, Vnd known) {
    Predicate<Fund> open =
        there ->
            there.saysNoAmount() && (those.test(there) || there.source() == MoneySource.PROMOTION);
    return verdict.outcome() == Outcome.VIOLATED && funds.stream().anyMatch(open)
        ? lacking(funds, open)
        : verdict.with("fund", known);
  }

  private Verdict within(
      Vnd there, Optional<Vnd> either, Vnd planned, Vnd certain, Vnd most, Vnd open) {
    if (certain.compareTo(there) > 0) {
      return certain.compareTo(there.plus(either.orElse(Vnd.ZERO))) > 0
          ? Verdict.violated()
          : Verdict.missing("money");
    }
    boolean spread = years.stream().anyMatch(year -> !year.spread().isEmpty());
    if (spread && planned.compareTo(there) > 0) {
      return Verdict.missing(openFact());
    }
    if (most.compareTo(there) > 0) {
      return Verdict.missing("plannedAmount");
    }
    if (most.plus(open).compareTo(there) > 0) {
      return Verdict.missing("money");
    }
    return years.stream().allMatch(year -> year.unknown().isEmpty())
        ? Verdict.satisfied()
        : Verdict.missing("plannedAmount");
  }

  /** The fact that says how much of what falls in several years counts. */
  private String openFact() {
    return years.stream()
        .filter(year -> !year.spread().isEmpty())
        .map(PlannedAmounts::openFact)
        .findFirst()
        .orElse("supportByYear");
  }
}
