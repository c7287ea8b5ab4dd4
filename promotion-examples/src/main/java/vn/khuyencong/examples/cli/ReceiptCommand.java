package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.language.Language;
import vn.khuyencong.receipt.Receipt;

/** The command {@code promotion receipt}: prints the receipts of a plan document. */
@Command(
    name = "receipt",
    description = "Prints a receipt of every network, facility and project of a plan document.",
    exitCodeList = {
      "0:the receipts were printed",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class ReceiptCommand extends LawCommand {
  @Mixin DocumentOptions document = new DocumentOptions();

  @Mixin DayOption day = new DayOption();

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      description = "Taken as every command takes it; a receipt is the same in both languages.")
  Language language = Language.VIETNAMESE;

  @Override
  int answer(PrintWriter out) {
    Usable<List<Receipt>> receipts = document.answer(day.asOf, ReceiptFiles::of);
    receipts.value().forEach(receipt -> out.print(receipt.text()));
    receipts.checkWhole();
    return ExitCodes.SATISFIED;
  }
}
