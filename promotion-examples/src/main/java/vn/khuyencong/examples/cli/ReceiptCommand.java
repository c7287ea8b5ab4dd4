package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.receipt.Receipt;

/** The command {@code promotion receipt}: prints the receipts of a plan document. */
@Command(
    name = "receipt",
    description = "Prints a receipt of every network, facility and project of a plan document.",
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the receipts were printed", "3:the input cannot be used"})
final class ReceiptCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON plan document; without it, the network of Long An in 2022.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the law; overrides asOf of the document.")
  Optional<LocalDate> asOf = Optional.empty();

  @Mixin Overlays overlays = new Overlays();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      List<Receipt> receipts = overlays.request(file, asOf).receipts();
      receipts.forEach(receipt -> command.getOut().print(receipt.text()));
      command.getOut().flush();
      return ExitCodes.SATISFIED;
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }
}
