package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.budget.BudgetKey;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * The values of one dimension that projects have in common, such as the content TRAINING, or the
 * contents TECHNOLOGY and CONSULTANCY of a project on both. Every project is in one group, so that
 * groups add up to the whole.
 *
 * @param dimension the dimension
 * @param values its values, each once, in order
 * @param open whether a part of each project does not say its value; of a group without a value,
 *     always
 */
public record ResultGroup(Dimension dimension, List<BudgetKey> values, boolean open)
    implements Comparable<ResultGroup>, Localised {
  private static final Comparator<ResultGroup> ORDER =
      Comparator.comparing(ResultGroup::dimension)
          .thenComparing(group -> group.values.isEmpty())
          .thenComparing(
              ResultGroup::values,
              Comparators.lexicographical(Comparator.<BudgetKey>naturalOrder()))
          .thenComparing(ResultGroup::open);

  /**
   * Puts the values in order.
   *
   * @throws IllegalArgumentException if a value is of another dimension or is absent, or there is
   *     none and the group is not open
   */
  public ResultGroup {
    values = ImmutableSortedSet.copyOf(values).asList();
    for (BudgetKey value : values) {
      checkArgument(
          value.dimension() == dimension && value.value().isPresent(),
          "values of a group must be of %s: %s",
          dimension,
          value);
    }
    checkArgument(open || !values.isEmpty(), "group of %s without a value must be open", dimension);
  }

  @Override
  public int compareTo(ResultGroup other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String in(Language language) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    values.forEach(value -> words.add(value.in(language)));
    if (open) {
      words.add(language == Language.VIETNAMESE ? "không ghi" : "not stated");
    }
    return String.join("; ", words.build());
  }
}
