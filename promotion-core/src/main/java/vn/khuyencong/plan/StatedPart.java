package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A part of a plan as it was published: "ứng dụng máy móc tiên tiến", 11 projects, 1.563.000.000 đ.
 *
 * @param name what the publication calls it
 * @param count how many projects and tasks it has, if stated
 * @param amount its amount, đồng
 */
public record StatedPart(String name, Optional<Integer> count, Vnd amount) {

  /**
   * Checks the name, and that nothing is negative.
   *
   * @throws IllegalArgumentException if the name or amount is absent, the name is blank or not one
   *     line, or a figure is negative
   */
  public StatedPart {
    name = Gate.line("name of a stated part", name);
    count = Gate.known(count);
    amount = Gate.given("amount of a stated part", amount);
    checkArgument(!name.isBlank(), "name of a stated part must not be blank");
    checkArgument(
        count.map(projects -> projects >= 0).orElse(true),
        "count of part %s must not be negative: %s",
        name,
        count);
    checkArgument(!amount.isNegative(), "amount of part %s must not be negative: %s", name, amount);
  }
}
