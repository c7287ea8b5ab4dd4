package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * One cost of a project with the support requested for it, such as machinery of 690.000.000 đ for
 * one establishment, of which 300.000.000 đ are requested.
 *
 * @param id the caller's id
 * @param item what it is spent on, of the circulars or of the province, if that is known
 * @param quantity how many units of the item: establishments, models, booths, person-months
 * @param cost total eligible cost of the line, for all units, if it is known
 * @param supportRequested support requested for the line, for all units, if it is known
 * @param money the money it is requested from; absent while it may be national or local
 * @param beneficiary the one who gets it; absent for a group
 * @param unit the name of the one thing it is for: which model, round, product, brand, trademark,
 *     association, cluster or showroom, which year, which class, which learner in which course
 * @param month the month paid for, where the ceiling is a multiple of the base salary
 * @param shareBase the larger sum, where the share is not of the cost of the line: the year's fund,
 *     the estimate of the scheme, the money for the class
 * @param approvedEstimate the estimate or price that a tender gave or the authority approved, where
 *     the text goes by it
 * @param priority whether the project is a priority one by Article 6(1)–(2) of the decree
 * @param upliftApproved whether the competent authority approved the priority uplift
 * @param upliftFactor the factor that it approved, 1,2; absent means as much as the text allows
 * @param content the content of Article 4 of the decree, where the item is not known, or is one of
 *     a province whose table does not say it
 * @param rowFacts what rows of a province's table go by beside the item
 * @param itemOneOf of which items it is one, where it is not known of which: a demonstration model
 *     whose technology may be new or not; empty if that is not said
 * @param statedCost the cost as a publication states it, "khoảng 413 triệu đồng", where it is not
 *     known to the đồng; one stated exactly is the cost
 */
