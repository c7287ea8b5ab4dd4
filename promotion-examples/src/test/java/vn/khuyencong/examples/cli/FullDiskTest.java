package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On a full disk every command ends with an exit code of its own and says so, never as if its
 * answer had arrived; it writes nothing but its output.
 */
class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final String LOST = "The output could not be written in full.";

  @BeforeAll
  static void whereOneCanBeHad() {
    assumeTrue(Files.isWritable(FULL), "no full disk on this machine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "review --format json",
        "review src/main/resources/vn/khuyencong/examples/facilities-2019.json --lang en",
        "review src/main/resources/vn/khuyencong/examples/sample-file-gia-lai-2020.json",
        "quote --item BRAND --cost 1000000 --as-of 2016-06-01 --format json",
        "plan",
        "results --period 2021",
        "work --period 2022",
        "diff --from 2025-06-30 --to 2025-07-01",
        "receipt",
        "check src/test/resources/documents/complete-network.json",
        "schema plan",
        "template plan",
        "--help",
        "review --help",
      })
  void aCommandEndsWith4(String arguments) throws IOException {
    String[] all = arguments.split(" ", -1);
    Run answered = Run.of(all);
    assertThat(answered.out()).isNotEmpty();
    assertThat(answered.exitCode()).isLessThanOrEqualTo(2);
    try (OutputStream raw = Files.newOutputStream(FULL);
        PrintStream buffered = new PrintStream(Files.newOutputStream(FULL), false)) {
      for (OutputStream out : List.of(raw, buffered)) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(PromotionCommand.run(out, err, all)).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(LOST);
      }
    }
  }

  /** A receipt that holds is told to hold only if that can be read. */
  @Test
  void aVerificationThatIsNotReadIsNone(@TempDir Path folder) throws IOException {
    Path receipts = folder.resolve("receipts.txt");
    Files.writeString(receipts, Run.of("receipt", Run.COMPLETE).out());
    String[] arguments = {"verify", receipts.toString(), Run.COMPLETE};
    assertThat(Run.of(arguments).exitCode()).isZero();
    try (OutputStream out = Files.newOutputStream(FULL)) {
      assertThat(PromotionCommand.run(out, new ByteArrayOutputStream(), arguments)).isEqualTo(4);
    }
  }

  /** As a program of its own; the folder it runs in is left as it was, and so are its inputs. */
  @ParameterizedTest
  @ValueSource(strings = {"review", "receipt", "check"})
  void aProgramLeavesNothingHalfDone(String command, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path document = folder.resolve("network.json");
    Files.copy(Path.of(Run.COMPLETE), document);
    assertThat(program(folder, command, "network.json")).isEqualTo(4);
    assertThat(document).hasSameBinaryContentAs(Path.of(Run.COMPLETE));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(document);
    }
  }

  private static int program(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath(),
                    PromotionCommand.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(FULL.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** That of this run, whoever started it. */
  private static String classPath() {
    Stream<String> started =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    Stream<String> loaded =
        FullDiskTest.class.getClassLoader() instanceof URLClassLoader loader
            ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
            : Stream.of();
    return Stream.concat(loaded, started)
        .map(one -> Path.of(one).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
