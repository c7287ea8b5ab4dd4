package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProvincialTableExampleTest {

  @Test
  void printsLimitsReviewsAndProblems() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProvincialTableExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("provincial-table-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
