package vn.khuyencong.results;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * Work that does not fit the network, with the reasons.
 *
 * @param work the work
 * @param doubts why, in the order of the constants
 */
public record DoubtedWork(CollaboratorWork work, Set<WorkDoubt> doubts) {

  /** Copies the reasons. */
  public DoubtedWork {
    doubts = Sets.immutableEnumSet(doubts);
  }
}
