package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.SettlementReader;
import vn.khuyencong.rule.Settlement;

/** The option by which a user answers open points. */
final class SettleOption {
  @Option(
      names = "--settle",
      paramLabel = "FILE",
      description = "JSON list of answers to open points: point, answer, citation, from, to.")
  Optional<Path> file = Optional.empty();

  /** {@code law} with the answers, if a file was named; an error names it. */
  PromotionLaw addedTo(PromotionLaw law) {
    return file.map(JsonInput::file)
        .map(input -> input.naming(() -> settled(law, SettlementReader.read(input))))
        .orElse(law);
  }

  /** Looks through the file; what is wrong with it is kept in {@code given}. */
  void checkedIn(GivenFiles given) {
    file.map(JsonInput::file)
        .ifPresent(
            input -> given.read(input, FileKind.SETTLEMENT, () -> SettlementReader.check(input)));
  }

  private static PromotionLaw settled(PromotionLaw law, List<Settlement<?>> settlements) {
    PromotionLaw settled = law;
    for (int i = 0; i < settlements.size(); i++) {
      PromotionLaw before = settled;
      Settlement<?> next = settlements.get(i);
      settled = at("[" + i + "]", () -> before.settling(next));
    }
    return settled;
  }
}
