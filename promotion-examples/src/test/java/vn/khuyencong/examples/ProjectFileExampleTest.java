package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProjectFileExampleTest {
  @Test
  void printsWhereTheFileStands() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProjectFileExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("project-file-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
