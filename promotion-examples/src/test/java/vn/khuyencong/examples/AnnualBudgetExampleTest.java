package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnnualBudgetExampleTest {

  @Test
  void printsWhatWasReadAndFoundRight() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnualBudgetExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("annual-budget-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
