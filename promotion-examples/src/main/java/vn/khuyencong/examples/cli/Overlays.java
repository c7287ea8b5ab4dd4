package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** What a user adds to the law of the day. */
final class Overlays {
  @Mixin Settlements settlements = new Settlements();

  @Mixin LocalNorms norms = new LocalNorms();

  /** A request about {@code file} under the law of {@code day} with these. */
  ReviewRequest request(Optional<Path> file, Optional<LocalDate> day) {
    return new ReviewRequest(file, day, Optional.empty(), settlements, norms);
  }
}
