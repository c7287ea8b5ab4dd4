package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;

/**
 * The approval (phê duyệt) of a project or of the plan it stands in.
 *
 * @param given whether it was given
 * @param authority who gave it
 * @param decision the decision
 * @param day day of the decision
 */
@Value.Builder
public record Approval(
    Optional<Boolean> given,
    Optional<ProjectAuthority> authority,
    Optional<Citation> decision,
    Optional<LocalDate> day) {

  /**
   * Reads who, what or when as an approval that was given; none of them goes with a refusal.
   *
   * @throws IllegalArgumentException if an authority, a decision or a day goes with a refusal, or
   *     its year has not four digits
   */
  public Approval {
    given = Gate.known(given);
    authority = Gate.known(authority);
    decision = Gate.known(decision);
    day = Gate.day("day of an approval", day);
    boolean described = authority.isPresent() || decision.isPresent() || day.isPresent();
    checkArgument(
        !described || given.orElse(true),
        "approval must be given to have an authority, a decision or a day: %s %s %s",
        authority,
        decision,
        day);
    given = described ? Optional.of(true) : given;
  }

  /** A builder without any fact. */
  public static ApprovalBuilder builder() {
    return new ApprovalBuilder();
  }

  /** Nothing is known. */
  public static Approval unknown() {
    return builder().build();
  }

  /** It is known not to be given, or not yet. */
  public static Approval notGiven() {
    return builder().given(false).build();
  }

  /**
   * Given by {@code authority} on {@code day}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits
   */
  public static Approval by(ProjectAuthority authority, LocalDate day) {
    return builder().authority(authority).day(day).build();
  }
}
