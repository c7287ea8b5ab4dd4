package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.khuyencong.examples.document.UnusableInputException;

/** A command that prints an answer, and a line for each fault of its input. */
@Command(exitCodeOnExecutionException = ExitCodes.BUG, exitCodeListHeading = "Exit codes:%n")
abstract class LawCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  /** Prints the answer to {@code out}; the exit code. */
  abstract int answer(PrintWriter out);

  @Override
  public final Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      int exitCode = answer(command.getOut());
      command.getOut().flush();
      return exitCode;
    } catch (UnusableInputException e) {
      command.getOut().flush(); // what could be answered of the rest
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }
}
