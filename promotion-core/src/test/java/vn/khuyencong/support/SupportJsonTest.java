package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.law.circular28.Article08Ceilings;
import vn.khuyencong.law.jointcircular26.Article06CommonCeilings;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.Vnd;

/** Values go to JSON and back as they are, in Jackson 2 and 3. */
class SupportJsonTest {
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  private static CeilingRow row(SupportItem item) {
    return Article08Ceilings.CEILINGS.row(item, Lines.IN_2019).orElseThrow();
  }

  static Stream<Record> values() {
    return Stream.of(
        Article08Ceilings.CEILINGS,
        Article06CommonCeilings.CEILINGS,
        row(SupportItem.TECHNOLOGY_LINE),
        row(SupportItem.FAIR_DOMESTIC_BOOTH).ceiling(),
        Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 5_000_000, 1_000_000).toBuilder()
            .month(YearMonth.of(2022, 6))
            .beneficiary("Long An")
            .shareBase(Vnd.ofMillions(7))
            .upliftApproved(true)
            .build(),
        Lines.national(SupportItem.TRADEMARK, 70_000_000, 35_000_000).toBuilder()
            .beneficiary("Gốm Phước Tích")
            .unit("nhãn hiệu 1")
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatItWroteInJackson2(Record value) throws Exception {
    assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatItWroteInJackson3(Record value) {
    assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }

  @Test
  void aRowWithoutItsCitationIsRefusedByName() {
    String json = JACKSON_3.writeValueAsString(row(SupportItem.TRADEMARK));
    String bare = json.replace("\"Điều 8 khoản 9, 28/2018/TT-BTC\"", "null");
    assertThatThrownBy(() -> JACKSON_3.readValue(bare, CeilingRow.class))
        .hasMessageContaining("row TRADEMARK must have its citation");
  }

  @Test
  void anUnknownItemIsRefusedByName() {
    String json = JACKSON_3.writeValueAsString(row(SupportItem.TRADEMARK));
    assertThatThrownBy(
            () -> JACKSON_3.readValue(json.replace("TRADEMARK", "PATENT"), CeilingRow.class))
        .hasMessageContaining("PATENT");
  }
}
