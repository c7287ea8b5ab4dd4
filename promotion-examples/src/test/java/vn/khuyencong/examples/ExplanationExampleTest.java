package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplanationExampleTest {

  @Test
  void explainsInBothLanguages() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExplanationExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("explanation-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
