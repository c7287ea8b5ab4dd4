package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Term;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.UnitOnDay;

/**
 * A value of one dimension by which lines are grouped, such as the content TRAINING or the province
 * "80". Its order is that of the constants for a closed list, else that of the text; the lines
 * without a value come last.
 *
 * @param dimension the dimension
 * @param value the name of the constant, the caller's id, or the year; absent if the lines have
 *     none
 * @param among for a unit shown under other boundaries, the units it was divided among, in the
 *     order of their ids: the lines do not say which, so they stay under the unit itself
 */
public record BudgetKey(Dimension dimension, Optional<String> value, List<String> among)
    implements Comparable<BudgetKey>, Localised {
  private static final Pattern YEAR = Pattern.compile("(19|[2-9]\\d)\\d\\d");
  private static final Comparator<BudgetKey> ORDER =
      Comparator.comparing(BudgetKey::dimension)
          .thenComparing(key -> key.value.isEmpty())
          .thenComparing(BudgetKey::rank)
          .thenComparing(key -> key.value.orElse(""))
          .thenComparing(
              BudgetKey::among, Comparators.lexicographical(Comparator.<String>naturalOrder()));

  /**
   * Checks that the value is one of the dimension.
   *
   * @throws IllegalArgumentException if the value is not one of the dimension, is absent in a
   *     dimension that every line has, or if units divide what is not a place
   */
  public BudgetKey {
    among = ImmutableSortedSet.copyOf(among).asList();
    checkArgument(value.isPresent() || !dimension.isAlwaysGiven(), "%s must be given", dimension);
    value.ifPresent(given -> check(dimension, given));
    checkArgument(
        among.isEmpty() || (dimension.isPlace() && value.isPresent()),
        "units must divide a place, not %s %s: %s",
        dimension,
        value.orElse(""),
        among);
  }

  /**
   * The value that is an id or a year.
   *
   * @throws IllegalArgumentException if it is not one of the dimension
   */
  public static BudgetKey of(Dimension dimension, String value) {
    return new BudgetKey(dimension, Optional.of(value), ImmutableList.of());
  }

  /**
   * The value that is a constant, such as {@code SupportCategory.TRAINING}.
   *
   * @throws IllegalArgumentException if it is none of the dimension
   */
  public static BudgetKey of(Dimension dimension, Enum<?> value) {
    return of(dimension, value.name());
  }

  /**
   * The lines that have no value in {@code dimension}.
   *
   * @throws IllegalArgumentException if every line has a value of the dimension
   */
  public static BudgetKey absent(Dimension dimension) {
    return new BudgetKey(dimension, Optional.empty(), ImmutableList.of());
  }

  @Override
  public int compareTo(BudgetKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String in(Language language) {
    boolean vietnamese = language == Language.VIETNAMESE;
    if (value.isEmpty()) {
      return vietnamese ? "không ghi" : "not stated";
    }
    String words =
        dimension.constants().get(value.get()) instanceof Term term
            ? term.in(language)
            : value.get();
    return among.isEmpty()
        ? words
        : words + (vietnamese ? " (chia về " : " (split among ") + String.join(", ", among) + ")";
  }

  /** The key under {@code boundaries}, named anew for a unit that was divided under others. */
  BudgetKey under(Boundaries boundaries) {
    return dimension.isPlace() && value.isPresent() ? moved(boundaries.unit(value.get())) : this;
  }

  private BudgetKey moved(UnitOnDay unit) {
    return new BudgetKey(dimension, Optional.of(unit.id()), unit.among());
  }

  /** The key as errors name it, "PROVINCE=80". */
  String name() {
    return dimension + "=" + value.orElse("?") + (among.isEmpty() ? "" : among);
  }

  /** The place among the constants, in the order of their declaration, before what is none. */
  private int rank() {
    int place = dimension.constants().keySet().asList().indexOf(value.orElse(""));
    return place < 0 ? dimension.constants().size() : place;
  }

  private static void check(Dimension dimension, String value) {
    checkArgument(!value.isBlank(), "%s must not be blank", dimension);
    checkArgument(
        !dimension.isClosed() || dimension.constants().containsKey(value),
        "%s must be one of %s: %s",
        dimension,
        dimension.constants().keySet(),
        value);
    checkArgument(
        dimension != Dimension.YEAR || YEAR.matcher(value).matches(),
        "YEAR must be between 1900 and 9999: %s",
        value);
  }
}
