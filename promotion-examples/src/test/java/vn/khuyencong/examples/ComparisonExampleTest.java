package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparisonExampleTest {

  @Test
  void printsWhatDiffers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("comparison-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
