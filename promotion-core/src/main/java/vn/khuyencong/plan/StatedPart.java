package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.project.MoneySource;

/**
 * A part of a plan as it was published: "ứng dụng máy móc tiên tiến", 11 projects, 1.563.000.000 đ.
 *
 * @param name what the publication calls it
 * @param count how many projects and tasks it has, if stated
 * @param amount its amount, if stated
 * @param source the money it is of, if stated, such as counterpart within the total
 * @param year the year it is of, if stated, of figures for several years
 */
public record StatedPart(
    String name,
    Optional<Integer> count,
    Optional<StatedAmount> amount,
    Optional<MoneySource> source,
    Optional<Year> year) {

  /**
   * Checks the name, and that the count is not negative.
   *
   * @throws IllegalArgumentException if the name is absent, blank or not one line, the count is
   *     negative, or the year has not four digits
   */
  public StatedPart {
    name = Gate.line("name of a stated part", name);
    count = Gate.known(count);
    amount = Gate.known(amount);
    source = Gate.known(source);
    year = Gate.year("year of a stated part", year);
    checkArgument(!name.isBlank(), "name of a stated part must not be blank");
    checkArgument(
        count.map(projects -> projects >= 0).orElse(true),
        "count of part %s must not be negative: %s",
        name,
        count);
  }

  /** A part of which the year is not said. */
  public StatedPart(
      String name,
      Optional<Integer> count,
      Optional<StatedAmount> amount,
      Optional<MoneySource> source) {
    this(name, count, amount, source, Optional.empty());
  }
}
