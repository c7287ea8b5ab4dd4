package vn.khuyencong.law.circular46;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.rule.Question;

/**
 * Where a request stands when money is allocated: place first, then sector; cleaner production is
 * outside the order and left to the authority.
 *
 * @param area best rank of its places known to hold
 * @param sector best rank of its sectors known to hold
 * @param cleanerProduction whether it applies cleaner production, which has no rank
 * @param questions the missing facts that could lift a rank
 */
public record PriorityClass(
    Optional<AreaRank> area,
    Optional<SectorRank> sector,
    boolean cleanerProduction,
    List<Question> questions) {

  /** Copies what it is given. */
  public PriorityClass {
    questions = ImmutableList.copyOf(questions);
  }
}
