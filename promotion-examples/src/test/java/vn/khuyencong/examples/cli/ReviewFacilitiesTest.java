package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.examples.Golden;

class ReviewFacilitiesTest {
  private static final String SAMPLE =
      "src/main/resources/vn/khuyencong/examples/facilities-2019.json";

  private final Path folder;

  ReviewFacilitiesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "facilities-2019-vi.txt,",
    "facilities-2019-en.txt, --lang en",
    "facilities-2019-json.txt, --format json",
  })
  void printsTheReportOnTheSample(String file, String options) {
    Run run = Run.review((SAMPLE + (options == null ? "" : " " + options)).split(" ", -1));
    Golden.check(file, run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void printsEveryRouteOf2026() {
    Run run = Run.review("src/test/resources/documents/facilities-2026.json");
    Golden.check("facilities-2026-vi.txt", run.out());
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ho-banh-trang-mau, 0", "cong-ty-co-phan-mau, 1", "cong-ty-tnhh-mau, 2"})
  void eachFacilityAloneHasItsExitCode(String id, int exitCode) throws IOException {
    assertThat(Run.review(only(id).toString()).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void networksAndFacilitiesTogetherHaveTheWorseExitCode() throws IOException {
    String network = Files.readString(Path.of(Run.COMPLETE));
    String facility = "\"facilities\": [{\"facility\": {\"id\": \"mau\"}}], \"networks\": [";
    Path file = folder.resolve("both.json");
    Files.writeString(file, network.replace("\"networks\": [", facility));
    Run run = Run.review(file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("Mọi điều kiện đã xét đều đạt.", "Cơ sở mau");
  }

  @Test
  void nothingUnusualIsSaidOnceForAllFacilities() throws IOException {
    Path file = folder.resolve("unknown.json");
    Files.writeString(
        file,
        "{\"title\": \"Mẫu\", \"asOf\": \"2026-01-01\", \"localities\": [],"
            + " \"networks\": [], \"projects\": [],"
            + " \"facilities\": [{\"facility\": {\"id\": \"mau\"}}]}");
    assertThat(Run.review(file.toString()).out()).doesNotContain("không có gì đặc biệt");
    Run usual = Run.review(file.toString(), "--nothing-unusual");
    assertThat(usual.err()).isEmpty();
    assertThat(usual.exitCode()).isEqualTo(2);
    assertThat(usual.out()).contains("không có gì đặc biệt", "nghệ nhân");
    assertThat(Run.review(file.toString(), "--nothing-unusual", "--lang", "en").out())
        .contains("Taken as no, since nothing unusual was stated");
  }

  @Test
  void theYearConcernsNetworksOnly() {
    assertThat(Run.review(SAMPLE, "--year", "2025")).isEqualTo(Run.review(SAMPLE));
  }

  /** The sample with one facility only. */
  private Path only(String id) throws IOException {
    String sample = Files.readString(Path.of(SAMPLE));
    int list = sample.indexOf("\"facilities\"");
    int first = sample.lastIndexOf("    {\n      \"facility\"", sample.indexOf(id));
    int next = sample.indexOf("    {\n      \"facility\"", first + 1);
    String one = sample.substring(first, next < 0 ? sample.lastIndexOf("  ]") : next).strip();
    String entry = one.endsWith(",") ? one.substring(0, one.length() - 1) : one;
    Path file = folder.resolve("one.json");
    Files.writeString(file, sample.substring(0, list) + "\"facilities\": [" + entry + "]}");
    return file;
  }
}
