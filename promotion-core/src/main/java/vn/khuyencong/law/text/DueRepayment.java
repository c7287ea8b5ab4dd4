package vn.khuyencong.law.text;

import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Verdict;

/**
 * What of the advances of a project is to be paid back, as far as it is known: the advance less
 * what may be settled, between 0 and 1.000.000 đ of 121.000.000 đ where the ceiling of an item is
 * 120.000.000 đ by one reading only.
 *
 * @param advanced what was advanced in all, đồng
 * @param repaid what was paid back of it, đồng
 * @param least the least that is to be paid back, đồng; absent while nothing is known of it
 * @param most the most that can be, đồng; absent while nothing is known of it
 * @param open why it is not known, if it is not: the facts that are missing, or what is unsettled
 */
public record DueRepayment(
    Optional<Vnd> advanced,
    Optional<Vnd> repaid,
    Optional<Vnd> least,
    Optional<Vnd> most,
    Optional<Verdict> open) {

  /** Of which nothing is known. */
  public static final DueRepayment UNKNOWN =
      new DueRepayment(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * That of a settlement, for the rules.
   *
   * @param settlement the settlement
   * @param due what is to be paid back
   */
  public record OfSettlement(ProjectSettlement settlement, DueRepayment due) {}

  /**
   * That of a file, for the rules.
   *
   * @param file the file
   * @param due what is to be paid back
   */
  public record OfFile(ProjectFile file, DueRepayment due) {}

  /** What is to be paid back, zero if nothing; absent while it is not known to the đồng. */
  public Optional<Vnd> amount() {
    return least.filter(sum -> most.equals(Optional.of(sum)));
  }

  /**
   * What is still to be paid back at the least: all that is due, where it is not known what was.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd leastLeft() {
    Vnd due = least.orElse(Vnd.ZERO);
    return due.minus(repaid.orElse(Vnd.ZERO)).max(Vnd.ZERO);
  }

  /**
   * Whether it was paid back, where something was advanced: it was if as much came back as can be
   * due at the most, not if less than is due at the least, and open between.
   *
   * @throws java.util.NoSuchElementException if it is not known what was advanced, or if neither
   *     the amount is known nor why it is not
   */
  public Verdict verdict() {
    return repaid(least.orElse(Vnd.ZERO)).with("advanced", advanced.orElseThrow());
  }

  private Verdict repaid(Vnd due) {
    boolean known = amount().isPresent();
    if (repaid.isPresent() && (known || repaid.get().compareTo(due) < 0)) {
      Verdict verdict = Verdict.satisfiedIf(repaid.get().compareTo(due) >= 0);
      return (due.equals(Vnd.ZERO) ? verdict : verdict.with("repaid", repaid.get()))
          .with("due", due);
    }
    if (!known) {
      return repaid
          .filter(back -> most.map(sum -> back.compareTo(sum) >= 0).orElse(false))
          .map(back -> Verdict.satisfied().with("repaid", back).with("due", most.orElseThrow()))
          .orElseGet(open::orElseThrow);
    }
    return (due.equals(Vnd.ZERO) ? Verdict.satisfied() : Verdict.missing("repaid"))
        .with("due", due);
  }
}
