package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.receipt.Verification;

/** The command {@code promotion verify}: whether receipts of a plan document still hold. */
@Command(
    name = "verify",
    description = "Recomputes receipts from the plan document they were made of.",
    exitCodeList = {
      "0:every receipt holds",
      "1:one does not; its first difference is printed",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class VerifyCommand extends LawCommand {
  @Parameters(index = "0", paramLabel = "RECEIPT", description = "What promotion receipt printed.")
  @Nullable Path receipt;

  @Mixin DocumentOptions document = new DocumentOptions();

  @Mixin LanguageOption result = new LanguageOption();

  @Override
  int answer(PrintWriter out) {
    List<Verification> results = verify(ReceiptFiles.read(requireNonNull(receipt)));
    results.forEach(one -> out.print(one.in(result.language) + "\n"));
    return results.stream().allMatch(Verification::holds)
        ? ExitCodes.SATISFIED
        : ExitCodes.VIOLATED;
  }

  /** The results in order, all under the law of the day of the first. */
  private List<Verification> verify(List<Receipt> recorded) {
    Usable<List<Receipt>> usable =
        document.answer(Optional.of(recorded.get(0).day()), ReceiptFiles::of);
    usable.checkWhole();
    List<Receipt> now = usable.value();
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
