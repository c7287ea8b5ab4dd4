package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultReportExampleTest {

  @Test
  void printsAQuarterAndAYear() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultReportExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("result-report-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
