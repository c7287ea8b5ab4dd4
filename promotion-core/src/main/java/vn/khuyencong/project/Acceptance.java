package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A basic acceptance (nghiệm thu cơ sở) of a project, or of a part of it.
 *
 * @param day its day
 * @param by who accepted
 * @param last whether it is the last one in the contract, so that the project is complete
 * @param support the support for which work was accepted, đồng
 * @param lines the same by cost line; empty if none is told
 * @param counterpartCovered whether it covers the work paid from the unit's own money
 */
@Value.Builder
public record Acceptance(
    Optional<LocalDate> day,
    Optional<ProjectAuthority> by,
    Optional<Boolean> last,
    Optional<Vnd> support,
    List<AcceptedLine> lines,
    Optional<Boolean> counterpartCovered) {

  /**
   * Checks that lines are named once and the support is not negative.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, the support is
   *     negative, or the lines hold an absent one or name one twice
   */
  public Acceptance {
    day = Gate.day("day of an acceptance", day);
    by = Gate.known(by);
    last = Gate.known(last);
    support = Gate.known(support);
    lines = Gate.list("lines of an acceptance", lines);
    counterpartCovered = Gate.known(counterpartCovered);
    List<String> named = lines.stream().map(AcceptedLine::line).toList();
    checkArgument(
        named.stream().distinct().count() == named.size(),
        "lines of an acceptance must differ: %s",
        named);
    checkArgument(
        support.map(sum -> !sum.isNegative()).orElse(true),
        "support accepted must not be negative: %s",
        support);
  }

  /** A builder without any fact. */
  public static AcceptanceBuilder builder() {
    return new AcceptanceBuilder();
  }

  /**
   * What its lines come to; absent if there is none, or one does not tell.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> acceptedByLines() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.support().isPresent())
        ? Optional.of(Vnd.total(lines.stream().flatMap(line -> line.support().stream()).toList()))
        : Optional.empty();
  }

  /**
   * The support accepted: as stated, else what its lines come to; absent if neither tells.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> accepted() {
    return support.or(this::acceptedByLines);
  }
}
