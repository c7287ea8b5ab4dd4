package vn.khuyencong.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and writes the page of results. */
public final class Benchmarks {
  private static final int COLD_STARTS = 21;
  private static final int COLD_STARTS_IN_SHORT = 3;

  private Benchmarks() {}

  /**
   * Runs those whose name matches system property {@code bench}, or all, with what is beside them:
   * {@code bench.short} for a short form that shows no more than that all run, {@code bench.jar}
   * the jar of the library. The page is written of all only, and by the short form beside the
   * figures.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    boolean inShort = !System.getProperty("bench.short", "false").equals("false");
    String pattern = System.getProperty("bench", "");
    Path jar = Path.of(System.getProperty("bench.jar")).toAbsolutePath();
    Path directory = Files.createDirectories(jar.resolveSibling("bench"));
    new Runner(options(pattern, inShort, directory).build()).run();
    if (pattern.isEmpty()) {
      Properties cold =
          new ColdStarts(directory, jar).measure(inShort ? COLD_STARTS_IN_SHORT : COLD_STARTS);
      cold.setProperty("jar", Long.toString(Files.size(jar)));
      try (OutputStream out = Files.newOutputStream(directory.resolve("cold-start.properties"))) {
        cold.store(out, null);
      }
      Path page = inShort ? directory.resolve("BENCHMARKS.md") : Path.of("BENCHMARKS.md");
      Files.writeString(page, ResultsPage.of(directory, inShort));
      System.out.println("written: " + page.toAbsolutePath());
    }
  }

  private static ChainedOptionsBuilder options(String pattern, boolean inShort, Path directory) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(pattern.isEmpty() ? "vn\\.khuyencong\\.bench\\." : pattern)
            .addProfiler(GCProfiler.class)
            .jvmArgs("-Xmx2g")
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(directory.resolve("jmh.json").toString());
    return inShort
        ? options
            .forks(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.milliseconds(200))
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(200))
        : options
            .forks(3)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1));
  }
}
