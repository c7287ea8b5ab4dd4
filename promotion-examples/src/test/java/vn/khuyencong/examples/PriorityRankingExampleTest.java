package vn.khuyencong.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PriorityRankingExampleTest {

  @Test
  void printsWhatWasReadAndFoundRight() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PriorityRankingExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("priority-ranking-example.txt", out.toString(StandardCharsets.UTF_8));
  }
}
