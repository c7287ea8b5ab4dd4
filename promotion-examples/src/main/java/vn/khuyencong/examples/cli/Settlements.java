package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.SettlementReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.rule.Settlement;

/** The option by which a user answers open points. */
final class Settlements {
  @Option(
      names = "--settle",
      paramLabel = "FILE",
      description = "JSON list of answers to open points: point, answer, citation, from, to.")
  Optional<Path> file = Optional.empty();

  /** {@code law} with the answers, if a file was named; an error names it. */
  PromotionLaw addedTo(PromotionLaw law) {
    if (file.isEmpty()) {
      return law;
    }
    JsonInput input = JsonInput.file(file.get());
    List<Settlement<?>> settlements = SettlementReader.read(input);
    PromotionLaw settled = law;
    for (int i = 0; i < settlements.size(); i++) {
      try {
        settled = settled.settling(settlements.get(i));
      } catch (IllegalArgumentException e) {
        throw new UnusableInputException("[" + i + "]", String.valueOf(e.getMessage()))
            .in(input.name());
      }
    }
    return settled;
  }
}
