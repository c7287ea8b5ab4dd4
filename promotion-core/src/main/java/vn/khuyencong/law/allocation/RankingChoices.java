package vn.khuyencong.law.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.ProjectLevel;

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
 * @param money the kind of money that is given out, so that projects of the other kind are left
 *     out; absent for the kind that most of them are of
 * @param year the year whose money is given out, so that a project of several years asks for its
 *     part; absent for all that it requests
 * @param level the level whose money is given out, so that a project asks for its part of that, and
 *     those that ask for none of it are left out; absent for all of the kind
 */
@Value.Builder
public record RankingChoices(
    Undetermined undetermined,
    List<String> cleanerProduction,
    CleanerPlace cleanerPlace,
    List<String> tieBreak,
    Optional<FundingSource> money,
    Optional<Year> year,
    Optional<ProjectLevel> level) {

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

  /**
   * Checks that no project is named twice.
   *
   * @throws IllegalArgumentException if an order names a project twice or holds an absent one, or
   *     the year has not four digits
   */
  public RankingChoices {
    undetermined = Gate.given(undetermined, Undetermined.LEAVE_OUT);
    cleanerProduction = Gate.list("order of cleaner production", cleanerProduction);
    cleanerPlace = Gate.given(cleanerPlace, CleanerPlace.AFTER_THE_ORDER);
    tieBreak = Gate.list("tie break", tieBreak);
    money = Gate.known(money);
    year = Gate.year("year of a ranking", year);
    level = Gate.known(level);
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
