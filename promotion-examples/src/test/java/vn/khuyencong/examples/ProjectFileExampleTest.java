package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProjectFileExampleTest {
  @Test
  void printsWhereTheFileStandsAsTheReadmeShows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProjectFileExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    String printed = out.toString(StandardCharsets.UTF_8);
    Golden.check("project-file-example.txt", printed);
    assertThat(Files.readString(Path.of("README.md")).lines())
        .containsAll(
            printed.lines().dropWhile(line -> !line.startsWith("25/8/2020")).limit(5).toList());
  }
}
