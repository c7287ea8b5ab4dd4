package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user adds to the law of the day. */
final class Overlays {
  @Option(
      names = "--settle",
      paramLabel = "FILE",
      description = "JSON list of answers to open points: point, answer, citation, from, to.")
  Optional<Path> settle = Optional.empty();

  @Mixin LocalNorms norms = new LocalNorms();

  /** A request about {@code file} under the law of {@code day} with these. */
  ReviewRequest request(Optional<Path> file, Optional<LocalDate> day) {
    return new ReviewRequest(file, day, Optional.empty(), settle, norms);
  }
}
