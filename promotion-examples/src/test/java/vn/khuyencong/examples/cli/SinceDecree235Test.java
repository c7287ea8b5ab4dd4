package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyencong.examples.Golden;

/** Since 15 October 2025 it is open whether the provisions on collaborators stand. */
class SinceDecree235Test {

  @Test
  void monthsBeforeAreDecidedWheneverTheyAreAsked() {
    assertThat(Run.review(Run.COMPLETE, "--as-of", "2025-10-15").exitCode()).isZero();
  }

  @Test
  void unsettledLawIs2() {
    Run run = Run.review(Run.COMPLETE, "--year", "2025", "--as-of", "2025-10-15");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("mã câu hỏi: decree235-collaborators");
  }

  @Test
  void printsTheReportOnLongAnIn2026() {
    Run run = Run.review("--year", "2026", "--as-of", "2026-01-15");
    assertThat(run.exitCode()).isOne();
    Golden.check("long-an-2026-vi.txt", run.out());
  }
}
