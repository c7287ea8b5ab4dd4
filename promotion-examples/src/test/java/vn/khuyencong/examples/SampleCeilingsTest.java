package vn.khuyencong.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

class SampleCeilingsTest {

  @ParameterizedTest
  @CsvSource({
    "da-nang-2017, Đà Nẵng, PEOPLES_COMMITTEE_DECISION, 2017-01-01, 2",
    "dak-lak-2025, Đắk Lắk, PEOPLES_COUNCIL_RESOLUTION, 2025-07-26, 3",
    "dong-thap-2024, Đồng Tháp, PEOPLES_COUNCIL_RESOLUTION, 2024-07-11, 5",
    "hau-giang-2014, Hậu Giang, PEOPLES_COMMITTEE_DECISION, 2014-09-18, 7",
  })
  void aTableHoldsFromItsFirstDay(
      String name, String province, TableSource source, LocalDate first, int rows) {
    CeilingTable table = SampleCeilings.table(name);
    assertThat(table.name()).isEqualTo(province);
    assertThat(table.source()).isEqualTo(source);
    assertThat(table.on(first)).hasSize(rows).isEqualTo(table.rows());
    assertThat(table.on(first.minusDays(1))).isEmpty();
    assertThat(table.rows()).allMatch(row -> row.evidence() == Evidence.SECONDARY);
  }

  /** Every row as it was reported, but those of things that no clause of a circular lists. */
  @ParameterizedTest
  @ValueSource(strings = {"da-nang-2017", "dak-lak-2025", "dong-thap-2024", "hau-giang-2014"})
  void aTableHoldsWhatWasReadAndNoMore(String name) {
    List<String> read =
        reported()
            .filter(row -> row.startsWith(name + ";"))
            .filter(SampleCeilingsTest::isItem)
            .toList();
    assertThat(SampleCeilings.table(name).rows().stream().map(row -> reported(name, row)))
        .containsExactlyElementsOf(read);
  }

  private static Stream<String> reported() {
    try (InputStream file = SampleCeilingsTest.class.getResourceAsStream("provincial-norms.csv")) {
      return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isItem(String row) {
    return Stream.of(SupportItem.values()).anyMatch(item -> row.contains(";" + item.name() + ";"));
  }

  private static String reported(String table, CeilingRow row) {
    SpendingCeiling ceiling = row.ceiling();
    return String.join(
        ";",
        table,
        row.item().code(),
        row.item().unit().en(),
        ceiling.share().map(share -> share.value().toPlainString()).orElse(""),
        ceiling.cap().map(cap -> String.valueOf(cap.dong())).orElse(""),
        ceiling.multiple().flatMap(many -> many.of()).map(item -> item.code()).orElse(""),
        ceiling.multiple().map(many -> many.factor().toString()).orElse(""),
        row.days().from().map(LocalDate::toString).orElse(""),
        row.days().to().map(LocalDate::toString).orElse(""),
        row.evidence().name());
  }

  @Test
  void everyNameIsTested() {
    assertThat(SampleCeilings.names()).hasSize(4);
  }

  @Test
  void machineryInDongThapIsHalfTheCostAndThreeHundredMillion() {
    assertThat(
            SampleCeilings.table("dong-thap-2024")
                .row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, LocalDate.of(2026, 1, 1))
                .map(row -> row.ceiling()))
        .isEqualTo(Optional.of(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(300))));
  }
}
