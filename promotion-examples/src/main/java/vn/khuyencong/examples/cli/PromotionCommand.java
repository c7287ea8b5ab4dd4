package vn.khuyencong.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.support.SpendingItem;

/**
 * The command {@code promotion}. Its output is UTF-8 on every machine; it ends with {@code 0} if
 * nothing is violated and nothing open, {@code 1} if something is violated or a facility is no
 * beneficiary, {@code 2} if the answer is undetermined, {@code 3} if the input cannot be used,
 * {@code 4} if the output could not be written.
 */
@Command(
    name = "promotion",
    description = "Reviews industrial-promotion plans under the law in force on a day.",
    subcommands = {
      ReviewCommand.class,
      QuoteCommand.class,
      PlanCommand.class,
      ResultsCommand.class,
      WorkCommand.class,
      DiffCommand.class,
      ReceiptCommand.class,
      VerifyCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      TemplateCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class PromotionCommand {
  @Option(
      names = "--help",
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  boolean help;

  /** Runs the command with {@code args} and ends the program with its exit code. */
  public static void main(String... args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs the command with {@code args}; the exit code. */
  public static int run(OutputStream out, OutputStream err, String... args) {
    CommandLine command =
        new CommandLine(new PromotionCommand())
            .registerConverter(FileKind.class, Converters::kind)
            .registerConverter(Language.class, Converters::language)
            .registerConverter(ReportFormat.class, Converters::format)
            .registerConverter(FundingSource.class, Converters::money)
            .registerConverter(AllocationMode.class, Converters::mode)
            .registerConverter(LocalDate.class, Converters::day)
            .registerConverter(YearMonth.class, Converters::month)
            .registerConverter(int.class, Converters::number)
            .registerConverter(Integer.class, Converters::number)
            .registerConverter(Vnd.class, Converters::amount)
            .registerConverter(Coefficient.class, Converters::factor)
            .registerConverter(SpendingItem.class, Converters::item)
            .registerConverter(ReportPeriod.class, Converters::period)
            .registerConverter(Dimension.class, Converters::dimension)
            .registerConverter(Citation.class, Converters::citation)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(utf8(out))
            .setErr(utf8(err))
            .setParameterExceptionHandler(PromotionCommand::refuse);
    int exitCode = command.execute(args);
    if (isLost(command.getOut(), out)) {
      command.getErr().println("The output could not be written in full.");
      return ExitCodes.UNWRITTEN;
    }
    return exitCode;
  }

  /** Whether something that was printed did not arrive, as on a full disk. */
  private static boolean isLost(PrintWriter writer, OutputStream out) {
    boolean failed = writer.checkError();
    return out instanceof PrintStream stream ? stream.checkError() || failed : failed;
  }

  private static int refuse(ParameterException problem, String... args) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println(String.valueOf(problem.getMessage()));
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.UNUSABLE;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