@Value.Builder
public record CostLine(
    String id,
    Optional<SpendingItem> item,
    int quantity,
    Optional<Vnd> cost,
    @JsonAlias("supportAsked") Optional<Vnd> supportRequested,
    Optional<FundingSource> money,
    Optional<String> beneficiary,
    Optional<String> unit,
    Optional<YearMonth> month,
    Optional<Vnd> shareBase,
    Optional<Vnd> approvedEstimate,
    Optional<Boolean> priority,
    Optional<Boolean> upliftApproved,
    Optional<Coefficient> upliftFactor,
    Optional<SupportCategory> content,
    Optional<RowFacts> rowFacts,
    Set<SupportItem> itemOneOf,
    Optional<StatedAmount> statedCost) {
  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Coefficient ONE = new Coefficient(BigDecimal.ONE);

  /**
   * Checks that nothing is negative and that one beneficiary is one unit, and reads a factor as an
   * uplift that was approved.
   *
   * @throws IllegalArgumentException if the id is absent or blank, a name is not one line, the year
   *     of the month has not four digits, an amount is negative, the quantity is below 1 or above 1
   *     for one beneficiary of an item that counts them, the uplift factor is below 1 or that of an
   *     uplift not approved, the content is not that of the item or of one of several, only one is
   *     named of several, or the cost is not what it is stated to be
   */
  public CostLine {
    id = Gate.line("id of a cost line", id);
    item = Gate.known(item);
    statedCost = Gate.known(statedCost);
    cost = ProjectChecks.exact(Gate.known(cost), statedCost);
    supportRequested = Gate.known(supportRequested);
    money = Gate.known(money);
    beneficiary = Gate.line("beneficiary of a cost line", beneficiary);
    unit = Gate.line("unit of a cost line", unit);
    month = Gate.month("month of a cost line", month);
    shareBase = Gate.known(shareBase);
    approvedEstimate = Gate.known(approvedEstimate);
    priority = Gate.known(priority);
    upliftApproved = Gate.known(upliftApproved);
    upliftFactor = Gate.known(upliftFactor);
    content = Gate.known(content);
    rowFacts = Gate.known(rowFacts);
    itemOneOf = Gate.set("possible items of a cost line", itemOneOf);
    checkArgument(!id.isBlank(), "id of a cost line must not be blank");
    checkArgument(quantity > 0, "quantity of %s must be at least 1: %s", id, quantity);
    checkArgument(
        quantity == 1 || beneficiary.isEmpty() || !counted(item).isBeneficiary(),
        "quantity of %s must be 1 for one beneficiary: %s",
        id,
        quantity);
    checkContent(id, item, content);
    checkOneOf(id, itemOneOf, content);
    checkArgument(
        item.isEmpty() || itemOneOf.isEmpty(),
        "item of %s must be known or one of several, not both: %s, %s",
        id,
        item,
        itemOneOf);
    String name = id;
    supportRequested.ifPresent(sum -> checkNotNegative(name, "support requested", sum));
    cost.ifPresent(sum -> checkNotNegative(name, "cost", sum));
    ProjectChecks.stated("line " + id, cost, statedCost);
    shareBase.ifPresent(sum -> checkNotNegative(name, "share base", sum));
    approvedEstimate.ifPresent(sum -> checkNotNegative(name, "approved estimate", sum));
    upliftApproved = upliftFactor.isPresent() ? upliftApproved.or(() -> YES) : upliftApproved;
    checkArgument(
        upliftFactor.isEmpty() || upliftApproved.equals(YES),
        "uplift of %s must be approved to have a factor: %s",
        id,
        upliftFactor);
    checkArgument(
        upliftFactor.map(factor -> factor.compareTo(ONE) >= 0).orElse(true),
        "uplift factor of %s must be at least 1: %s",
        id,
        upliftFactor);
  }

  /** A builder for a line of one unit. */
  public static CostLineBuilder builder() {
    return new CostLineBuilder().quantity(1);
  }

  /** A builder with the values of this line. */
  public CostLineBuilder toBuilder() {
    return builder().from(this);
  }

  /** The content of Article 4 of the decree it is for, if that is known. */
  public Optional<SupportCategory> category() {
    return item.flatMap(SpendingItem::content)
        .or(() -> content)
        .or(() -> same(itemOneOf, SupportItem::category));
  }

  /** What is counted; {@link SupportUnit#UNKNOWN} if its item, or which of several, decides. */
  public SupportUnit counted() {
    return item.map(SpendingItem::unit)
        .or(() -> same(itemOneOf, SupportItem::unit))
        .orElse(SupportUnit.UNKNOWN);
  }

  /** Its item, if that is one of the circulars. */
  public Optional<SupportItem> national() {
    return item.isPresent() ? item.get().national() : Optional.empty();
  }

  /** Whether it is spent on {@code other}. */
  public boolean isOf(SpendingItem other) {
    return item.filter(other::isSame).isPresent();
  }

  /** Whether it is known to be for the content {@code of}. */
  public boolean isOf(SupportCategory of) {
    return category().equals(Optional.of(of));
  }

  /** Whether it is spent on one of {@code items}. */
  public boolean isOf(Collection<SupportItem> items) {
    return item.isPresent()
        && item.get() instanceof SupportItem national
        && items.contains(national);
  }

  /** What it is for, as far as that is known: the item, else the content. */
  public Term what() {
    return item.isPresent()
        ? item.get()
        : oneOf().or(() -> content).orElse(SpendingItem.NOT_STATED);
  }

  /** The items it is one of, in the order of the circulars. */
  private Optional<Term> oneOf() {
    return itemOneOf.stream()
        .sorted()
        .<Term>map(one -> one)
        .reduce(
            (one, other) ->
                Term.of(one.vi() + " hoặc " + other.vi(), one.en() + " or " + other.en()));
  }

  private static <T> Optional<T> same(Set<SupportItem> items, Function<SupportItem, T> what) {
    Set<T> all = items.stream().map(what).collect(toImmutableSet());
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /**
   * Its cost; where that is not known the least that is stated, or what is requested if that is
   * more, since no cost is below its support.
   *
   * @throws ArithmeticException if what is stated does not fit whole đồng in 64 bits
   */
  public Vnd leastCost() {
    return cost.orElseGet(
        () -> statedCost.map(StatedAmount::least).orElse(Vnd.ZERO).max(leastRequested()));
  }

  /** Its cost, or the most that is stated; absent if neither is known. */
  public Optional<Vnd> mostCost() {
    return cost.or(() -> statedCost.map(StatedAmount::most));
  }

  /** Its cost as far as it is known, to the đồng or as it is stated. */
  private Optional<StatedAmount> toldCost() {
    return cost.map(StatedAmount::exactly).or(() -> statedCost);
  }

  private Optional<StatedAmount> statedTogether(CostLine other) {
    return cost.isPresent() && other.cost.isPresent()
        ? Optional.empty()
        : toldCost().flatMap(one -> other.toldCost().map(one::plus));
  }

  /** What is known to be requested: all of it, or nothing where it is not known. */
  public Vnd leastRequested() {
    return supportRequested.orElse(Vnd.ZERO);
  }

  /**
   * This line and {@code other} as one: costs and support requested are added as far as they are
   * known, and so is the quantity, unless both are of the same unit, which stays one however its
   * costs are split. The lower of two uplift factors counts.
   *
   * @throws IllegalArgumentException unless both are of the same item and money, and of the same
   *     beneficiary, month or larger sum where the ceiling goes by it
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public CostLine and(CostLine other) {
    checkArgument(
        isLike(other),
        "lines must be of the same item, money, beneficiary, month and share base: %s and %s",
        id,
        other.id);
    int units =
        sharesLimitWith(other)
            ? Math.max(quantity, other.quantity)
            : Ints.saturatedCast((long) quantity + other.quantity);
    return and(other, id + "+" + other.id, units);
  }

  private CostLine and(CostLine other, String both, int units) {
    Optional<Boolean> approved = both(upliftApproved, other.upliftApproved);
    return toBuilder()
        .id(both)
        .quantity(units)
        .cost(sum(cost, other.cost))
        .statedCost(statedTogether(other))
        .supportRequested(known(supportRequested, other.supportRequested))
        .beneficiary(same(beneficiary, other.beneficiary))
        .unit(unit.or(() -> other.unit))
        .month(same(month, other.month))
        .shareBase(same(shareBase, other.shareBase))
        .rowFacts(same(rowFacts, other.rowFacts))
        .approvedEstimate(sum(approvedEstimate, other.approvedEstimate))
        .priority(both(priority, other.priority))
        .upliftApproved(approved)
        .upliftFactor(
            approved.equals(YES) ? lower(upliftFactor, other.upliftFactor) : Optional.empty())
        .build();
  }

  /**
   * {@code lines} with those joined that share one limit, in the order of the first of each.
   * Splitting a line thus never raises what one establishment may get.
   *
   * @throws ArithmeticException as {@link #and} does
   */
  public static List<CostLine> joined(List<CostLine> lines) {
    return sharing(lines).stream().map(CostLine::together).collect(toImmutableList());
  }

  /**
   * The lines of one {@code group} of {@link #sharing} as one line.
   *
   * @throws NoSuchElementException if there is none
   * @throws ArithmeticException as {@link #and} does
   */
  public static CostLine together(List<CostLine> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    String ids = group.stream().map(CostLine::id).collect(Collectors.joining("+"));
    return group.stream()
        .reduce((one, other) -> one.and(other, ids, Math.max(one.quantity, other.quantity)))
        .orElseThrow();
  }

  /**
   * {@code lines} grouped by the limit they share, in the order of the first of each. A line that
   * does not say for which thing it is stands apart.
   */
  public static List<List<CostLine>> sharing(List<CostLine> lines) {
    return SharedLimit.sharing(lines);
  }

  /**
   * Whether one limit holds for this line and {@code other} together: the same item and money, and
   * the same beneficiary where that is the unit of the item, the same thing by its name whoever
   * invests in it, or the same larger sum of which both are a share.
   *
   * <p>Reading: two things are two only if both are named, and so are two classes or years with the
   * same money. The estimate of a scheme is one, whatever the lines name. Names are compared
   * without regard to spaces around and between words and to capital letters.
   */
  public boolean sharesLimitWith(CostLine other) {
    return SharedLimit.isShared(this, other);
  }

  private boolean isLike(CostLine other) {
    SupportUnit counted = counted();
    return item.map(SpendingItem::code).equals(other.item.map(SpendingItem::code))
        && category().equals(other.category())
        && itemOneOf.equals(other.itemOneOf)
        && money.equals(other.money)
        && (counted.isThing()
            || sharesLimitWith(other)
            || (counted.hasLargerSum()
                ? shareBase.equals(other.shareBase)
                : beneficiary.equals(other.beneficiary)))
        && (!isOf(SupportItem.COLLABORATOR_REMUNERATION) || month.equals(other.month));
  }

  /** Whether this line and {@code other} name two units. */
  public boolean isOfOtherUnit(CostLine other) {
    return unitName().isPresent()
        && other.unitName().isPresent()
        && !unitName().equals(other.unitName());
  }

  /** The name of its unit as names are compared, and without a full stop; absent if none. */
  public Optional<String> unitName() {
    return unit.map(Gate::compared)
        .map(name -> CharMatcher.anyOf(". ").trimTrailingFrom(name))
        .filter(name -> !name.isEmpty());
  }

  private static <T> Optional<T> same(Optional<T> one, Optional<T> other) {
    return one.equals(other) ? one : Optional.empty();
  }

  private static Optional<Vnd> sum(Optional<Vnd> one, Optional<Vnd> other) {
    return one.flatMap(amount -> other.map(amount::plus));
  }

  /** What both come to as far as it is known. */
  private static Optional<Vnd> known(Optional<Vnd> one, Optional<Vnd> other) {
    return one.map(amount -> other.map(amount::plus).orElse(amount)).or(() -> other);
  }

  private static Optional<Coefficient> lower(
      Optional<Coefficient> one, Optional<Coefficient> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
    return one.flatMap(yes -> other.map(also -> yes && also));
  }

  private static SupportUnit counted(Optional<SpendingItem> item) {
    return item.map(SpendingItem::unit).orElse(SupportUnit.UNKNOWN);
  }

  private static void checkOneOf(
      String id, Set<SupportItem> items, Optional<SupportCategory> content) {
    checkArgument(items.size() != 1, "possible items of %s must be several: %s", id, items);
    checkArgument(
        items.isEmpty()
            || content.map(of -> items.stream().anyMatch(one -> one.category() == of)).orElse(true),
        "content of %s must be that of one of its possible items: %s",
        id,
        items);
  }

  private static void checkContent(
      String id, Optional<SpendingItem> item, Optional<SupportCategory> content) {
    Optional<SupportCategory> own = item.flatMap(SpendingItem::content);
    checkArgument(
        own.isEmpty() || content.isEmpty() || own.equals(content),
        "content of %s must be that of its item, %s: %s",
        id,
        own,
        content);
  }

  private static void checkNotNegative(String id, String name, Vnd amount) {
    checkArgument(!amount.isNegative(), "%s of %s must not be negative: %s", name, id, amount);
  }
}
