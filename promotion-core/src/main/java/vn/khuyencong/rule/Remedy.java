package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Changes that together would end a violation, and of which none can be left out.
 *
 * @param changes the changes, in the order of the law
 * @param outcome what the law says once they are made: {@link Outcome#SATISFIED}, {@link
 *     Outcome#FACT_MISSING} where other facts are not known, or {@link Outcome#LAW_UNSETTLED} where
 *     the law left open before what it leaves open then
 */
public record Remedy(List<Change> changes, Outcome outcome) {

  /**
   * Checks that something changes, and for the better.
   *
   * @throws IllegalArgumentException if nothing changes, or the outcome is no better than a
   *     violation
   */
  public Remedy {
    changes = ImmutableList.copyOf(changes);
    checkArgument(!changes.isEmpty(), "remedy must change something: %s", outcome);
    checkArgument(
        outcome != Outcome.VIOLATED && outcome != Outcome.NOT_APPLICABLE,
        "remedy must end the violation: %s",
        outcome);
  }
}
