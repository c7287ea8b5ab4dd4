package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.examples.Golden;

class ReviewGoldenTest {

  @ParameterizedTest
  @CsvSource({
    "2, long-an-2022-vi.txt,",
    "2, long-an-2022-en.txt, --lang en",
    "2, long-an-2022-json.txt, --format json",
    "1, long-an-2025-vi.txt, --year 2025 --as-of 2025-01-15",
    "1, long-an-2025-json.txt, --year 2025 --as-of 2025-01-15 --format json --lang en",
  })
  void printsTheReportOnLongAn(int exitCode, String file, String options) {
    Run run = Run.review(options == null ? new String[0] : options.split(" ", -1));
    Golden.check(file, run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void printsTheReportOnACompleteNetwork() {
    Golden.check("complete-network-vi.txt", Run.review(Run.COMPLETE).out());
  }

  @Test
  void printsTheReportOnTwoNetworksWithFaults() {
    Run run = Run.review("src/test/resources/documents/two-networks.json");
    Golden.check("two-networks-vi.txt", run.out());
    assertThat(run.exitCode()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"explained-2026-vi.txt, vi, text", "explained-2026-json.txt, en, json"})
  void explainsWhatItFound(String file, String language, String format) {
    Run run =
        Run.review(
            "src/test/resources/documents/explained.json",
            "--explain",
            "--lang",
            language,
            "--format",
            format);
    Golden.check(file, run.out());
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void longAnIn2022CostsWhatWasPublishedAndViolatesNothing() {
    assertThat(Run.review().out())
        .containsSubsequence(
            "80.460.000 đ\n",
            "26.820.000 đ\n",
            "107.280.000 đ\n",
            "6.000.000 đ\n",
            "113.280.000 đ\n",
            "Không có điều kiện nào không đạt.\n",
            "Chưa kết luận được: còn 5 câu hỏi.\n");
  }

  @Test
  void longAnIn2025LosesItsHostsAndIsPaidForHalfAYear() {
    Run run = Run.review("--year", "2025", "--as-of", "2025-01-15");
    assertThat(run.out())
        .contains("84.240.000 đ", "Tháng không được chi trả: 7/2025–12/2025 (20 cộng tác viên)")
        .contains("15 Phòng Kinh tế (và Hạ tầng) cấp huyện, 5 Ban Quản lý dự án cấp huyện");
    assertThat(run.out().split("không còn từ ngày 1/7/2025\\. Đơn vị kế thừa: ", -1)).hasSize(21);
  }
}
