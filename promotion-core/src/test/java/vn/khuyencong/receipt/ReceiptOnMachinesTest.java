package vn.khuyencong.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;

/** A receipt is the same bytes on every machine. */
class ReceiptOnMachinesTest {

  @ParameterizedTest
  @CsvSource({
    "vi, VN, Asia/Ho_Chi_Minh, UTF-8",
    "tr, TR, Europe/Istanbul, ISO-8859-9",
    "ar, EG, Africa/Cairo, US-ASCII",
    "th, TH, Pacific/Kiritimati, UTF-16BE",
  })
  void theBytesAreTheSame(String language, String region, String zone, String charset)
      throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.region=" + region,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                classPath(),
                ReceiptPrinter.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(machine.getInputStream().readAllBytes())
        .isEqualTo(ReceiptPrinter.all().getBytes(StandardCharsets.UTF_8));
    assertThat(machine.waitFor()).isZero();
  }

  private static String classPath() {
    return Stream.concat(
            Stream.of(PromotionLaw.class, ReceiptPrinter.class, ImmutableList.class)
                .map(ReceiptOnMachinesTest::placeOf),
            List.of("target/classes", "target/test-classes").stream())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(type + " must have a place", e);
    }
  }
}
