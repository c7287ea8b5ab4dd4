package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;

/**
 * One sum published for several projects: 1.200.000.000 đ for machinery of four workshops, of which
 * it is not said what each gets. It counts once, whatever its projects say of themselves: what they
 * say of whose money it is closer than the sum does, the rest of it is of its source.
 *
 * @param name what the publication calls it
 * @param projects the ids of the projects it is for; none if that is not said
 * @param amount the sum as it was published, đồng; absent if it says none
 * @param source the money it is of; absent, promotion money of a level not said
 */
public record JointSum(
    String name, List<String> projects, Optional<StatedAmount> amount, MoneySource source) {

  /**
   * Checks the name, the amount, and that each project is named once.
   *
   * @throws IllegalArgumentException if the name is absent, blank or not one line, the projects
   *     hold an absent one or name one twice, or the source is no promotion money
   */
  public JointSum {
    name = Gate.line("name of a joint sum", name);
    projects = Gate.list("projects of a joint sum", projects);
    amount = Gate.known(amount);
    source = Gate.given(source, MoneySource.PROMOTION);
    checkArgument(!name.isBlank(), "name of a joint sum must not be blank");
    checkArgument(
        source.isPromotion(), "source of joint sum %s must be promotion money: %s", name, source);
    PlanChecks.distinct("projects of joint sum " + name, projects.stream());
  }

  /**
   * A sum stated exactly.
   *
   * @throws IllegalArgumentException as above, or if the amount is absent or negative
   */
  public JointSum(String name, List<String> projects, Vnd amount, MoneySource source) {
    this(name, projects, StatedAmount.exactly(Gate.given("amount of a joint sum", amount)), source);
  }

  /**
   * A sum as it was published.
   *
   * @throws IllegalArgumentException as above, or if the amount is absent
   */
  public JointSum(String name, List<String> projects, StatedAmount amount, MoneySource source) {
    this(name, projects, Optional.of(Gate.given("amount of a joint sum", amount)), source);
  }

  /** Whether money of {@code other} may be a part of this sum. */
  public boolean mayHold(MoneySource other) {
    boolean open = source == MoneySource.PROMOTION || other == MoneySource.PROMOTION;
    boolean tier = source == MoneySource.LOCAL_PROMOTION || other == MoneySource.LOCAL_PROMOTION;
    return source == other
        || (open && other.isPromotion())
        || (tier && source.promotion().isPresent() && source.promotion().equals(other.promotion()));
  }

  /** Whether {@code own}, which this sum {@link #mayHold may hold}, tells more of whose it is. */
  boolean isToldBy(MoneySource own) {
    return source == MoneySource.PROMOTION
        ? own != MoneySource.PROMOTION
        : source == MoneySource.LOCAL_PROMOTION && own.level().isPresent();
  }
}
