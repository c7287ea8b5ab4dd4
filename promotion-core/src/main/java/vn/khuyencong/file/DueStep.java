package vn.khuyencong.file;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Vnd;

/**
 * What is due next of the file of a project.
 *
 * @param act what is to be done
 * @param by the last day for it; absent where no text that was read sets one, or it is not known
 * @param overdue whether that day has passed
 * @param amount how much is to be paid, đồng, if anything is
 * @param citation where it is written
 * @param lacks the fact from which the day is counted, by its name, if that is not known
 */
public record DueStep(
    DueAct act,
    Optional<LocalDate> by,
    boolean overdue,
    Optional<Vnd> amount,
    Citation citation,
    Optional<String> lacks) {

  /** A step with a day, or for which no text sets one. */
  public DueStep(
      DueAct act,
      Optional<LocalDate> by,
      boolean overdue,
      Optional<Vnd> amount,
      Citation citation) {
    this(act, by, overdue, amount, citation, Optional.empty());
  }

  /** {@code act}, for which no day is set. */
  public static DueStep of(DueAct act, Citation citation) {
    return new DueStep(act, Optional.empty(), false, Optional.empty(), citation);
  }

  /** {@code act}, whose day is counted from {@code fact}, which is not known. */
  public static DueStep lacking(String fact, DueAct act, Citation citation) {
    return new DueStep(act, Optional.empty(), false, Optional.empty(), citation, Optional.of(fact));
  }

  /** {@code act} by {@code by}, as seen on {@code day}. */
  public static DueStep of(DueAct act, LocalDate by, LocalDate day, Citation citation) {
    return new DueStep(act, Optional.of(by), day.isAfter(by), Optional.empty(), citation);
  }

  /** The same with an amount. */
  public DueStep with(Vnd sum) {
    return new DueStep(act, by, overdue, Optional.of(sum), citation, lacks);
  }
}
