package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;

class ProjectReviewExampleTest {

  @Test
  void printsOutcomesAndReasons() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProjectReviewExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    Golden.check("project-review-example.txt", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentSaysTheSame() {
    PlanDocument document =
        PlanDocumentReader.read(
            JsonInput.file(Path.of("src/test/resources/documents/projects-2017.json")));
    assertThat(document.projects().get(0)).isEqualTo(ProjectReviewExample.project());
  }
}
