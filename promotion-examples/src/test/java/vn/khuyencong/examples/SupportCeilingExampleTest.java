package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SupportCeilingExampleTest {

  @Test
  void printsLimitsAndSteps() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SupportCeilingExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("support-ceiling-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
