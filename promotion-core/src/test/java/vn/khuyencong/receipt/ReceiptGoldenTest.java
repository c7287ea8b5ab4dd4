package vn.khuyencong.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.network.LongAn;

/**
 * Receipts made once are verified ever after. Nothing makes them anew, -Dgolden.update=true
 * neither: they are the only ones made before what verifies them now.
 */
class ReceiptGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/vn/khuyencong/receipt");

  static Stream<Arguments> receipts() {
    return Stream.of(
        Arguments.of("facility-2022.txt", ReceiptExamples.facility()),
        Arguments.of("project-2019.txt", ReceiptExamples.project()),
        Arguments.of("network-2022.txt", ReceiptExamples.network()));
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void theReceiptStillHolds(String file, Receipt now) throws IOException {
    Verification verification = Receipt.parse(Files.readString(FOLDER.resolve(file))).against(now);
    assertThat(verification.holds()).as(verification.in(Language.ENGLISH)).isTrue();
  }

  @Test
  void theDoorVerifiesIt() throws IOException {
    Receipt receipt = Receipt.parse(Files.readString(FOLDER.resolve("network-2022.txt")));
    assertThat(
            PromotionLaw.inForceOn(receipt.day())
                .receipts()
                .verify(receipt, LongAn.published())
                .difference())
        .isEmpty();
  }
}
