package vn.khuyencong.examples.cli;

import static java.util.stream.Collectors.joining;
import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.JsonQuote;
import vn.khuyencong.examples.report.Quote;
import vn.khuyencong.examples.report.QuoteText;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingItem;

/** The command {@code promotion quote}: the most that may be paid for one cost line, and why. */
@Command(
    name = "quote",
    description = "Prints the most that may be paid for one cost line, with the arithmetic.",
    sortOptions = false,
    exitCodeList = {
      "0:the limit is known",
      "1:nothing may be paid: a complete --table has no ceiling for the item",
      "2:undetermined: facts are missing, law unsettled or no ceiling set",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class QuoteCommand extends LawCommand {
  @Option(
      names = "--item",
      paramLabel = "ITEM",
      required = true,
      completionCandidates = Converters.Items.class,
      description = "What is paid for: ${COMPLETION-CANDIDATES}; or an item of the --table.")
  Optional<SpendingItem> item = Optional.empty();

  @Option(
      names = "--cost",
      paramLabel = "AMOUNT",
      description =
          "Cost of all units, whole đồng: 690000000 or 690.000.000; without it the limits that do"
              + " not go by it.")
  Optional<Vnd> cost = Optional.empty();

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
      description = "Kind of money (default: local with ceilings of a province, else national).")
  Optional<FundingSource> money = Optional.empty();

  @Mixin LocalCeilingOptions ceilings = new LocalCeilingOptions();

  @Mixin SettleOption settlements = new SettleOption();

  @Mixin LineOptions facts = new LineOptions();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    Quote quote = quote(at("", this::line));
    out.print(report.write(quote, QuoteText::of, JsonQuote::of));
    return ExitCodes.of(quote.limit().outcome());
  }

  /** The line, for which nothing is requested: what is not stated of its priority is not known. */
  private CostLine line() {
    return facts
        .put(CostLine.builder())
        .id("quote")
        .item(item.orElseThrow())
        .quantity(quantity)
        .cost(cost)
        .supportRequested(Vnd.ZERO)
        .money(money.orElse(ceilings.isGiven() ? FundingSource.LOCAL : FundingSource.NATIONAL))
        .build();
  }

  /** An item that the circulars do not name must be one of the table. */
  private static void checkItem(SpendingItem asked, Optional<CeilingTable> table) {
    List<SpendingItem> items =
        table.stream().flatMap(given -> given.rows().stream()).map(CeilingRow::item).toList();
    if (asked.national().isEmpty() && items.stream().noneMatch(asked::isSame)) {
      throw new UnusableInputException(
          "--item", "item must be one of " + named(items) + ": " + asked.code());
    }
  }

  /** The items of a table, which the help adds those of the circulars to; else these. */
  private static String named(List<SpendingItem> items) {
    return items.isEmpty()
        ? String.join(", ", new Converters.Items()) + ", or one of the table"
        : items.stream().map(SpendingItem::code).distinct().collect(joining(", "))
            + " of the table, or one of the circulars (--help)";
  }

  /** Tells all that is wrong with the files that options give. */
  private void checkFiles() {
    GivenFiles given = new GivenFiles();
    ceilings.table.definedIn(given);
    settlements.checkedIn(given);
    given.checkRight();
  }

  /** The quote for {@code line}; an error names the option or the file it comes from. */
  private Quote quote(CostLine line) {
    if (line.money().equals(Optional.of(FundingSource.NATIONAL)) && ceilings.isGiven()) {
      throw new UnusableInputException(
          "--money", "ceilings of a province must be for local money: national");
    }
    checkFiles();
    PromotionLaw law = settlements.addedTo(at("--as-of", () -> PromotionLaw.inForceOn(asOf)));
    Optional<CeilingTable> table = ceilings.read();
    checkItem(item.orElseThrow(), table);
    CostLine defined =
        table
            .flatMap(given -> line.item().map(given::defined))
            .map(known -> line.toBuilder().item(known).build())
            .orElse(line);
    return at("", () -> Quote.of(defined, table, ceilings.ground, law));
  }
}
