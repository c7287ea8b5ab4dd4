package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * What the law asks of the learners and teachers of a class, Điều 7 và Điều 10, 152/2016/TT-BTC.
 *
 * @param learnerGroups the groups as whose members the learners of the line are supported; each
 *     learner is of one of them; an empty set is not known
 * @param anotherLevel whether a learner is supported at another ceiling for the cost of training
 *     too
 * @param earlierSupports how often the State budget supported training of a learner before; of
 *     several learners the most
 * @param lostJob whether those supported before lost their job for objective reasons
 * @param decidedByCommune whether the commune People's Committee decided to support them again
 * @param kilometres whole kilometres from home to the place of training; of several learners the
 *     least
 * @param inSpeciallyDifficultArea whether a teacher goes to hamlets of a specially difficult area
 * @param daysInMonth days in the month on which a teacher does so; of several the least
 */
@Value.Builder
public record TrainingFacts(
    Set<LearnerGroup> learnerGroups,
    Optional<Boolean> anotherLevel,
    Optional<Integer> earlierSupports,
    Optional<Boolean> lostJob,
    Optional<Boolean> decidedByCommune,
    Optional<Integer> kilometres,
    Optional<Boolean> inSpeciallyDifficultArea,
    Optional<Integer> daysInMonth) {
  private static final int LONGEST_MONTH = 31;

  /**
   * Checks that nothing is counted below zero, nor more days than a month has.
   *
   * @throws IllegalArgumentException if a figure is negative, a month has more than 31 days, or the
   *     learner groups hold an absent one
   */
  public TrainingFacts {
    learnerGroups = Gate.set("learner groups of training", learnerGroups);
    anotherLevel = Gate.known(anotherLevel);
    earlierSupports = Gate.known(earlierSupports);
    lostJob = Gate.known(lostJob);
    decidedByCommune = Gate.known(decidedByCommune);
    kilometres = Gate.known(kilometres);
    inSpeciallyDifficultArea = Gate.known(inSpeciallyDifficultArea);
    daysInMonth = Gate.known(daysInMonth);
    checkNotNegative("earlier supports", earlierSupports);
    checkNotNegative("kilometres", kilometres);
    checkNotNegative("days in the month", daysInMonth);
    checkArgument(
        daysInMonth.orElse(0) <= LONGEST_MONTH,
        "days in the month must be at most %s: %s",
        LONGEST_MONTH,
        daysInMonth.orElse(0));
  }

  /** A builder without any fact. */
  public static TrainingFactsBuilder builder() {
    return new TrainingFactsBuilder();
  }

  /** Nothing is known. */
  public static TrainingFacts unknown() {
    return builder().build();
  }

  private static void checkNotNegative(String name, Optional<Integer> count) {
    checkArgument(count.orElse(0) >= 0, "%s must not be negative: %s", name, count.orElse(0));
  }
}
