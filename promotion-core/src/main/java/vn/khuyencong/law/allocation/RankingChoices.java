package vn.khuyencong.law.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the law leaves to the authority that ranks, said by the caller; nothing is chosen in its
 * place.
 *
 * @param undetermined what becomes of projects whose review is not determined
 * @param cleanerProduction ids of the projects of cleaner production, in the authority's own order
 *     of efficiency and urgency
 * @param cleanerPlace where they stand to the others
 * @param tieBreak ids of projects in the order in which they go where the law ranks them the same:
 *     of national ones by experience and capacity
 */
@Value.Builder
public record RankingChoices(
    Undetermined undetermined,
    List<String> cleanerProduction,
    CleanerPlace cleanerPlace,
    List<String> tieBreak) {

  /** What becomes of a project whose review is not determined. */
  public enum Undetermined {
    /** It is left out, with what is missing. */
    LEAVE_OUT,
    /** It is ranked provisionally, and marked so. */
    PROVISIONAL
  }

  /** Where the projects of cleaner production stand to those in the order of places and sectors. */
  public enum CleanerPlace {
    BEFORE_THE_ORDER,
    AFTER_THE_ORDER
  }

  /** Checks that no project is named twice. */
  public RankingChoices {
    cleanerProduction = ImmutableList.copyOf(cleanerProduction);
    tieBreak = ImmutableList.copyOf(tieBreak);
    checkOnce("order of cleaner production", cleanerProduction);
    checkOnce("tie break", tieBreak);
  }

  /** A builder: undetermined projects are left out, cleaner production comes after the order. */
  public static RankingChoicesBuilder builder() {
    return new RankingChoicesBuilder()
        .undetermined(Undetermined.LEAVE_OUT)
        .cleanerPlace(CleanerPlace.AFTER_THE_ORDER);
  }

  /** No choice beyond those of {@link #builder}. */
  public static RankingChoices none() {
    return builder().build();
  }

  private static void checkOnce(String name, List<String> ids) {
    checkArgument(
        ids.stream().distinct().count() == ids.size(),
        "%s must name each project once: %s",
        name,
        ids);
  }
}
