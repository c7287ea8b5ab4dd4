package vn.khuyencong.project;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * What those who request support have done or undertaken, Điều 7 khoản 3 và 4,
 * 26/2014/TTLT-BTC-BCT. The text speaks of a commitment (cam kết), not of a written one.
 *
 * @param invested whether all the money besides the State's support has been invested
 * @param committed whether it is committed
 * @param noOtherStateMoney whether it is committed that no State money supported the same spending
 *     content (cùng một nội dung chi)
 * @param otherStateMoneyElsewhere whether other State money in the project is for another spending
 *     content than the promotion money
 */
@Value.Builder
public record Undertakings(
    Optional<Boolean> invested,
    Optional<Boolean> committed,
    Optional<Boolean> noOtherStateMoney,
    Optional<Boolean> otherStateMoneyElsewhere) {

  /** Takes what is absent as unknown, or refuses it. */
  public Undertakings {
    invested = Gate.known(invested);
    committed = Gate.known(committed);
    noOtherStateMoney = Gate.known(noOtherStateMoney);
    otherStateMoneyElsewhere = Gate.known(otherStateMoneyElsewhere);
  }

  /** A builder without any fact. */
  public static UndertakingsBuilder builder() {
    return new UndertakingsBuilder();
  }

  /** Nothing is known. */
  public static Undertakings unknown() {
    return builder().build();
  }

  /** Whether the counterpart is invested or committed, of which one is enough; if known. */
  public Optional<Boolean> counterpart() {
    if (invested.orElse(false) || committed.orElse(false)) {
      return Optional.of(true);
    }
    return invested.isPresent() && committed.isPresent() ? Optional.of(false) : Optional.empty();
  }
}
