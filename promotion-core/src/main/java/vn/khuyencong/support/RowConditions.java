package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;

/**
 * On what a row of a province's table goes: registered capital above 20.000.000.000 đ, money of the
 * district, a difficult area. All that is given must hold; what is not given is not asked.
 *
 * @param areas the place of production is in one of these
 * @param kinds the beneficiary is one of these
 * @param tiers the money is from the budget of one of these
 * @param capitalAbove registered capital (vốn đăng ký) is above this, đồng
 * @param capitalFrom it is this or more
 * @param capitalTo it is this or less
 * @param capitalBelow it is below this
 * @param quantityFrom the line counts as many units or more
 * @param quantityTo it counts as many or fewer
 * @param others what else the row asks, in the words of the text, each as the caller states it
 */
@Value.Builder
public record RowConditions(
    Set<AreaClass> areas,
    Set<BeneficiaryKind> kinds,
    Set<LocalityLevel> tiers,
    Optional<Vnd> capitalAbove,
    Optional<Vnd> capitalFrom,
    Optional<Vnd> capitalTo,
    Optional<Vnd> capitalBelow,
    Optional<Integer> quantityFrom,
    Optional<Integer> quantityTo,
    List<String> others)
    implements Localised {

  /** No condition. */
  public static final RowConditions NONE = builder().build();

  /**
   * Checks that bounds are given once on each side and leave something between them.
   *
   * @throws IllegalArgumentException if two lower or two upper bounds of the capital are given, a
   *     lower bound lies above the upper one, a quantity is below 1, or another condition is blank
   *     or not one line
   */
  public RowConditions {
    areas = Gate.set("areas of a row", areas);
    kinds = Gate.set("kinds of a row", kinds);
    tiers = Gate.set("tiers of a row", tiers);
    capitalAbove = Gate.known(capitalAbove);
    capitalFrom = Gate.known(capitalFrom);
    capitalTo = Gate.known(capitalTo);
    capitalBelow = Gate.known(capitalBelow);
    quantityFrom = Gate.known(quantityFrom);
    quantityTo = Gate.known(quantityTo);
    others = Gate.list("other conditions of a row", others);
    others.forEach(
        text ->
            checkArgument(
                !Gate.line("condition of a row", text).isBlank(),
                "condition of a row must not be blank"));
    checkCapital(capitalAbove, capitalFrom, capitalTo, capitalBelow);
    checkArgument(
        quantityFrom.orElse(1) >= 1 && quantityTo.orElse(1) >= 1,
        "quantity of a row must be at least 1: %s, %s",
        quantityFrom,
        quantityTo);
    checkArgument(
        quantityFrom.orElse(1) <= quantityTo.orElse(Integer.MAX_VALUE),
        "quantity of a row must not be from more than it is to: %s, %s",
        quantityFrom,
        quantityTo);
  }

  /** A builder without any condition. */
  public static RowConditionsBuilder builder() {
    return new RowConditionsBuilder();
  }

  /** Whether nothing is asked. */
  public boolean asksNothing() {
    return count() == 0;
  }

  /** How many things are asked; bounds of one amount are one. */
  public int count() {
    return Ints.saturatedCast(
        Stream.of(
                    !areas.isEmpty(),
                    !kinds.isEmpty(),
                    !tiers.isEmpty(),
                    asksCapital(),
                    quantityFrom.isPresent() || quantityTo.isPresent())
                .filter(asked -> asked)
                .count()
            + others.size());
  }

  /** Whether the registered capital is asked. */
  public boolean asksCapital() {
    return Stream.of(capitalAbove, capitalFrom, capitalTo, capitalBelow)
        .anyMatch(Optional::isPresent);
  }

  /** Whether {@code capital} is within the bounds. */
  public boolean isCapital(Vnd capital) {
    return capitalAbove.map(most -> capital.compareTo(most) > 0).orElse(true)
        && capitalFrom.map(least -> capital.compareTo(least) >= 0).orElse(true)
        && capitalTo.map(most -> capital.compareTo(most) <= 0).orElse(true)
        && capitalBelow.map(most -> capital.compareTo(most) < 0).orElse(true);
  }

  /** Whether a line of {@code quantity} units is within the bounds. */
  public boolean isQuantity(int quantity) {
    return quantity >= quantityFrom.orElse(1) && quantity <= quantityTo.orElse(Integer.MAX_VALUE);
  }

  /** "vốn đăng ký trên 20.000.000.000 đ; ngân sách cấp huyện". */
  @Override
  public String in(Language language) {
    boolean vi = language == Language.VIETNAMESE;
    return Stream.of(
            any(areas, "địa bàn: ", "area: ", language),
            any(kinds, "đối tượng: ", "beneficiary: ", language),
            any(tiers.stream().sorted().map(RowConditions::budget).toList(), "", "", language),
            bound(capitalAbove, vi ? "vốn đăng ký trên " : "registered capital above ", language),
            bound(capitalFrom, vi ? "vốn đăng ký từ " : "registered capital from ", language),
            bound(capitalTo, vi ? "vốn đăng ký đến " : "registered capital up to ", language),
            bound(capitalBelow, vi ? "vốn đăng ký dưới " : "registered capital below ", language),
            quantityFrom.map(least -> (vi ? "số lượng từ " : "quantity from ") + least).stream(),
            quantityTo.map(most -> (vi ? "số lượng đến " : "quantity up to ") + most).stream(),
            others.stream())
        .flatMap(words -> words)
        .collect(joining("; "));
  }

  private static Stream<String> any(
      Collection<? extends Term> terms, String vi, String en, Language language) {
    return terms.isEmpty()
        ? Stream.of()
        : Stream.of(
            terms.stream()
                .map(term -> term.in(language))
                .sorted()
                .collect(joining(", ", language == Language.VIETNAMESE ? vi : en, "")));
  }

  private static Stream<String> bound(Optional<Vnd> bound, String words, Language language) {
    return bound.map(amount -> words + amount.in(language)).stream();
  }

  private static Term budget(LocalityLevel tier) {
    return switch (tier) {
      case COMMUNE -> Term.of("ngân sách cấp xã", "commune budget");
      case DISTRICT -> Term.of("ngân sách cấp huyện", "district budget");
      case PROVINCE -> Term.of("ngân sách cấp tỉnh", "provincial budget");
    };
  }

  private static void checkCapital(
      Optional<Vnd> above, Optional<Vnd> from, Optional<Vnd> to, Optional<Vnd> below) {
    checkArgument(
        above.isEmpty() || from.isEmpty(),
        "capital of a row must have one lower bound: %s, %s",
        above,
        from);
    checkArgument(
        to.isEmpty() || below.isEmpty(),
        "capital of a row must have one upper bound: %s, %s",
        to,
        below);
    boolean sharp = from.isPresent() && to.isPresent();
    List<Vnd> bounds =
        Stream.of(above, from, to, below)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        bounds.size() < 2 || bounds.get(0).compareTo(bounds.get(1)) < (sharp ? 1 : 0),
        "bounds of the capital of a row must leave something between them: %s",
        bounds);
  }
}
