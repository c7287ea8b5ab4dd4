package vn.khuyencong.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Measures whole processes, from start to end, as {@link ColdStart} has them. */
final class ColdStarts {
  private static final String MAIN = "vn.khuyencong.bench.ColdStart";

  private final Path directory;
  private final String classPath;

  /**
   * @param jar the jar of the library
   */
  ColdStarts(Path directory, Path jar) throws IOException {
    this.directory = directory;
    Path own = directory.resolve("cold-start.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(own));
        InputStream in =
            Objects.requireNonNull(ColdStarts.class.getResourceAsStream("ColdStart.class"))) {
      out.putNextEntry(new JarEntry(MAIN.replace('.', '/') + ".class"));
      in.transferTo(out);
    }
    List<String> path = new ArrayList<>(List.of(own.toString(), jar.toString()));
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(one -> one.matches(".*[/\\\\](guava|failureaccess)-[^/\\\\]*\\.jar"))
        .forEach(path::add);
    this.classPath = String.join(File.pathSeparator, path);
  }

  /** The medians in milliseconds, by the names of the table of results. */
  Properties measure(int runs) throws IOException, InterruptedException {
    Path archive = directory.resolve("first.jsa");
    run(List.of("-XX:ArchiveClassesAtExit=" + archive), "first");
    Properties medians = new Properties();
    medians.setProperty("println", median(runs, List.of(), "println"));
    medians.setProperty("guava", median(runs, List.of(), "guava"));
    medians.setProperty("first", median(runs, List.of(), "first"));
    medians.setProperty(
        "first-cds", median(runs, List.of("-XX:SharedArchiveFile=" + archive), "first"));
    return medians;
  }

  private String median(int runs, List<String> options, String what)
      throws IOException, InterruptedException {
    double[] millis = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      run(options, what);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return Double.toString(millis[runs / 2]);
  }

  private void run(List<String> options, String what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, MAIN, what));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("cold-start.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          command + ": " + Files.readString(directory.resolve("cold-start.log")));
    }
  }
}
