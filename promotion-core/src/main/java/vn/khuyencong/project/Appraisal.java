package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;

/**
 * An appraisal (thẩm định) of a project. Who appraised it is told here or in the {@link Procedure}
 * of the project.
 *
 * @param level at which level
 * @param by who appraised it
 * @param council whether a council (hội đồng) did
 * @param favourable whether it speaks for the project
 * @param decision its record or decision
 * @param day its day
 */
@Value.Builder
public record Appraisal(
    Optional<AppraisalLevel> level,
    Optional<ProjectAuthority> by,
    Optional<Boolean> council,
    Optional<Boolean> favourable,
    Optional<Citation> decision,
    Optional<LocalDate> day) {

  /**
   * Takes what is absent as unknown.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits
   */
  public Appraisal {
    level = Gate.known(level);
    by = Gate.known(by);
    council = Gate.known(council);
    favourable = Gate.known(favourable);
    decision = Gate.known(decision);
    day = Gate.day("day of an appraisal", day);
  }

  /** A builder without any fact. */
  public static AppraisalBuilder builder() {
    return new AppraisalBuilder();
  }
}
