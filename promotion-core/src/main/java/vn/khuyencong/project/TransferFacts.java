package vn.khuyencong.project;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * What the law asks of a transfer of technology, or an application of scientific and technical
 * progress, Điều 4 khoản 3, 46/2012/TT-BCT.
 *
 * @param advanced whether the technology or the progress is advanced
 * @param improves whether it makes a new product, or raises capacity or the quality of products
 * @param saving whether it saves materials, fuel, energy and natural resources
 * @param listed whether it is on the list of technologies whose transfer is encouraged
 * @param lawful whether procedure and formalities follow the law on technology transfer
 */
@Value.Builder
public record TransferFacts(
    Optional<Boolean> advanced,
    Optional<Boolean> improves,
    Optional<Boolean> saving,
    Optional<Boolean> listed,
    Optional<Boolean> lawful) {

  /** Takes what is absent as unknown, or refuses it. */
  public TransferFacts {
    advanced = Gate.known(advanced);
    improves = Gate.known(improves);
    saving = Gate.known(saving);
    listed = Gate.known(listed);
    lawful = Gate.known(lawful);
  }

  /** A builder without any fact. */
  public static TransferFactsBuilder builder() {
    return new TransferFactsBuilder();
  }
}
