package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettleTest {
  private final Path folder;

  SettleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anAnswerDecidesAndIsShown() throws IOException {
    Run run =
        review(
            "2024-12-31",
            """
            [{"point": "circular28-remuneration-ceiling-local", "answer": true, "citation": "Văn bản mẫu"}]
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("theo Văn bản mẫu.]");
  }

  @Test
  void anAnswerClosesAnOpenPoint() throws IOException {
    Run run =
        review(
            "2025-10-15",
            """
            [{"point": "decree235-collaborators", "answer": true, "citation": "Văn bản mẫu"}]
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void anAnswerStandsInJson() throws IOException {
    Run run =
        review(
            "2024-12-31",
            """
            [{"point": "circular28-remuneration-ceiling-local", "answer": true,
              "citation": "Điều 1, Công văn mẫu", "from": "2024-01-01", "to": "2024-12-31"}]
            """,
            "--format",
            "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"answer\" : true", "\"from\" : \"2024-01-01\"", "\"Điều 1, Công văn mẫu\"");
  }

  @Test
  void aCoefficientIsAText() throws IOException {
    String answer =
        """
        [{"point": "joint-circular125-remuneration-ceiling", "answer": "0.5", "citation": "Văn bản mẫu"}]
        """;
    assertThat(review("2013-12-31", answer).err()).isEmpty();
    assertThat(review("2013-12-31", answer.replace("\"0.5\"", "0.5")).err())
        .contains("settle.json: [0].answer: must be a factor in quotes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"point": "x", "answer": true, "citation": "a"}]                                       | [0].point: open point must be a known one: x
          [{"point": "decree235-collaborators", "answer": "true", "citation": "a"}]               | [0].answer: must be true or false
          [{"point": "decree235-collaborators", "answer": 1, "citation": "a"}]                    | [0].answer: must be true or false
          [{"point": "conference-meal-norm", "answer": "5", "citation": "a"}]                     | [0].answer: must be a whole number
          [{"point": "conference-meal-norm", "answer": 1.5, "citation": "a"}]                     | [0].answer: must be a whole number
          [{"point": "decree235-collaborators", "answer": true}]                                  | [0].citation: must be given
          [{"point": "decree235-collaborators", "answer": true, "citation": " "}]                 | [0].citation: instrument of a citation must not be blank
          [{"point": "decree235-collaborators", "answer": null, "citation": "a"}]                 | [0].answer: must not be null
          [{"point": "decree235-collaborators", "citation": "a"}]                                 | [0].answer: must be given
          [{"point": "decree235-collaborators", "answer": true, "citation": "a", "x": 1}]         | [0].x: field must be a known one
          [{"point": "decree235-collaborators", "answer": true, "citation": "a", "from": "2025-10-14"}] | [0]: answer must lie within the days for which decree235-collaborators is asked, 2025-10-15/..: from 2025-10-14
          [{"point": "decree235-collaborators", "answer": true, "citation": "a", "from": "2025-12-01"}] | [0]: answer to decree235-collaborators must not be for days after the day of the law
          [{"point": "decree235-collaborators", "answer": true, "citation": "a", "from": "2025-12-01", "to": "2025-11-01"}] | [0]: last day or month must not be before the first: from 2025-12-01, to 2025-11-01
          [{"point": "conference-meal-norm", "answer": 1, "citation": "a"}, {"point": "conference-meal-norm", "answer": 2, "citation": "a"}] | [1]: open point must be settled once
          {}                                                                                      | must be a list
          """)
  void anUnusableAnswerIsNamed(String settlements, String message) throws IOException {
    Run run = review("2025-10-15", settlements);
    assertThat(run.err()).contains("settle.json: " + message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  private Run review(String asOf, String settlements, String... more) throws IOException {
    Path file = folder.resolve("settle.json");
    Files.writeString(file, settlements);
    String[] arguments = new String[more.length + 5];
    arguments[0] = Run.COMPLETE;
    arguments[1] = "--as-of";
    arguments[2] = asOf;
    arguments[3] = "--settle";
    arguments[4] = file.toString();
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.review(arguments);
  }
}
