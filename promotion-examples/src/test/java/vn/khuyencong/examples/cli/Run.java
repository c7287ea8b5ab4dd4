package vn.khuyencong.examples.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {
  static final String COMPLETE = "src/test/resources/documents/complete-network.json";

  static Run review(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "review";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return of(all);
  }

  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = PromotionCommand.run(out, err, arguments);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
