package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.language.Language;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.receipt.Verification;

/** The command {@code promotion verify}: whether receipts of a plan document still hold. */
@Command(
    name = "verify",
    description = "Recomputes receipts from the plan document they were made of.",
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every receipt holds",
      "1:one does not; its first difference is printed",
      "3:the input cannot be used"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RECEIPT", description = "What promotion receipt printed.")
  @Nullable Path receipt;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON plan document; without it, the network of Long An in 2022.")
  Optional<Path> file = Optional.empty();

  @Mixin Overlays overlays = new Overlays();

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Language of the result (default: vi).")
  Language language = Language.VIETNAMESE;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      List<Verification> results = verify(ReceiptFiles.read(requireNonNull(receipt)));
      results.forEach(result -> command.getOut().print(result.in(language) + "\n"));
      command.getOut().flush();
      return results.stream().allMatch(Verification::holds)
          ? ExitCodes.SATISFIED
          : ExitCodes.VIOLATED;
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }

  /** The results in order, all under the law of the day of the first. */
  private List<Verification> verify(List<Receipt> recorded) {
    List<Receipt> now = overlays.request(file, Optional.of(recorded.get(0).day())).receipts();
    if (now.size() != recorded.size()) {
      throw new UnusableInputException(
          "",
          "receipts must be as many as the document asks for, "
              + now.size()
              + ": "
              + recorded.size());
    }
    return IntStream.range(0, now.size())
        .mapToObj(i -> recorded.get(i).against(now.get(i)))
        .toList();
  }
}
