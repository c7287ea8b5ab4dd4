package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.Quote;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.SupportItem;

/** The command {@code promotion quote}: the most that may be paid for one cost line, and why. */
@Command(
    name = "quote",
    description = "Prints the most that may be paid for one cost line, with the arithmetic.",
    sortOptions = false,
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the limit is known",
      "2:undetermined: facts are missing, or the law is unsettled or sets no level",
      "3:the input cannot be used"
    })
final class QuoteCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--item",
      paramLabel = "ITEM",
      required = true,
      description = "What is paid for: ${COMPLETION-CANDIDATES}.")
  Optional<SupportItem> item = Optional.empty();

  @Option(
      names = "--cost",
      paramLabel = "AMOUNT",
      required = true,
      description = "Cost of all units, whole đồng: 690000000 or 690.000.000.")
  Vnd cost = Vnd.ZERO;

  @Option(
      names = "--quantity",
      paramLabel = "N",
      defaultValue = "1",
      description = "Number of units of the item (default: 1).")
  int quantity = 1;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "Day of the law, such as 2019-06-01.")
  LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--money",
      paramLabel = "national|local",
      description = "Kind of money (default: local with levels of a province, else national).")
  Optional<FundingSource> money = Optional.empty();

  @Mixin LocalNorms norms = new LocalNorms();

  @Mixin Settlements settlements = new Settlements();

  @Mixin LineOptions facts = new LineOptions();

  @Mixin ReportOptions report = new ReportOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      Quote quote = new QuoteRequest(line(), asOf, norms, settlements).quote();
      command.getOut().print(report.format.write(quote, report.language));
      command.getOut().flush();
      return ExitCodes.of(quote.limit().outcome());
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }

  /** The line, of which nothing is asked: what is not said of its priority is not known. */
  private CostLine line() {
    try {
      return facts
          .put(CostLine.builder())
          .id("quote")
          .item(item.orElseThrow())
          .quantity(quantity)
          .cost(cost)
          .supportAsked(Vnd.ZERO)
          .money(money.orElse(norms.isGiven() ? FundingSource.LOCAL : FundingSource.NATIONAL))
          .build();
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("", String.valueOf(e.getMessage()));
    }
  }
}
