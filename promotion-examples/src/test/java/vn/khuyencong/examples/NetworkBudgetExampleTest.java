package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NetworkBudgetExampleTest {

  @Test
  void printsBudgetAndFindings() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkBudgetExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("network-budget-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
