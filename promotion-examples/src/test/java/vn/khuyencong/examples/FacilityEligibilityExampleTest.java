package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;

class FacilityEligibilityExampleTest {

  @Test
  void printsOutcomesAndReasons() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FacilityEligibilityExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("facility-eligibility-example.txt", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theSampleDocumentSaysTheSame() {
    PlanDocument document =
        PlanDocumentReader.read(
            JsonInput.resource(FacilityEligibilityExample.class, "facilities-2019.json"));
    assertThat(document.facilities()).isEqualTo(FacilityEligibilityExample.requests());
  }
}
