package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * The filing (nộp hồ sơ) of a project with one body. What the {@link Procedure} of the project says
 * of the same goes before it.
 *
 * @param filed day on which it was sent
 * @param received day on which it was received
 * @param receivedBy who received it
 * @param complete whether it was found complete
 */
@Value.Builder
public record Filing(
    Optional<LocalDate> filed,
    Optional<LocalDate> received,
    Optional<ProjectAuthority> receivedBy,
    Optional<Boolean> complete) {

  /**
   * Takes what is absent as unknown.
   *
   * @throws IllegalArgumentException if the year of a day has not four digits
   */
  public Filing {
    filed = Gate.day("filed", filed);
    received = Gate.day("received", received);
    receivedBy = Gate.known(receivedBy);
    complete = Gate.known(complete);
  }

  /** A builder without any fact. */
  public static FilingBuilder builder() {
    return new FilingBuilder();
  }

  /** The day on which it was sent, else the one on which it was received. */
  public Optional<LocalDate> day() {
    return filed.or(() -> received);
  }
}
